import { Cue } from './cueForms';

export { Cue };
export { cueBits as cues } from '../words';

/** Verbs whose quotations and clauses are speech or writing. */
export const SPEECH = Cue.Saying | Cue.Telling | Cue.Asking | Cue.Writing;

import { WordTable } from '../text/lexicon';
import { Cue } from './cueForms';
import { CUE_WORDS } from './cues.evaluated';

export { Cue };

/** Verbs whose quotations and clauses are speech or writing. */
export const SPEECH = Cue.Saying | Cue.Telling | Cue.Asking | Cue.Writing;

/** Bits of {@link Cue} for each form of each reporting verb; 0 for all other words. */
export const cues = new WordTable(CUE_WORDS);

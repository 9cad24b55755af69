import { has } from '../containers/flags';
import { Cue } from '../text/words/cueForms';

export { Cue };
export { cueBits as cues } from '../text/words/wordTables';

/** Verbs whose quotations and clauses are speech or writing. */
export const SPEECH = Cue.Saying + Cue.Telling + Cue.Asking + Cue.Writing;

/** Whether a reporting verb has any of the uses, or the form any of the forms. */
export function can(bits: number, use: Cue, other = 0, third = 0, fourth = 0): boolean {
  return has(bits, use, other, third, fourth);
}

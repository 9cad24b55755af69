import type { Passage } from './passage';
import type { NounPhrase } from './phrase';
import { Pronoun } from './pronouns';
import { isPersonNoun, isSpeakerNoun, isTime } from './wordClasses';
import { TokenKind } from '../text/tokens';

/** Whether a phrase means somebody or some body that can speak: a name, a pronoun, "the ministry"; not "the bridge", "28". */
export function canSpeak(passage: Passage, { first, last, name, pronoun }: NounPhrase): boolean {
  if (name !== -1) return true;
  if (pronoun !== Pronoun.None) return pronoun !== Pronoun.It;
  if (passage.tokens.kind[first] === TokenKind.Number && first === last) return false;
  for (let i = first; i <= last; i++) {
    if (isSpeakerNoun(passage.tokens, i) || isPersonNoun(passage.tokens, i)) return true;
    if (i > first && passage.isCapital(i) && !isTime(passage.tokens, i)) return true;
  }
  return false;
}

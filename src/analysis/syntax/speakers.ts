import type { Passage } from './passage';
import type { NounPhrase } from './phrase';
import { Pronoun } from './pronouns';
import { isPersonNoun, isPreposition, isSpeakerNoun, isTime } from './wordClasses';
import { TokenKind } from '../text/tokens';

/** Whether a phrase means somebody or some body that can speak: a name, a pronoun, "the ministry"; not "the bridge", "28". */
export function canSpeak(passage: Passage, { first, last, name, pronoun }: NounPhrase): boolean {
  if (name !== -1) return true;
  if (pronoun !== Pronoun.None) return pronoun !== Pronoun.It;
  if (passage.tokens.kind[first] === TokenKind.Number && first === last) return false;
  for (let i = first; i <= last; i++)
    if (isSpeakerNoun(passage.tokens, i) || isPersonNoun(passage.tokens, i)) return true;
  const head = headOf(passage, first, last);
  return head > first && passage.isCapital(head) && !isTime(passage.tokens, head);
}

/** The last token before the phrase's first preposition: "the Gulf flood" is no body, "the Home Office in London" is one. */
function headOf({ tokens }: Passage, first: number, last: number): number {
  let head = first;
  while (head < last && !isPreposition(tokens, head + 1)) head++;
  return head;
}

/** Whether a phrase has a noun for one person at its head: "the minister of trade", "my sister"; not "the ministers", "the firm". */
export function namesOnePerson(passage: Passage, { first, last }: NounPhrase): boolean {
  let head = headOf(passage, first, last);
  while (head > first && passage.isCapital(head)) head--; // "my sister Anna"
  return isPersonNoun(passage.tokens, head) && !passage.tokens.endsWith(head, 's');
}

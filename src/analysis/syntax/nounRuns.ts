import type { Tokens } from '../text/tokens';
import { isHead, Role } from './phraseRole';
import type { WordRoles } from './wordRoles';
import { hasTrait, Trait } from './wordClasses';

/** Is told of each noun phrase: its tokens [first, last], and whether "of" joins it to the one before. */
export type NounRunVisitor = (first: number, last: number, isAfterOf: boolean) => void;

/**
 * Reads the noun phrases of a paragraph in text order, of which nothing is known but that they end with a noun, a name or
 * a number that belongs to it: what a text is about, whoever speaks in it. Who speaks is read by `nounPhrases.ts`.
 */
export function readNounRuns(roles: WordRoles, tokens: Tokens, visit: NounRunVisitor): void {
  roles.read(tokens);
  let lastEnd = NOWHERE;
  for (let i = 0; i < tokens.count; i++) {
    if (roles.at(i) === Role.None) continue;
    const stop = endOfRun(roles, tokens, i);
    const last = lastHead(roles, i, stop - 1);
    const first = firstWord(roles, i, last);
    i = stop - 1;
    if (last < first) continue;
    visit(first, last, lastEnd === first - 1 && hasTrait(tokens, first - 1, Trait.Of));
    lastEnd = last + 1 === stop ? stop : NOWHERE;
  }
}

const NOWHERE = -2;

/** Index after the last of the neighbouring words from `first` on that may be in a phrase. */
function endOfRun(roles: WordRoles, tokens: Tokens, first: number): number {
  let end = first + 1;
  while (end < tokens.count && roles.at(end) !== Role.None) end++;
  return end;
}

function lastHead(roles: WordRoles, first: number, last: number): number {
  let head = last;
  while (head >= first && !isHead(roles.at(head)) && !roles.isAttachedNumber(head)) head--;
  return head;
}

function firstWord(roles: WordRoles, first: number, last: number): number {
  let word = first;
  while (word < last && roles.isPassedOver(word)) word++;
  return word;
}

import type { Body } from './body';
import { Role, WordFlag } from './facts';
import { Field, ROW, type PhraseTable } from './phrases';

/** How often a head may stand alone beside the phrases that it heads, for each time that it heads one. */
const ALONE_PER_HEADED = 2;

/**
 * Tells phrases that name nothing by themselves: "the fund" where there are a rescue fund and a hedge fund, and what has
 * but an adjective before a light noun and comes up once, such as "quiet start".
 */
export function findEmptyPhrases(body: Body, phrases: PhraseTable): (phrase: number) => boolean {
  const ambiguous = ambiguousHeads(body, phrases);
  return (phrase) => {
    if (phrases.get(phrase, Field.Length) === 1)
      return ambiguous.has(phrases.wordOf(phrase, 0)) && !isMostlyAlone(phrase, phrases, ambiguous);
    return phrases.get(phrase, Field.Count) === 1 && isLight(phrase, body, phrases);
  };
}

function isMostlyAlone(phrase: number, phrases: PhraseTable, headed: ReadonlyMap<number, number>): boolean {
  const times = headed.get(phrases.wordOf(phrase, 0)) ?? 0;
  return phrases.get(phrase, Field.Alone) > times * ALONE_PER_HEADED;
}

/** Words before which at least two different nouns stand, and how often all of them do. */
function ambiguousHeads(body: Body, phrases: PhraseTable): Map<number, number> {
  const first = new Map<number, number>();
  const ambiguous = new Map<number, number>();
  const { data, size } = phrases;
  for (let phrase = 0, at = 0; phrase < size; phrase++, at += ROW) {
    if (data[at + Field.Length] !== 2 || data[at + Field.Final] === 0) continue;
    const modifier = data[at + Field.First] as number;
    if (!isNoun(body.flags[modifier] as number) || isNamed(body.flags[modifier + 1] as number)) continue;
    const head = body.word[modifier + 1] as number;
    const count = data[at + Field.Final] as number;
    const before = first.get(head);
    if (before === undefined) first.set(head, count);
    else ambiguous.set(head, (ambiguous.get(head) ?? before) + count);
  }
  return ambiguous;
}

function isNoun(flags: number): boolean {
  const role = flags & WordFlag.RoleBits;
  return role === Role.Noun || role === Role.Name;
}

function isNamed(flags: number): boolean {
  return (flags & WordFlag.RoleBits) === Role.Name;
}

function isLight(phrase: number, body: Body, phrases: PhraseTable): boolean {
  const first = phrases.get(phrase, Field.First);
  const head = first + phrases.get(phrase, Field.Length) - 1;
  if (((body.flags[head] as number) & WordFlag.LightNoun) === 0) return false;
  for (let at = first; at < head; at++)
    if (isNoun(body.flags[at] as number) && ((body.flags[at] as number) & WordFlag.LightNoun) === 0)
      return false;
  return true;
}

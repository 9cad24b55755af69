import { foldText, isGivenName, isKnownNameWord, leadersNamed } from '../../analysis';
import type { Context, Named } from '../context';
import { say, type Rule, type Slip } from '../finding';
import { isInflected, isSlip, soundOf } from '../names';

/** One spelling of a name in the article. */
interface Spelling {
  readonly text: string;
  readonly words: readonly string[];
  readonly mentions: Named[];
}

/** A name that stands in the article in two spellings. */
export const nameTwoSpellings: Rule = {
  code: 'name-two-spellings',
  severity: 'warning',
  why: 'Two spellings of one name make two persons of one, and one of the two is wrong.',
  *check(context: Context): Iterable<Slip> {
    const spellings = spellingsOf(context);
    const told = new Set<Spelling>();
    for (const [a, b] of pairsOf(spellings)) {
      if (!isSameName(a, b)) continue;
      const [right, wrong] = better(a, b) ? [a, b] : [b, a];
      if (told.has(wrong)) continue;
      told.add(wrong);
      yield* slipsOf(wrong, right);
    }
  },
};

function spellingsOf({ mentions }: Context): Spelling[] {
  const found = new Map<string, Spelling>();
  for (const mention of mentions) {
    const text = mention.text.replace(/['’]s?$/u, '');
    let own = found.get(text);
    if (!own) found.set(text, (own = { text, words: text.split(' '), mentions: [] }));
    own.mentions.push(mention);
  }
  return Array.from(found.values());
}

/** Pairs that have a word in common, or that begin alike: all others are different names. */
function* pairsOf(spellings: readonly Spelling[]): Iterable<[Spelling, Spelling]> {
  const byKey = new Map<string, Spelling[]>();
  const seen = new Set<string>();
  for (const own of spellings) {
    for (const key of keysOf(own)) {
      const alike = byKey.get(key) ?? [];
      byKey.set(key, alike);
      for (const other of alike.slice(0, MOST_ALIKE)) {
        const pair = `${other.text}\n${own.text}`;
        if (other === own || seen.has(pair)) continue;
        seen.add(pair);
        yield [other, own];
      }
      alike.push(own);
    }
  }
}

/** Names with a common part that are compared with one another: a list of hundreds of one family says nothing. */
const MOST_ALIKE = 40;

/** Of several words each; the beginning of the last one, for a surname that stands alone. */
function keysOf({ words }: Spelling): Set<string> {
  const last = foldText(words.at(-1) as string);
  return new Set([...(words.length > 1 ? words.map(foldText) : []), `${last.slice(0, 2)}…`]);
}

function isSameName(a: Spelling, b: Spelling): boolean {
  if (a.words.length === b.words.length && a.words.length > 1) return isSameFullName(a.words, b.words);
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  return short.words.length === 1 && long.words.length > 1 && isSameSurname(short, long);
}

function isSameFullName(a: readonly string[], b: readonly string[]): boolean {
  const differing = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  if (differing.length !== 1) return false;
  const i = differing[0];
  const [one, two] = [a[i], b[i]];
  if (foldText(one) === foldText(two)) return one.toLowerCase() !== two.toLowerCase();
  if (isInflected(one, two)) return false;
  const isLast = i === a.length - 1;
  const sameSound = one.length > 3 && two.length > 3 && soundOf(one) === soundOf(two);
  if (!isSlip(one, two) && !sameSound) return false;
  if (isLast) return Math.min(one.length, two.length) > 4 || !(isKnownNameWord(one) && isKnownNameWord(two));
  // "Tom Hale" and "Tim Hale" are brothers; "Desmond" and "Desmnod" are one man.
  return !(isGivenName(one) && isGivenName(two));
}

/** A surname that stands alone and nobody in the article bears, nearly that of somebody who is named in full. */
function isSameSurname(short: Spelling, long: Spelling): boolean {
  const [own, other] = [short.words[0], long.words.at(-1) as string];
  if (own.length < 5 || own === other || isInflected(own, other) || isKnownNameWord(own)) return false;
  if (
    leadersNamed(own).length > 0 ||
    short.mentions.some(({ person }) => person.leader !== null && person.name.split(' ').includes(own))
  )
    return false;
  return foldText(own) === foldText(other) || isSlip(own, other) || soundOf(own) === soundOf(other);
}

/** Whether the first spelling is likelier right: a leader's, the commoner, the one with its diacritics, the earlier. */
function better(a: Spelling, b: Spelling): boolean {
  const isKnown = ({ text }: Spelling): number =>
    Number(leadersNamed(text).some(({ name }) => name === text));
  if (isKnown(a) !== isKnown(b)) return isKnown(a) > isKnown(b);
  if (a.mentions.length !== b.mentions.length) return a.mentions.length > b.mentions.length;
  return a.mentions[0].start < b.mentions[0].start;
}

function* slipsOf(wrong: Spelling, right: Spelling): Iterable<Slip> {
  const spelling = wrong.words.length === right.words.length ? right.text : (right.words.at(-1) as string);
  const first = right.mentions[0];
  for (const { start, end } of wrong.mentions) {
    yield {
      start,
      end: start + wrong.text.length > end ? end : start + wrong.text.length,
      name: wrong.text,
      message: say('{0} is spelled {1} elsewhere in this article.', wrong.text, spelling),
      fixes: [{ start, end: Math.min(end, start + wrong.text.length), text: spelling }],
      other: { start: first.start, end: first.end },
    };
  }
}

import { foldText, isGivenName, isKnownNameWord, leadersNamed } from '../../analysis';
import type { Context, Named } from '../context';
import { say, type Rule, type Slip } from '../finding';
import { isInflected, isOtherGender, isSlip, nearKeys, soundOf } from '../names';

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
    const text = withoutGenitive(mention.text).replaceAll('’', "'"); // the form of an apostrophe is no spelling
    let own = found.get(text);
    if (!own) found.set(text, (own = { text, words: text.split(' '), mentions: [] }));
    own.mentions.push(mention);
  }
  return Array.from(found.values());
}

function withoutGenitive(name: string): string {
  const end = name.endsWith('s') ? name.length - 1 : name.length;
  return name[end - 1] === "'" || name[end - 1] === '’' ? name.slice(0, end - 1) : name;
}

/** Pairs that may be one name: full names with all words but one in common, and full names and surnames by themselves. */
function* pairsOf(spellings: readonly Spelling[]): Iterable<[Spelling, Spelling]> {
  const full = spellings.filter(({ words }) => words.length > 1);
  const byOthers = new KeyedSpellings();
  for (const own of full) {
    for (const key of keysOfFullName(own)) {
      for (const other of byOthers.with(key)) yield [other, own];
      byOthers.add(key, own);
    }
  }
  yield* sameButForMarks(spellings, full);
  const alone = spellings.filter(mayBeMisspelt);
  if (alone.length === 0) return;
  const byKey = new KeyedSpellings();
  for (const own of alone) for (const key of nearKeys(own.words[0])) byKey.add(key, own);
  const bySurname = groupBySurname(full);
  for (const [surname, bearers] of bySurname) {
    const near = new Set<Spelling>();
    for (const key of nearKeys(surname))
      for (const own of byKey.with(key)) if (!bySurname.has(own.words[0])) near.add(own);
    for (const own of near) for (const bearer of bearers) yield [bearer, own];
  }
}

/** "Mina Sörensen … Sorensen": known names, too, where nobody bears the other one in full. */
function* sameButForMarks(
  spellings: readonly Spelling[],
  full: readonly Spelling[],
): Iterable<[Spelling, Spelling]> {
  const bearers = new Map<string, Spelling[]>();
  for (const own of full) {
    const surname = own.words.at(-1) as string;
    const key = foldText(surname);
    bearers.set(key, [...(bearers.get(key) ?? []), own]);
  }
  for (const own of spellings) {
    const known = own.words.length === 1 ? bearers.get(foldText(own.words[0])) : undefined;
    if (known?.length !== 1) continue;
    const surname = known[0].words.at(-1) as string;
    if (surname.toLowerCase() !== own.words[0].toLowerCase() && surname.length > 3) yield [known[0], own];
  }
}

function groupBySurname(full: readonly Spelling[]): Map<string, Spelling[]> {
  const groups = new Map<string, Spelling[]>();
  for (const own of full) {
    const surname = own.words.at(-1) as string;
    const group = groups.get(surname);
    if (group) group.push(own);
    else groups.set(surname, [own]);
  }
  return groups;
}

/** Names with a common part that are compared with one another: a list of hundreds of one family says nothing. */
const MOST_ALIKE = 40;

class KeyedSpellings {
  private readonly byKey = new Map<string, Spelling[]>();

  with(key: string): readonly Spelling[] {
    return this.byKey.get(key) ?? [];
  }

  add(key: string, own: Spelling): void {
    const list = this.byKey.get(key);
    if (!list) this.byKey.set(key, [own]);
    else if (list.length < MOST_ALIKE) list.push(own);
  }
}

/** All words but one, and how that one begins. */
function keysOfFullName({ words }: Spelling): string[] {
  return words.map((open, i) => words.map((word, j) => (i === j ? beginningOf(open) : word)).join(' '));
}

/** The first letter as far as all ways to write a name in Latin letters have it in common: "Qadhafi", "Kadafi". */
function beginningOf(word: string): string {
  const first = foldText(word.charAt(0));
  return ALIKE.find((letters) => letters.includes(first)) ?? first;
}

const ALIKE = ['kqgch', 'fpvw', 'dts', 'aeiouyj'];

function isSameName(a: Spelling, b: Spelling): boolean {
  if (a.words.length === b.words.length && a.words.length > 1) return isSameFullName(a.words, b.words);
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  return isSameSurname(short.words[0], long.words.at(-1) as string);
}

function isSameFullName(a: readonly string[], b: readonly string[]): boolean {
  const differing = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  if (differing.length !== 1) return false;
  const i = differing[0];
  const [one, two] = [a[i], b[i]];
  if (foldText(one) === foldText(two)) return one.toLowerCase() !== two.toLowerCase();
  if (isInflected(one, two)) return false;
  const isSameSound = one.length > 3 && two.length > 3 && soundOf(one) === soundOf(two);
  if (!isSlip(one, two) && !isSameSound) return false;
  if (i === a.length - 1) return !(isKnownNameWord(one) && isKnownNameWord(two));
  // "Tom Hale" and "Tim Hale" are brothers; "Desmond" and "Desmnod" are one man, and so are "Matthias" and "Mathias".
  return isSameSound || (!(isGivenName(one) && isGivenName(two)) && !isOtherGender(one, two));
}

/** A surname that stands alone and that nobody is known to bear. */
function mayBeMisspelt({ words, mentions }: Spelling): boolean {
  const [own] = words;
  if (words.length > 1 || own.length < 5 || isKnownNameWord(own)) return false;
  if (mentions.some(({ person }) => person.leader !== null && person.name.split(' ').includes(own)))
    return false;
  return leadersNamed(own).length === 0;
}

/** Whether such a surname is nearly that of somebody who is named in full. */
function isSameSurname(own: string, other: string): boolean {
  if (own.toLowerCase() === other.toLowerCase() || isInflected(own, other)) return false; // "Al-Noor" begins a sentence
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

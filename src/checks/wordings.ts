/** Quotations of an article that are one, word for word or nearly. */
import type { Quote } from '../analysis';
import { bareWords, type Context } from './context';
import { runsIn, sharedRuns } from './wordRuns';

/** A quotation's words without marks. */
export interface Wording {
  readonly quote: Quote;
  readonly text: string;
  readonly words: readonly string[];
  /** Something was left out or put in, and the writer says so with brackets or dots. */
  readonly isCut: boolean;
}

export interface AlikeQuotes {
  readonly first: Wording;
  readonly again: Wording;
  /** Words that differ: 0 where one is the other, or a part of it. */
  readonly differences: number;
}

const FEWEST_WORDS = 5;
/** Characters that so many words take with the blanks between them. */
const SHORTEST = 2 * FEWEST_WORDS - 1;
/** Words of a quotation whose other wording is no saying of its own: short ones are alike by chance. */
const FEWEST_TO_DIFFER = 8;
const FEWEST_TO_END_EARLY = 12;
/** Words of a quotation that are compared. */
const MOST_WORDS = 150;
/** Runs of words in common that make two worth comparing; short ones have few. */
const SHARED_RUNS = 2;
/** In short ones, one changed word leaves hardly a run as it was. */
const SHORT_RUNS = 8;
/** Of the shorter one's words so many may differ. */
const MOST_DIFFERENT = 0.3;
/** The same of two in one paragraph: there a speaker may say a thing, and then another of the same pattern. */
const MOST_DIFFERENT_NEARBY = 0.25;
/** Earlier ones that a quotation is compared with, the likest first. */
const MOST_COMPARED = 4;
/** Quotations that share a run: more have a set phrase in common. */
const MOST_SHARING = 12;

const known = new WeakMap<Context, AlikeQuotes[]>();

/** Pairs of quotations that are one, in text order of the later one; each is compared with the earlier ones it is likest. */
export function alikeQuotes(context: Context): readonly AlikeQuotes[] {
  const done = known.get(context);
  if (done) return done;
  const { quotations, text } = context;
  const wordings = new Map<number, Wording>();
  const wordingOf = (i: number): Wording => {
    const own = wordings.get(i) ?? readWording(quotations[i], context);
    wordings.set(i, own);
    return own;
  };
  const pairs: AlikeQuotes[] = [];
  const runs = quotations.map(({ start, end }) =>
    end - start < SHORTEST ? [] : runsIn(text, start, end, MOST_WORDS),
  );
  for (const [earlier, later] of quotations.length > 1 ? pairsThatShare(runs) : []) {
    if (quotations[later].start < quotations[earlier].end) continue; // one inside the other
    const [first, again] = [wordingOf(earlier), wordingOf(later)];
    const differences =
      first.words.length < FEWEST_WORDS || again.words.length < FEWEST_WORDS ? null : compare(first, again);
    if (differences !== null) pairs.push({ first, again, differences });
  }
  known.set(context, pairs);
  return pairs;
}

function readWording(quote: Quote, context: Context): Wording {
  const text = context.slice(quote);
  const words = bareWords(text).slice(0, MOST_WORDS);
  return { quote, text, words, isCut: /[[\]…]|\.\s?\.\s?\./.test(text) };
}

/** Passages that share runs of words: of each the earlier ones. */
function* pairsThatShare(passages: readonly (readonly number[])[]): Generator<[number, number]> {
  const isShared = sharedRuns(passages);
  const byRun = new Map<number, number[]>();
  const counts = new Uint16Array(passages.length);
  for (let later = 0; later < passages.length; later++) {
    const sharing: number[] = [];
    for (const run of passages[later]) {
      if (!isShared(run)) continue;
      const list = byRun.get(run) ?? [];
      if (list.length === 0) byRun.set(run, list);
      else if (list.at(-1) === later) continue; // the run stands in it twice
      for (const earlier of list) if (counts[earlier]++ === 0) sharing.push(earlier);
      if (list.length < MOST_SHARING) list.push(later);
    }
    const isShort = passages[later].length <= SHORT_RUNS;
    const likely = sharing.filter((earlier) => isShort || counts[earlier] >= SHARED_RUNS);
    if (likely.length > MOST_COMPARED) likely.sort((a, b) => counts[b] - counts[a] || a - b);
    for (const earlier of likely.slice(0, MOST_COMPARED)) yield [earlier, later];
    for (const earlier of sharing) counts[earlier] = 0;
  }
}

/** Speakers below this confidence may be wrong. */
const SURE = 0.8;

/** Whether the text itself says of two quotations that two persons spoke: a speaker that was guessed is none to hold against another. */
export function haveTwoSpeakers(a: Quote, b: Quote): boolean {
  return isSure(a) && isSure(b) && !isSameSpeaker(a, b);
}

function isSure({ cue, speaker }: Quote): boolean {
  if (speaker === null) return false;
  // "Orla Venn: “…”" tells it without a cue, where the name begins the line.
  return speaker.reason === 'colon' ? speaker.mention !== null : cue !== null && speaker.confidence >= SURE;
}

/** Whether two speakers may be one: a name and a part of it, or one whom no name tells. */
function isSameSpeaker({ speaker: a }: Quote, { speaker: b }: Quote): boolean {
  if (!a || !b || a.name === b.name) return true;
  if (a.person !== null && a.person === b.person) return true;
  // "the minister" may be whoever has a name elsewhere.
  if (a.person === null || b.person === null) return true;
  const [one, two] = [a.name.split(' '), b.name.split(' ')];
  return one.includes(two.at(-1) as string) || two.includes(one.at(-1) as string);
}

/** How many words differ where the shorter is laid along the longer where it fits best; null where they are two. */
function compare(a: Wording, b: Wording): number | null {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const isNearby = a.quote.paragraph === b.quote.paragraph;
  const most = Math.max(1, Math.floor(short.length * (isNearby ? MOST_DIFFERENT_NEARBY : MOST_DIFFERENT)));
  const known = new Set(long);
  if (short.filter((word) => !known.has(word)).length > most) return null; // each of them differs
  const cost = alignedCost(short, long);
  if (cost === 0) return Number(losesNegation(a, b));
  if (a.isCut || b.isCut || short.length < FEWEST_TO_DIFFER || cost > most) return null;
  // A short saying that ends early, and has other words as well, is another one.
  if (cost > 1 && short.length < FEWEST_TO_END_EARLY && long.length > short.length + cost) return null;
  return isCutElsewhere(short, long) ? null : cost;
}

const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never', 'no', 'nor', 'hardly', 'neither']);

/** Whether one is a whole sentence that is in the other but for the "not" it begins with. */
function losesNegation(a: Wording, b: Wording): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  return (
    short.quote.kind === 'direct' &&
    long.words.length === short.words.length + 1 &&
    NEGATIONS.has(long.words[0]) &&
    short.words[0] !== long.words[0]
  );
}

/**
 * Whether two are parts of one longer saying, cut at other places: all that they share stands in one piece, and neither
 * side of it has words of both.
 */
function isCutElsewhere(short: readonly string[], long: readonly string[]): boolean {
  const pairs = new Set(long.slice(1).map((word, i) => `${long[i]} ${word}`));
  const shared = short.flatMap((word, i) => (i > 0 && pairs.has(`${short[i - 1]} ${word}`) ? [i] : []));
  if (shared.length === 0) return true;
  const [first, after] = [shared[0] - 1, (shared.at(-1) as number) + 1];
  const middle = short.slice(first, after);
  if (alignedCost(middle, long) > 0) return false;
  const at = long.findIndex((_, i) => middle.every((word, j) => long[i + j] === word));
  const isOtherBefore = first > 0 && at > 0;
  const isOtherBehind = after < short.length && at + middle.length < long.length;
  return !isOtherBefore && !isOtherBehind;
}

/** Edit distance of a sequence of words to the likest stretch of another (Sellers, 1980). */
function alignedCost(short: readonly string[], long: readonly string[]): number {
  const row = new Uint16Array(long.length + 1);
  short.forEach((word, i) => {
    let diagonal = row[0];
    row[0] = i + 1;
    for (let j = 1; j <= long.length; j++) {
      const cost = Math.min(diagonal + (word === long[j - 1] ? 0 : 1), row[j] + 1, row[j - 1] + 1);
      diagonal = row[j];
      row[j] = cost;
    }
  });
  return Math.min(...row);
}

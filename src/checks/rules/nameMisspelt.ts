import {
  foldText,
  isGivenName,
  isKnownNameWord,
  leadersButForOneWord,
  leadersNamed,
  leadersWithWord,
  type KnownLeader,
  type NearLeader,
  type Span,
} from '../../analysis';
import { oneLine, type Context } from '../context';
import { say, type Rule, type Slip } from '../finding';
import { isInflected, isSlip, soundOf } from '../names';

/**
 * Capitalised words in a row, which the analysis may not know for a name because one has a slip. Letters are those of
 * European languages, large and small beyond ASCII, for the classes of Unicode are slow.
 */
const CAPITALISED =
  /(?<![A-Za-z\d\u00c0-\u024f’'.-])[A-Z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’-]+(?:[ \u00a0][A-Z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’-]+){1,4}/y;
/** Words of the longest name that is looked for. */
const LONGEST = 4;

/** A name that is nearly a known leader's full name: one word of it has a slip, and the others are right. */
export const nameMisspelt: Rule = {
  code: 'name-misspelt',
  severity: 'warning',
  why: 'A leader’s name has one right spelling, and readers see it when it is wrong.',
  *check(context: Context): Iterable<Slip> {
    for (const span of namesIn(context)) {
      const text = oneLine(context.slice(span));
      const leader = leaderMeant(text, context);
      if (leader) yield slipOf(span, text, leader);
    }
  },
};

/** Names of several words: of the persons of the article, and what else stands in capitals round a leader's name. */
function* namesIn(context: Context): Iterable<Span> {
  const { mentions, capitals, text } = context;
  yield* mentions.filter(({ text: own, person }) => own.includes(' ') && person.leader?.source !== 'user');
  let next = 0;
  let done = 0;
  for (const index of capitals) {
    if (index < done) continue;
    while (next < mentions.length && (mentions[next].end <= index || !mentions[next].text.includes(' ')))
      next++;
    const start = mentions[next]?.start ?? text.length;
    CAPITALISED.lastIndex = index;
    const run = index < start ? CAPITALISED.exec(text)?.[0] : undefined;
    if (run === undefined) continue;
    done = index + run.length;
    if (start >= done) yield* partsOf(run, index);
  }
}

/** The parts of a run of capitalised words that begin or end as a name of the table does. */
function* partsOf(run: string, index: number): Iterable<Span> {
  const words = oneLine(run).split(' ');
  const areTop = words.map(isTop);
  if (!areTop.includes(true)) return;
  const starts = words.map((_, i) => index + words.slice(0, i).join(' ').length + (i > 0 ? 1 : 0));
  for (let i = 0; i + 1 < words.length; i++)
    for (let j = Math.min(words.length, i + LONGEST) - 1; j > i; j--)
      if (areTop[i] || areTop[j]) yield { start: starts[i], end: starts[j] + words[j].length };
}

const tops = new Map<string, boolean>();

/** Whether a word is in the name of somebody who stood at the head of a state or a body. */
function isTop(word: string): boolean {
  let answer = tops.get(word);
  if (answer === undefined) {
    answer = leadersWithWord(word).some(isHead);
    if (tops.size < 5000) tops.set(word, answer);
  }
  return answer;
}

const HEADS: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'chancellor',
  'monarch',
  'secretary-general',
  'pope',
]);

function isHead({ terms }: KnownLeader): boolean {
  return terms.some(({ type }) => HEADS.has(type));
}

const known = new Map<string, readonly NearLeader[]>();
const MOST_KEPT = 5000;

/** Leaders whose names have the words of this one but for one; none for a leader's name. The same names come again and again. */
function nearLeaders(text: string): readonly NearLeader[] {
  let near = known.get(text);
  if (!near) {
    near = leadersButForOneWord(text.split(' ').map(foldText));
    if (near.length > 0 && leadersNamed(text).length > 0) near = [];
    if (known.size >= MOST_KEPT) known.clear();
    known.set(text, near);
  }
  return near;
}

/** The leader whose name this nearly is, or null. */
function leaderMeant(text: string, context: Context): KnownLeader | null {
  const near = nearLeaders(text);
  if (near.length === 0) return null;
  const words = text.split(' ');
  return near.find((own) => isNearly(words, own, context))?.leader ?? null;
}

function isNearly(written: readonly string[], { leader, name, at }: NearLeader, context: Context): boolean {
  const right = name.split(' ');
  const [own, wanted] = [written[at], right[at]];
  if (written.every((word, i) => i === at || word.length < 2)) return false; // an initial tells nobody
  if (!isSlip(own, wanted) || isInflected(own, wanted) || isGlued(own, wanted)) return false;
  if (endsOtherwise(own, wanted)) return false;
  const { iso } = context.article.date;
  if (!isKnownNameWord(own)) return hasTermBy(leader, iso);
  return isMeantAs(own, wanted, { leader, isGiven: at < right.length - 1, iso });
}

/** Whether a word that people bear as a name is meant as a leader's: "Jon Kerry", "Mark Johnson" are others, unless one is a head of that day. */
function isMeantAs(
  own: string,
  wanted: string,
  { leader, isGiven, iso }: { readonly leader: KnownLeader; readonly isGiven: boolean; readonly iso: string },
): boolean {
  const soundsSame = soundOf(own) === soundOf(wanted);
  // "Hilary Clinton": the same name to the ear, and not how this one writes it.
  if (isGiven && soundsSame && own.length > 5) return hasTermBy(leader, iso);
  if (isHead(leader) && holdsAt(leader, iso)) return true;
  const isOther = isGiven && isGivenName(own) && !soundsSame;
  return leader.isFamous && !isOther && own.length > 4 && hasTermBy(leader, iso);
}

/** "Merker", "Kerr": short surnames that end in another letter, or without the last, are mostly other ones. */
function endsOtherwise(own: string, wanted: string): boolean {
  const stem = wanted.slice(0, -1);
  return (
    wanted.length <= SHORT && (own === stem || (own.length === wanted.length && own.slice(0, -1) === stem))
  );
}

const SHORT = 6;

/** "McConnellLt": two words without their blank. */
function isGlued(own: string, wanted: string): boolean {
  const capitals = (word: string): number => word.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
  return capitals(own) > capitals(wanted);
}

/** Whether the leader was in the news by then, or will be within the year. */
function hasTermBy({ terms }: KnownLeader, iso: string): boolean {
  return terms.some(({ from }) => from === null || Number(from.slice(0, 4)) <= Number(iso.slice(0, 4)) + 1);
}

function holdsAt({ terms }: KnownLeader, iso: string): boolean {
  return terms.some(({ from, to }) => (from ?? '') <= iso && (to === null || to >= iso));
}

function slipOf({ start, end }: Span, written: string, leader: KnownLeader): Slip {
  const right = spellingLike(written, leader);
  return {
    start,
    end,
    name: written,
    message: say('{0} is spelled {1}.', written, right),
    fixes: [{ start, end, text: right }],
  };
}

/** The leader's name in the form that was meant. */
function spellingLike(written: string, { name, otherNames }: KnownLeader): string {
  const count = written.split(' ').length;
  return [name, ...otherNames].find((own) => own.split(' ').length === count) ?? name;
}

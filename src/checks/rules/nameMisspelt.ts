import {
  foldText,
  isGivenName,
  isKnownNameWord,
  leadersNamed,
  leadersWithWord,
  type KnownLeader,
  type Span,
} from '../../analysis';
import { oneLine, type Context } from '../context';
import { say, type Rule, type Slip } from '../finding';
import { isInflected, isSlip } from '../names';

/** Capitalised words in a row, which the analysis may not know for a name because one has a slip. */
const CAPITALISED = /(?<![\p{L}\p{N}’'.-])\p{Lu}[\p{L}'’-]+(?:[ \u00a0]\p{Lu}[\p{L}'’-]+){1,4}/gu;
/** Words of the longest name that is looked for. */
const LONGEST = 4;

/** A name that is nearly a known leader's full name: one word of it has a slip, and the others are right. */
export const nameMisspelt: Rule = {
  code: 'name-misspelt',
  severity: 'warning',
  why: 'A leader’s name has one right spelling, and readers see it when it is wrong.',
  *check(context: Context): Iterable<Slip> {
    const known = new Map<string, KnownLeader | null>();
    for (const span of namesIn(context)) {
      const text = oneLine(context.slice(span));
      let leader = known.get(text);
      if (leader === undefined) known.set(text, (leader = leaderMeant(text, context)));
      if (leader) yield slipOf(span, text, leader);
    }
  },
};

/** Names of several words: of the persons of the article, and what else stands in capitals round a leader's name. */
function* namesIn(context: Context): Iterable<Span> {
  const { mentions, text } = context;
  for (const mention of mentions)
    if (mention.text.includes(' ') && mention.person.leader?.source !== 'user') yield mention;
  let next = 0;
  for (const { 0: run, index } of text.matchAll(CAPITALISED)) {
    while (next < mentions.length && (mentions[next] as Span).end <= index) next++;
    const mention = mentions[next];
    if (mention?.text.includes(' ') && mention.start < index + run.length) continue;
    yield* partsOf(run, index);
  }
}

/** The parts of a run of capitalised words that begin or end as a name of the table does. */
function* partsOf(run: string, index: number): Iterable<Span> {
  const words = Array.from(run.matchAll(/[^ \u00a0]+/g));
  for (let i = 0; i + 1 < words.length; i++) {
    for (let j = Math.min(words.length, i + LONGEST); j > i + 1; j--) {
      const [first, last] = [words[i], words[j - 1]];
      if (!isTop(first[0]) && !isTop(last[0])) continue;
      yield { start: index + first.index, end: index + last.index + last[0].length };
    }
  }
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

/** The leader whose name this nearly is, or null. */
function leaderMeant(text: string, context: Context): KnownLeader | null {
  if (leadersNamed(text).length > 0) return null;
  const words = text.split(' ');
  const seen = new Set<KnownLeader>();
  for (const word of words) {
    if (word.length < 2) continue;
    for (const leader of leadersWithWord(word)) {
      if (seen.has(leader)) continue;
      seen.add(leader);
      if ([leader.name, ...leader.otherNames].some((name) => isNearly(words, name, leader, context)))
        return leader;
    }
  }
  return null;
}

function isNearly(written: readonly string[], name: string, leader: KnownLeader, context: Context): boolean {
  const right = name.split(' ');
  if (right.length !== written.length) return false;
  const others = right.flatMap((word, i) => (foldText(word) === foldText(written[i]) ? [] : [i]));
  if (others.length !== 1) return false;
  const i = others[0];
  const [own, wanted] = [written[i], right[i]];
  if (!isSlip(own, wanted) || isInflected(own, wanted) || isGlued(own, wanted)) return false;
  const { iso } = context.article.date;
  if (!isKnownNameWord(own)) return hasTermBy(leader, iso);
  // "Jon Kerry", "Mark Johnson": another person's name, if it is one that people bear, unless it is a head's of that day.
  const isGiven = i < right.length - 1 && isGivenName(own);
  return (
    (isHead(leader) && holdsAt(leader, iso)) ||
    (leader.isFamous && !isGiven && own.length > 4 && hasTermBy(leader, iso))
  );
}

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

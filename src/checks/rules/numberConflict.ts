import type { Span } from '../../analysis';
import { allMatches, lowered, matchesNear } from '../near';
import { LETTER, NUMBER, valueOf } from '../numbers';
import type { Context } from '../context';
import { say, type Rule, type Slip } from '../finding';

/** Whom a number counts: "of them", "fans", "police officers"; no shares, times or sums. */
const WHO = `(?:of\\sthem\\s|(?:more\\s|other\\s)?(?:(?!per|years?|days?|weeks?|months?|hours?|minutes?|times|million|billion|thousand|hundred|dollars|euros|pounds|yen|others?\\b|of|in|and|or|to|that|who|were|was|are|is|had|have)[${LETTER}-]+\\s){0,3}|others\\s)`;
const ARE = '(?:who\\s)?(?:(?:were|was|are|have\\sbeen|had\\sbeen|has\\sbeen|lay)\\s)?';
/** What news counts, as one thing: each pattern follows a number, or stands before it. */
const COUNTED: Readonly<Record<string, { readonly after?: string; readonly before?: string }>> = {
  dead: {
    after: `(?:${WHO}${ARE}(?:also\\s|already\\s|confirmed\\s)?(?:dead|died|killed|dies?|drown(?:ed)?|perished|slain)|${WHO}(?:have\\s|had\\s|has\\s)?(?:died|drowned|perished|lost\\stheir\\slives)|(?:more\\s)?(?:deaths|fatalities))`,
    before:
      '(?:killed|killing|kills|kill|claimed|claims|claiming|(?:death\\s)?toll\\s(?:rose\\sto|reached|stood\\sat|stands\\sat|rises\\sto|climbed\\sto|at|now|of|is|was|hits|passes)|deaths?\\sof)',
  },
  hurt: {
    after: `(?:${WHO}${ARE}(?:also\\s)?(?:injured|hurt|wounded)|(?:more\\s)?injuries)`,
    before: '(?:injured|injuring|injures|wounded|wounding|wounds|hurting)',
  },
  missing: {
    after: `${WHO}(?:(?:were|are|remain|remained|was|is|still)\\s)*missing`,
  },
  held: {
    after: `(?:${WHO}${ARE}(?:arrested|detained|held|in\\scustody)|arrests)`,
    before: '(?:arrest|arrests|arrested|detain|detains|detained|held)',
  },
  jobs: {
    after:
      '(?:jobs|posts|positions|employees|workers|staff)(?:\\s(?:will\\sbe|are\\sto\\sbe|would\\sbe|were|are))?\\s(?:to\\sgo|go|goes|went|cut|lost|axed|shed|laid\\soff|at\\srisk)',
    before:
      '(?:cut|cuts|cutting|axe|axes|axing|shed|sheds|shedding|lay\\soff|lays\\soff|laying\\soff|laid\\soff|lose|create|creates|creating|add|adds)',
  },
  stolen: {
    after: `${WHO}${ARE}(?:stolen)`,
    before: '(?:stole|steal|steals|stealing|thieves\\stook|robbers\\stook)',
  },
  buried: {
    after: `${WHO}${ARE}(?:buried|trapped)`,
    before: '(?:buries|buried|burying|bury|traps|trapped|trapping)',
  },
  'walked out': {
    after: `${WHO}(?:(?:have|had)\\s)?(?:walk(?:ed|s)?\\sout|(?:go|goes|went|gone)\\son\\sstrike)`,
  },
  marching: {
    after: `${WHO}(?:(?:have|had)\\s)?(?:march(?:ed)?|rall(?:y|ied)|took\\sto\\sthe\\sstreets|take\\sto\\sthe\\sstreets)`,
  },
  fled: { after: `${WHO}(?:(?:have|had)\\s)?(?:flee|fled)` },
  saved: {
    after: `${WHO}${ARE}(?:rescued|saved|evacuated)`,
    before: '(?:rescue|rescues|rescued|evacuate|evacuates|evacuated)',
  },
};
/** What a verb before a number must be followed by. */
const OBJECT: Readonly<Record<string, string>> = {
  dead: '(?:\\s(?:people|persons|civilians|soldiers|workers|children|passengers|students|migrants|miners|villagers|protesters|men|women|residents|troops|dead|lives|of\\sthem|others))?',
  jobs: '\\s(?:jobs|posts|positions|workers|employees|staff)',
};
const HEDGE =
  /\b(?:more than|over|at least|nearly|almost|about|around|some|up to|as many as|dozens|hundreds|thousands|fewer than|less than|under|roughly|approximately|estimated|another|other|of|among|including|first|than)\s$/i;
const LEAST = /\b(?:at least|more than|over)\s$/i;
/** Another event or another time than the one the headline is about. */
const ELSEWHERE =
  /\b(?:in|since|last|earlier|previous|previously|another|other|separate|similar|ago|yesterday's|on(?!\s(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)|between|until|every|each|per|a|annual|average|total|including|among|of\swhom|initially|first|at first|revised|had\ssaid|record|worst|deadliest)\b/i;

/** "… people died there in 2017", within the sentence. */
const AT_OTHER_TIME =
  /^[^.;\n]*\b(?:in\s(?:19|20)\d\d|last\s(?:year|month|week|winter|summer|spring|autumn|fall)|(?:years?|months?|decades?)\s(?:ago|earlier|before))\b/;

interface Count extends Span {
  readonly kind: string;
  readonly value: number;
  readonly written: string;
  readonly isHedged: boolean;
  /** "At least 120". */
  readonly isLeast: boolean;
}

/** A number of the headline that the text has otherwise, and a sum that its parts do not make. */
export const numberConflict: Rule = {
  code: 'number-conflict',
  severity: 'warning',
  why: 'Readers see the headline and the text, and only one of two numbers is right.',
  *check(context: Context): Iterable<Slip> {
    yield* headlines(context);
    yield* sums(context);
  },
};

const PATTERNS = Object.entries(COUNTED).flatMap(([kind, { after, before }]) => [
  ...(after
    ? [
        {
          kind,
          pattern: new RegExp(`(?<![${LETTER}\\d$£€.,-])${NUMBER}(?:\\s${after})(?![${LETTER}-])`, 'g'),
        },
      ]
    : []),
  ...(before
    ? [
        {
          kind,
          pattern: new RegExp(
            `(?<![${LETTER}])(?:${before})\\s(?:at\\sleast\\s|the\\slives\\sof\\s|about\\s|some\\s|more\\sthan\\s|nearly\\s|(?:a\\s)?(?:family|group|crew)\\sof\\s)?${NUMBER}(?![${LETTER}\\d%-]|[.,]\\d)${OBJECT[kind] ?? ''}`,
            'g',
          ),
        },
      ]
    : []),
]);

const ANY_NUMBER = new RegExp(`(?<![${LETTER}])${NUMBER}(?![${LETTER}])`);

/** Paragraphs after the headline that tell the same story in short. */
const LEAD = 3;

function* headlines(context: Context): Iterable<Slip> {
  const { paragraphs } = context.article;
  for (let i = 0; i < paragraphs.length; i++) {
    const own = paragraphs[i] as Span & { readonly kind: string };
    if (own.kind !== 'headline' && own.kind !== 'heading') continue;
    const stated = countsIn(context.text, own);
    if (stated.length === 0) continue;
    const body = paragraphs
      .slice(i + 1, i + 12)
      .filter(({ kind }) => kind === 'body')
      .slice(0, LEAD);
    const told = body.flatMap((paragraph) => countsIn(context.text, paragraph));
    const places = new Set<number>(); // "leaves 12 dead" counts twice what it counts
    for (const count of stated) {
      const slip = against(count, told, context);
      if (slip && !places.has(slip.start)) yield slip;
      if (slip) places.add(slip.start);
    }
  }
}

function countsIn(text: string, { start, end }: Span): Count[] {
  const part = lowered(text.slice(start, end));
  const found: Count[] = [];
  if (!ANY_NUMBER.test(part)) return found;
  for (const { kind, pattern } of PATTERNS) {
    for (const m of allMatches(pattern, part)) {
      const written = m[1];
      const value = valueOf(written);
      if (Number.isNaN(value) || (kind === 'dead' && /^(?:19|20)\d\d$/.test(written))) continue;
      const at = m.index + m[0].indexOf(written);
      const before = part.slice(Math.max(0, at - 16), at);
      found.push({
        kind,
        value,
        written,
        start: start + at,
        end: start + at + written.length,
        isHedged: HEDGE.test(before),
        isLeast: LEAST.test(before),
      });
    }
  }
  return found;
}

/** The slip where a headline's number stands in the lead otherwise, and nowhere as it is. */
function against(count: Count, told: readonly Count[], { text, article }: Context): Slip | null {
  // "One man died at once and a second in hospital": one of several is told by itself.
  const alike = told.filter(({ kind, value }) => kind === count.kind && (value > 1 || count.value === 1));
  if (alike.length === 0 || alike.some((own) => agrees(count, own))) return null;
  const other = alike[0];
  if (alike.length > 1 && alike.reduce((sum, { value }) => sum + value, 0) === count.value) return null;
  if (AT_OTHER_TIME.test(text.slice(other.end, other.end + 60))) return null;
  const paragraph = article.paragraphs.find(({ start, end }) => start <= other.start && other.start < end);
  const sentence = text.slice(Math.max(paragraph?.start ?? 0, other.start - 60), other.start);
  if (
    ELSEWHERE.test(sentence.slice(sentence.lastIndexOf('. ') + 1).slice(-28)) &&
    other.start - (paragraph?.start ?? 0) > 60
  )
    return null;
  return {
    start: other.start,
    end: other.end,
    message: say('The headline says {0}, and the text {1}.', count.written, other.written),
    other: { start: count.start, end: count.end },
  };
}

/** "More than 40" agrees with 43, "dozens" with anything. */
function agrees(a: Count, b: Count): boolean {
  if (a.value === b.value) return true;
  if (isMore(a, b) || isMore(b, a)) return false;
  if (!a.isHedged && !b.isHedged) return isRounded(a, b) || isRounded(b, a);
  const [low, high] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  return high - low <= Math.max(9, low * 0.25);
}

/** Whether one is "at least" more than the other says, which has no room for more. */
function isMore(least: Count, other: Count): boolean {
  return least.isLeast && !other.isHedged && other.value < least.value && !isRounded(other, least);
}

/** 1,200 for 1,214: a headline has room for round numbers only. */
function isRounded(round: Count, exact: Count): boolean {
  return (
    round.value >= 100 && round.value % 10 === 0 && Math.abs(round.value - exact.value) <= round.value * 0.06
  );
}

const PART = `(?<![${LETTER}\\d$£€.,-])${NUMBER}`;
const NOUN = `(?:\\s[${LETTER}-]+){1,3}?`;
/** "12 people – seven men and four women –", "12 people, including"; the parts have to be all there are. */
const WHOLE = new RegExp(
  `(?<!\\bby\\s)${PART}(${NOUN}|)(?:(?:\\s[${LETTER}-]+){0,4})(?:\\s?[–—:(]\\s?|\\s-{1,2}\\s|,\\s(?:made\\sup\\sof\\s|consisting\\sof\\s|that\\sis,?\\s))${NUMBER}${NOUN}((?:,\\s${NUMBER}${NOUN}){0,3}),?\\s(?:and|plus)\\s${NUMBER}${NOUN}(?=\\s?[–—).;:,]|\\s-{1,2}|\\s(?:were|was|are|have|had|died|who|from|in|on)\\b|$)`,
  'g',
);
/** Where the parts of a whole begin, and the characters that whole and parts take. */
const OF_PARTS =
  /(?:[–—:(-]\s?|(?:made\sup|consisting)\sof\s|that\sis,?\s)(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|four|fif|six|seven|eigh|nine|twenty|forty|a\sdozen)/gi;
const PARTS_REACH = 200;
const EACH = new RegExp(NUMBER, 'g');
/** Votes: "by 52 votes to 47" has no sum; "including" has others beside. */
const OPEN =
  /\b(?:including|among|mostly|of which|such as|at least|more than|other|about|some|per|to|for|in)\b/i;

/** "Of the 30 victims, 12 were women, 10 men and 7 children": groups that make up all there are. */
const OF_ALL = new RegExp(
  `\\bof\\s(?:the|those|all|these)\\s${NUMBER}(?:\\s[${LETTER}-]+){0,3}?,\\s${NUMBER}\\s(?:were|are)\\s(?:[${LETTER}-]+\\s)?GROUP,\\s${NUMBER}(?:\\s(?:were|are))?\\s(?:[${LETTER}-]+\\s)?GROUP,?\\sand\\s${NUMBER}(?:\\s(?:were|are))?\\s(?:[${LETTER}-]+\\s)?GROUP`.replaceAll(
    'GROUP',
    '(?:women|men|children|boys|girls|babies|teenagers|minors)',
  ),
  'g',
);

function* sums(context: Context): Iterable<Slip> {
  yield* partsOfAll(context);
  yield* partsBehind(context);
}

function* partsOfAll({ text }: Context): Iterable<Slip> {
  const anchors = Array.from(
    text.matchAll(/f (?:the|those|all|these) (?=\d|[a-z]+(?:-[a-z]+)? [a-z]+, (?:\d|[a-z]+) (?:were|are))/g),
    ({ index }) => index,
  );
  for (const { match: m } of matchesNear(text, anchors, PARTS_REACH, [OF_ALL], lowered)) {
    const [whole, ...parts] = m.slice(1, 5).map(valueOf) as [number, ...number[]];
    const sum = parts.reduce((total, part) => total + part, 0);
    if (sum === whole || Number.isNaN(sum) || !isNear(whole, sum)) continue;
    yield sumSlip(m, sum, m[1]);
  }
}

function sumSlip({ index, 0: found }: RegExpExecArray, sum: number, whole: string): Slip {
  return {
    start: index,
    end: index + found.length,
    message: say('The parts make {0}, and the whole is {1}.', String(sum), whole),
  };
}

function* partsBehind({ text }: Context): Iterable<Slip> {
  const anchors = Array.from(text.matchAll(OF_PARTS), ({ index }) => index);
  for (const { match: m } of matchesNear(text, anchors, PARTS_REACH, [WHOLE], lowered)) {
    const found = m[0];
    if (OPEN.test(found.slice(m[1].length))) continue;
    const numbers = Array.from(found.matchAll(EACH), (own) => own[1]);
    const [whole, ...parts] = numbers.map(valueOf) as [number, ...number[]];
    const sum = parts.reduce((total, part) => total + part, 0);
    if (
      parts.length < 2 ||
      sum === whole ||
      Number.isNaN(sum) ||
      parts.some((part) => part >= whole) ||
      !isNear(whole, sum)
    )
      continue;
    yield sumSlip(m, sum, numbers[0]);
  }
}

/** Parts that miss the whole by far are not its parts. */
function isNear(whole: number, sum: number): boolean {
  return Math.abs(whole - sum) <= Math.max(2, whole * 0.25);
}

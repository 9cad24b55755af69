/** Changes told in words: "doubled from 3 to 5", "fell by half, from 9,000 to 6,000", "grew five percent, from 20 to 25". */
import { say, type Slip } from './finding';
import { lowered, matchesNear } from './near';
import { LETTER, MONEY, NUMBER, valueOf } from './numbers';

/** By what each verb multiplies. */
const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^doubl/, 2],
  [/^(?:tripl|trebl)/, 3],
  [/^quadrupl/, 4],
  [/^halv/, 1 / 2],
];
const SHARES: Readonly<Record<string, number>> = {
  half: 1 / 2, 'a half': 1 / 2, 'a third': 1 / 3, 'two thirds': 2 / 3, 'two-thirds': 2 / 3, 'a quarter': 1 / 4,
  'three quarters': 3 / 4, 'three-quarters': 3 / 4, 'a fifth': 1 / 5, 'two fifths': 2 / 5, 'a tenth': 1 / 10,
}; // prettier-ignore

const UNIT = `(?:\\s(?!to\\b|from\\b|in\\b|and\\b)[${LETTER}$£€%-]+){0,2}`;
const FROM_TO = `,?\\s(?:\\(|–\\s|—\\s)?from\\s${MONEY}${NUMBER}${UNIT}(?:\\s(?:in|last|a)\\s[${LETTER}\\d\\s-]{1,20}?)?,?\\sto\\s${MONEY}${NUMBER}(?![${LETTER}%-]|\\s?per\\s?cent|\\spercentage)`;
/** "more than doubled from 10 to 15". */
const MULTIPLIED = new RegExp(
  `(?<![${LETTER}])((?:more\\sthan|over|nearly|almost|about|roughly)\\s)?((?:doubl|tripl|trebl|quadrupl|halv)(?:ed|es|ing|e))${UNIT}${FROM_TO}`,
  'g',
);
/** "shrank by a quarter, from 40 to 20". */
const BY_SHARE = new RegExp(
  `(?<![${LETTER}])by\\s((?:more\\sthan|over|nearly|almost|about|roughly|at\\sleast)\\s)?(${Object.keys(SHARES).join('|').replaceAll(' ', '\\s')})${FROM_TO}`,
  'g',
);
/** "grew five percent, from $20 to $25". */
const IN_WORDS = new RegExp(
  `(?<![${LETTER}-])((?:more\\sthan|over|nearly|almost|about|roughly|at\\sleast)\\s)?(${NUMBER})\\sper\\s?cent${FROM_TO}`,
  'g',
);
/** What stands before the figures of such a change. */
const BEFORE =
  /(?:doubl|tripl|trebl|quadrupl|halv)[ei]|(?:half|third|quarter|fifth|tenth)s?,?(?: [(–—])?$| per ?cent,?(?: [(–—])?$/;
const BEFORE_REACH = 40;
const REACH = 120;
/** How far a change in round words may be from its figures. */
const ROUNDING = 0.12;

/** Slips of changes whose words do not fit their two figures. */
export function* factorSlips(text: string): Iterable<Slip> {
  const anchors = placesOf(text);
  for (const { match: m, pattern } of matchesNear(
    text,
    anchors,
    REACH,
    [MULTIPLIED, BY_SHARE, IN_WORDS],
    lowered,
  )) {
    const hedge = m[1]?.trim();
    const [before, after] = [valueOf(m.at(-2) as string), valueOf(m.at(-1) as string)];
    if (!(before > 0) || !(after > 0) || areYears(m)) continue;
    const [told, real] =
      pattern === MULTIPLIED
        ? [FACTORS.find(([verb]) => verb.test(m[2]))?.[1] ?? NaN, after / before]
        : [shareOf(m[2], pattern === IN_WORDS), Math.abs(after - before) / before];
    if (Number.isNaN(told) || fits(told, real, hedge, pattern === MULTIPLIED && told < 1)) continue;
    const [one, two] = [m.at(-2) as string, m.at(-1) as string];
    yield {
      start: m.index,
      end: m.index + m[0].length,
      message: say('From {0} to {1} is a change of {2} per cent.', one, two, percentText(before, after)),
    };
  }
}

/** Where "from" stands behind the words of such a change. */
function placesOf(text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(' from '); at >= 0; at = text.indexOf(' from ', at + 1))
    if (BEFORE.test(text.slice(Math.max(0, at - BEFORE_REACH), at))) places.push(at);
  return places;
}

function shareOf(words: string, isPercent: boolean): number {
  return isPercent ? valueOf(words) / 100 : (SHARES[words.replace(/\s+/g, ' ')] ?? NaN);
}

/** "Halved from 2010 to 2015": years are no figures of it. */
function areYears(m: RegExpExecArray): boolean {
  return m.slice(-2).every((own) => /^(?:1[89]|20)\d\d$/.test(own));
}

/** "Nearly doubled" falls somewhat short, "more than doubled" is more. */
const MORE = /^(?:more than|over|at least)$/;

function fits(told: number, real: number, hedge: string | undefined, isFall: boolean): boolean {
  const isClose = Math.abs(real - told) <= ROUNDING * told;
  if (hedge === undefined) return isClose;
  if (MORE.test(hedge)) return isClose || (isFall ? real < told : real > told);
  return Math.abs(real - told) <= 2 * ROUNDING * told;
}

function percentText(before: number, after: number): string {
  return String(Math.round((100 * (after - before)) / before));
}

import { lowered, matchesNear } from '../near';
import { FIRST_OF_NUMBER, LETTER, MONEY, NUMBER, valueOf } from '../numbers';
import type { Context } from '../context';
import { factorSlips } from '../factors';
import { say, type Rule, type Slip } from '../finding';

const UNIT = `(?:\\s(?!to\\b|from\\b|in\\b|and\\b|last\\b|this\\b)[${LETTER}\$€£%-]+){0,3}`;
const WHEN = `(?:,?\\s(?:in|last|this|a|the|during|for|since|by|on|at|per|over)\\s[${LETTER}\\d\\s-]{1,30}?)?`;
const PERCENT = `(\\d+(?:\\.\\d+)?)\\s?(?:%|(?:per\\s?cent|pct)(?![${LETTER}]))`;
const UP =
  'r(?:o|i)se(?:n|s)?|rising|grew|grow(?:n|s|ing)?|gain(?:ed|s)?|jump(?:ed|s)?|climb(?:ed|s)?|increas(?:ed?|es|ing)|soar(?:ed|s)?|surg(?:ed|es|e)|up|added|advanc(?:ed|es)|(?:went|gone|go(?:es)?|pick(?:ed|s)?|tick(?:ed|s)?|edg(?:ed|es)|inch(?:ed|es)|creep(?:s)?|crept)\\sup|doubl(?:ed|es)|tripl(?:ed|es)|multipl(?:ied|ies)|balloon(?:ed|s)?|mount(?:ed|s)?|rebound(?:ed|s)?|recover(?:ed|s)?|strengthen(?:ed|s)?|widen(?:ed|s)?|lengthen(?:ed|s)?|rocket(?:ed|s)?|spik(?:ed|es)|higher|more|expand(?:ed|s)|swell(?:ed)?|swelled|leap(?:t|ed)|rais(?:ed|es|e)|lift(?:ed|s)|growth|rise|increase|gain';
const DOWN =
  'f[ae]ll(?:en|s)?|falling|drop(?:ped|s)?|declin(?:ed?|es)|decreas(?:ed?|es)|shr(?:a|i|u)nk(?:s)?|sank|slid|slipp?ed|slump(?:ed|s)?|plung(?:ed|es)|tumbl(?:ed|es)|down|lost|cut|reduc(?:ed|es)|(?:went|gone|go(?:es)?|tick(?:ed|s)?|edg(?:ed|es)|inch(?:ed|es)|com(?:es?|ing)|came)\\sdown|shorten(?:ed|s)?|narrow(?:ed|s)?|weaken(?:ed|s)?|eas(?:ed|es)|diminish(?:ed|es)?|dwindl(?:ed|es)|crash(?:ed|es)?|collaps(?:ed|es)|div(?:ed|es)|dove|reced(?:ed|es)|slow(?:ed|s)?|lower(?:ed|s)|lower|fewer|less|contract(?:ed|s)|fall|drop|decline|reduction|decrease|dipp?ed|plummet(?:ed)?|slash(?:ed)?|trimm?ed|halv(?:ed)';
const VERB = `(?:(${UP})|(${DOWN}))`;
const SIDE =
  '(?:\\s(?:by|to|about|around|some|nearly|almost|more\\sthan|over|roughly|just|only|sharply|another|a|an|its|their|at|of|in))*';
const A = `${MONEY}${NUMBER}`;

/** "rose 50 % from 10 to 12", "rose by 50 percent, from 10 million tons in 2020 to 12 million". */
const CHANGE_FIRST = new RegExp(
  `(?<![${LETTER}])${VERB}${SIDE}\\s${PERCENT}${UNIT}[^.;\\n]{0,50}?[,\\s(—–-]\\s?from\\s(?:about\\s|around\\s|some\\s)?${A}${UNIT}${WHEN},?\\s(?:to|up\\sto|down\\sto)\\s(?:about\\s|around\\s|some\\s)?${A}`,
  'g',
);
/** "rose from 10 to 12, or 50 %", "from 10 to 12, a rise of 50 percent", "rose from 10 to 12 — 50 % more". */
const CHANGE_LAST = new RegExp(
  `(?<![${LETTER}])(?:${VERB}[^.;\\n]{0,40}?\\s)?from\\s(?:about\\s|around\\s)?${A}${UNIT}${WHEN},?\\s(?:to|up\\sto|down\\sto)\\s(?:about\\s|around\\s)?${A}[^.;\\n%]{0,60}?[,(—–-]\\s?(?:or\\s|that\\sis\\s|which\\sis\\s|a\\sdifference\\sof\\s)?(?:up\\s|down\\s)?(?:by\\s)?(?:an?\\s(?:[${LETTER}-]+\\s){0,2}of\\s(?:about\\s|some\\s|more\\sthan\\s)?)?(?:an?\\s)?${PERCENT}(?:\\s(?:${UP}|${DOWN}))?`,
  'g',
);
/** "rose to 12 from 10, up 50 %", "rose 50 % to 12 from 10". */
const TO_FROM = new RegExp(
  `(?<![${LETTER}])${VERB}${SIDE}\\s${PERCENT}[^.;\\n]{0,40}?\\s(?:to|at)\\s(?:about\\s|around\\s)?${A}${UNIT}${WHEN},?\\s(?:down\\s|up\\s)?from\\s(?:about\\s|around\\s)?${A}`,
  'g',
);
/** "to 12 from 10, up 50 %", "to 12 from 10, a rise of 50 percent". */
const TO_FROM_LAST = new RegExp(
  `(?<![${LETTER}])${VERB}[^.;\\n]{0,30}?\\sto\\s${A}${UNIT}${WHEN},?\\sfrom\\s${A}[^.;\\n%]{0,50}?[,(—–-]\\s?(?:or\\s)?(?:up\\s|down\\s)?(?:by\\s)?(?:an?\\s(?:[${LETTER}-]+\\s){0,2}of\\s)?${PERCENT}`,
  'g',
);
/** "a 50 percent rise from 10 to 12", "50 percent higher than a year ago, up from 10 to 12". */
const CHANGE_NAMED = new RegExp(
  `${PERCENT}(?:\\s[${LETTER}-]+){0,2}?\\s${VERB}(?![${LETTER}])[^.;\\n%\\d]{0,50}?\\sfrom\\s(?:about\\s|around\\s|some\\s)?${A}${UNIT}${WHEN},?\\s(?:to|up\\sto|down\\sto)\\s(?:about\\s|around\\s|some\\s)?${A}`,
  'g',
);
/** "shrank by half, or 50 percent, from 300 animals to 200". */
const CHANGE_APART = new RegExp(
  `(?<![${LETTER}])${VERB}(?![${LETTER}])[^.;\\n%\\d]{1,30}?,\\s(?:or\\s)?${PERCENT},?\\sfrom\\s${A}${UNIT}${WHEN},?\\sto\\s${A}`,
  'g',
);
/** Points of a percentage are no share of it. */
const POINTS = /^(?:\s|-)?(?:percentage\s)?points?\b/i;

/** A change in per cent that its own figures do not make. */
export const percentChange: Rule = {
  code: 'percent-change',
  severity: 'warning',
  why: 'Readers work it out: the share has to follow from the two figures beside it.',
  *check(context: Context): Iterable<Slip> {
    const { text } = context;
    const told = new Set<number>();
    yield* factorSlips(text);
    for (const { match, pattern } of matchesNear(text, sharesIn(context), REACH, PATTERNS, lowered)) {
      const slip = slipOf(text, match, ORDERS.get(pattern) as Order);
      if (!slip || told.has(slip.start)) continue;
      told.add(slip.start);
      yield slip;
    }
  },
};

interface Order {
  readonly up: number;
  readonly percent: number;
  readonly from: number;
  readonly to: number;
}

const FORMS: readonly { readonly pattern: RegExp; readonly order: Order }[] = [
  { pattern: CHANGE_FIRST, order: { up: 1, percent: 3, from: 4, to: 5 } },
  { pattern: CHANGE_LAST, order: { up: 1, percent: 5, from: 3, to: 4 } },
  { pattern: TO_FROM, order: { up: 1, percent: 3, from: 5, to: 4 } },
  { pattern: TO_FROM_LAST, order: { up: 1, percent: 5, from: 4, to: 3 } },
  { pattern: CHANGE_NAMED, order: { up: 2, percent: 1, from: 4, to: 5 } },
  { pattern: CHANGE_APART, order: { up: 1, percent: 3, from: 4, to: 5 } },
];

const ORDERS = new Map(FORMS.map(({ pattern, order }) => [pattern, order]));
const PATTERNS = FORMS.map(({ pattern }) => pattern);
/** How far from a share its figures may stand. */
const REACH = 250;
const SHARE = /^[\d.]*\s?(?:%|per\s?cent|pct)/i;
const ORIGIN = new RegExp(`from\\s(?:about\\s|around\\s|some\\s)?${MONEY}(?:\\d|${FIRST_OF_NUMBER})`, 'i');

/** Where a share stands in figures, with a number that it may have risen from near by. */
function sharesIn({ text, figures }: Context): number[] {
  return figures.filter(
    (at) =>
      SHARE.test(text.slice(at, at + 20)) && ORIGIN.test(text.slice(Math.max(0, at - REACH), at + REACH)),
  );
}

function slipOf(text: string, m: RegExpExecArray, order: Order): Slip | null {
  const written = [m[order.from], m[order.to]] as [string, string];
  if (written.every((own) => /^(?:1[89]|20)\d\d$/.test(own))) return null; // from one year to another
  const [before, after] = sameScale(written);
  const stated = Number(m[order.percent]);
  const end = m.index + m[0].length;
  if (
    !(before > 0) ||
    !(after > 0) ||
    /[%]|percent|per cent/.test(text.slice(end, end + 9)) ||
    POINTS.test(text.slice(end, end + 18))
  )
    return null;
  const [isUp, isDown] = [m[order.up] !== undefined, m[order.up + 1] !== undefined];
  const right = ((after - before) / before) * 100;
  const isWrongWay = (isUp && right < 0) || (isDown && right > 0);
  if (
    !isWrongWay &&
    Math.abs(Math.abs(right) - stated) <= tolerance(written, [before, after], m[order.percent])
  )
    return null;
  const at = m.index + percentIn(m, order);
  return {
    start: m.index,
    end,
    message: say('From {0} to {1} is a change of {2} per cent.', ...written, percentText(right)),
    fixes:
      isWrongWay || at < m.index
        ? []
        : [{ start: at, end: at + m[order.percent].length, text: percentText(Math.abs(right)) }],
  };
}

/** Where in a match the share stands: before its figures or behind them. */
function percentIn(m: RegExpExecArray, { percent, from }: Order): number {
  const share = m[percent];
  return percent < from ? m[0].lastIndexOf(share, m[0].indexOf('from')) : m[0].lastIndexOf(share);
}

/** "from 10 to 12 million": the scale of the second is that of the first as well. */
function sameScale([a, b]: readonly [string, string]): [number, number] {
  const scale = /[a-z]+$/i.exec(b)?.[0];
  const bare = /^[\d.,]+$/.test(a) && scale !== undefined && /^[\d.,]/.test(b);
  const first = bare && valueOf(a) < 1000 ? `${a} ${scale}` : a;
  return [valueOf(first), valueOf(b)];
}

/** How far off a share may be because the figures and the share itself are rounded. */
function tolerance(
  written: readonly [string, string],
  [before, after]: readonly [number, number],
  percent: string,
): number {
  const [a, b] = [step(written[0], before), step(written[1], after)];
  const spread = (100 * (after / before) * (a / before + b / after)) / 2;
  const decimals = percent.split('.')[1]?.length ?? 0;
  const rounding =
    decimals > 0 ? 0.6 * 10 ** -decimals : Number(percent) % 5 === 0 && Number(percent) >= 20 ? 2 : 1;
  return spread + rounding;
}

/** The place to which a figure is rounded: 100 for "1,200", 0.1 million for "1.2 million". */
function step(written: string, value: number): number {
  const digits = /^[\d,]+(?:\.(\d+))?/.exec(written);
  if (!digits) return 0;
  const shown = Number(digits[0].replace(/,/g, ''));
  const scale = value / shown;
  if (digits[1] !== undefined) return scale * 10 ** -digits[1].length;
  const zeros = /0*$/.exec(digits[0].replace(/,/g, ''))?.[0].length ?? 0;
  return scale * (zeros >= 2 && shown >= 1000 ? 10 ** (zeros - 1) : 1) * (scale > 1 || shown >= 1000 ? 1 : 0);
}

function percentText(value: number): string {
  return String(Math.abs(value) < 10 ? Math.round(value * 10) / 10 : Math.round(value));
}

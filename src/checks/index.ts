/** Desk checks: an Article and its text in, findings out. Pure; one file a rule in `rules/`. */
import type { Article } from '../analysis';
import { Context } from './context';
import type { Code, Finding, Rule, RuleCode, Severity } from './finding';
import { ageConflict } from './rules/ageConflict';
import { dateImpossible } from './rules/dateImpossible';
import { dateWeekday } from './rules/dateWeekday';
import { firstReference } from './rules/firstReference';
import { nameMisspelt } from './rules/nameMisspelt';
import { nameTwoSpellings } from './rules/nameTwoSpellings';
import { numberConflict } from './rules/numberConflict';
import { officeMismatch } from './rules/officeMismatch';
import { paragraphRepeated } from './rules/paragraphRepeated';
import { percentChange } from './rules/percentChange';
import { quoteMarksMixed } from './rules/quoteMarksMixed';
import { quoteTwoSpeakers } from './rules/quoteTwoSpeakers';
import { quoteTwoWordings } from './rules/quoteTwoWordings';
import { quoteUnattributed } from './rules/quoteUnattributed';
import { quoteUnclosed } from './rules/quoteUnclosed';
import { wordRepeated } from './rules/wordRepeated';

export {
  CODES,
  inEnglish,
  say,
  SOURCE_CODES,
  type Code,
  type Finding,
  type Fix,
  type Message,
  type Severity,
  type SourceCode,
} from './finding';

/** All rules, in the order of their codes. */
export const RULES: readonly Rule[] = [
  ageConflict,
  dateImpossible,
  dateWeekday,
  firstReference,
  nameMisspelt,
  nameTwoSpellings,
  numberConflict,
  officeMismatch,
  paragraphRepeated,
  percentChange,
  quoteMarksMixed,
  quoteTwoSpeakers,
  quoteTwoWordings,
  quoteUnattributed,
  quoteUnclosed,
  wordRepeated,
];

/** What each rule is to say: another severity than its own, or nothing. */
export type Severities = Readonly<Partial<Record<Code, Severity | 'off'>>>;

/** The rule of a code. */
export function ruleOf(code: RuleCode): Rule {
  return RULES.find((rule) => rule.code === code) as Rule;
}

/**
 * Checks an article.
 * @param text the text that the article is of
 * @returns what the rules that are on have to say, in text order, offsets into `text`
 */
export function check(article: Article, text: string, severities: Severities = {}): Finding[] {
  return Array.from(checkInSteps(article, text, severities))
    .flat()
    .sort(byPlace);
}

/** The same a rule at a time, for a caller that must not be held up: each step gives one rule's findings. */
export function* checkInSteps(
  article: Article,
  text: string,
  severities: Severities = {},
): Generator<Finding[], void> {
  const context = new Context(article, text);
  for (const { code, severity: own, check: run } of RULES) {
    const severity = severities[code] ?? own;
    if (severity === 'off') continue;
    yield Array.from(run(context), (slip) => ({ ...slip, code, severity: lower(severity, slip.severity) }));
  }
}

const ORDER: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The rule's severity, or the lower one that a slip of it has. */
function lower(rule: Severity, slip: Severity | undefined): Severity {
  return slip && ORDER.indexOf(slip) > ORDER.indexOf(rule) ? slip : rule;
}

export function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end;
}
export { apart, certainFixes, fixAll } from './fixing';

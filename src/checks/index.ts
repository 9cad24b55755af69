/** Desk checks: an Article and its text in, findings out. Pure; one file a rule in `rules/`. */
import { partsOf, type Article, type StoryContent, type StoryPart } from '../analysis';
import { Context, type CheckedArticle } from './context';
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
 * Checks an article. What was found in a story is kept with its content: after an edit only the story that it is in is
 * looked at again, however long the text is.
 * @param text the text that the article is of
 * @returns what the rules that are on have to say, in text order, offsets into `text`
 */
export function check(article: Article, text: string, severities: Severities = {}): Finding[] {
  return Array.from(checkInSteps(article, text, severities))
    .flat()
    .sort(byPlace);
}

/** The same a rule of a story at a time, for a caller that must not be held up: each step gives some findings. */
export function* checkInSteps(
  article: Article,
  text: string,
  severities: Severities = {},
): Generator<Finding[], void> {
  const parts = partsOf(article);
  const [ofStories, ofAll] = [
    RULES.filter(({ isOfWholeText }) => !isOfWholeText),
    RULES.filter((rule) => rule.isOfWholeText),
  ];
  const question = JSON.stringify([article.date, severities]);
  for (const [i, part] of parts.entries()) {
    let known = knownOf.get(part.content);
    if (known?.question !== question) {
      const end = parts[i + 1]?.base ?? text.length;
      const context = new Context(storyOf(part, article), text.slice(part.base, end));
      const findings: Finding[] = [];
      for (const own of run(ofStories, context, severities)) {
        findings.push(...own);
        yield [];
      }
      known = { question, findings };
      knownOf.set(part.content, known);
    }
    yield known.findings.map((finding) => placed(finding, part.base));
  }
  yield* run(ofAll, new Context(article, text), severities);
}

/** What was found in a story, by its own offsets, and what was asked. */
interface KnownFindings {
  readonly question: string;
  readonly findings: readonly Finding[];
}

const knownOf = new WeakMap<StoryContent, KnownFindings>();

/** A story as an article of its own, by its own offsets. */
function storyOf({ content, paragraphs }: StoryPart, { date }: Article): CheckedArticle {
  return { quotes: content.quotes, people: content.people, paragraphs, repeats: [], date };
}

function* run(rules: readonly Rule[], context: Context, severities: Severities): Generator<Finding[], void> {
  for (const { code, severity: own, check: look } of rules) {
    const severity = severities[code] ?? own;
    if (severity === 'off') continue;
    const findings: Finding[] = [];
    for (const slip of look(context))
      findings.push({ ...slip, code, severity: lower(severity, slip.severity) });
    yield findings;
  }
}

/** A finding by a story's offsets, by those of its text. */
function placed(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  const { fixes, other } = finding;
  return {
    ...finding,
    start: finding.start + by,
    end: finding.end + by,
    ...(fixes && { fixes: fixes.map((fix) => ({ ...fix, start: fix.start + by, end: fix.end + by })) }),
    ...(other && { other: { start: other.start + by, end: other.end + by } }),
  };
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

import type { Span } from '../analysis';
import type { Context } from './context';

/** How much a finding matters, as the Problems panel shows it. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** The codes of all rules. */
export const CODES = [
  'age-conflict',
  'date-impossible',
  'date-weekday',
  'first-reference',
  'name-misspelt',
  'name-two-spellings',
  'number-conflict',
  'office-mismatch',
  'paragraph-repeated',
  'percent-change',
  'quote-marks-mixed',
  'quote-two-speakers',
  'quote-two-wordings',
  'quote-unattributed',
  'quote-unclosed',
  'word-repeated',
] as const;
/** Codes of what is found where quotations are held against sources; see `src/sources`. */
export const SOURCE_CODES = [
  'quote-differs-from-source',
  'quote-not-in-sources',
  'quote-other-speaker',
] as const;
export type RuleCode = (typeof CODES)[number];
export type SourceCode = (typeof SOURCE_CODES)[number];
export type Code = RuleCode | SourceCode;

/** A replacement that puts a slip right: [start, end) by text, offsets of the checked text. */
export interface Fix extends Span {
  readonly text: string;
  /** What it does, in a few words, where it is not just the right spelling of the place. */
  readonly kind?:
    'closing mark' | 'other marks' | 'office' | 'first reference' | 'weekday' | 'delete' | 'source words';
}

/** A sentence with places for what it speaks of, so that it can be said in another language. */
export interface Message {
  readonly template: string;
  readonly values: readonly string[];
}

/** @param template as `vscode.l10n.t` takes it, with places {0}, {1} … */
export function say(template: string, ...values: readonly string[]): Message {
  return { template, values };
}

/** A message in English. */
export function inEnglish({ template, values }: Message): string {
  return template.replace(/\{(\d)\}/g, (place, i: string) => values[Number(i)] ?? place);
}

/** What a rule has to say of a place. */
export interface Slip extends Span {
  /** One sentence: what stands here, and what stands against it. */
  readonly message: Message;
  /** What puts it right, best first; none where only a person can tell. */
  readonly fixes?: readonly Fix[];
  /** The name that it is about, where it is about one: the reader may say that it is never a slip. */
  readonly name?: string;
  /** Less than the rule's own severity. */
  readonly severity?: Severity;
  /** The other place that stands against this one. */
  readonly other?: Span;
}

/** A slip with the rule that saw it. */
export interface Finding extends Slip {
  readonly code: Code;
  /** The place in a source that stands against this one: its id, offsets and line from 1. */
  readonly inSource?: Span & { readonly id: string; readonly line: number };
  readonly severity: Severity;
}

/** One desk check. */
export interface Rule {
  readonly code: RuleCode;
  readonly severity: Severity;
  /** Why the desk minds, in one sentence. */
  readonly why: string;
  /** It compares the stories of a text with one another; all other rules look at one story at a time. */
  readonly isOfWholeText?: true;
  readonly check: (context: Context) => Iterable<Slip>;
}

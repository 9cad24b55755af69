import { check, inEnglish, type Code, type Severity } from '../checks';
import type { Article } from '../analysis';

/** One finding in the form of the batch door. Offsets are UTF-16. */
export interface CheckRow {
  readonly start: number;
  readonly end: number;
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  /** The best replacement, where there is one. */
  readonly fix?: { readonly start: number; readonly end: number; readonly text: string };
}

/** What the desk checks find in an article, in text order. */
export function checkRows(article: Article, text: string): CheckRow[] {
  return check(article, text).map(({ start, end, code, severity, message, fixes: [fix] = [] }) => ({
    start,
    end,
    code,
    severity,
    message: inEnglish(message),
    ...(fix ? { fix: { start: fix.start, end: fix.end, text: fix.text } } : {}),
  }));
}

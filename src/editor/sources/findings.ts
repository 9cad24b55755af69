import * as vscode from 'vscode';
import { say, type Finding, type Severities } from '../../checks';
import { sourceFindings } from '../../sources';
import type { CheckedQuote } from './quoteChecks';

/** A file as the reader knows it. */
export function nameOf(key: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(key, true));
}

/** What there is to say of the checked quotations of a document, those aside that were checked by hand. */
export function findingsOfQuotes(
  text: string,
  quotes: readonly CheckedQuote[],
  severities: Severities,
): Finding[] {
  const open = quotes.filter(({ isCheckedByHand }) => !isCheckedByHand);
  const otherwise = open.flatMap((quote) => otherwiseIn(quote, severities));
  return [...sourceFindings(text, open, severities, nameOf), ...otherwise];
}

/** What another article of the folder has otherwise; where the source tells which is right, nothing need be said. */
function otherwiseIn({ quote, verdict, otherwise }: CheckedQuote, severities: Severities): Finding[] {
  if (!otherwise || verdict === 'verbatim') return [];
  const code = otherwise.kind === 'wording' ? 'quote-two-wordings' : 'quote-two-speakers';
  const severity = severities[code] ?? 'warning';
  if (severity === 'off') return [];
  const message =
    otherwise.kind === 'wording'
      ? say('{0} has this quotation in other words: {1}', nameOf(otherwise.uri), short(otherwise.text))
      : say('{0} gives these words to {1}.', nameOf(otherwise.uri), otherwise.text);
  const { start, end } = quote;
  const inSource = { id: otherwise.uri, start: otherwise.start, end: otherwise.end, line: 0 };
  return [{ code, severity, start, end, message, inSource }];
}

const LONGEST = 120;

function short(words: string): string {
  const plain = words.replace(/\s+/g, ' ');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}

import * as vscode from 'vscode';
import type { ArticleDate, LeaderStatus, QuoteKind, RepeatKind } from '../../analysis';
import type { SkipReason } from '../eligibility';

const { l10n } = vscode;

/** "1 quote", "12 quotes": whole phrases each, for languages whose plurals are not an added letter. */
export function quoteCount(count: number): string {
  return count === 1 ? l10n.t('1 quote') : l10n.t('{0} quotes', count);
}

export function leaderCount(count: number): string {
  return count === 1 ? l10n.t('1 leader') : l10n.t('{0} leaders', count);
}

export function mentionCount(count: number): string {
  return count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count);
}

export function repeatCount(count: number): string {
  return count === 1 ? l10n.t('1 repeated paragraph') : l10n.t('{0} repeated paragraphs', count);
}

/** The same where there is room for a word only. */
export function repeatCountInShort(count: number): string {
  return count === 1 ? l10n.t('1 repeat') : l10n.t('{0} repeats', count);
}

export function copyCount(count: number): string {
  return count === 1 ? l10n.t('1 copy') : l10n.t('{0} copies', count);
}

export function themeCount(count: number): string {
  return count === 1 ? l10n.t('1 theme') : l10n.t('{0} themes', count);
}

export function quoteKindName(kind: QuoteKind): string {
  switch (kind) {
    case 'direct':
      return l10n.t('Direct quote');
    case 'partial':
      return l10n.t('Partial quote');
    case 'indirect':
      return l10n.t('Reported speech');
    case 'term':
      return l10n.t("A term in marks, nobody's words");
  }
}

/** The same in a word or two, for rows. */
export function likenessInShort(kind: RepeatKind, similarity: number): string {
  if (kind === 'exact') return l10n.t('word for word');
  const percent = percentOf(similarity);
  return kind === 'near' ? l10n.t('{0} % the same', percent) : l10n.t('{0} % in common', percent);
}

/** As a whole percentage; nothing but word for word is 100. */
function percentOf(similarity: number): number {
  return Math.min(99, Math.round(similarity * 100));
}

/** How a later copy relates to the one that it repeats, with its likeness (0 to 1). */
export function likeness(kind: RepeatKind, similarity: number): string {
  const percent = percentOf(similarity);
  switch (kind) {
    case 'exact':
      return l10n.t('Word for word the same');
    case 'near':
      return l10n.t('{0} % the same', percent);
    case 'contained':
      return l10n.t('One holds the other: {0} % in common', percent);
    case 'split':
      return l10n.t('The same text, divided otherwise: {0} % in common', percent);
  }
}

/** How a leader stands to the office on a day: the article's, or the one up to which we know where that is earlier. */
export function leaderStatus(status: LeaderStatus, date: string): string {
  switch (status) {
    case 'in office':
      return l10n.t('In office on {0}', date);
    case 'former':
      return l10n.t('No longer in office on {0}', date);
    case 'elect':
      return l10n.t('Elected, not yet in office on {0}', date);
    case 'acting':
      return l10n.t('Acting on {0}', date);
    case 'nominee':
      return l10n.t('Nominated on {0}', date);
    case 'unknown':
      return l10n.t('Held office on {0}', date);
  }
}

/** The same as a word before the office; empty for who is in office. */
export function standingInShort(status: LeaderStatus): string {
  switch (status) {
    case 'in office':
      return '';
    case 'former':
      return l10n.t('former');
    case 'elect':
      return l10n.t('elected');
    case 'acting':
      return l10n.t('acting');
    case 'nominee':
      return l10n.t('nominated');
    case 'unknown':
      return '';
  }
}

export function dateSource(source: ArticleDate['source']): string {
  switch (source) {
    case 'front matter':
      return l10n.t('date from the front matter');
    case 'dateline':
      return l10n.t('date from the dateline');
    case 'text':
      return l10n.t('first date in the text');
    case 'option':
      return l10n.t('date as given');
    case 'today':
      return l10n.t('today: the article names no date');
  }
}

/** An ISO date, or year and month, or year, as the reader's language writes it. */
export function dateText(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return iso;
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  if (Number.isNaN(date.getTime())) return iso;
  const parts: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month !== undefined) parts.month = 'long';
  if (day !== undefined) parts.day = 'numeric';
  return new Intl.DateTimeFormat(vscode.env.language, parts).format(date);
}

/** The country's name in the reader's language, or its code where that is unknown. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames([vscode.env.language], { type: 'region' }).of(code) ?? code;
  } catch {
    return code; // not a region code
  }
}

/** Why a document is left alone, as a sentence. */
export function skipReason(reason: SkipReason): string {
  switch (reason) {
    case 'disabled':
      return l10n.t('Annotations are switched off in the settings.');
    case 'language':
      return l10n.t('This language is not among those that are annotated.');
    case 'too large':
      return l10n.t('The file is larger than the limit in the settings.');
    case 'failed':
      return l10n.t('Reading the text failed; the log says more.');
    case 'binary':
      return l10n.t('The file holds binary data.');
    case 'log':
      return l10n.t('The text looks like a log.');
    case 'code':
      return l10n.t('The text looks like code or settings.');
    case 'table':
      return l10n.t('The text looks like a table.');
    case 'list':
      return l10n.t('The text looks like a list.');
    case 'licence':
      return l10n.t('The text looks like a licence.');
  }
}

/** What the hover of a quotation says of it beside its source. */
import { l10n } from 'vscode';
import type { Quote } from '../../analysis';
import type { QuoteDifference } from '../../sources';
import { Command } from '../commandIds';
import type { Link, Part } from '../describe/description';
import { placeLink, revealLink } from '../describe/links';
import type { BesideSources, Subject } from '../describe/subject';

/** Differences that a hover names. */
const MOST_NAMED = 3;

/** "Word for word in speech.txt, line 12, said by the chair", with what differs; empty where nothing was held against it. */
export function linesBesideSources(subject: Subject, quote: Quote): Part[][] {
  const beside = subject.besideSources(quote);
  if (!beside || beside.verdict === 'unchecked') return beside ? [[{ quiet: uncheckedWords() }]] : [];
  const byHand: Part[][] = beside.isCheckedByHand ? [[{ icon: 'check' }, l10n.t('Checked by hand')]] : [];
  if (beside.source === null) return [[{ icon: 'question' }, l10n.t('In none of the sources')], ...byHand];
  const differences = beside.differences.slice(0, MOST_NAMED).map((own): Part[] => [differenceWords(own)]);
  return [verdictLine(beside, beside.source), ...differences, ...datingLine(beside), ...byHand];
}

/** What can be done about a quotation that was held against the sources. */
export function actionsBesideSources(subject: Subject, quote: Quote): Link[] {
  const beside = subject.besideSources(quote);
  if (!beside || beside.verdict === 'unchecked') return [];
  const { uri } = subject;
  const actions: Link[] = [];
  if (beside.source !== null)
    actions.push(placeLink(l10n.t('Compare with the source'), Command.compareWithSource, uri, quote.start));
  if (beside.verdict === 'altered')
    actions.push(placeLink(l10n.t('Take the source’s words'), Command.takeSourceWords, uri, quote.start));
  if (!beside.isCheckedByHand && (beside.verdict !== 'verbatim' || beside.isOtherSpeaker))
    actions.push(placeLink(l10n.t('Checked by hand'), Command.checkedByHand, uri, quote.start));
  return actions;
}

function verdictLine(beside: BesideSources, source: string): Part[] {
  const { verdict, label, line, saidBy, isOtherSpeaker } = beside;
  const isVerbatim = verdict === 'verbatim';
  const span = { start: beside.sourceStart ?? 0, end: beside.sourceEnd ?? 0 };
  const place = revealLink(l10n.t('{0}, line {1}', label, line ?? 1), source, span);
  const words = isVerbatim ? l10n.t('Word for word in') : l10n.t('In other words in');
  const said: Part[] = saidBy === null ? [] : [l10n.t(', said by {0}', saidBy)];
  const isRight = isVerbatim && !isOtherSpeaker;
  const other: Part[] = isOtherSpeaker ? [' ', { strong: l10n.t('– somebody else than here') }] : [];
  return [{ icon: isRight ? 'verified' : 'warning' }, `${words} `, place, ...said, ...other];
}

function datingLine({ dating, day }: BesideSources): Part[][] {
  if (dating === null || day === null) return [];
  const words =
    dating === 'older'
      ? l10n.t('Found only in an older source, of {0}', day)
      : l10n.t('Found only in a source of after this article, of {0}', day);
  return [[{ icon: 'history' }, words]];
}

function uncheckedWords(): string {
  return l10n.t('Too short to be held against the sources');
}

/** What differs at one place, in a few words. */
export function differenceWords({ kind, quoted, source }: QuoteDifference): string {
  if (kind === 'joined') return l10n.t('left out without an ellipsis: “{0}”', source);
  if (quoted === '') return l10n.t('left out: “{0}”', source);
  if (source === '') return l10n.t('not in the source: “{0}”', quoted);
  return l10n.t('“{0}” here, “{1}” in the source', quoted, source);
}

import * as vscode from 'vscode';
import type { Span } from '../analysis';
import { excerpt } from '../editor/describe/description';
import { differenceWords } from '../editor/kinds/besideSources';
import { isOpen, type CheckedQuote, type QuoteChecks } from '../editor/sources';
import { spokenIn, unusedPassages, type Source } from '../sources';
import { Ids, type ViewNode, type ViewSource } from './node';

const { l10n } = vscode;

/** Short enough that the verdict behind it is seen, too. */
const LONGEST_LABEL = 44;
/** Sources that are listed; those that were used come first. */
const MOST_SOURCES = 200;
/** Passages of a source that are listed as not used. */
const MOST_PASSAGES = 100;
const LONGEST_TOOLTIP = 600;

/** The quotations of the article, each with what the sources say of it: by place, or what is open first. */
export function quoteNodes(source: ViewSource, checks: QuoteChecks): ViewNode[] {
  const quotes = checks.of(source.document) ?? [];
  const ids = new Ids();
  const sorted =
    source.sort === 'open' ? quotes.slice().sort((a, b) => Number(isOpen(b)) - Number(isOpen(a))) : quotes;
  return sorted.map((quote) => quoteNode(source, quote, ids));
}

function quoteNode(source: ViewSource, quote: CheckedQuote, ids: Ids): ViewNode {
  const { start, end } = quote;
  const label = excerpt(source.textOf({ start, end }), LONGEST_LABEL);
  const description = verdictWords(quote);
  const id = ids.of(`quote:${label}`);
  const { icon, iconColor } = iconOf(quote);
  return {
    id,
    label,
    description,
    tooltip: [source.textOf({ start, end }), description, ...quote.differences.map(differenceWords)].join(
      '\n',
    ),
    icon,
    ...(iconColor === undefined ? {} : { iconColor }),
    spoken: `${description}: ${label}`,
    context: contextOf(quote),
    target: { start, end },
    covers: [{ start, end }],
    expanded: false,
    children: quote.source === null ? [] : [placeNode(id, quote, quote.source)],
  };
}

/** The place in the source, a click away. */
function placeNode(parent: string, quote: CheckedQuote, source: string): ViewNode {
  const name = nameOf(source);
  const label = l10n.t('{0}, line {1}', name, quote.line ?? 1);
  return {
    id: `${parent}/source`,
    label,
    description: quote.saidBy === null ? '' : l10n.t('said by {0}', quote.saidBy),
    icon: 'go-to-file',
    context: 'sourcePlace',
    target: { start: quote.sourceStart ?? 0, end: quote.sourceEnd ?? 0 },
    uri: source,
    children: [],
  };
}

function contextOf(quote: CheckedQuote): string {
  if (quote.verdict === 'unchecked') return 'uncheckedQuote';
  const open = isOpen(quote) ? 'openQuote' : 'closedQuote';
  return quote.source === null ? open : `${open}WithSource`;
}

function iconOf({ verdict, isOtherSpeaker, isCheckedByHand }: CheckedQuote) {
  if (isCheckedByHand) return { icon: 'check', iconColor: 'testing.iconPassed' };
  if (verdict === 'verbatim' && !isOtherSpeaker) return { icon: 'verified', iconColor: 'testing.iconPassed' };
  if (verdict === 'absent') return { icon: 'question', iconColor: 'editorInfo.foreground' };
  if (verdict === 'unchecked') return { icon: 'circle-slash', iconColor: undefined };
  return { icon: 'warning', iconColor: 'editorWarning.foreground' };
}

/** What the sources say of a quotation, in a few words. */
function verdictWords(quote: CheckedQuote): string {
  const words = plainVerdict(quote);
  return quote.isCheckedByHand ? l10n.t('{0}, checked by hand', words) : words;
}

function plainVerdict({ verdict, isOtherSpeaker, saidBy, dating, day }: CheckedQuote): string {
  if (verdict === 'absent') return l10n.t('in none of the sources');
  if (verdict === 'unchecked') return l10n.t('too short to tell');
  const base = verdict === 'verbatim' ? l10n.t('word for word') : l10n.t('other words');
  // The name goes first: a narrow view cuts off what comes last.
  if (isOtherSpeaker && saidBy !== null) return l10n.t('said by {0}, {1}', saidBy, base);
  if (dating === 'older') return l10n.t('{0}, in an older source of {1}', base, day ?? '');
  if (dating === 'later') return l10n.t('{0}, in a later source of {1}', base, day ?? '');
  return base;
}

/** The sources: what of each the open articles quote, and which ones nobody has used. */
export function sourceNodes(checks: QuoteChecks): ViewNode[] {
  const { library } = checks;
  if (!library.hasSources) return [];
  const uses = usesOf(checks);
  const keys = Array.from(library.signatures.keys()).sort(
    (a, b) => (uses.get(b)?.length ?? 0) - (uses.get(a)?.length ?? 0) || (a < b ? -1 : 1),
  );
  const listed = keys
    .slice(0, MOST_SOURCES)
    .map((key) => sourceNode(key, uses.get(key) ?? [], library.readSourceOf(key)));
  const omitted = library.omitted.map(({ key, reason }) => omittedNode(key, reason));
  const used = keys.filter((key) => uses.has(key)).length;
  return [
    {
      id: 'sources',
      label: l10n.t('Sources'),
      description:
        keys.length > MOST_SOURCES
          ? l10n.t('{0} of {1} used, {2} are listed', used, keys.length, MOST_SOURCES)
          : l10n.t('{0} of {1} used', used, keys.length),
      icon: 'library',
      context: 'sources',
      target: null,
      expanded: true,
      children: [...listed, ...omitted],
    },
  ];
}

interface Use {
  readonly text: string;
  readonly article: string;
  readonly inSource: Span;
  readonly line: number;
  readonly verdict: CheckedQuote['verdict'];
}

/** What the open articles quote of each source, in the order of the source. */
function usesOf(checks: QuoteChecks): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const { document, quotes } of checks.all()) {
    const text = document.getText();
    for (const { source, start, end, line, sourceStart, sourceEnd, verdict } of quotes) {
      if (source === null) continue;
      const inSource = { start: sourceStart ?? 0, end: sourceEnd ?? 0 };
      const use = {
        text: text.slice(start, end),
        article: document.uri.toString(),
        inSource,
        line: line ?? 1,
        verdict,
      };
      uses.set(source, [...(uses.get(source) ?? []), use]);
    }
  }
  for (const own of uses.values()) own.sort((a, b) => a.inSource.start - b.inSource.start);
  return uses;
}

function sourceNode(key: string, uses: readonly Use[], source: Source | undefined): ViewNode {
  const id = `source:${key}`;
  const unused = uses.length > 0 && source ? unusedNodes(id, key, source, uses) : [];
  return {
    id,
    label: nameOf(key),
    description: useWords(uses.length),
    icon: uses.length > 0 ? 'file-text' : 'file',
    context: 'source',
    target: uses[0]?.inSource ?? { start: 0, end: 0 },
    uri: key,
    expanded: false,
    children: [...uses.map((use, i) => useNode(`${id}/${i}`, key, use)), ...unused],
  };
}

function useNode(id: string, key: string, use: Use): ViewNode {
  return {
    id,
    label: excerpt(use.text, LONGEST_LABEL),
    description: l10n.t(
      'line {0}, {1}',
      use.line,
      use.verdict === 'verbatim' ? l10n.t('word for word') : l10n.t('other words'),
    ),
    tooltip: l10n.t('Quoted in {0}', nameOf(use.article)),
    icon: 'quote',
    context: 'sourcePlace',
    target: use.inSource,
    uri: key,
    children: [],
  };
}

/** What no quotation is from, folded up, passage by passage. */
function unusedNodes(id: string, key: string, source: Source, uses: readonly Use[]): ViewNode[] {
  const passages = unusedPassages(
    source,
    uses.map(({ inSource }) => inSource),
  );
  if (passages.length === 0) return [];
  const listed = passages.slice(0, MOST_PASSAGES).map(({ start, end, speaker }, i): ViewNode => ({
    id: `${id}/unused/${i}`,
    label: excerpt(spokenIn(source, start, end), LONGEST_LABEL),
    description: speaker ?? '',
    tooltip: spokenIn(source, start, Math.min(end, start + LONGEST_TOOLTIP)),
    icon: 'comment',
    context: 'sourcePlace',
    target: { start, end },
    uri: key,
    children: [],
  }));
  const count = passages.length;
  return [
    {
      id: `${id}/unused`,
      label: l10n.t('Not used'),
      description:
        count > MOST_PASSAGES
          ? l10n.t('{0} passages, {1} are listed', count, MOST_PASSAGES)
          : count === 1
            ? l10n.t('1 passage')
            : l10n.t('{0} passages', count),
      icon: 'circle-outline',
      context: 'unusedPassages',
      target: null,
      expanded: false,
      children: listed,
    },
  ];
}

function useWords(count: number): string {
  if (count === 0) return l10n.t('not used');
  return count === 1 ? l10n.t('1 quote') : l10n.t('{0} quotes', count);
}

function omittedNode(key: string, reason: string): ViewNode {
  return {
    id: `omitted:${key}`,
    label: nameOf(key),
    description: l10n.t('left out: {0}', reason),
    icon: 'circle-slash',
    context: 'omittedSource',
    target: null,
    uri: key,
    children: [],
  };
}

function nameOf(key: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(key, true));
}

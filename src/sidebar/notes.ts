import { l10n } from 'vscode';
import type * as vscode from 'vscode';
import type { Span } from '../analysis';
import {
  contentOf,
  exactOf,
  reviewOf,
  toReview,
  variantsOf,
  type Annotation,
  type Code,
  type Codebook,
  type Content,
  type PlacedAnnotation,
  type TextPositionSelector,
} from '../annotations';
import type { ArticleSet } from '../editor/annotations/folderAnnotations';
import { excerpt } from '../editor/describe/description';
import { said } from '../editor/kinds/reader';
import { withRows, type ViewNode, type ViewSource } from './node';
import { manyNodes } from './passages';

const LONGEST = 90;

/** What the view is made from besides the current article. */
export interface NoteSource {
  readonly sets: readonly ArticleSet[];
  readonly codebook: Codebook;
  /** Those of the current document, where they stand; the set of its file counts no more. */
  readonly current: {
    readonly document: vscode.TextDocument;
    readonly placed: readonly PlacedAnnotation[];
  } | null;
  readonly sort: string;
}

/** A note or a code as a row has it. */
interface Entry {
  readonly annotation: Annotation;
  readonly content: Content;
  /** In the current document; null for others. */
  readonly span: Span | null;
  readonly uri: string;
  readonly article: string;
  readonly start: number;
}

/** The review of the current article, what of it was not found again, then notes and codes by code or by file. */
export function noteNodes(source: ViewSource | null, given: NoteSource): ViewNode[] {
  const entries = entriesOf(given);
  return [
    ...(source && given.current ? reviewNodes(source, given.current.placed) : []),
    ...orphanNodes(given),
    ...(given.sort === 'file' ? byFile(given, entries) : byCode(given, entries)),
    ...goneNodes(given.sets),
  ];
}

/** "12 of 30 reviewed". */
export function reviewedInShort({ article }: ViewSource, placed: readonly PlacedAnnotation[]): string {
  const { reviewed, total } = reviewOf(article, placed);
  return total === 0 ? '' : l10n.t('{0} of {1} reviewed', reviewed, total);
}

function reviewNodes(source: ViewSource, placed: readonly PlacedAnnotation[]): ViewNode[] {
  const review = reviewOf(source.article, placed);
  const open = toReview(review);
  if (review.total === 0) return [];
  const label =
    open.length === 0 ? l10n.t('All {0} are reviewed.', review.total) : l10n.t('{0} to review', open.length);
  const row = {
    id: 'review',
    label,
    icon: open.length === 0 ? 'pass' : 'checklist',
    context: 'review',
    target: open[0]?.span ?? null,
  };
  return [
    withRows(
      row,
      open.map(({ span }) => span),
      () =>
        manyNodes(
          'review',
          open.map(({ span, kind }) => ({ ...plain(span), kind })),
          ({ kind, ...span }) => {
            const text = source.textOf(span);
            return {
              id: excerpt(text, LONGEST),
              label: excerpt(text, LONGEST),
              tooltip: excerpt(text, 600),
              icon: kind === 'quote' ? 'quote' : 'account',
              context: 'toReview',
              target: span,
              covers: [span],
              children: [],
            };
          },
        ),
    ),
  ];
}

function plain({ start, end }: Span): Span {
  return { start, end };
}

function entriesOf({ sets, current }: NoteSource): Entry[] {
  const own = current?.document.uri.toString();
  const elsewhere = sets
    .filter(({ uri, isGone }) => !isGone && uri.toString() !== own)
    .flatMap(({ uri, label, annotations }) =>
      annotations.flatMap((annotation) => entryOf(annotation, null, uri.toString(), label)),
    );
  const path =
    sets.find(({ uri }) => uri.toString() === own)?.label ?? decoded(own?.replace(/^.*\//, '') ?? '');
  const here = current?.placed.flatMap(({ annotation, span }) =>
    span ? entryOf(annotation, span, own ?? '', path) : [],
  );
  return [...(here ?? []), ...elsewhere].sort((a, b) => (a.article === b.article ? a.start - b.start : 0));
}

function entryOf(annotation: Annotation, span: Span | null, uri: string, article: string): Entry[] {
  const content = contentOf(annotation);
  if (content?.kind !== 'note' && content?.kind !== 'code') return [];
  const isPosition = (one: { readonly type: string }): one is TextPositionSelector =>
    one.type === 'TextPositionSelector';
  const start = span?.start ?? annotation.target.selector.find(isPosition)?.start ?? 0;
  return [{ annotation, content, span, uri, article, start }];
}

/** The end of a URI as a reader knows it. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function byCode({ codebook }: NoteSource, entries: readonly Entry[]): ViewNode[] {
  const uses = new Map<string, Entry[]>();
  const notes: Entry[] = [];
  for (const entry of entries) {
    if (entry.content.kind !== 'code') notes.push(entry);
    else {
      const name = codebook.find(entry.content.code)?.name ?? entry.content.code;
      uses.set(name, [...(uses.get(name) ?? []), entry]);
    }
  }
  const known = codebook.under(null).map((code) => codeNode(codebook, code, uses));
  const unknown = Array.from(uses)
    .filter(([name]) => !codebook.find(name))
    .map(([name, own]) => usesNode(`unknown:${name}`, name, own, 'unknownCode', { icon: 'circle-outline' }));
  return [...notesNode(notes), ...known, ...unknown];
}

function notesNode(notes: readonly Entry[]): ViewNode[] {
  return notes.length === 0 ? [] : [usesNode('notes', l10n.t('Notes'), notes, 'notes', { icon: 'note' })];
}

function codeNode(codebook: Codebook, code: Code, uses: ReadonlyMap<string, Entry[]>): ViewNode {
  const under = codebook.under(code.name).map((own) => codeNode(codebook, own, uses));
  const look = { swatch: variantsOf(code.colour), tooltip: code.description, under };
  return usesNode(`code:${code.name}`, code.name, uses.get(code.name) ?? [], 'codeNode', look);
}

interface Look extends Pick<ViewNode, 'icon' | 'swatch'> {
  readonly tooltip?: string;
  /** Rows before those of the uses. */
  readonly under?: readonly ViewNode[];
}

function usesNode(
  id: string,
  name: string,
  entries: readonly Entry[],
  context: string,
  { tooltip = '', under = [], ...look }: Look,
): ViewNode {
  const count = entries.length === 0 ? '' : String(entries.length);
  const row = {
    ...look,
    id,
    label: name,
    description: count,
    tooltip: [name, tooltip].filter((line) => line !== '').join('\n'),
    spoken: `${name}, ${entries.length}`,
    context,
    about: { code: name },
    target: null,
  };
  const spans = entries.map(({ span }) => span ?? { start: 0, end: 0 });
  const holds = under.length > 0 && spans.length === 0 ? [{ start: 0, end: 0 }] : spans;
  return withRows(
    row,
    under.length > 0 ? [...holds, ...under.flatMap((own) => own.holds ?? [])] : holds,
    () => [...under, ...manyNodes(id, entries.map(asSpan), ({ entry }) => entryNode(entry))],
  );
}

function asSpan(entry: Entry) {
  return { ...(entry.span ?? { start: 0, end: 0 }), entry };
}

function entryNode({ annotation, content, span, uri, article }: Entry, isUnderFile = false): ViewNode {
  const words = excerpt(exactOf(annotation), LONGEST);
  const text = content.kind === 'note' ? content.text : words;
  const details = [content.kind === 'note' ? words : '', isUnderFile ? codeOf(content) : article];
  return {
    id: annotation.id,
    label: excerpt(text, LONGEST),
    description: details.filter((part) => part !== '').join(' · '),
    tooltip: [excerpt(text, 600), content.kind === 'note' ? `“${words}”` : '', article]
      .filter((line) => line !== '')
      .join('\n'),
    icon: content.kind === 'note' ? (content.resolved ? 'pass' : 'note') : 'tag',
    context: content.kind,
    about: { uri, id: annotation.id },
    target: span ? plain(span) : { start: 0, end: 0 },
    uri,
    ...(span ? { covers: [span] } : {}),
    children: [],
  };
}

function codeOf(content: Content): string {
  return content.kind === 'code' ? content.code : '';
}

function byFile({ codebook }: NoteSource, entries: readonly Entry[]): ViewNode[] {
  const files = new Map<string, Entry[]>();
  for (const entry of entries) files.set(entry.article, [...(files.get(entry.article) ?? []), entry]);
  return Array.from(files, ([article, own]) => {
    const row = {
      id: `file:${article}`,
      label: article.replace(/^.*\//, ''),
      description: [String(own.length), article.replace(/[^/]*$/, '')].join(' ').trim(),
      tooltip: article,
      icon: 'file',
      context: 'file',
      target: null,
    };
    const name = (content: Content): Content =>
      content.kind === 'code'
        ? { kind: 'code', code: codebook.find(content.code)?.name ?? content.code }
        : content;
    return withRows(
      row,
      own.map(({ span }) => span ?? { start: 0, end: 0 }),
      () =>
        manyNodes(`file:${article}`, own.map(asSpan), ({ entry }) =>
          entryNode({ ...entry, content: name(entry.content) }, true),
        ),
    );
  });
}

/** What of the current article was not found again, with its words: it waits to be placed or deleted. */
function orphanNodes({ current }: NoteSource): ViewNode[] {
  const orphans = current?.placed.filter(({ span }) => !span) ?? [];
  if (!current || orphans.length === 0) return [];
  const uri = current.document.uri.toString();
  const row = {
    id: 'orphans',
    label: l10n.t('Not found in this text any more'),
    description: String(orphans.length),
    tooltip: l10n.t('Select the words and choose “Place Here”, or delete what is no longer needed.'),
    icon: 'warning',
    context: 'orphans',
    target: null,
    expanded: true,
  };
  const nowhere = { start: 0, end: 0 };
  return [
    withRows(row, [nowhere], () =>
      manyNodes(
        'orphans',
        orphans.map(({ annotation }) => ({ ...nowhere, annotation })),
        ({ annotation }) => {
          const words = excerpt(exactOf(annotation), LONGEST);
          const content = contentOf(annotation);
          return {
            id: annotation.id,
            label: words,
            description: content ? inShort(content) : '',
            tooltip: [exactOf(annotation).slice(0, 600), content ? inShort(content) : ''].join('\n'),
            icon: 'question',
            context: 'orphan',
            about: { uri, id: annotation.id },
            target: null,
            children: [],
          };
        },
      ),
    ),
  ];
}

function inShort(content: Content): string {
  if (content.kind === 'note') return content.text;
  return content.kind === 'code' ? content.code : said(content);
}

/** Sets whose article was moved or deleted by another program. */
function goneNodes(sets: readonly ArticleSet[]): ViewNode[] {
  return sets
    .filter(({ isGone }) => isGone)
    .map(({ label, file, annotations }) => ({
      id: `gone:${label}`,
      label,
      description: l10n.t('{0}, the article is gone', annotations.length),
      tooltip: l10n.t('Open the article where it is now, and choose “Attach to This Article”.'),
      icon: 'warning',
      context: 'goneSet',
      about: { set: file.toString() },
      target: null,
      children: [],
    }));
}

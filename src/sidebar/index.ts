import * as vscode from 'vscode';
import { countThemes } from '../analysis';
import type { ReaderAnnotations } from '../editor/annotations/readerAnnotations';
import { Command, isAnnotationName, type Place } from '../editor/commandIds';
import type { CurrentDocument } from '../editor/current';
import { leaderCount, repeatCount, themeCount } from '../editor/describe/words';
import type { DocumentStore } from '../editor/documents';
import type { FolderLibrary } from '../editor/library';
import { isOpen, type QuoteChecks } from '../editor/sources';
import { ask, pick } from '../editor/messages';
import { readSettings } from '../editor/settings';
import type { ThemeChoice } from '../editor/themeChoice';
import { notEnglish } from '../export/words';
import { folderNodes } from './folder';
import { leaderNodes } from './leaders';
import type { ViewNode } from './node';
import { RememberedOrder } from './order';
import { repeatNodes, spareCopies } from './repeats';
import type { Row } from './rows';
import { noteNodes, reviewedInShort, type NoteSource } from './notes';
import { quoteNodes, sourceNodes } from './sources';
import { themeNodes } from './themes';
import { AnnotationView, type ViewDefinition } from './tree';

/** What a view lists: its rows, and those that are selected. */
export interface ListedRows {
  readonly rows: readonly ViewNode[];
  readonly selected: readonly ViewNode[];
  /** The sentence above the rows; empty where there is none. */
  readonly message: string;
}

export interface Sidebar extends vscode.Disposable {
  /** @param id the view's id in the manifest; null for a view that is not shown */
  listed(id: string): ListedRows | null;
}

/** The three views of the sidebar with their buttons. */
export function registerSidebar(
  store: DocumentStore,
  current: CurrentDocument,
  themes: ThemeChoice,
  library: FolderLibrary,
  quotes: QuoteChecks,
  memory: vscode.Memento,
): Sidebar {
  const order = new RememberedOrder(memory);
  const views = definitions(library, quotes, store.readers).map(
    (definition) => new AnnotationView(definition, store, current, themes, order),
  );
  const subscriptions = vscode.Disposable.from(
    ...views,
    ...views.flatMap(viewCommands),
    ...rowCommands(views),
    ...themeCommands(current, themes),
  );
  return {
    listed(id) {
      const own = views.find(({ definition, view }) => definition.id === id && view.visible);
      if (!own) return null;
      const selected = own.view.selection.map(({ node }) => node);
      return { rows: own.rows, selected, message: own.view.message ?? '' };
    },
    dispose(): void {
      subscriptions.dispose();
    },
  };
}

function definitions(
  library: FolderLibrary,
  quotes: QuoteChecks,
  readers: ReaderAnnotations,
): ViewDefinition[] {
  return [
    {
      id: 'newsAnnotator.themes',
      build: themeNodes,
      defaultSort: 'weight',
      sorts: ['weight', 'position', 'name', 'sections'],
      describe: ({ article, document }) => themeCount(countThemes(article, readSettings(document).maxThemes)),
      hasBadge: false,
      badge: () => null,
      emptyMessage: vscode.l10n.t('No themes were found in this text.'),
      foreignMessage: notEnglish(vscode.l10n),
    },
    {
      id: 'newsAnnotator.leaders',
      build: leaderNodes,
      defaultSort: 'position',
      sorts: ['position', 'quotes', 'name', 'sections'],
      describe: ({ article }) =>
        leaderCount(article.people.filter(({ leader }) => leader?.tier === 'leader').length),
      hasBadge: false,
      badge: () => null,
      emptyMessage: vscode.l10n.t('Nobody is named as a leader or quoted in this text.'),
    },
    {
      id: 'newsAnnotator.repeats',
      build: repeatNodes,
      defaultSort: 'position',
      sorts: ['position', 'copies', 'length'],
      describe: () => '',
      hasBadge: true,
      badge: (source) => {
        const value = spareCopies(source);
        return value === 0 ? null : { value, tooltip: repeatCount(value) };
      },
      others: {
        build: (uri) => folderNodes(library.overview, uri),
        onDidChange: library.onDidChange,
      },
      emptyMessage: vscode.l10n.t('No paragraph stands twice in this text.'),
    },
    sourcesView(quotes),
    notesView(readers),
  ];
}

function notesView(readers: ReaderAnnotations): ViewDefinition {
  const given = (sort: string, document?: vscode.TextDocument): NoteSource => ({
    sets: readers.folder.all,
    codebook: readers.codebooks.for(document?.uri ?? vscode.Uri.file('/')),
    current: document ? { document, placed: readers.placedIn(document) } : null,
    sort,
  });
  return {
    id: 'newsAnnotator.notes',
    build: (source) => noteNodes(source, given(source.sort, source.document)),
    defaultSort: 'code',
    sorts: ['code', 'file'],
    describe: (source) => reviewedInShort(source, readers.placedIn(source.document)),
    hasBadge: false,
    badge: () => null,
    others: {
      build: (current) => (current === undefined ? noteNodes(null, given('file')) : []),
      onDidChange: readers.onDidChangeFolder,
    },
    emptyMessage: vscode.l10n.t('There are no notes and no codes here, and nothing to review.'),
  };
}

function sourcesView(quotes: QuoteChecks): ViewDefinition {
  return {
    id: 'newsAnnotator.sources',
    build: (source) => quoteNodes(source, quotes),
    defaultSort: 'position',
    sorts: ['position', 'open'],
    describe: ({ document }) => {
      const checked = quotes.of(document) ?? [];
      const open = checked.filter(isOpen).length;
      return checked.length === 0 ? '' : vscode.l10n.t('{0} of {1} open', open, checked.length);
    },
    hasBadge: false,
    badge: () => null,
    others: {
      build: () => sourceNodes(quotes),
      onDidChange: quotes.onDidChange,
    },
    emptyMessage: '',
  };
}

/** A way of sorting as the reader sees it. */
function sortName(sort: string): string {
  switch (sort) {
    case 'weight':
      return vscode.l10n.t('By weight');
    case 'name':
      return vscode.l10n.t('By name');
    case 'sections':
      return vscode.l10n.t('In reading order, section by section');
    case 'quotes':
      return vscode.l10n.t('By number of quotes');
    case 'code':
      return vscode.l10n.t('By code');
    case 'file':
      return vscode.l10n.t('By file');
    case 'open':
      return vscode.l10n.t('What is still to be checked first');
    case 'copies':
      return vscode.l10n.t('By number of copies');
    case 'length':
      return vscode.l10n.t('By length of the paragraph');
    default:
      return vscode.l10n.t('By place in the text');
  }
}

function viewCommands(view: AnnotationView): vscode.Disposable[] {
  const { id, sorts } = view.definition;
  return [
    vscode.commands.registerCommand(`${id}.sort`, (sort?: unknown) =>
      sorts.some((known) => known === sort) ? view.sortBy(sort as string) : chooseSort(view),
    ),
    vscode.commands.registerCommand(`${id}.filter`, (words?: unknown) =>
      typeof words === 'string' ? view.filterBy(words) : chooseFilter(view),
    ),
    vscode.commands.registerCommand(`${id}.clearFilter`, () => view.filterBy('')),
  ];
}

async function chooseSort(view: AnnotationView): Promise<void> {
  const items = view.definition.sorts.map((sort) => ({
    label: sortName(sort),
    sort,
    ...(sort === view.sortedBy ? { description: vscode.l10n.t('now') } : {}),
  }));
  const chosen = await pick(items, { placeHolder: vscode.l10n.t('Sort the view') });
  if (chosen) view.sortBy(chosen.sort);
}

async function chooseFilter(view: AnnotationView): Promise<void> {
  const words = await ask({
    prompt: vscode.l10n.t('Show only rows that hold these words; leave empty to show all'),
    value: view.filteredBy,
  });
  if (words !== undefined) view.filterBy(words);
}

/** A row as VS Code gives it to the commands of its buttons. */
type GivenRow = Pick<Row, 'node'>;

/** The buttons of rows: each runs the command of the same purpose at the row's place in the text. */
function rowCommands(views: readonly AnnotationView[]): vscode.Disposable[] {
  const buttons: readonly [string, string][] = [
    ['newsAnnotator.item.copyQuote', Command.copyQuote],
    ['newsAnnotator.item.copyCitation', Command.copyCitation],
    ['newsAnnotator.item.showMentions', Command.showMentions],
    ['newsAnnotator.item.goToFirstMention', Command.goToFirstMention],
    ['newsAnnotator.item.compareCopy', Command.compareCopy],
    ['newsAnnotator.item.removeCopy', Command.removeCopy],
    ['newsAnnotator.item.removeLaterCopies', Command.removeLaterCopies],
    ['newsAnnotator.item.notRepeat', Command.notRepeat],
    ['newsAnnotator.item.ignoreRepeat', Command.ignoreRepeat],
    ['newsAnnotator.item.correctSpeaker', Command.correctSpeaker],
    ['newsAnnotator.item.acceptHere', Command.acceptHere],
    ['newsAnnotator.item.notQuotation', Command.notQuotation],
    ['newsAnnotator.item.correctPerson', Command.correctPerson],
    ['newsAnnotator.item.samePerson', Command.samePerson],
    ['newsAnnotator.item.notPerson', Command.notPerson],
    ['newsAnnotator.item.addLeader', Command.addLeader],
    ['newsAnnotator.item.notLeader', Command.notLeader],
    ['newsAnnotator.item.compareWithSource', Command.compareWithSource],
    ['newsAnnotator.item.checkedByHand', Command.checkedByHand],
  ];
  /** Buttons of rows that stand for something of the reader's. */
  const aboutButtons: readonly [string, string][] = [
    ['newsAnnotator.item.deleteAnnotation', Command.deleteAnnotation],
    ['newsAnnotator.item.placeHere', Command.placeHere],
    ['newsAnnotator.item.attachAnnotations', Command.attachAnnotations],
    ['newsAnnotator.item.renameCode', Command.renameCode],
    ['newsAnnotator.item.mergeCode', Command.mergeCode],
    ['newsAnnotator.item.deleteCode', Command.deleteCode],
  ];
  const placeOf = (row?: GivenRow): Place | null => (row && views[0]?.placeOf(row.node)) ?? null;
  return [
    ...buttons.map(([button, command]) =>
      vscode.commands.registerCommand(button, (row?: GivenRow) => {
        const place = placeOf(row);
        return place ? vscode.commands.executeCommand(command, place) : undefined;
      }),
    ),
    ...aboutButtons.map(([button, command]) =>
      vscode.commands.registerCommand(button, (row?: GivenRow) =>
        row?.node.about === undefined ? undefined : vscode.commands.executeCommand(command, row.node.about),
      ),
    ),
    // Where a row leads to is asked when it is clicked: the row stays while the text before its place is edited.
    vscode.commands.registerCommand(Command.openRow, (row?: GivenRow) => {
      if (isAnnotationName(row?.node.about))
        return vscode.commands.executeCommand(Command.showAnnotation, row.node.about);
      const place = placeOf(row);
      return place ? vscode.commands.executeCommand(Command.reveal, place, row?.node.target?.end) : undefined;
    }),
  ];
}

/** The eye of a theme's row: marks the theme in the text and in the ruler, or no longer. */
function themeCommands(current: CurrentDocument, themes: ThemeChoice): vscode.Disposable[] {
  const choose = (change: (labels: Set<string>, label: string) => void) => (row?: GivenRow) => {
    const { document } = current;
    if (!document || !row) return;
    const labels = new Set(themes.labelsIn(document));
    change(labels, row.node.label);
    themes.choose(document, labels);
  };
  return [
    vscode.commands.registerCommand(
      'newsAnnotator.item.showTheme',
      choose((labels, label) => labels.add(label)),
    ),
    vscode.commands.registerCommand(
      'newsAnnotator.item.hideTheme',
      choose((labels, label) => labels.delete(label)),
    ),
  ];
}

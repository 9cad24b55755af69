import * as vscode from 'vscode';
import { Command } from '../editor/commandIds';
import type { CurrentDocument } from '../editor/current';
import { leaderCount, repeatCount, themeCount } from '../editor/describe/words';
import type { DocumentStore } from '../editor/documents';
import type { FolderLibrary } from '../editor/library';
import { readSettings } from '../editor/settings';
import type { ThemeChoice } from '../editor/themeChoice';
import { folderNodes } from './folder';
import { leaderNodes } from './leaders';
import type { ViewNode } from './node';
import { repeatNodes, spareCopies } from './repeats';
import { themeNodes } from './themes';
import { AnnotationView, type ViewDefinition } from './tree';

/** What a view lists: its rows, and those that are selected. */
export interface ListedRows {
  readonly rows: readonly ViewNode[];
  readonly selected: readonly ViewNode[];
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
): Sidebar {
  const views = definitions(library).map(
    (definition) => new AnnotationView(definition, store, current, themes),
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
      return own ? { rows: own.rows, selected: own.view.selection } : null;
    },
    dispose(): void {
      subscriptions.dispose();
    },
  };
}

function definitions(library: FolderLibrary): ViewDefinition[] {
  return [
    {
      id: 'newsAnnotator.themes',
      build: themeNodes,
      defaultSort: 'weight',
      describe: ({ article, document }) =>
        themeCount(Math.min(article.themes.length, readSettings(document).maxThemes)),
      badge: () => null,
      emptyMessage: vscode.l10n.t('No themes were found in this text.'),
    },
    {
      id: 'newsAnnotator.leaders',
      build: leaderNodes,
      defaultSort: 'position',
      describe: ({ article }) => leaderCount(article.people.filter(({ leader }) => leader !== null).length),
      badge: () => null,
      emptyMessage: vscode.l10n.t('Nobody is named as a leader or quoted in this text.'),
    },
    {
      id: 'newsAnnotator.repeats',
      build: repeatNodes,
      defaultSort: 'position',
      describe: () => '',
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
  ];
}

/** The ways each view can be sorted, with what the reader sees; made when asked, for it needs the reader's language. */
function sortsOf(id: string): readonly [string, string][] {
  const position: [string, string] = ['position', vscode.l10n.t('By place in the text')];
  switch (id) {
    case 'newsAnnotator.themes':
      return [
        ['weight', vscode.l10n.t('By weight')],
        position,
        ['name', vscode.l10n.t('By name')],
        ['sections', vscode.l10n.t('In reading order, section by section')],
      ];
    case 'newsAnnotator.leaders':
      return [position, ['quotes', vscode.l10n.t('By number of quotes')], ['name', vscode.l10n.t('By name')]];
    default:
      return [
        position,
        ['copies', vscode.l10n.t('By number of copies')],
        ['length', vscode.l10n.t('By length of the paragraph')],
      ];
  }
}

function viewCommands(view: AnnotationView): vscode.Disposable[] {
  const { id } = view.definition;
  return [
    vscode.commands.registerCommand(`${id}.sort`, (sort?: unknown) =>
      sortsOf(id).some(([known]) => known === sort) ? view.sortBy(sort as string) : chooseSort(view),
    ),
    vscode.commands.registerCommand(`${id}.filter`, () => chooseFilter(view)),
    vscode.commands.registerCommand(`${id}.clearFilter`, () => view.filterBy('')),
  ];
}

async function chooseSort(view: AnnotationView): Promise<void> {
  const items = sortsOf(view.definition.id).map(([sort, label]) => ({
    label,
    sort,
    ...(sort === view.sortedBy ? { description: vscode.l10n.t('now') } : {}),
  }));
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Sort the view') });
  if (chosen) view.sortBy(chosen.sort);
}

async function chooseFilter(view: AnnotationView): Promise<void> {
  const words = await vscode.window.showInputBox({
    prompt: vscode.l10n.t('Show only rows that hold these words; leave empty to show all'),
    value: view.filteredBy,
  });
  if (words !== undefined) view.filterBy(words);
}

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
    ['newsAnnotator.item.ignoreRepeat', Command.ignoreRepeat],
  ];
  return buttons.map(([button, command]) =>
    vscode.commands.registerCommand(button, (node?: ViewNode) => {
      const place = node && views[0]?.placeOf(node);
      return place ? vscode.commands.executeCommand(command, place) : undefined;
    }),
  );
}

/** The eye of a theme's row: marks the theme in the text and in the ruler, or no longer. */
function themeCommands(current: CurrentDocument, themes: ThemeChoice): vscode.Disposable[] {
  const choose = (change: (labels: Set<string>, label: string) => void) => (node?: ViewNode) => {
    const { document } = current;
    if (!document || !node) return;
    const labels = new Set(themes.labelsIn(document));
    change(labels, node.label);
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

import * as vscode from 'vscode';
import { makeLists } from '../analysis';
import { Command, type Place } from '../editor/commandIds';
import type { CurrentDocument } from '../editor/current';
import type { DocumentStore } from '../editor/documents';
import { setViewMessage } from '../editor/messages';
import { readSettings } from '../editor/settings';
import { LONG_TEXT, slices } from '../editor/slices';
import { statusDetail, statusTitle } from '../editor/status';
import type { ThemeChoice } from '../editor/themeChoice';
import { logErrors } from '../logging/log';
import type { RememberedOrder } from './order';
import { Pace } from './pace';
import { gaugeSvg, swatchSvg, type IconTheme } from './gauge';
import { filterNodes, hasRows, pathAt, type ViewNode, type ViewSource } from './node';
import { Rows, type Row } from './rows';
import { sourceOf } from './source';

/** Milliseconds without an edit after which rows are built again in any case; more where they cost more. */
const AT_REST = 600;
/** What building rows in slices is taken to cost before it was done once. */
const FIRST_COST = 25;
/** While one types, the views together take so small a part of the time. */
const pace = new Pace();

/** What makes one view differ from the others. */
export interface ViewDefinition {
  /** The view's id in the manifest. */
  readonly id: string;
  readonly build: (source: ViewSource) => ViewNode[];
  readonly defaultSort: string;
  /** The ways it can be sorted, the default among them. */
  readonly sorts: readonly string[];
  /** What stands beside the view's title. */
  readonly describe: (source: ViewSource) => string;
  /** Whether the view has a badge, which is seen while the view is not. */
  readonly hasBadge: boolean;
  /** A number for the view's badge and what it means, or null for none. */
  readonly badge: (source: ViewSource) => vscode.ViewBadge | null;
  /** Rows that come after those of the current document, and are there without one: given its URI. */
  readonly others?: {
    readonly build: (current: string | undefined) => ViewNode[];
    readonly onDidChange: vscode.Event<unknown>;
  };
  /** Said where an article has nothing for this view. */
  readonly emptyMessage: string;
  /** Said above the rows of a text that is not in English. */
  readonly foreignMessage?: string;
}

/** A view of the current document's annotations: rows, sort, filter, and the cursor followed while it is visible. */
export class AnnotationView implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly view: vscode.TreeView<Row>;
  private readonly changed = new vscode.EventEmitter<Row[] | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly subscriptions: vscode.Disposable[];
  private readonly tree = new Rows();
  private filter = '';
  private isOutdated = true;
  private refreshes = 0;
  /** The document whose rows were built last, and what that took, in milliseconds. */
  private shown: vscode.TextDocument | undefined;
  private cost = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly definition: ViewDefinition,
    private readonly store: DocumentStore,
    private readonly current: CurrentDocument,
    private readonly themes: ThemeChoice,
    private readonly order: RememberedOrder,
  ) {
    this.view = vscode.window.createTreeView(definition.id, {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.subscriptions = [
      this.view,
      this.changed,
      current.onDidChange(() => this.refreshInPace()),
      themes.onDidChange(() => this.refresh()),
      ...(definition.others ? [definition.others.onDidChange(() => this.refresh())] : []),
      this.view.onDidChangeVisibility(({ visible }) => {
        if (visible && this.isOutdated) this.refresh();
        if (visible) this.followCursor();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        const isOurs = kind === vscode.TextEditorSelectionChangeKind.Command;
        if (textEditor === current.editor && !isOurs) this.followCursor();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('newsAnnotator')) this.refresh();
      }),
    ];
    this.refresh();
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  get sortedBy(): string {
    return this.order.of(this.definition);
  }

  get filteredBy(): string {
    return this.filter;
  }

  /** The rows of the first level as they are now; each knows those under it. */
  get rows(): readonly ViewNode[] {
    return this.tree.nodes;
  }

  sortBy(sort: string): void {
    logErrors(this.order.choose(this.definition, sort), 'Remembering the order of a view');
    this.refresh();
  }

  filterBy(filter: string): void {
    this.filter = filter;
    logErrors(
      vscode.commands.executeCommand('setContext', `${this.definition.id}.filtered`, filter !== ''),
      'Setting a menu condition',
    );
    this.refresh();
  }

  getChildren(row?: Row): Row[] {
    return this.tree.under(row).slice();
  }

  getParent({ parent }: Row): Row | undefined {
    return parent ?? undefined;
  }

  getTreeItem(row: Row): vscode.TreeItem {
    const { node } = row;
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    const label = node.highlights
      ? { label: node.label, highlights: node.highlights.map((pair) => [...pair] as [number, number]) }
      : node.label;
    const item = new vscode.TreeItem(label, !hasRows(node) ? None : node.expanded ? Expanded : Collapsed);
    item.id = node.id;
    item.contextValue = node.context;
    if (node.description !== undefined) item.description = node.description;
    item.tooltip = node.tooltip ?? node.label;
    const { gauge, swatch } = node;
    if (gauge) item.iconPath = svgIcon((theme) => gaugeSvg(gauge, theme));
    else if (swatch) item.iconPath = svgIcon((theme) => swatchSvg(swatch[theme]));
    else if (node.icon)
      item.iconPath = new vscode.ThemeIcon(
        node.icon,
        node.iconColor ? new vscode.ThemeColor(node.iconColor) : undefined,
      );
    item.accessibilityInformation = { label: node.spoken ?? `${node.label} ${node.description ?? ''}` };
    if (node.target)
      item.command = {
        title: vscode.l10n.t('Show in the text'),
        command: Command.openRow,
        arguments: [row],
      };
    return item;
  }

  /** Where a row's annotation stands, for the buttons of the row. */
  placeOf(node: ViewNode): Place | null {
    const uri = node.uri ?? this.current.document?.uri.toString();
    return uri !== undefined && node.target ? { uri, offset: node.target.start } : null;
  }

  /** Refreshes after an edit, so seldom that the rows of a long text take a small part of the time while one types. */
  private refreshInPace(): void {
    const { document } = this.current;
    const isSame = this.view.visible && document === this.shown;
    const pause = isSame ? pace.pause() : 0;
    if (pause <= 0) {
      this.refresh();
      return;
    }
    this.isOutdated = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        this.refresh();
        this.followCursor();
      },
      Math.min(pause, Math.max(AT_REST, this.cost * 4)),
    );
  }

  private refresh(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.isOutdated = true;
    this.refreshes++;
    if (this.isBehindTheText()) return; // the next article comes in a moment; until then the rows stay
    if (!this.view.visible && this.current.document !== this.shown) this.tree.take([]); // they keep the article in memory
    if (!this.view.visible && !this.definition.hasBadge) return;
    const source = this.source();
    const badge = (source && this.definition.badge(source)) ?? undefined;
    if (badge?.value !== this.view.badge?.value) this.view.badge = badge;
    if (!this.view.visible) return;
    if (source && source.article.length >= LONG_TEXT) logErrors(this.showSoon(source), 'Filling a view');
    else this.showNow(source);
  }

  private showNow(source: ViewSource | null): void {
    const started = performance.now();
    this.show(source, source ? this.definition.build(source) : []);
    this.cost = performance.now() - started;
    pace.spend(this.cost);
  }

  /** Builds the rows of a long text in slices; a refresh that comes meanwhile begins anew. */
  private async showSoon(source: ViewSource): Promise<void> {
    const { build } = this.definition;
    const { document } = source;
    const { version } = document;
    const own = this.refreshes;
    if (document !== this.shown) this.show(null, []);
    this.shown = document;
    const expected = Math.max(this.cost, FIRST_COST);
    pace.spend(expected); // now: a keystroke that gives this up does not begin it anew at once
    let cost = 0;
    const steps = function* (): Generator<unknown, ViewNode[], void> {
      yield* makeLists(source.article);
      return build(source);
    };
    const nodes = await slices.run(
      steps(),
      () => own === this.refreshes && this.view.visible && document.version === version,
      (ms) => (cost += ms),
    );
    const started = performance.now();
    if (nodes) this.show(source, nodes);
    this.cost = nodes ? cost + performance.now() - started : Math.max(this.cost, cost);
    pace.spend(this.cost - expected);
    if (nodes) this.followCursor();
  }

  private isBehindTheText(): boolean {
    const { document } = this.current;
    const state = document && this.store.stateOf(document);
    return state?.kind === 'annotated' && state.version !== document?.version;
  }

  private show(source: ViewSource | null, nodes: readonly ViewNode[]): void {
    const description = source ? this.definition.describe(source) : '';
    if (description !== this.view.description) this.view.description = description;
    const others = this.definition.others?.build(this.current.document?.uri.toString()) ?? [];
    const outdated = this.tree.take(filterNodes([...nodes, ...others], this.filter));
    this.isOutdated = false;
    const message = source ? this.messageFor(source, nodes.length) : this.messageWithout(others.length);
    setViewMessage(this.view, message);
    if (outdated?.length !== 0) this.changed.fire(outdated?.slice());
    this.shown = this.current.document;
  }

  private messageFor(source: ViewSource, count: number): string {
    const { foreignMessage } = this.definition;
    const foreign = foreignMessage !== undefined && !source.isEnglish ? foreignMessage : '';
    return [foreign, this.found(count)].filter(Boolean).join(' ');
  }

  /** Rows of other articles hide the welcome text, which says that the current one is paused. */
  private messageWithout(others: number): string {
    const { document } = this.current;
    const state = document && this.store.stateOf(document);
    return others > 0 && state?.kind === 'paused' ? `${statusTitle(state)}. ${statusDetail(state)}` : '';
  }

  private found(count: number): string {
    if (count === 0) return this.definition.emptyMessage;
    if (this.filter === '') return '';
    if (this.rows.length === 0) return vscode.l10n.t('Nothing matches "{0}".', this.filter);
    return vscode.l10n.t('Filtered by "{0}"', this.filter);
  }

  private source(): ViewSource | null {
    const { document } = this.current;
    const state = document && this.store.stateOf(document);
    if (!document || state?.kind !== 'annotated' || state.version !== document.version) return null;
    return sourceOf(document, state.article, {
      filter: this.store.repeatFilterOf(document),
      sort: this.sortedBy,
      shownThemes: this.themes.labelsIn(document),
    });
  }

  /** Selects the row of what stands at the cursor; never takes the focus, never opens the view. */
  private followCursor(): void {
    const { editor } = this.current;
    if (!this.view.visible || this.isOutdated || !editor || !readSettings(editor.document).followCursor)
      return;
    const row = this.tree.at(pathAt(this.rows, editor.document.offsetAt(editor.selection.active)));
    if (!row || this.view.selection[0] === row) return;
    logErrors(this.view.reveal(row, { select: true, focus: false }), 'Following the cursor in a view');
  }
}

function svgIcon(draw: (theme: IconTheme) => string): {
  readonly light: vscode.Uri;
  readonly dark: vscode.Uri;
} {
  const icon = (theme: IconTheme): vscode.Uri =>
    vscode.Uri.parse(`data:image/svg+xml;base64,${btoa(draw(theme))}`, true);
  return { light: icon('light'), dark: icon('dark') };
}

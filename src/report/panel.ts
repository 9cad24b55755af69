import * as vscode from 'vscode';
import { Command } from '../editor/commandIds';
import { skipReason } from '../editor/describe/words';
import { pauseAfter, type DocumentStore } from '../editor/documents';
import { logErrors } from '../logging/log';
import { livePage, noteBody, reportBody, USUAL_WIDTH, type Written } from './html';
import { isPageMessage, type BodyMessage, type PageMessage, type SaveFormat } from './messages';
import { written } from './written';

/** What a panel is given. */
export interface PanelHost {
  readonly store: DocumentStore;
  /** The folder that holds the page's script. */
  readonly scripts: vscode.Uri;
  save(document: vscode.TextDocument, format: SaveFormat): Promise<unknown>;
}

/** The shortest and the widest that figures are drawn; a page that is narrower scrolls. */
const NARROWEST = 360;
const WIDEST = 960;

/** The report of one document in its panel: drawn anew after edits while somebody sees it. */
export class ReportPanel implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable[] = [];
  private readonly closed = new vscode.EventEmitter<void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private width = USUAL_WIDTH;
  /** How long the last drawing took; the pause before the next follows from it. */
  private cost = 0;
  private shown: Written | null = null;
  readonly onDidClose = this.closed.event;

  constructor(
    readonly panel: vscode.WebviewPanel,
    readonly document: vscode.TextDocument,
    private readonly host: PanelHost,
  ) {
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [host.scripts] };
    this.subscriptions.push(
      this.closed,
      webview.onDidReceiveMessage((message: unknown) => {
        if (isPageMessage(message)) this.receive(message);
      }),
      panel.onDidDispose(() => this.dispose()),
      host.store.onDidChange((changed) => {
        if (changed.uri.toString() === this.uri) this.schedule();
      }),
      host.store.onDidReconsider(() => this.schedule()),
    );
    webview.html = this.page();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.closed.fire();
    for (const subscription of this.subscriptions.splice(0)) subscription.dispose();
    this.panel.dispose();
  }

  get uri(): string {
    return this.document.uri.toString();
  }

  private page(): string {
    const { webview } = this.panel;
    const script = webview.asWebviewUri(vscode.Uri.joinPath(this.host.scripts, 'report.js')).toString();
    const frame = { script, nonce: crypto.randomUUID(), uri: this.uri, language: vscode.env.language };
    return livePage({ ...frame, title: this.panel.title }, this.body());
  }

  /** Waits long enough that drawing takes a small part of the time while somebody types. */
  private schedule(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.update();
    }, pauseAfter(this.cost));
  }

  private update(): void {
    if (!this.panel.visible) return; // the page asks for its body when it is seen again
    const message: BodyMessage = { type: 'body', html: this.body() };
    logErrors(this.panel.webview.postMessage(message), 'Updating the report');
  }

  private body(): string {
    const started = Date.now();
    this.read();
    const body = this.shown ? reportBody(this.shown, this.width) : noteBody(this.panel.title, this.whyNone());
    this.cost = Date.now() - started;
    return body;
  }

  /** Brings the report up to the document's present text. A document that was closed keeps its last report. */
  private read(): void {
    const { document } = this;
    const { store } = this.host;
    const article = store.articleOf(document);
    if (article) this.shown = written(document, article, store.repeatFilterOf(document));
    else if (!document.isClosed) this.shown = null;
  }

  private whyNone(): string {
    const state = this.host.store.stateOf(this.document);
    if (state?.kind === 'skipped') return skipReason(state.reason);
    if (state?.kind === 'paused') return vscode.l10n.t('Annotations paused');
    return vscode.l10n.t('This text is not annotated. Run "News: Annotate This File" first.');
  }

  private receive(message: PageMessage): void {
    switch (message.type) {
      case 'ready':
      case 'resized':
        this.width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, message.width)));
        this.update();
        return;
      case 'save':
        logErrors(this.host.save(this.document, message.format), 'Saving the report');
        return;
      case 'go':
        logErrors(this.go(message.key), 'Showing a place of the report');
    }
  }

  /** Goes to a mark's place in the text as it is now; a mark that an edit has just taken away leads nowhere. */
  private async go(key: string): Promise<void> {
    this.read();
    const target = this.shown?.report.targets.get(key);
    if (!target) return;
    await vscode.commands.executeCommand(Command.reveal, { uri: this.uri, offset: target.start }, target.end);
  }
}

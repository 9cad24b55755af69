import * as vscode from 'vscode';
import { Command } from '../editor/commandIds';
import type { CurrentDocument } from '../editor/current';
import type { DocumentStore } from '../editor/documents';
import { tell, tellFailure } from '../editor/messages';
import { whyNotAnnotated } from '../editor/status';
import { logError } from '../logging/log';
import { savedHtml } from './html';
import { uriOfState, type SaveFormat } from './messages';
import { ReportPanel, type PanelHost } from './panel';
import { savedSvg } from './poster';
import { REPORT_VIEW_TYPE } from './viewType';
import { written } from './written';

export interface ReportFeature extends vscode.Disposable {
  /** Fills a panel that was open when the window was closed or reloaded. */
  restore(panel: vscode.WebviewPanel, state: unknown): Promise<void>;
}

/**
 * The article report. Each document has a panel of its own, beside the text: a report is about one article, two can be
 * compared, and none changes under the reader's eyes because another tab was chosen.
 */
export function registerReport(
  extension: vscode.Uri,
  store: DocumentStore,
  current: CurrentDocument,
): ReportFeature {
  const reports = new Reports(extension, store);
  const documentFor = (): vscode.TextDocument | undefined => reports.active?.document ?? current.document;
  const save = (format: SaveFormat) => async (target?: unknown) => {
    const document = documentFor();
    if (!document) return tellNotAnnotated(store, document);
    return reports.save(document, format, target instanceof vscode.Uri ? target : undefined);
  };
  const features = vscode.Disposable.from(
    reports,
    vscode.window.registerWebviewPanelSerializer(REPORT_VIEW_TYPE, reports),
    vscode.commands.registerCommand(Command.showReport, () => {
      const document = current.document;
      if (document && store.articleOf(document)) reports.show(document);
      else tellNotAnnotated(store, document);
    }),
    vscode.commands.registerCommand(Command.saveReportAsSvg, save('svg')),
    vscode.commands.registerCommand(Command.saveReportAsHtml, save('html')),
  );
  return {
    restore: (panel, state) => reports.deserializeWebviewPanel(panel, state),
    dispose(): void {
      features.dispose();
    },
  };
}

function tellNotAnnotated(store: DocumentStore, document: vscode.TextDocument | undefined): void {
  tell(document ? whyNotAnnotated(store.stateOf(document)) : vscode.l10n.t('Open a text first.'));
}

class Reports implements vscode.Disposable, vscode.WebviewPanelSerializer, PanelHost {
  private readonly panels = new Map<string, ReportPanel>();
  readonly scripts: vscode.Uri;
  private readonly icon: { readonly light: vscode.Uri; readonly dark: vscode.Uri };

  constructor(
    extension: vscode.Uri,
    readonly store: DocumentStore,
  ) {
    this.scripts = vscode.Uri.joinPath(extension, 'dist', 'webview');
    const icon = (name: string): vscode.Uri => vscode.Uri.joinPath(extension, 'media', `${name}.svg`);
    this.icon = { light: icon('news-light'), dark: icon('news-dark') };
  }

  dispose(): void {
    for (const panel of Array.from(this.panels.values())) panel.dispose();
  }

  /** The report that the reader is in. */
  get active(): ReportPanel | undefined {
    return Array.from(this.panels.values()).find(({ panel }) => panel.active);
  }

  /** Shows the report of a document beside its text, where it stands already if it does; the focus goes there. */
  show(document: vscode.TextDocument): void {
    const known = this.panels.get(document.uri.toString());
    if (known) {
      known.panel.reveal();
      return;
    }
    const column = { viewColumn: vscode.ViewColumn.Beside };
    const panel = vscode.window.createWebviewPanel(REPORT_VIEW_TYPE, titleOf(document.uri), column, {
      enableFindWidget: true,
    });
    this.adopt(panel, document);
  }

  /** Fills a panel that was open when the window was closed or reloaded. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const uri = uriOfState(state);
    try {
      if (uri === null) throw new Error('The panel keeps no document');
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
      this.store.follow(document);
      this.adopt(panel, document);
    } catch (error) {
      logError(error, 'Restoring a report'); // the text is gone, as one that was never saved
      panel.dispose();
    }
  }

  private adopt(panel: vscode.WebviewPanel, document: vscode.TextDocument): void {
    panel.iconPath = this.icon;
    const report = new ReportPanel(panel, document, this);
    this.panels.set(report.uri, report);
    report.onDidClose(() => this.panels.delete(report.uri));
  }

  /** Writes the report to a file: the one given, or where the reader chooses. Answers where it was written. */
  async save(
    document: vscode.TextDocument,
    format: SaveFormat,
    target?: vscode.Uri,
  ): Promise<vscode.Uri | undefined> {
    const article = this.store.articleOf(document);
    if (!article) {
      tellNotAnnotated(this.store, document);
      return undefined;
    }
    const file = target ?? (await chooseFile(document, format));
    if (!file) return undefined;
    const report = written(document, article, this.store.repeatFilterOf(document));
    const content = format === 'svg' ? savedSvg(report) : savedHtml(report, vscode.env.language);
    try {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(content));
    } catch (error) {
      logError(error, `Writing ${file.toString()}`);
      tellFailure(vscode.l10n.t('The report could not be written; the log says more.'));
      return undefined;
    }
    tell(vscode.l10n.t('Report saved'), 'check');
    return file;
  }
}

function titleOf(uri: vscode.Uri): string {
  return vscode.l10n.t('Report: {0}', nameOf(uri));
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

async function chooseFile(
  document: vscode.TextDocument,
  format: SaveFormat,
): Promise<vscode.Uri | undefined> {
  const folder = document.isUntitled
    ? vscode.workspace.workspaceFolders?.[0]?.uri
    : vscode.Uri.joinPath(document.uri, '..');
  const name = `${nameOf(document.uri).replace(/\.[^.]+$/, '')}-report.${format}`;
  return vscode.window.showSaveDialog({
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
    filters: format === 'svg' ? { SVG: ['svg'] } : { HTML: ['html'] },
    title: vscode.l10n.t('Save the article report'),
  });
}

import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import type { Browser } from 'playwright-core';
import { ensureBrowser } from '../../tools/browser';
import { temporaryFolder } from '../../tools/cleanup';
import { ensureEmbedded } from '../../tools/install';
import { repoRoot } from '../../tools/paths';
import { startServer, type Server } from '../../tools/server';
import { chosenVersion, type Theme } from '../../tools/versions';
import { launchBrowser, openWindow, type WindowOptions } from '../../tools/workbench';
import { packageExtension } from '../../scripts/package';
import { HANGING_MS } from '../patience';
import { Ui } from './ui';

export interface SessionOptions {
  /** User settings on top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly theme?: Theme;
  /** Size of the window in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
  /**
   * The display language, as in `es`. VS Code itself stays English, for it has no language pack here; extensions get
   * their strings in this language.
   */
  readonly language?: string;
}

const defaultSize = { width: 1280, height: 800 };

/**
 * One embedded VS Code with the extension in it and one browser; every article opens in a window of its own.
 * The packaged .vsix is installed, as a reader gets it. NEWS_UI_EXTENSION=FOLDER runs that folder's extension
 * as it was last built instead, which is quicker while working on it, but without notifications.
 */
export class UiSession {
  private readonly workspace = temporaryFolder('ui');

  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    private readonly options: SessionOptions,
    private readonly developmentPath: string | undefined,
  ) {}

  static async start(options: SessionOptions = {}): Promise<UiSession> {
    const version = chosenVersion();
    await ensureEmbedded(version);
    const executable = await ensureBrowser();
    const development = process.env['NEWS_UI_EXTENSION'];
    const install = development === undefined ? [await packageExtension()] : [];
    const settings = { ...options.settings, 'workbench.colorTheme': version.themes[options.theme ?? 'dark'] };
    const runsFromSource = development !== undefined;
    const server = await startServer({ version, settings, install, runsFromSource });
    try {
      const browser = await launchBrowser(executable);
      const developmentPath = development === undefined ? undefined : path.resolve(development);
      return new UiSession(server, browser, options, developmentPath);
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  /**
   * Opens an article in a new window and waits until its text stands in the editor.
   * @param article a file of the repository (`samples/…`), or a name with the text it should have.
   * @param beside text of other files of the folder, by path
   */
  async openArticle(
    article: string | { readonly name: string; readonly text: string },
    beside: Readonly<Record<string, string>> = {},
  ): Promise<Ui> {
    const folder = await fs.mkdtemp(path.join(this.workspace.path, 'articles-'));
    const name = typeof article === 'string' ? path.basename(article) : article.name;
    const file = path.join(folder, name);
    if (typeof article === 'string') await fs.copyFile(path.resolve(repoRoot, article), file);
    else await fs.writeFile(file, article.text);
    for (const [own, text] of Object.entries(beside)) {
      await fs.mkdir(path.dirname(path.join(folder, own)), { recursive: true });
      await fs.writeFile(path.join(folder, own), text);
    }
    return this.openWindow({ folder, file });
  }

  /**
   * Opens a workspace of several folders in a new window, with an article of it.
   * @param folders texts by path, by name of folder
   * @param article path of the article to open, from its folder's name on
   */
  async openWorkspace(
    folders: Readonly<Record<string, Readonly<Record<string, string>>>>,
    article: string,
  ): Promise<Ui> {
    const root = await fs.mkdtemp(path.join(this.workspace.path, 'folders-'));
    for (const [folder, texts] of Object.entries(folders))
      for (const [own, text] of Object.entries(texts)) {
        const file = path.join(root, folder, own);
        await fs.mkdir(path.dirname(file), { recursive: true });
        await fs.writeFile(file, text);
      }
    const workspace = path.join(root, 'news.code-workspace');
    await fs.writeFile(
      workspace,
      JSON.stringify({ folders: Object.keys(folders).map((name) => ({ path: name })) }),
    );
    return this.openWindow({ workspace, file: path.join(root, article) });
  }

  /** Files that VS Code keeps (logs, storage), whose path ends so. */
  async kept(ending: string): Promise<string[]> {
    const all = await fs.readdir(this.server.data, { recursive: true });
    return all.filter((own) => own.endsWith(ending)).map((own) => path.join(this.server.data, own));
  }

  private async openWindow(options: { readonly file: string } & WindowOptions): Promise<Ui> {
    const context = await this.browser.newContext({ viewport: this.options.size ?? defaultSize });
    context.setDefaultTimeout(HANGING_MS);
    context.setDefaultNavigationTimeout(HANGING_MS);
    const page = await context.newPage();
    const { language } = this.options;
    // What a language pack sets before the workbench starts.
    if (language !== undefined)
      await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)}`);
    const extensionDevelopmentPath = this.developmentPath;
    const development = extensionDevelopmentPath === undefined ? {} : { extensionDevelopmentPath };
    await openWindow(page, this.server, { ...options, ...development });
    const ui = new Ui(page, options.file);
    await ui.editor().waitFor();
    return ui;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
    this.workspace.remove();
  }
}

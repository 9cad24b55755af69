import * as vscode from 'vscode';
import type * as FeaturesModule from '../features';
import { tellFailure } from '../editor/messages';
import { markOnce } from '../logging/timings';

/** Replaced by the build: the host that the bundle is for. */
declare const HOST: 'desktop' | 'web';
/** Replaced by the build: the bundles that are loaded, by name. */
declare const BUNDLES: readonly string[];

/** Loads all that the extension can do, once, whoever asks for it first. */
export class FeatureLoader implements vscode.Disposable {
  private composed: FeaturesModule.Features | undefined;
  private started: Promise<FeaturesModule.Features | undefined> | undefined;
  private readonly standIns: (() => unknown)[] = [];

  constructor(private readonly context: vscode.ExtensionContext) {}

  /** What other extensions can ask, once it is there. */
  get api(): FeaturesModule.NewsAnnotatorApi | undefined {
    return this.composed?.api;
  }

  /**
   * Calls `leave` when all is loaded, and waits for what it answers before all registers what it offers: who stands in
   * for something makes room for it. VS Code 1.100 gives a view's id free only some turns after the view was given up, and
   * would take it from whoever has it by then.
   */
  makeRoom(leave: () => unknown): void {
    this.standIns.push(leave);
  }

  /** Settles when what has been begun is done; at once where nothing has been. */
  get loading(): Promise<unknown> {
    return this.started ?? Promise.resolve();
  }

  /** Answers what was loaded; undefined where that failed, which the reader is told once. */
  load(): Promise<FeaturesModule.Features | undefined> {
    this.started ??= this.compose().catch((error: unknown) => {
      tell(error);
      return undefined;
    });
    return this.started;
  }

  private async compose(): Promise<FeaturesModule.Features> {
    markOnce('featuresLoading');
    const { composeFeatures } = await loadModule(this.context.extensionUri);
    markOnce('featuresLoaded');
    await Promise.all(this.standIns.map((leave) => leave()));
    this.composed = composeFeatures(this.context);
    markOnce('composed');
    return this.composed;
  }

  dispose(): void {
    this.composed?.dispose();
  }
}

async function loadModule(extension: vscode.Uri): Promise<typeof FeaturesModule> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the bundle of all the rest, when it is needed
  if (HOST === 'desktop') return require('../features/features.js') as typeof FeaturesModule;
  return (await requireIn(vscode.Uri.joinPath(extension, 'dist', 'features')))(
    './features.js',
  ) as typeof FeaturesModule;
}

/**
 * Answers a `require` for the bundles of a folder of ours, in the web worker. No module loads another there: all of them
 * are read at once, and each is run when it is first asked for, as VS Code itself runs the bundle that calls us, and from
 * the same place: the installed extension.
 */
async function requireIn(folder: vscode.Uri): Promise<(name: string) => unknown> {
  const sources = new Map(await Promise.all(BUNDLES.map((name) => readBundle(folder, name))));
  const modules = new Map<string, unknown>([['vscode', vscode]]);
  const requireBundle = (name: string): unknown => {
    if (modules.has(name)) return modules.get(name);
    const source = sources.get(name);
    if (source === undefined) throw new Error(`There is no bundle ${name}`);
    const module = { exports: {} };
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a file of our package, and no other
    const run = new Function('module', 'exports', 'require', source) as (...given: unknown[]) => void;
    run(module, module.exports, requireBundle);
    modules.set(name, module.exports);
    return module.exports;
  };
  return requireBundle;
}

async function readBundle(folder: vscode.Uri, bundle: string): Promise<[name: string, source: string]> {
  const uri = vscode.Uri.joinPath(folder, `${bundle}.js`);
  const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  return [`./${bundle}.js`, `${source}\n//# sourceURL=${uri.toString()}`];
}

function tell(error: unknown): void {
  console.error('News Annotator could not be loaded:', error); // our own log comes with what was not loaded
  tellFailure(vscode.l10n.t('News Annotator could not be loaded; installing it again may help.'));
}

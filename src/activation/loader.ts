import * as vscode from 'vscode';
import type * as FeaturesModule from '../features';
import { tellFailure } from '../editor/messages';
import { markOnce } from '../logging/timings';
import { requireBundles, type BundleCode } from './bundles';
import type * as CompiledModule from './compiledBundles';

/** Replaced by the build: the host that the bundle is for. */
declare const HOST: 'desktop' | 'web';
/** Replaced by the build: the bundles that are loaded, by name. */
declare const BUNDLES: readonly string[];

/** Milliseconds until compiled code is kept: the first article has been read then, and the code for it compiled. */
const KEPT_AFTER = 10_000;

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
    const { composeFeatures } = await loadModule(this.context);
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

/** The bundle of all the rest: on the desktop as V8 compiled it in an earlier window, in the web worker from its source. */
async function loadModule(context: vscode.ExtensionContext): Promise<typeof FeaturesModule> {
  const folder = vscode.Uri.joinPath(context.extensionUri, 'dist', 'features');
  let codeOf;
  if (HOST === 'desktop') {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- it asks for Node, which the web worker lacks
    const { CompiledBundles } = require('./compiledBundles') as typeof CompiledModule;
    const { scheme, fsPath } = vscode.Uri.joinPath(context.globalStorageUri, 'code');
    const bundles = new CompiledBundles(folder.fsPath, scheme === 'file' ? fsPath : undefined);
    context.subscriptions.push(keepSoon(bundles));
    codeOf = (bundle: string) => bundles.codeOf(bundle);
  } else codeOf = await sourcesIn(folder);
  return requireBundles({ vscode }, codeOf)('./features.js') as typeof FeaturesModule;
}

function keepSoon(bundles: CompiledModule.CompiledBundles): vscode.Disposable {
  const timer = setTimeout(() => {
    bundles.keep().catch((error: unknown) => {
      console.warn('News Annotator could not keep its compiled code:', error); // the next window only starts as slowly
    });
  }, KEPT_AFTER);
  return new vscode.Disposable(() => clearTimeout(timer));
}

/** No module loads another in the web worker: all of them are read at once. */
async function sourcesIn(folder: vscode.Uri): Promise<(bundle: string) => BundleCode> {
  const sources = new Map(await Promise.all(BUNDLES.map((name) => readBundle(folder, name))));
  return (bundle) => {
    const source = sources.get(bundle);
    if (source === undefined) throw new Error(`There is no bundle ${bundle}`);
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a file of our package, and no other
    return new Function('module', 'exports', 'require', source) as BundleCode;
  };
}

async function readBundle(folder: vscode.Uri, bundle: string): Promise<[name: string, source: string]> {
  const uri = vscode.Uri.joinPath(folder, `${bundle}.js`);
  const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  return [bundle, `${source}\n//# sourceURL=${uri.toString()}`];
}

function tell(error: unknown): void {
  console.error('News Annotator could not be loaded:', error); // our own log comes with what was not loaded
  tellFailure(vscode.l10n.t('News Annotator could not be loaded; installing it again may help.'));
}

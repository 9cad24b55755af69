import * as vscode from 'vscode';
import type * as FeaturesModule from '../features';
import { tellFailure } from '../editor/messages';
import { markOnce } from '../logging/timings';

/** Replaced by the build: the host that the bundle is for. */
declare const HOST: 'desktop' | 'web';

/** Loads all that the extension can do, once, whoever asks for it first. */
export class FeatureLoader implements vscode.Disposable {
  private composed: FeaturesModule.Features | undefined;
  private started: Promise<FeaturesModule.Features | undefined> | undefined;
  private readonly soon = new vscode.EventEmitter<void>();
  /** All is loaded and about to register what it offers: who stands in for something makes room for it. */
  readonly onWillCompose = this.soon.event;

  constructor(private readonly context: vscode.ExtensionContext) {}

  /** What other extensions can ask, once it is there. */
  get api(): FeaturesModule.NewsAnnotatorApi | undefined {
    return this.composed?.api;
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
    this.soon.fire();
    this.composed = composeFeatures(this.context);
    markOnce('composed');
    return this.composed;
  }

  dispose(): void {
    this.soon.dispose();
    this.composed?.dispose();
  }
}

async function loadModule(extension: vscode.Uri): Promise<typeof FeaturesModule> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the bundle of all the rest, when it is needed
  if (HOST === 'desktop') return require('../features/features.js') as typeof FeaturesModule;
  return evaluate(vscode.Uri.joinPath(extension, 'dist', 'features', 'features.js'));
}

/**
 * Runs a bundle of our own in the web worker. No module loads another there; this is how VS Code itself runs the bundle
 * that calls us, and from the same place: the installed extension.
 */
async function evaluate(uri: vscode.Uri): Promise<typeof FeaturesModule> {
  const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const module = { exports: {} };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a file of our package, and no other
  const run = new Function('module', 'exports', 'require', `${source}\n//# sourceURL=${uri.toString()}`);
  (run as (...given: unknown[]) => void)(module, module.exports, (name: string): unknown => {
    if (name === 'vscode') return vscode;
    throw new Error(`The bundle asks for ${name}`);
  });
  return module.exports as typeof FeaturesModule;
}

function tell(error: unknown): void {
  console.error('News Annotator could not be loaded:', error); // our own log comes with what was not loaded
  tellFailure(vscode.l10n.t('News Annotator could not be loaded; installing it again may help.'));
}

import './logging/loading';
import type * as vscode from 'vscode';
import { FeatureLoader } from './activation/loader';
import { registerStandIns } from './activation/standIns';
import { watchForArticle } from './activation/watch';
import type { NewsAnnotatorApi } from './features';
import { markOnce } from './logging/timings';

export type { NewsAnnotatorApi } from './features';

/**
 * What every window pays for, whatever is open in it: a shell that loads all the rest (`features.ts` and the analysis
 * with its tables) for the first text that may be an article, a view that is shown, a command or a report that was open.
 */
export async function activate(context: vscode.ExtensionContext): Promise<NewsAnnotatorApi> {
  markOnce('activation');
  const features = new FeatureLoader(context);
  const watch = watchForArticle(() => features.load());
  // Whoever asks for all the rest, its own language status takes the place of the watch's, of the same id.
  features.makeRoom(() => {
    watch.dispose();
  });
  context.subscriptions.push(features, watch, registerStandIns(context.extension.packageJSON, features));
  markOnce('activated');
  // Whoever started us waits for us: with an article open, for all of it.
  await features.loading;
  return {
    articleOf: (document) => features.api?.articleOf(document) ?? null,
    marksIn: (editor) => features.api?.marksIn(editor) ?? null,
    annotationsOf: (document) => features.api?.annotationsOf(document) ?? [],
    listedIn: (view) => features.api?.listedIn(view) ?? null,
    folderRepeats: () => features.api?.folderRepeats() ?? { files: [], fileCount: 0, paragraphCount: 0 },
  };
}

markOnce('loaded');

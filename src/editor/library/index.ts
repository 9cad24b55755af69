import * as vscode from 'vscode';
import {
  readParagraphFacts,
  type Article,
  type LibraryFile,
  type Paragraph,
  type RepeatPlace,
} from '../../analysis';
import { logInfo } from '../../logging/log';
import type { RepeatFilter } from '../lookup';
import { warn } from '../messages';
import { rangeOf } from '../ranges';
import { SharedParagraphs } from '../sharedParagraphs';
import type { SourcePlaces } from '../sources/places';
import { isArticlePath } from './articleFiles';
import { findArticles, type SharedArticles } from './files';
import { FolderIndex } from './folderIndex';
import { KeptIndex } from './kept';
import { EMPTY_OVERVIEW, overviewOf, type FolderOverview, type Listed } from './overview';

export type { FolderSearch } from './kept';
export type { FolderOverview, SharedParagraph, SharingFile } from './overview';

/** The repeats across the articles of the workspace. What is a source of quotations is no article. */
export class FolderLibrary extends KeptIndex<FolderIndex> {
  private readonly listed: Listed = { counts: new Map(), files: new Map() };
  private readonly texts = new WeakMap<LibraryFile, string>();
  private readonly shared = new SharedParagraphs((text, uri) => this.placesOf(text, uri).length > 0);
  private shown: FolderOverview = EMPTY_OVERVIEW;
  private readonly following: vscode.Disposable;

  /** @param storage the extension's folder for this workspace; undefined where there is none to keep anything in */
  constructor(
    storage: vscode.Uri | undefined,
    places: SourcePlaces,
    private readonly articles: SharedArticles,
  ) {
    super({
      index: new FolderIndex(articles, logInfo),
      storage,
      fileName: 'repeats.index',
      name: 'repeats of the folder',
      findFiles: async (token) => {
        articles.forgetLinks();
        return (await findArticles(token)).filter((key) => !places.isSource(vscode.Uri.parse(key, true)));
      },
      mayBelong: (uri) => isArticlePath(uri.path) && !places.isSource(uri),
      tellNotSaved: () =>
        warn(
          vscode.l10n.t(
            'The repeats of this folder could not be saved: the next window will look for them again. The log says more.',
          ),
        ),
      tellDamaged: (name) =>
        warn(
          vscode.l10n.t(
            'The saved repeats of this folder were damaged. The file is set aside as {0}, and the articles are read anew.',
            name,
          ),
        ),
    });
    this.following = places.onDidChange(() => this.searchAgain());
  }

  override dispose(): void {
    this.following.dispose();
    super.dispose();
  }

  get overview(): FolderOverview {
    return this.shown;
  }

  /** Where a paragraph stands in other files of the folder, likest first. */
  placesOf(paragraph: string, uri: string): RepeatPlace[] {
    if (this.index.repeats.size === 0) return [];
    return this.index.repeats.placesOf(readParagraphFacts(paragraph), uri);
  }

  /** The paragraphs of a document that stand in other files of the folder too. */
  sharedIn(document: vscode.TextDocument, { paragraphs }: Article, filter: RepeatFilter): Paragraph[] {
    if (this.index.repeats.size === 0) return [];
    return this.shared.of(paragraphs, document.uri.toString(), filter, (paragraph) =>
      document.getText(rangeOf(document, paragraph)),
    );
  }

  /** Looks at what the files have in common now, and tells. */
  protected override async look(): Promise<void> {
    this.shown = await overviewOf(this.index.repeats, this.listed, this.index.takeStale(), {
      textOf: (key) => this.textOf(key),
      pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
      now: () => performance.now(),
    });
    this.shared.clear();
    this.tellChange();
  }

  /** The text of a file as it was indexed, or null where it cannot be read now. */
  private async textOf(key: string): Promise<string | null> {
    const file = this.index.repeats.get(key);
    if (!file) return null;
    const known = this.texts.get(file);
    if (known !== undefined) return known;
    try {
      const text = await this.articles.presentTextOf(key);
      if (typeof text !== 'string') return null;
      this.texts.set(file, text);
      return text;
    } catch (error) {
      logInfo(`Not listed: ${key}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  }
}

/** The library of the workspace, which does nothing until it is asked to. */
export function registerLibrary(
  context: vscode.ExtensionContext,
  places: SourcePlaces,
  articles: SharedArticles,
): FolderLibrary {
  return new FolderLibrary(context.storageUri, places, articles);
}

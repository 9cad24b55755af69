import * as vscode from 'vscode';
import type { FileStamp } from '../../analysis';
import { logInfo } from '../../logging/log';
import { readSource, type Source, type SourceShelf } from '../../sources';
import { isArticlePath, withEditorLineEnds } from '../library/articleFiles';
import { findArticles, findFiles, WorkspaceTexts, type SharedArticles } from '../library/files';
import type { ArticleSource, LeftOut } from '../library/fileIndex';
import { KeptIndex } from '../library/kept';
import { warn } from '../messages';
import { isSourceFile, type SourcePlaces } from './places';
import { SourceIndex, textOfQuotes, type FolderQuote } from './sourceIndex';

/** Characters of sources that stay read, those that were asked for last. */
const MOST_KEPT = 40_000_000;

/** Files of the workspace, and texts that are open: what is not saved is read as it stands in its editor. */
class SourceTexts implements ArticleSource {
  private readonly sources = new WorkspaceTexts(false);

  constructor(
    private readonly isSource: (key: string) => boolean,
    private readonly articles: SharedArticles,
  ) {}

  forgetLinks(): void {
    this.sources.forgetLinks();
    this.articles.forgetLinks();
  }

  readonly stampOf = (key: string): Promise<FileStamp | LeftOut> => {
    const open = unsaved(key);
    return open
      ? Promise.resolve({ time: -open.version, size: open.getText().length })
      : this.of(key).stampOf(key);
  };

  readonly textOf = (key: string, stamp: FileStamp): Promise<string | LeftOut> => {
    const open = unsaved(key);
    return open ? Promise.resolve(withEditorLineEnds(open.getText())) : this.of(key).textOf(key, stamp);
  };

  /** The text of a source as it is now. */
  readonly presentTextOf = (key: string): Promise<string | LeftOut> => {
    const open = unsaved(key);
    return open ? Promise.resolve(withEditorLineEnds(open.getText())) : this.sources.textOf(key);
  };

  private of(key: string): ArticleSource {
    return this.isSource(key) ? this.sources : this.articles;
  }
}

function unsaved(key: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    ({ uri, isUntitled, isDirty, isClosed }) =>
      !isClosed && (isUntitled || isDirty) && uri.toString() === key,
  );
}

/** The sources of the workspace and the quotations of its articles, once the reader has asked for them. */
export class SourceLibrary extends KeptIndex<SourceIndex> implements SourceShelf {
  private readonly texts: SourceTexts;
  /** Sources that were read, in the order in which they were asked for last. */
  private readonly read = new Map<string, Source>();
  private readonly following: vscode.Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param storage the extension's folder for this workspace; undefined where there is none to keep anything in */
  constructor(
    storage: vscode.Uri | undefined,
    readonly places: SourcePlaces,
    articles: SharedArticles,
  ) {
    const isSource = (key: string): boolean => places.isSource(vscode.Uri.parse(key, true));
    const texts = new SourceTexts(isSource, articles);
    super({
      index: new SourceIndex(texts, isSource, logInfo),
      storage,
      fileName: 'sources.index',
      name: 'sources of the folder',
      findFiles: (token) => {
        texts.forgetLinks();
        return findAll(places, token);
      },
      mayBelong: (uri) => isArticlePath(uri.path) || isSourceFile(uri),
      tellNotSaved: () =>
        warn(
          vscode.l10n.t(
            'What was read of the sources could not be saved: the next window will read them again. The log says more.',
          ),
        ),
      tellDamaged: (name) =>
        warn(
          vscode.l10n.t(
            'What was saved of the sources was damaged. The file is set aside as {0}, and the sources are read anew.',
            name,
          ),
        ),
    });
    this.texts = texts;
    this.following = vscode.Disposable.from(
      places.onDidChange(() => this.searchAgain()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.followOpen(document)),
    );
  }

  override dispose(): void {
    clearTimeout(this.timer);
    this.following.dispose();
    super.dispose();
  }

  /** Whether there are sources to hold quotations against. */
  get hasSources(): boolean {
    return this.index.sources.size > 0;
  }

  get signatures() {
    return this.index.sources;
  }

  /** Sources that cannot be read, with the reason. */
  get omitted(): readonly { readonly key: string; readonly reason: string }[] {
    return Array.from(this.index.omitted, ([key, { reason }]) => ({ key, reason })).filter(({ key }) =>
      this.places.isSource(vscode.Uri.parse(key, true)),
    );
  }

  /** The quotations of the folder's articles, without those of one: an article is no source of itself. */
  articlesBut(key: string): SourceShelf {
    const signatures = new Map(this.index.articles);
    signatures.delete(key);
    return {
      signatures,
      sourceOf: (own) => Promise.resolve(readSource(own, textOfQuotes(this.index.quotesOf(own)))),
    };
  }

  /** The quotation that stands at an offset of what {@link articlesBut} gives for an article. */
  quoteAt(key: string, offset: number): FolderQuote | undefined {
    let at = 0;
    return this.index.quotesOf(key).find((quote) => {
      at += textOfQuotes([quote]).length + 2;
      return offset < at;
    });
  }

  /** A source, if it has been read for a quotation; what nobody quotes is not read for a view. */
  readSourceOf(key: string): Source | undefined {
    return this.read.get(key);
  }

  readonly sourceOf = async (key: string): Promise<Source | null> => {
    let source = this.read.get(key) ?? null;
    if (!source) {
      const text = await this.texts.presentTextOf(key).catch(() => null); // gone since it was indexed
      if (typeof text !== 'string') return null;
      source = readSource(key, text);
    }
    this.read.delete(key);
    this.read.set(key, source);
    this.letGo();
    return source;
  };

  protected override look(): Promise<void> {
    this.read.clear();
    this.tellChange();
    return Promise.resolve();
  }

  /** Forgets what was asked for longest ago. */
  private letGo(): void {
    let size = 0;
    for (const { text } of this.read.values()) size += text.length;
    for (const [key, { text }] of this.read) {
      if (size <= MOST_KEPT || this.read.size === 1) break;
      this.read.delete(key);
      size -= text.length;
    }
  }

  /** A source that is being written is read again when the writer rests. */
  private followOpen({ uri }: vscode.TextDocument): void {
    const key = uri.toString();
    if (!this.places.isSource(uri) || !this.index.hasSeen(key)) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.updateFile(key), 500);
  }
}

/** The sources and, to compare their quotations, the articles of the workspace. */
async function findAll(places: SourcePlaces, token?: vscode.CancellationToken): Promise<string[]> {
  const [sources, articles] = await Promise.all([
    findFiles((folder) => places.globsOf(folder), token),
    findArticles(token),
  ]);
  const named = sources.filter((key) => isSourceFile(vscode.Uri.parse(key, true)));
  // Articles first, in the order in which the folder's repeats read them: each is read once for both.
  return Array.from(new Set([...articles, ...named, ...places.pickedKeys]));
}

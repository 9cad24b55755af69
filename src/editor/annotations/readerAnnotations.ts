import * as vscode from 'vscode';
import type { Article, Correction, Span, TextEdit } from '../../analysis';
import {
  correctionsOf,
  KeptSet,
  placeAnnotations,
  replacedBy,
  SelectorWriter,
  withSelectors,
  type Annotation,
  type PlacedAnnotation,
  type Said,
  type StepBeside,
} from '../../annotations';
import { logErrors } from '../../logging/log';
import { isOwnScheme } from '../eligibility';
import { tell } from '../messages';
import { rangeOf } from '../ranges';
import { SECTION } from '../settings';
import { AnnotationStore, discard, type AnnotationPlace } from './annotationStore';
import { DocumentSetFile, tellReadOnly } from './documentSetFile';
import { Codebooks } from './codebooks';
import { FolderAnnotations, wantedIn, type ArticleIds } from './folderAnnotations';
import { makeAnnotations } from './made';

/** A document's annotations, and the file they are kept in. */
interface OpenSet extends AnnotationPlace {
  readonly document: vscode.TextDocument;
  readonly kept: KeptSet;
  /** Made of the annotations as they stand, until one of them changes or moves. */
  corrections: readonly Correction[] | null;
}

/** What came of taking a step back or again: of one that could not be, the reader was told why. */
export type StepBack = 'done' | 'none' | 'told';

const NOTHING_MOVED: ReadonlyMap<string, Span> = new Map();
const NO_CORRECTIONS: readonly Correction[] = [];

/**
 * The reader's own annotations of all open texts: read from their files, moved with each edit, written when one is made
 * or changed. It hears of edits before the analysis does, so that corrections are always those of the present text.
 */
export class ReaderAnnotations implements vscode.Disposable {
  private readonly sets = new Map<string, OpenSet>();
  /** Files of closed texts that are still being written or deleted: whoever reads one waits for that. */
  private readonly going = new Map<string, Promise<void>>();
  readonly codebooks: Codebooks;
  readonly folder: FolderAnnotations;
  private readonly store: AnnotationStore;
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable[];
  private readonly folderChanged = new vscode.EventEmitter<void>();
  /** What is known of the folder's annotations or its codes changed. */
  readonly onDidChangeFolder = this.folderChanged.event;
  /** The reader's annotations of a document changed: not where they stand, but what they say. */
  readonly onDidChange = this.changed.event;

  constructor(storage: vscode.Uri) {
    this.store = new AnnotationStore(storage);
    this.codebooks = new Codebooks(storage);
    this.folder = new FolderAnnotations(this.store);
    const { window, workspace } = vscode;
    this.subscriptions = [
      this.changed,
      this.folderChanged,
      this.folder.onDidChange(() => this.folderChanged.fire()),
      this.codebooks.onDidChange(() => this.folderChanged.fire()),
      this.codebooks,
      this.folder,
      this.store,
      this.folder.onDidChangeFile((file) => this.readAgain(file)),
      window.onDidChangeActiveTextEditor((editor) => this.lookAgain(editor)),
      window.onDidChangeWindowState(({ focused }) => focused && this.lookAgain(window.activeTextEditor)),
      workspace.onDidChangeTextDocument((event) => this.follow(event)),
      workspace.onDidCloseTextDocument((document) => this.close(document)),
      workspace.onDidSaveTextDocument((document) => this.renew(document)),
      workspace.onDidRenameFiles(({ files }) => this.moveFiles(files)),
      workspace.onDidOpenTextDocument((document) => this.open(document)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SECTION}.coder`)) this.openAgain();
      }),
    ];
    workspace.textDocuments.forEach((document) => this.open(document));
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.sets.clear();
  }

  /** All annotations of a document, where they stand in its present text. */
  placedIn(document: vscode.TextDocument): readonly PlacedAnnotation[] {
    return this.sets.get(keyOf(document))?.kept.annotations.placed ?? [];
  }

  /**
   * The corrections among them; the same list for as long as none changes or moves.
   * @param article the analysis without corrections, for annotations of others
   */
  correctionsFor(document: vscode.TextDocument, article: () => Article): readonly Correction[] {
    const set = this.sets.get(keyOf(document));
    if (!set || set.kept.annotations.size === 0) return NO_CORRECTIONS;
    return (set.corrections ??= correctionsOf(set.kept.annotations.placed, article));
  }

  /**
   * Says something of passages, for good, as one step.
   * @param moved annotations that are now of another passage, by their ids
   * @returns false where nothing may be written, which the reader is told
   */
  say(
    document: vscode.TextDocument,
    said: readonly Said[],
    moved: ReadonlyMap<string, Span> = NOTHING_MOVED,
  ): boolean {
    const set = this.setOf(document);
    if (!set || !this.mayWrite(set)) return false;
    const text = document.getText();
    const writer = new SelectorWriter(text);
    const now = new Date().toISOString();
    const made = makeAnnotations(document, set.source, said);
    const { placed } = set.kept.annotations;
    const shifted = placed.flatMap(({ annotation }): PlacedAnnotation[] => {
      const span = moved.get(annotation.id);
      return span
        ? [{ annotation: { ...withSelectors(annotation, span, writer), modified: now }, span }]
        : [];
    });
    const replaced = said.flatMap((one) => replacedBy(placed, one)).filter((id) => !moved.has(id));
    if (set.kept.annotations.change([...shifted, ...made], Array.from(new Set(replaced)), text))
      this.tellChange(set);
    return true;
  }

  /**
   * Takes annotations from a file, as one step: those of an id that is here already take its place.
   * @returns how many, and how many of them are not found in the text
   */
  take(
    document: vscode.TextDocument,
    annotations: readonly Annotation[],
    passages: readonly Said[],
  ): { readonly taken: number; readonly orphans: number } {
    const set = this.setOf(document);
    if (!set || !this.mayWrite(set)) return { taken: 0, orphans: 0 };
    const text = document.getText();
    const known = annotations.map((own) => ({ ...own, target: { ...own.target, source: set.source } }));
    const all = [...placeAnnotations(known, text), ...makeAnnotations(document, set.source, passages)];
    if (set.kept.annotations.change(all, [], text)) this.tellChange(set);
    return { taken: all.length, orphans: all.filter(({ span }) => !span).length };
  }

  /** Changes annotations or deletes them, as one step. */
  change(
    document: vscode.TextDocument,
    changed: readonly Annotation[],
    deleted: readonly string[] = [],
  ): boolean {
    const set = this.setOf(document);
    if (!set || !this.mayWrite(set)) return false;
    const spans = new Map(set.kept.annotations.placed.map(({ annotation: { id }, span }) => [id, span]));
    const added = changed.map((annotation) => ({ annotation, span: spans.get(annotation.id) ?? null }));
    if (set.kept.annotations.change(added, deleted, document.getText())) this.tellChange(set);
    return true;
  }

  /** Deletes annotations of an article, open or not. */
  async delete(uri: string, ids: readonly string[]): Promise<void> {
    const set = this.sets.get(uri);
    if (set) {
      this.change(set.document, [], ids);
      return;
    }
    const article = vscode.Uri.parse(uri, true);
    const place = this.store.placeOf({ uri: article });
    await this.store.change(place, new Map(ids.map((id) => [id, null])));
  }

  /** The annotations of open and closed articles that are wanted, by article. */
  async find(isWanted: (annotation: Annotation) => boolean): Promise<ArticleIds[]> {
    await this.folder.load();
    const open = new Map(Array.from(this.sets, ([uri, { kept }]) => [uri, kept.annotations.placed]));
    return wantedIn(open, this.folder.all, isWanted);
  }

  /** Settles when the annotations of a document are read. */
  async opened(document: vscode.TextDocument): Promise<void> {
    this.open(document);
    await this.sets.get(keyOf(document))?.kept.settled;
  }

  /** Takes the last step back, or again. */
  async undo(document: vscode.TextDocument, again = false): Promise<StepBack> {
    const set = this.sets.get(keyOf(document));
    if (!set) return 'none';
    const text = document.getText();
    const taken = again ? set.kept.annotations.redo(text) : set.kept.annotations.undo(text);
    if (typeof taken !== 'string') return (await taken) ? 'done' : 'told';
    if (taken === 'done') this.tellChange(set);
    return taken;
  }

  /**
   * Remembers something that was done beside the annotations of a document, as a step among its corrections.
   * @returns takes it back, whatever was done since
   */
  noteBeside(document: vscode.TextDocument, step: StepBeside): () => Promise<boolean> {
    const set = this.setOf(document);
    if (!set) return () => step.undo();
    set.kept.annotations.noteBeside(step);
    return () => set.kept.annotations.undoBeside(step);
  }

  private tellChange(set: OpenSet): void {
    set.corrections = null;
    set.kept.write();
    this.changed.fire(set.document);
  }

  private mayWrite({ kept, file }: OpenSet): boolean {
    if (kept.isReadOnly) tellReadOnly(file);
    return !kept.isReadOnly;
  }

  private follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const set = this.sets.get(keyOf(document));
    if (!set || set.kept.annotations.size === 0 || contentChanges.length === 0) return;
    const edits = contentChanges.map(({ rangeOffset, rangeLength, text }): TextEdit => ({
      start: rangeOffset,
      end: rangeOffset + rangeLength,
      text,
    }));
    set.kept.annotations.follow(edits, (span) => document.getText(rangeOf(document, span)));
    set.corrections = null;
  }

  /** The saved text is what the file's selectors are of. */
  private renew(document: vscode.TextDocument): void {
    const set = this.sets.get(keyOf(document));
    if (!set || set.kept.annotations.size === 0 || set.kept.isReadOnly) return;
    set.kept.annotations.renewSelectors(document.getText());
    set.kept.write();
  }

  private setOf(document: vscode.TextDocument): OpenSet | null {
    return this.sets.get(keyOf(document)) ?? this.begin(document);
  }

  /** An untitled text that goes takes its annotations along: into the file that it was saved as, or for good. */
  private close(document: vscode.TextDocument): void {
    const set = this.sets.get(keyOf(document));
    this.sets.delete(keyOf(document));
    if (!set) return;
    const isForGood = document.isUntitled && document.isClosed;
    this.letGo(set, isForGood);
    if (!isForGood) return;
    const text = document.getText();
    const saved = vscode.workspace.textDocuments.find(
      (other) => !other.isUntitled && other.getText() === text && text !== '',
    );
    const moved = saved ? this.setOf(saved) : null;
    if (moved && moved.kept.annotations.size === 0)
      for (const { annotation, span } of set.kept.annotations.placed)
        if (span) moved.kept.annotations.put(annotation, span, text);
    if (moved?.kept.annotations.hasChanges) this.tellChange(moved);
  }

  /** Whoever opens the same file, or a text of the same name, waits until what is on its way is done. */
  private letGo({ kept, file }: OpenSet, isForGood: boolean): void {
    const key = file.toString();
    const going = kept.settled
      .then(() => (isForGood ? discard(file) : undefined))
      .finally(() => this.going.get(key) === going && this.going.delete(key));
    this.going.set(key, going);
    logErrors(going, 'Forgetting the annotations of a closed text');
  }

  private begin(document: vscode.TextDocument): OpenSet | null {
    if (!isOwnScheme(document.uri.scheme)) return null;
    const place = this.store.placeOf(document);
    const file = new DocumentSetFile(this.store, place, document, () => {
      if (this.sets.get(keyOf(document)) === set) this.tellAdopted(set);
    });
    const set: OpenSet = { ...place, document, kept: new KeptSet(file), corrections: null };
    this.sets.set(keyOf(document), set);
    return set;
  }

  private open(document: vscode.TextDocument): void {
    if (this.sets.has(keyOf(document)) || !isOwnScheme(document.uri.scheme)) return;
    const set = this.begin(document);
    set?.kept.open(this.going.get(set.file.toString()));
  }

  /** Somebody else annotates now: their annotations take the place of those that were shown. */
  private openAgain(): void {
    for (const { document } of Array.from(this.sets.values())) {
      this.sets.delete(keyOf(document));
      this.open(document);
      this.changed.fire(document);
    }
  }

  private tellAdopted(set: OpenSet): void {
    set.corrections = null;
    this.changed.fire(set.document);
  }

  /** A file was written, perhaps by another window or by version control. */
  private readAgain(file: vscode.Uri): void {
    for (const set of this.sets.values()) if (set.file.toString() === file.toString()) set.kept.readAgain();
  }

  /**
   * Reads a text's file when the reader comes back to it: what changed there need not have been told. A folder that is
   * deleted and made again at once may be watched no longer, and some file systems watch none.
   */
  private lookAgain(editor: vscode.TextEditor | undefined): void {
    if (editor) this.sets.get(keyOf(editor.document))?.kept.readAgain();
  }

  /** Gives a document the annotations of an article that is gone; those that are not found in it are its orphans. */
  async attach(file: vscode.Uri, document: vscode.TextDocument): Promise<void> {
    const set = this.setOf(document);
    if (!set || !this.mayWrite(set)) return;
    const gone = await this.store.read({ file, source: set.source });
    const placed = placeAnnotations(Array.from(gone.annotations.values()), document.getText());
    const now = placed.map(({ annotation, span }) => ({
      annotation: { ...annotation, target: { ...annotation.target, source: set.source } },
      span,
    }));
    if (!set.kept.annotations.change(now, [], document.getText())) return;
    this.tellChange(set);
    await set.kept.settled;
    if (!set.kept.annotations.hasChanges) await discard(file);
  }

  /** An article or a folder of articles that is renamed or moved in VS Code takes its annotations along. */
  private moveFiles(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): void {
    for (const { oldUri, newUri } of files) logErrors(this.moveFile(oldUri, newUri), 'Moving annotations');
  }

  private async moveFile(oldUri: vscode.Uri, newUri: vscode.Uri): Promise<void> {
    await this.store.move(oldUri, newUri);
    const set = this.sets.get(newUri.toString());
    if (!set) return;
    this.sets.delete(newUri.toString());
    this.open(set.document);
    tell(vscode.l10n.t('The annotations moved with the article.'));
  }
}

function keyOf(document: vscode.TextDocument): string {
  return document.uri.toString();
}

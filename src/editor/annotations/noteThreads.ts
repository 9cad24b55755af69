import * as vscode from 'vscode';
import {
  contentOf,
  withContent,
  type Annotation,
  type Content,
  type PlacedAnnotation,
} from '../../annotations';
import { rangeOf } from '../ranges';
import type { ReaderAnnotations } from './readerAnnotations';

/** Milliseconds without an edit after which threads are put where their words are. */
const AT_REST = 500;

type Note = Content & { readonly kind: 'note' };

/** A comment of a note's thread, as VS Code gives it back to the commands of its buttons. */
interface NoteComment extends vscode.Comment {
  readonly note: string;
  /** 0 for the note, then its answers. */
  readonly index: number;
}

interface OpenThread {
  readonly thread: vscode.CommentThread;
  /** What it was made from: nothing is sent to VS Code where it is still so. */
  annotation: Annotation;
  range: vscode.Range;
}

/**
 * Notes as threads of VS Code's own comments. Their words are plain text; there is no range in which VS Code offers to
 * comment, so that no line has a sign of it, and the panel of comments opens when the reader opens it.
 */
export class NoteThreads implements vscode.Disposable {
  private readonly controller: vscode.CommentController;
  private readonly threads = new Map<vscode.TextDocument, Map<string, OpenThread>>();
  private readonly timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly readers: ReaderAnnotations) {
    this.controller = vscode.comments.createCommentController('newsAnnotator.notes', vscode.l10n.t('Notes'));
    this.controller.options = { placeHolder: vscode.l10n.t('Reply to this note') };
    const on = (command: string, act: (given: never) => void): vscode.Disposable =>
      vscode.commands.registerCommand(command, act);
    this.subscriptions = [
      this.controller,
      readers.onDidChange((document) => this.show(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.showAtRest(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.close(document)),
      on('newsAnnotator.note.reply', (reply: vscode.CommentReply) => this.reply(reply)),
      on('newsAnnotator.note.resolve', (thread: vscode.CommentThread) => this.resolve(thread, true)),
      on('newsAnnotator.note.reopen', (thread: vscode.CommentThread) => this.resolve(thread, false)),
      on('newsAnnotator.note.delete', (thread: vscode.CommentThread) => this.delete(thread)),
      on('newsAnnotator.note.edit', (comment: NoteComment) =>
        this.setMode(comment, vscode.CommentMode.Editing),
      ),
      on('newsAnnotator.note.cancel', (comment: NoteComment) =>
        this.setMode(comment, vscode.CommentMode.Preview),
      ),
      on('newsAnnotator.note.save', (comment: NoteComment) => this.save(comment)),
    ];
    for (const document of vscode.workspace.textDocuments) this.show(document);
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const subscription of this.subscriptions) subscription.dispose();
    this.threads.clear();
  }

  private showAtRest(document: vscode.TextDocument): void {
    if (!this.threads.has(document)) return;
    clearTimeout(this.timers.get(document));
    this.timers.set(
      document,
      setTimeout(() => {
        this.timers.delete(document);
        this.show(document);
      }, AT_REST),
    );
  }

  /** Makes the threads of a document those of its notes; what is as it was is left alone. */
  private show(document: vscode.TextDocument): void {
    const known = this.threads.get(document) ?? new Map<string, OpenThread>();
    const present = new Set<string>();
    for (const placed of this.readers.placedIn(document)) {
      const note = noteOf(placed.annotation);
      if (!note || !placed.span) continue;
      const { id } = placed.annotation;
      present.add(id);
      const range = rangeOf(document, placed.span);
      const open = known.get(id);
      if (open) renew(open, placed, note, range);
      else known.set(id, this.create(document, placed, note, range));
    }
    for (const [id, { thread }] of known)
      if (!present.has(id)) {
        thread.dispose();
        known.delete(id);
      }
    if (known.size > 0) this.threads.set(document, known);
    else this.threads.delete(document);
  }

  private create(
    { uri }: vscode.TextDocument,
    { annotation }: PlacedAnnotation,
    note: Note,
    range: vscode.Range,
  ): OpenThread {
    const thread = this.controller.createCommentThread(uri, range, commentsOf(annotation, note));
    thread.label = vscode.l10n.t('Note');
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    setState(thread, note);
    return { thread, annotation, range };
  }

  private close(document: vscode.TextDocument): void {
    for (const { thread } of this.threads.get(document)?.values() ?? []) thread.dispose();
    this.threads.delete(document);
    clearTimeout(this.timers.get(document));
    this.timers.delete(document);
  }

  private reply({ thread, text }: vscode.CommentReply): void {
    if (text.trim() === '') return;
    this.change(thread, (note) => ({ ...note, replies: [...(note.replies ?? []), text.trim()] }));
  }

  private resolve(thread: vscode.CommentThread, resolved: boolean): void {
    this.change(thread, ({ resolved: _, ...note }) => ({ ...note, ...(resolved ? { resolved } : {}) }));
  }

  private delete(thread: vscode.CommentThread): void {
    const found = this.find(({ thread: own }) => own === thread);
    if (found) this.readers.change(found.document, [], [found.open.annotation.id]);
  }

  private change(thread: vscode.CommentThread, edit: (note: Note) => Note): void {
    const found = this.find(({ thread: own }) => own === thread);
    const note = found && noteOf(found.open.annotation);
    if (!found || !note) return;
    const changed = withContent(found.open.annotation, edit(note), new Date().toISOString());
    this.readers.change(found.document, [changed]);
  }

  private setMode(comment: NoteComment, mode: vscode.CommentMode): void {
    const found = this.find(({ annotation }) => annotation.id === comment.note);
    const note = found && noteOf(found.open.annotation);
    if (!found || !note) return;
    found.open.thread.comments = commentsOf(found.open.annotation, note).map((own) =>
      own.index === comment.index ? { ...own, mode } : own,
    );
  }

  private save({ note: id, index, body }: NoteComment): void {
    const found = this.find(({ annotation }) => annotation.id === id);
    const text = (typeof body === 'string' ? body : body.value).trim();
    if (!found) return;
    if (text === '' && index === 0) {
      this.delete(found.open.thread);
      return;
    }
    this.change(found.open.thread, (note) => {
      if (index === 0) return { ...note, text };
      const replies = (note.replies ?? []).map((reply, i) => (i === index - 1 ? text : reply));
      return { ...note, replies: replies.filter((reply) => reply !== '') };
    });
  }

  private find(
    isIt: (open: OpenThread) => boolean,
  ): { readonly document: vscode.TextDocument; readonly open: OpenThread } | null {
    for (const [document, threads] of this.threads)
      for (const open of threads.values()) if (isIt(open)) return { document, open };
    return null;
  }
}

function renew(open: OpenThread, { annotation }: PlacedAnnotation, note: Note, range: vscode.Range): void {
  if (!range.isEqual(open.range)) open.thread.range = open.range = range;
  const { body } = open.annotation;
  open.annotation = annotation;
  if (body === annotation.body) return; // only its place is another: an answer that is being written stays
  open.thread.comments = commentsOf(annotation, note);
  setState(open.thread, note);
}

function setState(thread: vscode.CommentThread, { resolved }: Note): void {
  thread.contextValue = resolved ? 'resolved' : 'open';
  thread.state = resolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
}

function noteOf(annotation: Annotation): Note | null {
  const content = contentOf(annotation);
  return content?.kind === 'note' ? content : null;
}

/** A text as a body, not as Markdown: VS Code shows it as it is. */
function commentsOf({ id, creator, modified }: Annotation, { text, replies = [] }: Note): NoteComment[] {
  return [text, ...replies].map((body, index) => ({
    note: id,
    index,
    body,
    mode: vscode.CommentMode.Preview,
    author: { name: creator?.name ?? '' },
    contextValue: 'note',
    ...(index === 0 && modified ? { timestamp: new Date(modified) } : {}),
  }));
}

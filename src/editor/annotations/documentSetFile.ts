import * as vscode from 'vscode';
import { EMPTY_FILE, type AnnotationFile, type SetFile } from '../../annotations';
import { logError } from '../../logging/log';
import { warn } from '../messages';
import { contentOfFile, type AnnotationPlace, type AnnotationStore } from './annotationStore';

/** The file of an open document's annotations, which tells the reader what is wrong with it. */
export class DocumentSetFile implements SetFile {
  /** Damaged lines that the reader was told of, so that each is told once. */
  private toldDamage = '';
  /** What was read or written last: the same text is not read twice. */
  private last: { readonly text: string | null; readonly file: AnnotationFile } = {
    text: '',
    file: EMPTY_FILE,
  };

  constructor(
    private readonly store: AnnotationStore,
    private readonly place: AnnotationPlace,
    private readonly document: vscode.TextDocument,
    private readonly adopted: () => void,
  ) {}

  async read(): Promise<AnnotationFile> {
    const { file, source } = this.place;
    const text = await this.store.textOf(file);
    if (text !== this.last.text) this.last = { text, file: contentOfFile(text, source) };
    return this.last.file;
  }

  async write(file: AnnotationFile): Promise<void> {
    this.last = { text: await this.store.write(this.place, file), file };
  }

  text(): string {
    return this.document.getText();
  }

  now(): number {
    return Date.now();
  }

  onTaken({ damaged }: AnnotationFile, isOther: boolean): void {
    const told = damaged.map(({ text }) => text).join('\n');
    if (damaged[0] && told !== this.toldDamage)
      warn(
        vscode.l10n.t(
          '{0}: line {1} is not an annotation. It is kept as it is, and the others are shown.',
          vscode.workspace.asRelativePath(this.place.file),
          damaged[0].line,
        ),
      );
    this.toldDamage = told;
    if (isOther) this.adopted();
  }

  onRefused(): void {
    tellReadOnly(this.place.file);
  }

  onFailed(doing: 'read' | 'write', error: unknown): void {
    logError(error, doing === 'read' ? 'Reading annotations' : 'Writing annotations');
    const name = vscode.workspace.asRelativePath(this.place.file);
    warn(
      doing === 'read'
        ? vscode.l10n.t('{0} could not be read. What it holds is not shown, and stays as it is.', name)
        : vscode.l10n.t(
            '{0} could not be written. Your annotations are kept while the text is open, and written with the next one.',
            name,
          ),
    );
  }
}

/** Why nothing is written into a file. */
export function tellReadOnly(file: vscode.Uri): void {
  warn(
    vscode.l10n.t(
      '{0} was written by a later version of News Annotator, or is too long. It is left as it is.',
      vscode.workspace.asRelativePath(file),
    ),
  );
}

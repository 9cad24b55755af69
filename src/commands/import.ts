import * as vscode from 'vscode';
import { itemsOf, readAnnotation, readBrat, type Annotation, type Said } from '../annotations';
import { Command } from '../editor/commandIds';
import { tell, warn } from '../editor/messages';
import {
  AnnotationFileError,
  fromWebAnnotations,
  LARGEST_ANNOTATION_FILE,
  placesIn,
  readAnnotationFile,
} from '../export';
import { logError } from '../logging/log';
import { reasonOf, type Workbench } from './target';

/** "Import Annotations": shows the marks of a Web Annotation file of ours in the article, and our own again. */
export function registerImport(workbench: Workbench): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(Command.importAnnotations, (file?: unknown) =>
      importAnnotations(workbench, file),
    ),
    vscode.commands.registerCommand(Command.discardImported, () => {
      const { document } = workbench.current;
      if (document) workbench.store.forgetImported(document);
    }),
  );
}

/** @param argument URI of the file, from a key binding or a task; without it the reader is asked */
async function importAnnotations(workbench: Workbench, argument: unknown): Promise<void> {
  const { document } = workbench.current;
  if (!document) {
    tell(vscode.l10n.t('Open the article first.'));
    return;
  }
  const file =
    typeof argument === 'string' ? vscode.Uri.parse(argument, true) : await chooseFile(document.uri);
  if (!file) return;
  const problem = await showFrom(file, document, workbench);
  if (problem !== null) warn(problem);
}

async function chooseFile(article: vscode.Uri): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import annotations'),
    openLabel: vscode.l10n.t('Import'),
    filters: { [vscode.l10n.t('Web Annotations')]: ['jsonld', 'json'], brat: ['ann'] },
    ...(article.scheme === 'untitled' ? {} : { defaultUri: vscode.Uri.joinPath(article, '..') }),
  });
  return chosen?.[0];
}

/** Shows a file's annotations; answers what is wrong with the file, or null. */
async function showFrom(
  file: vscode.Uri,
  document: vscode.TextDocument,
  { store, readers }: Workbench,
): Promise<string | null> {
  const name = vscode.workspace.asRelativePath(file).replace(/^.*\//, '');
  let json: string;
  try {
    if ((await vscode.workspace.fs.stat(file)).size > LARGEST_ANNOTATION_FILE)
      return vscode.l10n.t('{0} is too large to be read.', name);
    json = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    return vscode.l10n.t('{0} could not be read: {1}', name, reasonOf(error));
  }
  const said = readersFile(name, json, document.getText());
  if (said) {
    tellTaken(name, readers.take(document, said.annotations, said.passages), said.leftOut);
    return null;
  }
  const data = parse(json);
  if (store.articleOf(document) === null) store.annotateAnyway(document);
  const own = store.articleOf(document);
  if (!own) return vscode.l10n.t('This text cannot be annotated; the log says more.');
  try {
    const annotations = readAnnotationFile(data);
    const { found, lost } = fromWebAnnotations(annotations, own, placesIn(document.getText()));
    if (found === 0)
      return vscode.l10n.t('{0} is about another text: none of its passages stand here.', name);
    store.showImported(document, { name, file: annotations });
    tell(
      annotations.refused > 0
        ? vscode.l10n.t(
            'Annotations of {0} shown, but {1} that are not as News Annotator writes them',
            name,
            annotations.refused,
          )
        : lost === 0
          ? vscode.l10n.t('Annotations of {0} shown', name)
          : vscode.l10n.t(
              'Annotations of {0} shown; {1} of {2} passages no longer stand here',
              name,
              lost,
              found + lost,
            ),
    );
    return null;
  } catch (error) {
    if (!(error instanceof AnnotationFileError)) logError(error, `Importing ${file.toString()}`);
    return vscode.l10n.t('{0} holds no annotations that News Annotator exported.', name);
  }
}

/** What is for the reader's own annotations in a file. */
interface ReadersFile {
  readonly annotations: readonly Annotation[];
  readonly passages: readonly Said[];
  /** What of the file we have nothing for. */
  readonly leftOut: number;
}

/** Annotations that somebody made, ours or another tool's; null for what this extension found and exported. */
function readersFile(name: string, content: string, text: string): ReadersFile | null {
  if (name.endsWith('.ann')) {
    const { passages, others, wrong } = readBrat(content, text);
    return { annotations: [], passages: passages.map((one) => ({ ...one })), leftOut: others + wrong };
  }
  const items = itemsOf(parse(content));
  if (items.length === 0 || items.some(isFound)) return null;
  const annotations = items.flatMap((item) => readAnnotation(item) ?? []);
  return annotations.length === 0
    ? null
    : { annotations, passages: [], leftOut: items.length - annotations.length };
}

function isFound(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'news:details' in item;
}

function tellTaken(
  name: string,
  { taken, orphans }: { taken: number; orphans: number },
  leftOut: number,
): void {
  const { l10n } = vscode;
  const parts = [
    l10n.t('{0} annotations taken from {1}', taken, name),
    ...(orphans > 0 ? [l10n.t('{0} of them are not found in this text and are listed', orphans)] : []),
    ...(leftOut > 0
      ? [l10n.t('{0} others are left out: News Annotator has no place for them', leftOut)]
      : []),
  ];
  tell(parts.join('; '), 'check');
}

/** The JSON of a file, or null, which is nobody's annotations. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

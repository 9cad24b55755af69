import * as vscode from 'vscode';
import { Command } from '../editor/commandIds';
import { inform, pick, tellFailure, type PickItem } from '../editor/messages';
import { readSettings } from '../editor/settings';
import { exportFormats, sourceIri, type ExportFormat, type ExportFormatName } from '../export';
import { reasonOf, targetOf, type Workbench } from './target';

/** What a key binding or a task may give the command, so that it asks for nothing. */
interface Wish {
  readonly format?: ExportFormatName;
  /** URI of the file to write; `editor` for a new editor. */
  readonly to?: string;
}

type Place = 'editor' | vscode.Uri;

/** "Export Annotations": the article in a format of the reader's choice, in a file; in a new editor where a key binding says so. */
export function registerExport(workbench: Workbench): vscode.Disposable {
  return vscode.commands.registerCommand(Command.exportAnnotations, (argument?: unknown) =>
    exportAnnotations(workbench, wishOf(argument)),
  );
}

async function exportAnnotations(workbench: Workbench, wish: Wish): Promise<void> {
  const document = (await targetOf(workbench, undefined))?.document;
  const name = document && (wish.format ?? (await chooseFormat()));
  if (!name) return;
  const format: ExportFormat = exportFormats[name];
  const place = await placeOf(wish, document, format);
  const article = place && workbench.store.articleOf(document); // asked again: the text may have changed meanwhile
  if (!place || !article) return;
  const folder = vscode.workspace.getWorkspaceFolder(document.uri)?.uri.toString() ?? null;
  const iri = sourceIri(document.uri.toString(), folder);
  const { readers } = workbench;
  const source = {
    article,
    text: document.getText(),
    source: iri,
    reader: readers.placedIn(document),
    codebook: await readers.codebooks.load(document.uri),
  };
  const content = format.write(source, vscode.l10n);
  if (place === 'editor') await openEditor(workbench, format, content);
  else await writeFile(place, content);
}

function wishOf(argument: unknown): Wish {
  const { format, to } = (argument ?? {}) as Record<string, unknown>;
  const isKnown = typeof format === 'string' && Object.hasOwn(exportFormats, format);
  return {
    ...(isKnown ? { format: format as ExportFormatName } : {}),
    ...(typeof to === 'string' ? { to } : {}),
  };
}

async function chooseFormat(): Promise<ExportFormatName | undefined> {
  const placeHolder = vscode.l10n.t('Format of the annotations');
  return (await pick(formatPicks(), { placeHolder, matchOnDescription: true }))?.format;
}

interface FormatPick extends PickItem {
  readonly format: ExportFormatName;
}

function formatPicks(): FormatPick[] {
  const { l10n } = vscode;
  return [
    {
      format: 'webannotation',
      label: l10n.t('Web Annotations'),
      description: 'JSON-LD',
      detail: l10n.t('For other annotation tools; can be imported here again'),
    },
    {
      format: 'csv',
      label: l10n.t('Table'),
      description: 'CSV',
      detail: l10n.t('One row for each annotation, for spreadsheets'),
    },
    {
      format: 'quotes',
      label: l10n.t('Table of the quotes'),
      description: 'CSV',
      detail: l10n.t('The quotes alone, with who says them'),
    },
    {
      format: 'markdown',
      label: l10n.t('Report'),
      description: 'Markdown',
      detail: l10n.t('Who says what, leaders, repeats and themes, for people'),
    },
    ...readerPicks(),
    {
      format: 'json',
      label: l10n.t('All data'),
      description: 'JSON',
      detail: l10n.t('Everything that was found, for scripts'),
    },
  ];
}

/** What the reader said, in formats of its own. */
function readerPicks(): FormatPick[] {
  const { l10n } = vscode;
  return [
    {
      format: 'notes',
      label: l10n.t('Notes and coded passages'),
      description: 'CSV',
      detail: l10n.t('One row per passage, with the words around it'),
    },
    {
      format: 'notes-without-text',
      label: l10n.t('Notes and codes by place alone'),
      description: 'CSV',
      detail: l10n.t('Without the words of the article, which may not be passed on'),
    },
    {
      format: 'reader',
      label: l10n.t('Your own annotations'),
      description: 'JSON-LD',
      detail: l10n.t('Corrections, notes and codes as Web Annotations'),
    },
    {
      format: 'reader-without-text',
      label: l10n.t('Your own annotations by place alone'),
      description: 'JSON-LD',
      detail: l10n.t('Without the words of the article, which may not be passed on'),
    },
    {
      format: 'brat',
      label: l10n.t('Your own annotations for brat'),
      description: 'ANN',
      detail: l10n.t('Standoff; what is not found in the text is left out'),
    },
  ];
}

async function placeOf(
  { to }: Wish,
  document: vscode.TextDocument,
  format: ExportFormat,
): Promise<Place | undefined> {
  if (to !== undefined) return to === 'editor' ? to : vscode.Uri.parse(to, true);
  const defaultUri = proposedFile(document, format);
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export annotations'),
    saveLabel: vscode.l10n.t('Export'),
    filters: { [vscode.l10n.t('Annotations')]: [format.extension] },
    ...(defaultUri ? { defaultUri } : {}),
  });
}

/** A name beside the article's file that no article has: "summit.annotations.md" for "summit.md". */
function proposedFile(
  { uri, isUntitled }: vscode.TextDocument,
  { extension, name = 'annotations' }: ExportFormat,
): vscode.Uri | undefined {
  const renamed = (path: string): string => `${path.replace(/\.[^./]*$/, '')}.${name}.${extension}`;
  if (!isUntitled) return uri.with({ path: renamed(uri.path) });
  const folder = vscode.workspace.workspaceFolders?.[0];
  return folder && vscode.Uri.joinPath(folder.uri, renamed(uri.path.replace(/^.*\//, '')));
}

async function openEditor({ store }: Workbench, { language }: ExportFormat, content: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  // What quotes an article is no article: marks in a report would say that it says so itself.
  if (readSettings(document).languages.includes(document.languageId)) store.pause(document);
  await vscode.window.showTextDocument(document, { preview: false });
}

async function writeFile(uri: vscode.Uri, content: string): Promise<void> {
  const name = vscode.workspace.asRelativePath(uri);
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  } catch (error) {
    tellFailure(vscode.l10n.t('{0} could not be written: {1}', name, reasonOf(error)));
    return;
  }
  inform(vscode.l10n.t('Annotations written to {0}', name), {
    title: vscode.l10n.t('Open'),
    run: () => vscode.commands.executeCommand('vscode.open', uri),
  });
}

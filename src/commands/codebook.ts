import * as vscode from 'vscode';
import { contentOf, withMergedCode, withoutCode, withRenamedCode, type Codebook } from '../annotations';
import { Command, isAnnotationName } from '../editor/commandIds';
import { ask, pick, tell, warn } from '../editor/messages';
import { rangeOf } from '../editor/ranges';
import { chooseCode } from './notes';
import { reveal } from './reveal';
import type { Workbench } from './target';

/** The folder's codes: rename, merge and delete them, with all that is coded by them following. */
export function registerCodebook(workbench: Workbench): vscode.Disposable {
  const { readers } = workbench;
  const on = (command: string, act: (scope: vscode.Uri, codebook: Codebook, code: string) => unknown) =>
    vscode.commands.registerCommand(command, async (about?: unknown) => {
      const scope = scopeOf(workbench);
      const codebook = await readers.codebooks.load(scope);
      const code = codeOf(about) ?? (await chooseCode(codebook, vscode.l10n.t('Which code?'), false));
      if (code !== undefined) await act(scope, codebook, code);
    });
  return vscode.Disposable.from(
    vscode.commands.registerCommand(Command.newCode, async () => {
      const scope = scopeOf(workbench);
      const name = await askName(await readers.codebooks.load(scope), '');
      if (name) await readers.codebooks.add(scope, name);
    }),
    vscode.commands.registerCommand(Command.openCodebook, () => openCodebook(workbench)),
    on(Command.renameCode, async (scope, codebook, code) => {
      const name = await askName(codebook, code);
      if (!name || name === code) return;
      await readers.codebooks.change(scope, (text) => withRenamedCode(text, code, name));
    }),
    on(Command.mergeCode, async (scope, codebook, code) => {
      const others = vscode.l10n.t('“{0}” becomes part of …', code);
      const into = await chooseCode(codebook, others, false);
      if (!into || into === code) return;
      await readers.codebooks.change(scope, (text) => withMergedCode(text, code, into));
    }),
    on(Command.deleteCode, (scope, codebook, code) => deleteCode(workbench, scope, codebook, code)),
    vscode.commands.registerCommand(Command.showAnnotation, (name?: unknown) => show(workbench, name)),
  );
}

/** The text whose folder is meant; in a window without one, the first folder. */
function scopeOf({ current }: Workbench): vscode.Uri {
  return current.document?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
}

function codeOf(about: unknown): string | undefined {
  const { code } = (about ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : undefined;
}

async function askName(codebook: Codebook, value: string): Promise<string | undefined> {
  const prompt = vscode.l10n.t('Name of the code');
  const validateInput = (text: string): string | undefined => {
    const known = codebook.codes.some(
      ({ name }) => name.toLowerCase() === text.trim().toLowerCase() && name !== value,
    );
    return known ? vscode.l10n.t('There is a code of this name.') : undefined;
  };
  return (await ask({ prompt, value, validateInput }))?.trim();
}

async function openCodebook(workbench: Workbench): Promise<void> {
  const file = workbench.readers.codebooks.fileFor(scopeOf(workbench));
  try {
    await vscode.window.showTextDocument(file);
  } catch {
    tell(vscode.l10n.t('There are no codes yet. Give a passage one: “News: Add Code …”.'));
  }
}

/** Takes a code out of the book, and off all that the reader gave it to. */
async function deleteCode(
  { readers }: Workbench,
  scope: vscode.Uri,
  codebook: Codebook,
  code: string,
): Promise<void> {
  const known = codebook.find(code);
  const uses = await readers.find((annotation) => {
    const content = contentOf(annotation);
    return content?.kind === 'code' && codebook.isSame(content.code, code);
  });
  const count = uses.reduce((sum, { ids }) => sum + ids.length, 0);
  const remove = {
    icon: 'trash',
    label: vscode.l10n.t('Delete “{0}”', code),
    description: vscode.l10n.t('and take it off {0} passages', count),
  };
  const placeHolder = vscode.l10n.t('The passages keep their notes and other codes.');
  if (!(await pick([remove], { placeHolder }))) return;
  for (const { uri, ids } of uses) await readers.delete(uri, ids);
  if (known) await readers.codebooks.change(scope, (text) => withoutCode(text, known.name));
}

/** Opens the article of an annotation, and selects where it stands now. */
async function show({ readers }: Workbench, name: unknown): Promise<void> {
  if (!isAnnotationName(name)) return;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(name.uri, true));
  await readers.opened(document);
  const span = readers.placedIn(document).find(({ annotation }) => annotation.id === name.id)?.span;
  if (span) await reveal(document, span, { select: true });
  else {
    await vscode.window.showTextDocument(document, { selection: rangeOf(document, { start: 0, end: 0 }) });
    warn(vscode.l10n.t('Its words are not found in this text any more.'));
  }
}

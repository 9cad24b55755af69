import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { articleIn, at, closeAll, eventually, withSetting } from './support';

const TEXT = [
  'Ferry Sails Again',
  'LYON, March 3, 2026 - They came to to see the ferry. Emanuel Macron sailed on it.',
  'The crew sang and and danced. Emanuel Macron sang, too.',
  '',
].join('\n\n');

describe('The desk', () => {
  const workspace = (): vscode.Uri => vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
  // Each test has a file of its own: VS Code may still be done with the one before when the next is written.
  let number = 0;
  const file = (): vscode.Uri => vscode.Uri.joinPath(workspace(), `ferry-${number}.txt`);
  const own = (): vscode.Uri => vscode.Uri.joinPath(workspace(), '.news-annotator');
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    number++;
    await vscode.workspace.fs.writeFile(file(), new TextEncoder().encode(TEXT));
    editor = await vscode.window.showTextDocument(file());
    await articleIn(editor);
    await found(4);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('newsAnnotator.showDismissedSlips');
    await closeAll();
    await vscode.workspace.fs.delete(file());
    await vscode.workspace.fs.delete(own(), { recursive: true });
  });

  const problems = (): vscode.Diagnostic[] =>
    vscode.languages.getDiagnostics(file()).filter(({ source }) => source === 'News Annotator');
  const found = (count: number): Promise<boolean> =>
    eventually(`${count} slips`, () => problems().length === count);
  const actionsAt = (words: string): Thenable<vscode.CodeAction[]> =>
    vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider',
      file(),
      new vscode.Range(at(editor, words), at(editor, words)),
    );
  const run = async (words: string, title: RegExp): Promise<void> => {
    // The problems in the panel move with the text; what can be done about them comes when it has been checked again.
    const action = await eventually(`the action ${String(title)}`, async () =>
      (await actionsAt(words)).find((one) => title.test(one.title)),
    );
    if (action.edit) await vscode.workspace.applyEdit(action.edit);
    if (action.command)
      await vscode.commands.executeCommand(
        action.command.command,
        ...((action.command.arguments ?? []) as unknown[]),
      );
  };

  it('tells slips with the rule and why, and puts right one, all of a name or all of a kind', async () => {
    assert.deepEqual(
      problems()
        .map(({ code }) => code)
        .sort(),
      ['name-misspelt', 'name-misspelt', 'word-repeated', 'word-repeated'],
    );
    assert.match(problems()[0].message, /\n/);
    await run('Emanuel', /Change to "Emmanuel Macron" everywhere/);
    await found(2);
    await run('to to', /all 2 slips of this kind/);
    await found(0);
    assert.match(editor.document.getText(), /came to see the ferry. Emmanuel Macron sailed/);
  });

  it('is told what is no slip in its place, which an undo takes back', async () => {
    await run('to to', /^Not a slip here$/);
    await found(3);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Late: '));
    await eventually('the slips of the new text', () => problems().length === 3);
    await vscode.commands.executeCommand('newsAnnotator.undoCorrection');
    await found(4);
  });

  it('is told for which name it is never one, which is kept beside the annotations', async () => {
    await run('Emanuel', /^Never for the name/);
    await found(2);
    const kept = vscode.Uri.joinPath(own(), 'annotations', 'reader', 'never-slips.json');
    const text = await eventually('the file', async () => {
      try {
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(kept));
      } catch {
        return null;
      }
    });
    assert.match(text, /name-misspelt emanuel macron/);
    await vscode.commands.executeCommand('newsAnnotator.showDismissedSlips');
    await found(4);
  });

  it('is calm where a rule is off, and knows no rule that there is not', async () => {
    await withSetting('checks', { 'word-repeated': 'off', 'passive-voice': 'hint' }, async () => {
      await found(2);
    });
    await found(4);
  });
});

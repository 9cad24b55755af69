import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, ARTICLE, articleIn, at, closeAll, eventually, open, putCursor } from './support';

const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`newsAnnotator.${command}`, ...args);

describe('Corrections', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await open(ARTICLE);
    await articleIn(editor);
  });
  afterEach(closeAll);

  const quoteWith = async (words: string) => {
    const { articleOf } = await api();
    const offset = editor.document.offsetAt(at(editor, words));
    return articleOf(editor.document)?.quotes.find(({ start, end }) => start <= offset && offset < end);
  };

  it('take a quotation out, and undo and redo bring it back and forth', async () => {
    putCursor(editor, at(editor, 'older than'));
    await run('notQuotation');
    await eventually('no quotation', async () => (await quoteWith('older than')) === undefined);
    await run('undoCorrection');
    await eventually('the quotation', async () => (await quoteWith('older than')) !== undefined);
    await run('redoCorrection');
    await eventually('no quotation again', async () => (await quoteWith('older than')) === undefined);
  });

  it('stay on their words while the text is edited', async () => {
    putCursor(editor, at(editor, 'older than'));
    await run('notQuotation');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Late: '));
    await eventually('no quotation', async () => (await quoteWith('older than')) === undefined);
    assert.notEqual(await quoteWith('a long night'), undefined);
  });

  it('make the selection a quotation', async () => {
    editor.selection = new vscode.Selection(at(editor, 'counted forty'), at(editor, ' gates, which'));
    await run('markQuotation');
    await eventually('a quotation', async () => (await quoteWith('forty'))?.kind === 'indirect');
  });

  it('name another speaker, the likeliest first', async () => {
    putCursor(editor, at(editor, 'a long night'));
    const done = run('correctSpeaker');
    let isDone = false;
    void done.then(() => (isDone = true));
    await eventually(
      'the choice to be made',
      () => isDone,
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      },
    );
    const quote = await quoteWith('a long night');
    assert.equal(quote?.speaker?.name, 'Ana Ruiz');
    assert.equal(quote.speaker.reason, 'reader');
  });

  it('are not offered where nothing is said', async () => {
    putCursor(editor, new vscode.Position(0, 0));
    await run('notQuotation');
    await run('undoCorrection');
    assert.notEqual(await quoteWith('older than'), undefined);
  });
});

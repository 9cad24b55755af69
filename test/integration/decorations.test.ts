import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { analyze } from '../../src/analysis';
import { marksOf } from '../../src/editor/marks';
import { api, ARTICLE, at, closeAll, eventually, marked, open } from './support';

const shown = { minimumSimilarity: 0, repeatedBoilerplate: false };

/** Compares what is marked in the text with an analysis of the whole text from nothing. */
async function assertFresh(editor: vscode.TextEditor): Promise<void> {
  const { spans } = await marked(editor);
  const fresh = marksOf(analyze(editor.document.getText()), shown);
  for (const kind of ['quotes', 'reportedSpeech', 'leaders', 'repeats', 'firstCopies'] as const) {
    const plain = (list: readonly { start: number; end: number }[]) =>
      list.map(({ start, end }) => [start, end]);
    assert.deepEqual(plain(spans[kind].text), plain(fresh[kind]), kind);
  }
}

describe('Marks in the text', () => {
  afterEach(closeAll);

  it('show quotes, leaders and repeats', async () => {
    const { spans } = await marked(await open(ARTICLE));
    const names = Object.entries(spans).flatMap(([name, { text }]) => (text.length > 0 ? [name] : []));
    // People, officials and themes are named there or could be, and not marked; nothing else is in the folder.
    assert.deepEqual(names, ['quotes', 'reportedSpeech', 'leaders', 'repeats', 'firstCopies']);
  });

  it('are those of the present text after typing, pasting, undoing and sorting', async () => {
    const editor = await open(ARTICLE);
    await assertFresh(editor);
    await editor.edit((edit) => edit.insert(at(editor, 'Ana Ruiz'), 'Dr '));
    await assertFresh(editor);
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), `${ARTICLE}\n`));
    await assertFresh(editor);
    await vscode.commands.executeCommand('undo');
    await assertFresh(editor);
    editor.selection = new vscode.Selection(0, 0, editor.document.lineCount, 0);
    await vscode.commands.executeCommand('editor.action.sortLinesAscending');
    await assertFresh(editor);
    await editor.edit((edit) => edit.delete(new vscode.Range(0, 0, editor.document.lineCount, 0)));
    await assertFresh(editor);
  });

  it('are those of the present text after each key, a paste, an undo and a redo', async () => {
    const editor = await open(ARTICLE);
    await marked(editor);
    editor.selection = new vscode.Selection(at(editor, 'Macron left'), at(editor, 'Macron left'));
    for (const letter of '"No," said Ana Ruiz. ') {
      await vscode.commands.executeCommand('type', { text: letter });
      if (/[" .]/.test(letter)) await assertFresh(editor);
    }
    await assertFresh(editor);
    await vscode.commands.executeCommand('paste', { text: `${ARTICLE}\n`, pasteOnNewLine: false });
    await assertFresh(editor);
    assert.ok(editor.document.getText().length > 2 * ARTICLE.length);
    await vscode.commands.executeCommand('undo');
    await assertFresh(editor);
    await vscode.commands.executeCommand('redo');
    await assertFresh(editor);
    for (const command of ['deleteLeft', 'editor.action.deleteLines', 'editor.action.moveLinesUpAction']) {
      await vscode.commands.executeCommand(command);
      await assertFresh(editor);
    }
  });

  it('are those of the present text after edits in several places at once and after new line ends', async () => {
    const editor = await open(ARTICLE);
    await marked(editor);
    await editor.edit((edit) => {
      edit.replace(new vscode.Range(at(editor, 'Macron left'), at(editor, 'Macron left', 6)), 'Mr Ruiz');
      edit.delete(editor.document.lineAt(2).rangeIncludingLineBreak);
      edit.insert(new vscode.Position(0, 0), 'News: ');
    });
    await assertFresh(editor);
    await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF));
    await assertFresh(editor);
    await editor.edit((edit) => edit.insert(at(editor, 'said Ana'), 'quietly '));
    await assertFresh(editor);
  });

  it('stand in every editor of a document, in a split and after a change of tabs', async () => {
    const editor = await open(ARTICLE);
    await marked(editor);
    const beside = await vscode.window.showTextDocument(editor.document, {
      viewColumn: vscode.ViewColumn.Beside,
      preview: false,
    });
    const { spans } = await marked(beside);
    assert.notEqual(spans.quotes.text.length, 0);
    await open('Nothing here.');
    const back = await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
    assert.notEqual((await marked(back)).spans.quotes.text.length, 0);
  });

  it('are not drawn in comparisons', async () => {
    const { marksIn } = await api();
    const left = await vscode.workspace.openTextDocument({ content: ARTICLE, language: 'plaintext' });
    const right = await vscode.workspace.openTextDocument({
      content: `${ARTICLE}More.`,
      language: 'plaintext',
    });
    await vscode.commands.executeCommand('vscode.diff', left.uri, right.uri, 'Two versions');
    const editors = await eventually('both sides', () => {
      const sides = vscode.window.visibleTextEditors.filter(({ document }) =>
        [left, right].includes(document),
      );
      return sides.length === 2 && sides;
    });
    for (const editor of editors) {
      await eventually(
        'the comparison to be looked at',
        () => marksIn(editor)?.version === editor.document.version,
      );
      assert.equal(marksIn(editor)?.spans.quotes.text.length, 0);
    }
  });

  it('beyond a thousand are sent for what is visible, and follow the reader', async () => {
    const lines = Array.from(
      { length: 1500 },
      (_, i) => `"This is remark number ${i} of many," said Ana Ruiz of Lyon.`,
    );
    const editor = await open(lines.join('\n\n'));
    const { marksIn } = await api();
    await marked(editor);
    const near = await eventually('the marks near what is visible', () => {
      const quotes = marksIn(editor)?.spans.quotes; // an editor that just opened may not know yet what it shows
      return quotes && quotes.text.length > 20 && quotes;
    });
    assert.ok(near.text.length < 1000 && near.ruler.length <= 1000);
    const last = editor.document.getText().lastIndexOf('"This');
    const position = editor.document.positionAt(last);
    editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.InCenter);
    await eventually('the last quote to be marked', () =>
      marksIn(editor)?.spans.quotes.text.some(({ start }) => start === last),
    );
  });
});

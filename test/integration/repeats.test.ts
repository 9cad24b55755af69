import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  api,
  ARTICLE,
  articleIn,
  at,
  closeAll,
  eventually,
  marked,
  open,
  putCursor,
  textOfHover,
  run,
} from './support';

const PARAGRAPH =
  'Two engineers, both from Lyon, walked along the river on Tuesday and counted forty broken gates, which the fund is to replace within a year.';
const EDITED = PARAGRAPH.replace('forty', 'fifty').replace(' on Tuesday', '');

describe('A repeated paragraph', () => {
  let editor: vscode.TextEditor;
  const show = async (text: string): Promise<void> => {
    editor = await open(text);
    await articleIn(editor);
  };
  const line = (): number => editor.selection.start.line;
  const repeats = async (): Promise<number> => (await api()).marksIn(editor)?.spans.repeats.text.length ?? 0;
  afterEach(async () => {
    await run('showIgnoredRepeats');
    await closeAll();
  });

  it('leads from copy to copy and from the last to the first', async () => {
    await show(
      `${PARAGRAPH}\n\nThe gates stand open.\n\n${PARAGRAPH}\n\nNobody minds them.\n\n${PARAGRAPH}\n`,
    );
    putCursor(editor, new vscode.Position(0, 4));
    const lines: number[] = [];
    for (let i = 0; i < 3; i++) {
      await run('goToNextCopy');
      lines.push(line());
    }
    assert.deepEqual(lines, [4, 8, 0]);
  });

  it('goes with all its later copies at once, and one undo brings them back', async () => {
    const text = `${PARAGRAPH}\n\nThe gates stand open.\n\n${PARAGRAPH}\n\n${PARAGRAPH}\n`;
    await show(text);
    putCursor(editor, new vscode.Position(4, 4));
    await run('removeLaterCopies');
    assert.equal(editor.document.getText(), `${PARAGRAPH}\n\nThe gates stand open.\n`);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), text);
  });

  it('with many later copies is removed through the refactor preview', async () => {
    const text = Array.from({ length: 6 }, (_, i) => `${PARAGRAPH}\n\nGate ${i} stands open.\n`).join('\n');
    await show(text);
    putCursor(editor, new vscode.Position(0, 4));
    const done = run('removeLaterCopies');
    await eventually('the preview to be applied', async () => {
      for (const command of [
        'refactorPreview.focus',
        'list.focusFirst',
        'refactorPreview.toggleCheckedState',
      ])
        await vscode.commands.executeCommand(command);
      await vscode.commands.executeCommand('refactorPreview.apply');
      return editor.document.getText() !== text;
    });
    await done;
    assert.equal(editor.document.getText().split(PARAGRAPH).length, 2);
    for (let i = 0; i < 6; i++) assert.ok(editor.document.getText().includes(`Gate ${i} stands open.`));
  });

  it('that is ignored is neither marked nor described nor offered, and comes back when asked for', async () => {
    await show(ARTICLE);
    await marked(editor);
    assert.equal(await repeats(), 1);
    putCursor(editor, new vscode.Position(4, 5));
    await run('ignoreRepeat');
    await eventually('no mark', async () => (await repeats()) === 0);
    assert.doesNotMatch(await textOfHover(editor, new vscode.Position(4, 5)), /Repeated paragraph/);
    await run('showIgnoredRepeats');
    await eventually('the mark', async () => (await repeats()) === 1);
    assert.match(await textOfHover(editor, new vscode.Position(4, 5)), /Repeated paragraph/);
  });

  it('that is ignored in one text is ignored in another', async () => {
    await show(ARTICLE);
    putCursor(editor, new vscode.Position(4, 5));
    await run('ignoreRepeat');
    await show(`${PARAGRAPH}\n\n"We mend them," Ana Ruiz said.\n\n${PARAGRAPH.toUpperCase()}\n`);
    await marked(editor);
    assert.equal(await repeats(), 0);
  });

  it('tells on hover in which words the copy differs', async () => {
    await show(ARTICLE.replace(PARAGRAPH, EDITED));
    const text = await textOfHover(editor, at(editor, PARAGRAPH, 4));
    assert.match(text, /fifty → forty/);
    assert.match(text, /Added\\: on Tuesday/);
  });

  it('is folded with all others by one command', async () => {
    await show(`The gates stand open.\n\n${PARAGRAPH}\n\nNobody minds them.\n\n${PARAGRAPH}\n\nThe end.\n`);
    assert.equal(editor.visibleRanges.length, 1);
    await run('foldRepeats');
    await eventually('a gap in what is visible', () => editor.visibleRanges.length === 2);
    assert.equal(editor.visibleRanges[1]?.start.line, 7);
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { contentOf } from '../../src/annotations';
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

describe('A reader’s own annotations', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await open(ARTICLE);
    await articleIn(editor);
  });
  afterEach(closeAll);

  const contents = async () => {
    const { annotationsOf } = await api();
    return annotationsOf(editor.document).map(({ annotation }) => contentOf(annotation));
  };
  const marks = async (name: 'accepted' | 'corrected' | 'notes') =>
    (await marked(editor)).spans[name].text.length;

  it('are made in a review that goes from one to the next, by one key each', async () => {
    putCursor(editor, new vscode.Position(0, 0));
    await run('reviewNext');
    const first = editor.selection.active;
    assert.notDeepEqual(first, new vscode.Position(0, 0));
    await run('acceptHere');
    assert.deepEqual(await contents(), [{ kind: 'class', class: 'accepted' }]);
    assert.notDeepEqual(editor.selection.active, first);
    await eventually('the quiet mark', async () => (await marks('accepted')) === 1);
    for (let i = 0; i < 10; i++) await run('acceptHere');
    const all = (await contents()).length;
    await run('acceptHere');
    assert.equal((await contents()).length, all);
  });

  it('are told in the hover, and can be taken back there', async () => {
    putCursor(editor, at(editor, 'older than'));
    await run('notQuotation');
    await run('undoCorrection');
    await run('acceptHere');
    const text = await textOfHover(editor, at(editor, 'older than', 2));
    assert.match(text, /You say\\: this is right/);
    assert.match(text, /Take this back/);
  });

  it('may be notes on a selection, which move with its words', async () => {
    editor.selection = new vscode.Selection(at(editor, 'forty broken'), at(editor, ' gates, which'));
    await run('addNote', undefined, 'Who [counted](command:x)?');
    assert.deepEqual(await contents(), [{ kind: 'note', text: 'Who [counted](command:x)?' }]);
    await eventually('the mark of the note', async () => (await marks('notes')) === 1);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Late: '));
    const { annotationsOf } = await api();
    const [{ span } = { span: null }] = annotationsOf(editor.document);
    assert.equal(editor.document.getText().slice(span?.start, span?.end), 'forty broken');
    assert.match(await textOfHover(editor, at(editor, 'forty broken', 2)), /Your note[^]*Who \\\[counted/);
  });

  it('may be codes, the last one again by a key', async () => {
    putCursor(editor, at(editor, 'a long night'));
    await run('addCode', undefined, 'Mood');
    putCursor(editor, at(editor, 'older than'));
    await run('addLastCode');
    assert.deepEqual(await contents(), [
      { kind: 'code', code: 'Mood' },
      { kind: 'code', code: 'Mood' },
    ]);
    assert.match(await textOfHover(editor, at(editor, 'older than', 2)), /Mood/);
  });
});

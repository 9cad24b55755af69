import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { analyze } from '../../src/analysis';
import type { ReadingTimes } from '../../src/logging/timings';
import { makeNews } from '../bench/texts';
import { api, closeAll, eventually, marked, open } from './support';

const LENGTH = 1_000_000;

/** When the last reading of a whole text began, and what it took. */
function lastReading(): { readonly startTime: number; readonly detail: ReadingTimes } {
  const [entry] = performance.getEntriesByName('newsAnnotator.reading');
  assert.ok(entry);
  return entry as unknown as { readonly startTime: number; readonly detail: ReadingTimes };
}

async function readWhole(editor: vscode.TextEditor): Promise<void> {
  const { marksIn } = await api();
  await eventually('the whole to be read', () => marksIn(editor)?.version === editor.document.version);
}

async function assertFresh({ document }: vscode.TextEditor): Promise<void> {
  const { articleOf } = await api();
  const fresh = analyze(document.getText());
  assert.deepEqual(articleOf(document)?.quotes, fresh.quotes);
  assert.deepEqual(articleOf(document)?.repeats, fresh.repeats);
}

describe('A long text', () => {
  afterEach(closeAll);

  it('is read in slices, what the reader sees of it first', async () => {
    const editor = await open(makeNews(LENGTH));
    const { marksIn } = await api();
    const first = await eventually('the first marks', () => {
      const marks = marksIn(editor);
      return marks && marks.spans.quotes.text.length > 0 && marks;
    });
    assert.ok(first.spans.quotes.text.every(({ start }) => start < LENGTH / 10));
    await readWhole(editor);
    const { detail } = lastReading();
    assert.equal(detail.length, LENGTH);
    assert.notEqual(detail.untilPreview, null);
    assert.ok(detail.slices > 5, JSON.stringify(detail));
    await assertFresh(editor);
  });

  it('that is edited while it is read is read anew, to the same end', async () => {
    const { marksIn } = await api();
    const text = makeNews(4 * LENGTH);
    const editor = await open(text);
    let wasReading = false;
    const listener = vscode.workspace.onDidChangeTextDocument(({ document }) => {
      wasReading ||= document === editor.document && (marksIn(editor)?.version ?? -1) < 0;
    });
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '"It opens," said Ana Ruiz.\n\n'));
    listener.dispose();
    await readWhole(editor);
    // A window that is slow to edit may have let the reading come to its end.
    assert.equal(lastReading().detail.length, wasReading ? editor.document.getText().length : text.length);
    await assertFresh(editor);
  });

  it('is not read again while somebody types, nor are marks sent that stand where they stood', async () => {
    const editor = await open('It rained on the old harbour wall.\n\n' + makeNews(LENGTH));
    const { marksIn } = await api();
    await readWhole(editor);
    const type = async (count: number): Promise<void> => {
      for (let i = 0; i < count; i++)
        await editor.edit((edit) => edit.insert(new vscode.Position(0, 9), 'e'), {
          undoStopBefore: false,
          undoStopAfter: false,
        });
      await readWhole(editor);
    };
    await type(1);
    const sendings = (): number => marksIn(editor)?.sendings ?? 0;
    const kinds = Object.values(marksIn(editor)!.spans).flatMap((own) => Object.values(own));
    const sent = kinds.filter((own) => own.length > 0).length;
    const last = sendings();
    const { startTime } = lastReading();
    await type(20);
    // Marks that an edit may have met on their way are sent once more when the text rests; on a slow machine it may rest
    // between two edits. Sent after each edit, they would come to 20 times their number.
    assert.ok(sendings() - last <= 10 * sent, `${sendings() - last} sendings of ${sent} kinds of marks`);
    assert.equal(lastReading().startTime, startTime);
    await assertFresh(editor);
  });

  it('fills the views, with rows of which no two are the same to VS Code', async () => {
    const { listedIn } = await api();
    const views = ['themes', 'leaders', 'repeats'].map((name) => `newsAnnotator.${name}`);
    for (const view of views) await vscode.commands.executeCommand(`${view}.focus`);
    await readWhole(await open(makeNews(LENGTH / 4)));
    for (const view of views) {
      const rows = await eventually(`rows in ${view}`, () => {
        const listed = listedIn(view)?.rows ?? [];
        return listed.length > 10 && listed;
      });
      const ids = rows.flatMap(({ id, children }) => [id, ...children.map((row) => row.id)]);
      assert.equal(new Set(ids).size, ids.length, view);
    }
  });

  it('that nobody sees is left alone, until it is seen again', async () => {
    const { marksIn, articleOf } = await api();
    const hidden = await open('"It opens," said Ana Ruiz.\n\n"It closes," said Ana Ruiz.\n');
    await marked(hidden);
    const { version } = hidden.document;
    const shown = await open('"It rains," said Ana Ruiz.\n');
    await marked(shown);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(hidden.document.uri, new vscode.Position(0, 0), '"It is new," said Ana Ruiz.\n\n');
    await vscode.workspace.applyEdit(edit);
    await shown.edit((own) => own.insert(new vscode.Position(0, 0), '"It snows," said Ana Ruiz.\n\n'));
    await marked(shown);
    assert.equal(marksIn(hidden)?.version, version);
    const again = await vscode.window.showTextDocument(hidden.document);
    assert.equal((await marked(again)).spans.quotes.text.length, 3);
    assert.equal(articleOf(hidden.document)?.quotes.length, 3);
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, ARTICLE, articleIn, at, closeAll, eventually, marked, open, putCursor, run } from './support';

describe('Commands', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await open(ARTICLE);
    await articleIn(editor);
    putCursor(editor, new vscode.Position(0, 0));
  });
  afterEach(closeAll);

  const cursor = (): number => editor.document.offsetAt(editor.selection.active);

  for (const kind of ['Quote', 'Leader', 'Repeat']) {
    it(`go to each ${kind.toLowerCase()} and round, forward and back`, async () => {
      const there: number[] = [];
      do {
        await run(`next${kind}`);
        there.push(cursor());
      } while (there.length < 30 && (there.length < 2 || cursor() !== there[0]));
      const stops = there.slice(0, -1);
      assert.ok(stops.length >= 2 && stops.length < 29);
      assert.deepEqual(
        stops,
        stops.slice().sort((a, b) => a - b),
      );
      await run(`previous${kind}`);
      assert.equal(cursor(), stops.at(-1));
    });
  }

  it('hide all highlights and show them again', async () => {
    const { marksIn } = await api();
    await marked(editor);
    const count = (): number => marksIn(editor)?.spans.quotes.text.length ?? 0;
    await run('toggleHighlights');
    await eventually('no marks', () => count() === 0);
    await run('toggleHighlights');
    await eventually('marks', () => count() > 0);
  });

  it('hide one kind and leave the others', async () => {
    const { marksIn } = await api();
    await marked(editor);
    await run('toggleQuotes');
    await eventually('no quotes', () => marksIn(editor)?.spans.quotes.text.length === 0);
    assert.notEqual(marksIn(editor)?.spans.repeats.text.length, 0);
    await run('toggleQuotes');
    await eventually('quotes', () => marksIn(editor)?.spans.quotes.text.length !== 0);
  });

  it('copy a quote with its attribution, and as a citation', async () => {
    putCursor(editor, at(editor, 'older than'));
    await run('copyQuote');
    assert.equal(await vscode.env.clipboard.readText(), '“The gates are older than I am,” Ana Ruiz said.');
    await run('copyCitation');
    assert.equal(
      await vscode.env.clipboard.readText(),
      'Ana Ruiz: “The gates are older than I am” (Leaders Agree on River Fund After Long Night, March 3, 2026)',
    );
  });

  it("go from a quote to the speaker's first mention", async () => {
    putCursor(editor, at(editor, 'It was a long'));
    await run('goToFirstMention');
    assert.equal(editor.document.getText(editor.selection), 'Emmanuel Macron');
  });

  it('remove a later copy, and undo brings it back', async () => {
    putCursor(editor, new vscode.Position(4, 5));
    await run('removeCopy');
    assert.equal(editor.document.getText().split('Two engineers').length, 2);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), ARTICLE);
  });

  it('leave the first copy alone', async () => {
    putCursor(editor, new vscode.Position(2, 5));
    await run('removeCopy');
    assert.equal(editor.document.getText(), ARTICLE);
  });

  it('say of a copy that it is identical, and open no comparison', async () => {
    putCursor(editor, new vscode.Position(4, 5));
    await run('compareCopy');
    assert.equal(vscode.window.activeTextEditor, editor);
  });

  it('compare a copy with what it repeats, and the article stays the current one', async () => {
    editor = await open(ARTICLE.replace(/within a year\.\n(?=Macron)/, 'within two years.\n'));
    await articleIn(editor);
    putCursor(editor, new vscode.Position(4, 5));
    await run('compareCopy');
    const input = await eventually('a comparison', () => {
      const tab = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return tab instanceof vscode.TabInputTextDiff && tab;
    });
    const left = await vscode.workspace.openTextDocument(input.original);
    assert.equal(left.getText(), ARTICLE.split('\n')[2]);
    // The commands still speak of the article, as the views do.
    assert.match(String(await run('describe')), /Repeated paragraph: copy 2 of 2/);
  });

  it('describe the annotations at the cursor, and answer them as plain text', async () => {
    putCursor(editor, at(editor, 'older than'));
    assert.match(String(await run('describe')), /^Ana Ruiz · said\. Direct quote/);
    putCursor(editor, at(editor, 'Tuesday evening'));
    assert.equal(await run('describe'), 'There is no annotation at the cursor.');
  });

  it('pause and resume in a file', async () => {
    const { articleOf } = await api();
    await run('pause');
    assert.equal(articleOf(editor.document), null);
    await run('resume');
    assert.notEqual(articleOf(editor.document), null);
  });

  it('set the news language, and annotations stay', async () => {
    await run('useNewsLanguage');
    assert.equal(editor.document.languageId, 'news');
    assert.notEqual((await articleIn(editor)).quotes.length, 0);
  });

  it('open a sample article that has everything', async () => {
    await run('openSample');
    const sample = await eventually('the sample', () => {
      const active = vscode.window.activeTextEditor;
      return active !== editor && active;
    });
    assert.equal(sample.document.isUntitled, true);
    const { quotes, repeats } = await articleIn(sample);
    assert.ok(quotes.length > 5 && repeats.length > 0);
  });

  it('annotate a selection in an editor of its own', async () => {
    const code = await open(`<p>${ARTICLE}</p>`, 'html');
    code.selection = new vscode.Selection(0, 3, code.document.lineCount, 0);
    await run('annotateSelection');
    const own = await eventually('another editor', () => {
      const active = vscode.window.activeTextEditor;
      return active !== code && active;
    });
    assert.equal(own.document.languageId, 'news');
    assert.notEqual((await articleIn(own)).quotes.length, 0);
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { exportFormats } from '../../src/export';
import { api, ARTICLE, articleIn, at, closeAll, eventually, marked, open, run } from './support';

/** A file in the workspace that is removed after the test. */
function fileCalled(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

describe('Exported annotations', () => {
  let editor: vscode.TextEditor;
  const file = fileCalled('exported.annotations.jsonld');
  beforeEach(async () => {
    editor = await open(ARTICLE);
    await articleIn(editor);
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(file).then(undefined, () => undefined);
  });

  for (const [format, { language, write }] of Object.entries(exportFormats)) {
    it(`open in a new editor as ${format}`, async () => {
      const { document } = editor;
      const source = {
        article: await articleIn(editor),
        text: document.getText(),
        source: document.uri.toString(),
      };
      await run('exportAnnotations', { format, to: 'editor' });
      // VS Code keeps a byte order mark apart from the text.
      const expected = write(source).replace(/^\ufeff/, '');
      const shown = await eventually('the export in an editor of its own', () => {
        const own = vscode.window.activeTextEditor?.document;
        return own && own !== document && own.getText() === expected && own;
      });
      assert.equal(shown.languageId, language);
    });
  }

  it('are not annotated themselves, though a report is prose in Markdown', async () => {
    const { articleOf } = await api();
    await run('exportAnnotations', { format: 'markdown', to: 'editor' });
    const report = vscode.window.activeTextEditor;
    assert.ok(report && report !== editor);
    assert.equal(articleOf(report.document), null);
  });

  it('are written to a file, and imported again show the same marks', async () => {
    const { articleOf } = await api();
    await run('exportAnnotations', { format: 'webannotation', to: file.toString() });
    const own = await marked(editor);
    const before = articleOf(editor.document);
    await vscode.window.showTextDocument(editor.document);
    await run('importAnnotations', file.toString());
    assert.notEqual(articleOf(editor.document), before);
    assert.deepEqual(articleOf(editor.document), before);
    assert.deepEqual((await marked(editor)).spans, own.spans);
  });

  it('show what the file says, not what we would say, until they are discarded', async () => {
    const { articleOf } = await api();
    const quotes = (): number => articleOf(editor.document)?.quotes.length ?? -1;
    await run('exportAnnotations', { format: 'webannotation', to: file.toString() });
    const all = quotes();
    const data = JSON.parse(await textOf(file)) as { first: { items: { id: string }[] } };
    data.first.items = data.first.items.filter(({ id }) => !/#quote-(?!1$)/.test(id));
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(data)));
    await run('importAnnotations', file.toString());
    assert.equal(quotes(), 1);
    assert.equal((await marked(editor)).spans.repeats.text.length, 1);
    await run('discardImported');
    assert.equal(quotes(), all);
  });

  it('stay on their words where the text is edited after the import', async () => {
    await run('exportAnnotations', { format: 'webannotation', to: file.toString() });
    await run('importAnnotations', file.toString());
    const words = async (): Promise<string[]> => {
      const text = editor.document.getText();
      return (await marked(editor)).spans.quotes.text.map(({ start, end }) => text.slice(start, end));
    };
    const before = await words();
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'A line above.\n\n'));
    assert.deepEqual(await words(), before);
    await editor.edit((edit) =>
      edit.replace(new vscode.Range(at(editor, 'older'), at(editor, 'older', 5)), 'OLDER'),
    );
    assert.deepEqual(
      await words(),
      before.filter((quote) => !quote.includes('older')),
    );
  });

  it('of another text, and files that are something else, change nothing', async () => {
    const { articleOf } = await api();
    await run('exportAnnotations', { format: 'webannotation', to: file.toString() });
    const other = await open('Nothing of the kind was said by anybody in this short text.\n');
    const before = await articleIn(other);
    await run('importAnnotations', file.toString());
    assert.deepEqual(articleOf(other.document), before);
    for (const content of ['not JSON', '{"type": "Annotation"}', '']) {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(content));
      await run('importAnnotations', file.toString());
      assert.deepEqual(articleOf(other.document), before);
    }
    await run('importAnnotations', fileCalled('there-is-no-such.jsonld').toString());
    assert.deepEqual(articleOf(other.document), before);
  });

  it('outlive a pause, and are let go with the document', async () => {
    await run('exportAnnotations', { format: 'webannotation', to: file.toString() });
    await run('importAnnotations', file.toString());
    const { articleOf } = await api();
    const imported = articleOf(editor.document);
    await run('pause');
    await run('resume');
    assert.deepEqual(articleOf(editor.document), imported);
    await closeAll();
    await eventually('the document to be closed', () => editor.document.isClosed);
    assert.equal(articleOf(editor.document), null);
  });
});

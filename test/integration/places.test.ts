import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, ARTICLE, articleIn, at, closeAll, eventually, marked, open, putCursor, run } from './support';

/** A file system with one article in it, as an extension for a server or an archive would register. */
class ArticleSystem implements vscode.FileSystemProvider {
  content = new TextEncoder().encode(ARTICLE);
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  watch(): vscode.Disposable {
    return { dispose: () => undefined };
  }
  stat({ path }: vscode.Uri): vscode.FileStat {
    const isFolder = path === '/';
    if (!isFolder && !path.endsWith('story.txt')) throw vscode.FileSystemError.FileNotFound(path);
    const type = isFolder ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: 0, mtime: this.content.length, size: isFolder ? 0 : this.content.length };
  }
  readDirectory(): [string, vscode.FileType][] {
    return [['story.txt', vscode.FileType.File]];
  }
  readFile(): Uint8Array {
    return this.content;
  }
  writeFile(_uri: vscode.Uri, content: Uint8Array): void {
    this.content = Uint8Array.from(content);
  }
  createDirectory(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
  delete(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}

describe('An article in a file system of another extension', () => {
  const registered: vscode.Disposable[] = [];
  const openFrom = async (scheme: string, isReadonly: boolean): Promise<vscode.TextEditor> => {
    const provider = vscode.workspace.registerFileSystemProvider(scheme, new ArticleSystem(), { isReadonly });
    registered.push(provider);
    return vscode.window.showTextDocument(vscode.Uri.parse(`${scheme}:/story.txt`), { preview: false });
  };
  afterEach(async () => {
    await closeAll();
    for (const own of registered.splice(0)) own.dispose();
  });

  it('is marked, follows edits, and takes commands like any other', async () => {
    const editor = await openFrom('news-test-archive', false);
    assert.ok((await marked(editor)).spans.quotes.text.length > 0);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Late: '));
    const { quotes } = (await marked(editor)).spans;
    assert.equal(editor.document.getText().charAt(quotes.text[0]?.start ?? 0), '"');
    putCursor(editor, new vscode.Position(4, 5));
    await run('removeCopy');
    assert.equal(editor.document.getText().split('Two engineers').length, 2);
  });

  it('that is read-only is marked, and no command changes it', async () => {
    const editor = await openFrom('news-test-readonly', true);
    assert.ok((await marked(editor)).spans.repeats.text.length > 0);
    putCursor(editor, new vscode.Position(4, 5));
    await run('removeCopy');
    await run('removeLaterCopies');
    assert.equal(editor.document.getText(), ARTICLE);
    assert.equal(editor.document.isDirty, false);
  });
});

describe('What is no article of the reader', () => {
  afterEach(closeAll);

  it('is left alone: the output of an extension', async () => {
    const { articleOf } = await api();
    const channel = vscode.window.createOutputChannel('News test', 'markdown');
    try {
      channel.append(ARTICLE);
      channel.show();
      const shown = await eventually('the output', () =>
        vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'output'),
      );
      await marked(await open(ARTICLE)); // by then the output had its turn
      assert.equal(articleOf(shown), null);
    } finally {
      channel.dispose();
      await vscode.commands.executeCommand('workbench.action.closePanel');
    }
  });

  it('is left alone: the cells of a notebook', async () => {
    const { articleOf } = await api();
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, ARTICLE, 'markdown');
    const code = new vscode.NotebookCellData(vscode.NotebookCellKind.Code, ARTICLE, 'plaintext');
    const book = await vscode.workspace.openNotebookDocument(
      'jupyter-notebook',
      new vscode.NotebookData([cell, code]),
    );
    await vscode.window.showNotebookDocument(book);
    await vscode.commands.executeCommand('notebook.cell.edit');
    await eventually('a cell to be edited', () =>
      vscode.window.visibleTextEditors.some(({ document }) => document.uri.scheme === 'vscode-notebook-cell'),
    );
    for (const { document } of book.getCells()) assert.equal(articleOf(document), null);
    await vscode.commands.executeCommand('notebook.cell.quitEdit');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

describe('Marks stand on their words', () => {
  afterEach(closeAll);

  /** The words under the marks of an editor, by kind. */
  async function wordsIn(editor: vscode.TextEditor): Promise<{ quotes: string[]; leaders: string[] }> {
    const { document } = editor;
    const { spans } = await marked(editor);
    const words = (list: readonly { start: number; end: number }[]): string[] =>
      list.map(({ start, end }) =>
        document.getText(new vscode.Range(document.positionAt(start), document.positionAt(end))),
      );
    return { quotes: words(spans.quotes.text), leaders: words(spans.leaders.text) };
  }
  const expected = {
    quotes: ['"The gates are open,"', '"We paid,"'],
    leaders: ['Emmanuel Macron', 'Macron'],
  };
  const first = '"The gates are open," said Ana Ruiz of Lyon.';
  const second = 'French President Emmanuel Macron came by boat. "We paid," Macron said.';

  for (const [name, text] of [
    ['lines that end in CRLF', `${first}\r\n\r\n${second}\r\n`],
    ['characters of two UTF-16 units before them', `🌊🌊 ${first}\n\n👩‍👩‍👧 🏞️ ${second}\n`],
    ['right-to-left text beside them', `שלום עולם ${first}\n\n\u202bمرحبا بالعالم\u202c\n\n${second}\n`],
    ['tabs before them', `\t\t${first}\n\n\t${second}\n`],
    ['no-break and wide spaces before them', `\u00a0\u3000${first}\n\n\u2003${second}\n`],
    ['a byte order mark before them', `\ufeff${first}\n\n${second}\n`],
    ['Markdown round them', `> ${first}\n\n- [x] ${second.replace('came', '*came*')}\n`],
  ] as const) {
    it(`with ${name}`, async () => {
      assert.deepEqual(await wordsIn(await open(text)), expected);
    });
  }

  it('in a paragraph of a hundred thousand characters', async () => {
    const filler = 'The water rose and fell again in the long night by the old harbour. ';
    const editor = await open(`${filler.repeat(1500)}${first} ${filler}${second}\n`);
    assert.deepEqual(await wordsIn(editor), expected);
  });
});

describe('The hover of a very long quote', () => {
  afterEach(closeAll);

  it('is as short as any other', async () => {
    const editor = await open(
      `"${'The gates are older than I am and will last. '.repeat(300)}" said Ana Ruiz.`,
    );
    await articleIn(editor);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      at(editor, 'older'),
    );
    const text = hovers
      .flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value))
      .join('\n')
      .replace(/\(command:[^)]*\)/g, '');
    assert.match(text, /Ana Ruiz/);
    assert.ok(text.length < 300, `${text.length} characters`);
  });
});

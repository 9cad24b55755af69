import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  api,
  articleIn,
  at,
  closeAll,
  eventually,
  marked,
  open,
  putCursor,
  withSetting,
  run,
} from './support';

const TEXT = [
  'Harbour Fund Opens',
  '',
  'SPRINGFIELD, March 3, 2026 - Orla Venn opened the harbour fund on Tuesday. Emmanuel Macron sent a letter, and Venn read it out.',
  '',
  'Tom Hale, who sells rope, listened from the quay.',
  '',
].join('\n');

function file(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The suites need a folder');
  return vscode.Uri.joinPath(folder.uri, '.news-annotator', 'leaders.json');
}

async function write(value: unknown): Promise<void> {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  await vscode.workspace.fs.writeFile(file(), new TextEncoder().encode(text));
}

async function written(): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file())));
}

async function removeFile(): Promise<void> {
  await vscode.workspace.fs.delete(vscode.Uri.joinPath(file(), '..'), { recursive: true }).then(
    () => undefined,
    () => undefined, // there is none
  );
}

describe("The workspace's own leaders", () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    await removeFile();
    editor = await open(TEXT);
    await leaders(['Emmanuel Macron']);
  });
  afterEach(async () => {
    await closeAll();
    await removeFile();
  });

  /** Waits until the leaders of the text are these, in text order. */
  async function leaders(names: readonly string[], nudge?: () => Promise<void>): Promise<void> {
    const { articleOf } = await api();
    const areThere = (): boolean => {
      const people = articleOf(editor.document)?.people ?? [];
      const found = people.filter(({ leader }) => leader !== null).map(({ name }) => name);
      return found.join() === names.join();
    };
    await eventually(`the leaders ${names.join(', ')}`, areThere, nudge);
  }

  const officeOf = async (name: string) =>
    (await articleIn(editor)).people.find((person) => person.name === name)?.leader?.office;

  it('are read from the file when it comes, changes and goes, and go before shipped ones', async () => {
    const mayor = { leaders: [{ name: 'Orla Venn', office: 'Mayor of Springfield' }] };
    await write(mayor);
    // How soon a watcher of files is at work is up to VS Code.
    await leaders(['Orla Venn', 'Emmanuel Macron'], () => write(mayor));
    await write({
      leaders: [{ name: 'Emmanuel Macron', office: 'Harbour Master' }],
      notLeaders: ['Orla Venn'],
    });
    // The file may be read while it is being written: one without leaders leaves Macron alone, too.
    await eventually('the own office', async () => (await officeOf('Emmanuel Macron')) === 'Harbour Master');
    await leaders(['Emmanuel Macron']);
    await removeFile();
    await eventually(
      'the shipped office',
      async () => (await officeOf('Emmanuel Macron')) !== 'Harbour Master',
    );
  });

  it('are added by a command at the cursor, with the office that is given', async () => {
    putCursor(editor, at(editor, 'Venn read'));
    await run('addLeader', undefined, 'Mayor of Springfield');
    await leaders(['Orla Venn', 'Emmanuel Macron']);
    assert.deepEqual(await written(), { leaders: [{ name: 'Orla Venn', office: 'Mayor of Springfield' }] });
    assert.equal(await officeOf('Orla Venn'), 'Mayor of Springfield');
    const { spans } = await marked(editor);
    assert.equal(spans.leaders.text.length, 3);
  });

  it('are added by a command for the words that are selected', async () => {
    editor.selection = new vscode.Selection(at(editor, 'Tom Hale'), at(editor, 'Tom Hale', 8));
    await run('addLeader', undefined, '');
    await leaders(['Emmanuel Macron', 'Tom Hale']);
    assert.deepEqual(await written(), { leaders: [{ name: 'Tom Hale' }] });
  });

  it('are undone and made again by the keys of corrections, in their turn among them', async () => {
    putCursor(editor, at(editor, 'Tom Hale', 3));
    await run('addLeader', undefined, '');
    await run('notPerson');
    await leaders(['Emmanuel Macron']);
    await run('undoCorrection');
    await leaders(['Emmanuel Macron', 'Tom Hale']);
    await run('undoCorrection');
    await leaders(['Emmanuel Macron']);
    await run('redoCorrection');
    await leaders(['Emmanuel Macron', 'Tom Hale']);
    await write({ leaders: [{ name: 'Orla Venn' }] });
    await run('undoCorrection'); // somebody has written the list since: it stays
    assert.deepEqual(await written(), { leaders: [{ name: 'Orla Venn' }] });
  });

  it('lose a name by a command at a place, as a link of a hover runs it', async () => {
    const offset = editor.document.offsetAt(at(editor, 'Emmanuel Macron', 3));
    await run('notLeader', { uri: editor.document.uri.toString(), offset });
    await leaders([]);
    assert.deepEqual(await written(), { notLeaders: ['Emmanuel Macron'] });
  });

  it('are left alone by both commands while the file has a mistake, and the last good ones stay', async () => {
    putCursor(editor, at(editor, 'Tom Hale', 3));
    await run('addLeader', undefined, '');
    await leaders(['Emmanuel Macron', 'Tom Hale']);
    await write('{ "leaders": 3 }');
    await run('notLeader');
    await run('addLeader', undefined, 'Harbour Master');
    assert.deepEqual(await written(), { leaders: 3 });
    await leaders(['Emmanuel Macron', 'Tom Hale']);
  });

  it('are checked against the schema in the editor', async () => {
    await write('{\n  "leaders": [{ "name": "Orla Venn", "alias": [] }]\n}\n');
    await vscode.window.showTextDocument(file());
    const [problem] = await eventually('a problem in the file', () => {
      const problems = vscode.languages.getDiagnostics(file());
      return problems.length > 0 && problems;
    });
    assert.equal(problem?.range.start.line, 1);
    assert.match(problem.message, /alias/);
  });
});

describe('The names of persons', () => {
  let editor: vscode.TextEditor;
  before(async () => {
    editor = await open(TEXT);
    await articleIn(editor);
  });
  after(closeAll);

  const counts = async () => {
    const { spans } = await marked(editor);
    return [spans.leaders.text.length, spans.people.text.length];
  };
  const hover = async (passage: string) => {
    const { uri } = editor.document;
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      at(editor, passage, 2),
    );
    return hovers
      .flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value))
      .join('\n');
  };

  it('are marked for leaders only, for all, or for nobody, as the setting says', async () => {
    await eventually('leaders only', async () => (await counts()).join() === '1,0');
    await withSetting('highlight.people', 'everybody', async () => {
      await eventually('everybody', async () => (await counts()).join() === '1,3');
    });
    await withSetting('highlight.people', 'none', async () => {
      await eventually('nobody', async () => (await counts()).join() === '0,0');
    });
  });

  it('are marked where leaders are, and hidden together with them', async () => {
    await withSetting('highlight.people', 'everybody', async () => {
      await eventually('everybody', async () => (await counts()).join() === '1,3');
      await withSetting('highlight.leaders', ['ruler'], async () => {
        await eventually('no names in the text', async () => (await counts()).join() === '0,0');
        const { spans } = await marked(editor);
        assert.equal(spans.people.ruler.length, 3);
      });
      await run('toggleLeaders');
      await eventually('no names', async () => (await counts()).join() === '0,0');
      await run('toggleLeaders');
      await eventually('all names', async () => (await counts()).join() === '1,3');
    });
  });

  it('tell about a person who is no leader only where all are marked, with a way to add them', async () => {
    assert.equal(await hover('Tom Hale'), '');
    await withSetting('highlight.people', 'everybody', async () => {
      assert.match(await hover('Tom Hale'), /\*\*Tom Hale\*\*[\s\S]*command:newsAnnotator\.addLeader/);
    });
    assert.match(await hover('Emmanuel Macron'), /command:newsAnnotator\.notLeader/);
  });
});

describe('The hover of a name', () => {
  afterEach(closeAll);

  const hover = async (text: string, passage: string) => {
    // Where VS Code empties the text while it still closes editors of a test before, it is opened again.
    const editor = await eventually('an annotated editor that keeps its text', async () => {
      const opened = await open(text);
      await articleIn(opened);
      return opened.document.getText().includes(passage) && opened;
    });
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      at(editor, passage, 2),
    );
    return hovers
      .flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value))
      .join('\n');
  };

  it('says that a near miss is possibly a leader', async () => {
    assert.match(
      await hover('Emanuel Macron left the hall in silence.', 'Emanuel'),
      /Possibly Emmanuel Macron/,
    );
  });

  it('marks a surname of several leaders as ambiguous', async () => {
    const text = await hover('President Bush spoke at the library for an hour.', 'Bush');
    assert.match(text.replaceAll('\\', ''), /Ambiguous: the name could also mean George H/);
  });

  for (const [source, head] of [
    ['date from the front matter', '---\ndate: 2023-05-01\n---\n\n'],
    ['date from the dateline', 'PARIS, May 1, 2023 - '],
    ['first date in the text', 'On May 1, 2023, it rained. '],
  ] as const) {
    it(`says whether the office was held, and how the date is known: ${source}`, async () => {
      const text = await hover(`${head}Emmanuel Macron walked home after the talks.`, 'Emmanuel');
      assert.match(text.replaceAll('\\', ''), new RegExp(`n office on .*\\d{4} \\(${source}\\)`));
    });
  }

  it('says up to which day the office is known to be held, where the article names no date', async () => {
    const text = await hover('Emmanuel Macron walked home after the talks.', 'Emmanuel');
    assert.match(text, /(?:Held|In) office on .*\d{4}/);
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { contentOf, readAnnotationFile } from '../../src/annotations';
import type { ViewNode } from '../../src/sidebar/node';
import {
  api,
  ARTICLE,
  articleIn,
  at,
  closeAll,
  eventually,
  putCursor,
  run,
  runWithFirstChoice,
} from './support';

function inFolder(...path: string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The suites need a folder');
  return vscode.Uri.joinPath(folder.uri, ...path);
}

const OWN = inFolder('.news-annotator');
const BOOK = inFolder('.news-annotator', 'codebook.json');

const write = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const read = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

async function remove(uri: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.delete(uri, { recursive: true }).then(
    () => undefined,
    () => undefined, // there is none
  );
}

describe('Notes and codes', () => {
  let editor: vscode.TextEditor;
  /** Each test has an article of its own: VS Code may keep the text of one that was there before. */
  let count = 0;
  let ARTICLE_FILE: vscode.Uri;
  let SET_FILE: vscode.Uri;

  async function leaveAndComeBack(): Promise<void> {
    const { document } = editor;
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: '' }));
    editor = await vscode.window.showTextDocument(document, { preview: false });
  }

  /** What the file of annotations says, once it says so much. */
  function written(wanted: number) {
    return eventually(`${wanted} annotations in the file`, async () => {
      const text = await read(SET_FILE).catch(() => '');
      const { annotations } = readAnnotationFile(text, '');
      return annotations.size === wanted && Array.from(annotations.values());
    });
  }

  async function openArticle(): Promise<void> {
    const document = await vscode.workspace.openTextDocument(ARTICLE_FILE);
    editor = await vscode.window.showTextDocument(document, { preview: false });
    await articleIn(editor);
  }

  beforeEach(async () => {
    await remove(OWN);
    const name = `notes-river-${++count}.txt`;
    ARTICLE_FILE = inFolder(name);
    SET_FILE = inFolder('.news-annotator', 'annotations', 'reader', `${name}.jsonl`);
    await write(ARTICLE_FILE, ARTICLE);
    await openArticle();
  });
  afterEach(async () => {
    await closeAll();
    await remove(OWN);
    await remove(ARTICLE_FILE);
  });

  const said = async () => (await api()).annotationsOf(editor.document);

  /** The rows of the view, once one of them is like that. */
  async function rows(wanted: RegExp, nudge?: () => Promise<void>): Promise<readonly ViewNode[]> {
    await vscode.commands.executeCommand('newsAnnotator.notes.focus');
    const { listedIn } = await api();
    const every = (nodes: readonly ViewNode[]): ViewNode[] =>
      nodes.flatMap((node) => [node, ...every(node.children)]);
    const isWanted = ({ label, description }: ViewNode): boolean =>
      wanted.test(`${label} ${description ?? ''}`);
    return eventually(
      `rows like ${String(wanted)}`,
      () => {
        const all = every(listedIn('newsAnnotator.notes')?.rows ?? []);
        return all.some(isWanted) && all;
      },
      nudge,
    );
  }

  it('are written at once, one a line, and change no byte of the article', async () => {
    putCursor(editor, at(editor, 'a long night'));
    await run('addCode', undefined, 'Mood');
    await run('addNote', undefined, 'How long?');
    const all = await written(2);
    assert.deepEqual(all.map((own) => contentOf(own)?.kind).sort(), ['code', 'note']);
    assert.equal(await read(ARTICLE_FILE), ARTICLE);
    assert.match(await read(BOOK), /"name": "Mood"/);
  });

  it('stand in the view by code, with what is to be reviewed before them', async () => {
    putCursor(editor, at(editor, 'a long night'));
    await run('addCode', undefined, 'Mood');
    const all = await rows(/^Mood 1$/);
    assert.ok(all.some(({ label }) => /to review$/.test(label)));
  });

  it('follow their code when it is renamed and merged, and go with it', async () => {
    putCursor(editor, at(editor, 'a long night'));
    await run('addCode', undefined, 'Mood');
    putCursor(editor, at(editor, 'older than'));
    await run('addCode', undefined, 'Age');
    const { listedIn } = await api();
    await rows(/^Age 1$/);
    const renamed = (await read(BOOK)).replace('"name": "Mood"', '"name": "Temper", "formerly": ["Mood"]');
    await write(BOOK, renamed);
    await rows(/^Temper 1$/, () => Promise.resolve(write(BOOK, renamed)));
    // A choice that is offered while the focus moves is taken back by VS Code.
    const deleteAge = (): Promise<void> => runWithFirstChoice('deleteCode', { code: 'Age' });
    await eventually('the code and its use to be gone', async () => (await said()).length === 1, deleteAge);
    assert.doesNotMatch(await read(BOOK), /Age/);
    assert.ok(listedIn('newsAnnotator.notes'));
  });

  it('take what another window writes, and lose nothing of it', async () => {
    putCursor(editor, at(editor, 'a long night'));
    await run('addNote', undefined, 'Mine.');
    const [mine] = await written(1);
    const theirs = JSON.stringify(mine).replace(mine.id, 'urn:uuid:theirs').replace('Mine.', 'Theirs.');
    const both = `${await read(SET_FILE)}${theirs}\n`;
    await write(SET_FILE, both);
    // Of a folder that was made anew the system may tell nothing: then it is read when the reader comes back to the text.
    await eventually('both notes', async () => (await said()).length === 2, leaveAndComeBack);
    await run('addNote', undefined, 'Mine, too.');
    await written(3);
  });

  it('whose words are gone are listed, and placed anew on other words', async () => {
    editor.selection = new vscode.Selection(at(editor, 'forty broken'), at(editor, ' gates, which'));
    await run('addNote', undefined, 'Count again.');
    const [note] = await written(1);
    await closeAll();
    await write(ARTICLE_FILE, 'The River Fund\n\n"We will pay," Ana Ruiz said on Tuesday.\n');
    await openArticle();
    await eventually('an orphan', async () => (await said())[0]?.span === null);
    await rows(/Count again/);
    editor.selection = new vscode.Selection(at(editor, 'River'), at(editor, '\n\n"We'));
    await run('internal.placeHere', { uri: ARTICLE_FILE.toString(), id: note.id });
    const [{ span } = { span: null }] = await said();
    assert.equal(editor.document.getText().slice(span?.start, span?.end), 'River Fund');
  });

  it('of an article that is gone are attached to the one that has its words', async () => {
    putCursor(editor, at(editor, 'a long night'));
    await run('addNote', undefined, 'How long?');
    await written(1);
    await closeAll();
    const moved = inFolder(`notes-moved-${count}.txt`);
    await vscode.workspace.fs.copy(ARTICLE_FILE, moved);
    await remove(ARTICLE_FILE);
    try {
      editor = await vscode.window.showTextDocument(moved, { preview: false });
      await articleIn(editor);
      await run('internal.attachAnnotations', { set: SET_FILE.toString() });
      assert.equal((await said())[0]?.annotation.target.source, `notes-moved-${count}.txt`);
      await eventually('the old file to be gone', async () => (await read(SET_FILE).catch(() => '')) === '');
    } finally {
      await closeAll();
      await remove(moved);
    }
  });

  it('in a file of a later version are shown and not written', async () => {
    putCursor(editor, at(editor, 'a long night'));
    await run('addNote', undefined, 'How long?');
    const [note] = await written(1);
    await closeAll();
    // An article that VS Code has not had open: what is in its file is read when it is opened.
    const name = `notes-later-${count}.txt`;
    const own = JSON.stringify(note).replaceAll(`notes-river-${count}.txt`, name);
    const later = `{"news:format":99}\n${own}\n{"broken\n`;
    await remove(ARTICLE_FILE);
    ARTICLE_FILE = inFolder(name);
    SET_FILE = inFolder('.news-annotator', 'annotations', 'reader', `${name}.jsonl`);
    await write(SET_FILE, later);
    await write(ARTICLE_FILE, ARTICLE);
    await openArticle();
    await eventually('the note', async () => (await said()).length === 1);
    await run('addNote', undefined, 'Another.');
    await eventually('the file as it is', async () => (await said()).length === 1);
    assert.equal(await read(SET_FILE), later);
  });
});

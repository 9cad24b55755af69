import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SharingFile } from '../../src/editor/library';
import { api, articleIn, at, closeAll, eventually } from './support';

const HARBOUR =
  'The harbour council voted on Tuesday to spend 40 million on a new sea wall, after two winters in which storms flooded the fish market and the old customs house.';
const EDITED = HARBOUR.replace('new sea wall', 'higher sea wall').replace('two winters', 'three winters');
const ORCHARD =
  'Growers said the late frost had taken a third of the apricots, and that the insurers were slow to send anyone up the valley.';

describe('Repeats in the folder', () => {
  const workspace = (): vscode.Uri => vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
  const folder = (): vscode.Uri => vscode.Uri.joinPath(workspace(), 'harbour');
  const uriOf = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);
  const write = async (name: string, text: string): Promise<void> =>
    vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
  const found = async (name: string): Promise<SharingFile | undefined> =>
    (await api()).folderRepeats().files.find(({ key }) => key === uriOf(name).toString());
  const placesOf = async (name: string): Promise<string[]> =>
    ((await found(name))?.paragraphs ?? []).flatMap(({ places }) =>
      places.map(({ file, kind }) => `${file.slice(file.lastIndexOf('/') + 1)} ${kind}`),
    );

  before(async () => {
    await write('monday.txt', `Harbour Wall Approved\n\n${HARBOUR}\n`);
    await write('tuesday.md', `A Second Look\n\n${ORCHARD}\n\n${EDITED}\n`);
    await write('picture.txt', '\u0000\u0001\u0002');
    await write('code.ts', HARBOUR);
    await vscode.commands.executeCommand('newsAnnotator.findFolderRepeats');
  });
  after(async () => {
    await vscode.commands.executeCommand('newsAnnotator.forgetFolderRepeats');
    await vscode.workspace.fs.delete(folder(), { recursive: true });
    await closeAll();
  });

  it('are found across articles, with how alike they are, and in no other files', async () => {
    assert.deepEqual(await placesOf('monday.txt'), ['tuesday.md near']);
    const [paragraph] = (await found('tuesday.md'))?.paragraphs ?? [];
    assert.match(paragraph?.text ?? '', /^The harbour council voted/);
    assert.equal(paragraph?.paragraph, 2);
  });

  it('are told on hover, with a link to the other file', async () => {
    const editor = await vscode.window.showTextDocument(uriOf('monday.txt'));
    await articleIn(editor);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      at(editor, 'harbour council'),
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === 'string' ? content : content.value))
      .join('\n');
    assert.match(text, /Also in 1 file/);
    assert.match(text, /harbour\/tuesday\\\.md\]\(command:newsAnnotator\.internal\.reveal/);
  });

  it('follow files that come, change and go', async () => {
    await write('wednesday.txt', `${HARBOUR}\n`);
    await eventually('the new file', async () =>
      (await placesOf('monday.txt')).includes('wednesday.txt exact'),
    );
    await write('wednesday.txt', `${ORCHARD}\n`);
    await eventually('the change', async () =>
      (await placesOf('wednesday.txt')).includes('tuesday.md exact'),
    );
    assert.deepEqual(await placesOf('monday.txt'), ['tuesday.md near']);
    await vscode.workspace.fs.delete(uriOf('wednesday.txt'));
    await eventually('the removal', async () => (await found('wednesday.txt')) === undefined);
  });

  it('are forgotten when the reader has enough of them, and found again when asked for', async () => {
    await vscode.commands.executeCommand('newsAnnotator.forgetFolderRepeats');
    assert.equal((await api()).folderRepeats().fileCount, 0);
    await vscode.commands.executeCommand('newsAnnotator.findFolderRepeats');
    assert.deepEqual(await placesOf('monday.txt'), ['tuesday.md near']);
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { articleIn, at, closeAll, eventually, putCursor } from './support';

const SPEECH = [
  'Remarks at the opening of the new pier, 3 March 2026',
  '',
  'CHAIR OKONEDO: Good evening. We will not close the old pier before the new one has been tested for two winters.',
  '',
  'MAYOR VENN: The council has paid for forty lamps, and it will pay for the rest of them in the spring.',
  '',
].join('\n');
const ARTICLE = [
  'New Pier Opens',
  'PORT ELLERY, March 4, 2026 - The new pier opened on Tuesday.',
  '“We will close the old pier before the new one has been tested for two winters,” said Chair Adam Okonedo.',
  '“The council has paid for forty lamps,” said Mayor Orla Venn.',
  '“We will not close the old pier before the new one has been tested,” said Mayor Orla Venn.',
  '“Nobody asked the fishermen what they thought of any of this,” said Mayor Orla Venn.',
  '',
].join('\n\n');

describe('Quotes beside their sources', () => {
  const workspace = (): vscode.Uri => vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
  const uriOf = (name: string): vscode.Uri => vscode.Uri.joinPath(workspace(), name);
  const write = async (name: string, text: string): Promise<void> =>
    vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
  const codes = (uri: vscode.Uri): string[] =>
    vscode.languages
      .getDiagnostics(uri)
      .map(({ code }) => (typeof code === 'string' ? code : ''))
      .filter((code) => /source|other-speaker/.test(code))
      .sort();
  const all = ['quote-differs-from-source', 'quote-not-in-sources', 'quote-other-speaker'];
  let editor: vscode.TextEditor;

  before(async () => {
    await write('transcripts/opening.txt', SPEECH);
    await write('pier.txt', ARTICLE);
    editor = await vscode.window.showTextDocument(uriOf('pier.txt'));
    await articleIn(editor);
    await vscode.commands.executeCommand('newsAnnotator.checkQuotes');
    await eventually('the findings', () => codes(editor.document.uri).length === 3);
  });
  after(async () => {
    await vscode.commands.executeCommand('newsAnnotator.forgetSources');
    await closeAll();
    await vscode.workspace.fs.delete(uriOf('transcripts'), { recursive: true });
    await vscode.workspace.fs.delete(uriOf('pier.txt'));
  });

  it('are told in the Problems panel, each kind once, and the right one is not', () => {
    assert.deepEqual(codes(editor.document.uri), all);
    const lines = vscode.languages.getDiagnostics(editor.document.uri).map(({ range }) => range.start.line);
    assert.ok(!lines.includes(at(editor, 'forty lamps').line));
  });

  it('are told on hover, with the place, the speaker and the way there', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      at(editor, 'paid for forty'),
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === 'string' ? content : content.value))
      .join('\n');
    assert.match(text, /Word for word in \[transcripts\/opening\\\.txt, line 5\]/);
    assert.match(text, /said by MAYOR VENN/);
    assert.match(text, /command:newsAnnotator\.compareWithSource/);
  });

  it('are put right with the source’s words, checked by hand, and followed while one writes', async () => {
    const { document } = editor;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at(editor, 'We will close'), at(editor, 'We will close', 20)),
    );
    const take = actions.find(({ title }) => /Take the source/.test(title));
    assert.ok(take?.edit, actions.map(({ title }) => title).join(', '));
    await vscode.workspace.applyEdit(take.edit);
    await eventually(
      'the difference to go',
      () => !codes(document.uri).includes('quote-differs-from-source'),
    );
    assert.match(
      document.getText(),
      /“We will not close the old pier before the new one has been tested for two/,
    );

    putCursor(editor, at(editor, 'Nobody asked'));
    await vscode.commands.executeCommand('newsAnnotator.checkedByHand');
    await eventually('the quote to be checked', () => !codes(document.uri).includes('quote-not-in-sources'));
    await vscode.commands.executeCommand('newsAnnotator.undoCorrection');
    await eventually('the quote to be open', () => codes(document.uri).includes('quote-not-in-sources'));
  });

  it('are held against a source as it is now', async () => {
    await write('transcripts/second.txt', 'Nobody asked the fishermen what they thought of any of this.\n');
    await eventually('the new source', () => !codes(editor.document.uri).includes('quote-not-in-sources'));
  });
});

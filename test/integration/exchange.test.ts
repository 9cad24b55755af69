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
  open,
  putCursor,
  run,
  runWithFirstChoice,
} from './support';

describe('Annotations of other tools', () => {
  let editor: vscode.TextEditor;
  const files: vscode.Uri[] = [];

  beforeEach(async () => {
    editor = await open(ARTICLE);
    await articleIn(editor);
  });
  afterEach(async () => {
    await closeAll();
    for (const file of files.splice(0)) await vscode.workspace.fs.delete(file);
  });

  /** Writes a file into the workspace, and takes it in. */
  async function take(name: string, content: string): Promise<void> {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const file = vscode.Uri.joinPath(folder.uri, name);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(content));
    files.push(file);
    await run('importAnnotations', file.toString());
  }

  const taken = async () => {
    const { annotationsOf } = await api();
    const text = editor.document.getText();
    return annotationsOf(editor.document).map(({ annotation, span }) => ({
      content: contentOf(annotation),
      words: span && text.slice(span.start, span.end),
    }));
  };

  it('are taken from Web Annotations without any field of ours, and undone as one step', async () => {
    const exact = 'forty broken gates';
    const selector = { type: 'TextQuoteSelector', exact, prefix: 'and counted ', suffix: ', which the fund' };
    const annotation = (id: string, own: object): object => ({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `https://example.org/${id}`,
      type: 'Annotation',
      target: { source: 'https://example.org/river', selector },
      ...own,
    });
    const items = [
      annotation('remark', { bodyValue: 'Who counted?' }),
      annotation('tag', { body: { type: 'TextualBody', value: 'Gates', purpose: 'tagging' } }),
      annotation('nowhere', {
        bodyValue: 'Lost',
        target: { selector: { type: 'TextQuoteSelector', exact: 'the ferry was late that day' } },
      }),
    ];
    await take('others.jsonld', JSON.stringify({ type: 'AnnotationPage', items }));
    // The paragraph stands twice with the same surroundings: these are not placed by guess.
    assert.deepEqual(
      (await taken()).map(({ content }) => content),
      [
        { kind: 'note', text: 'Who counted?' },
        { kind: 'code', code: 'Gates' },
        { kind: 'note', text: 'Lost' },
      ],
    );
    await run('undoCorrection');
    assert.deepEqual(await taken(), []);
  });

  it('are taken from brat’s standoff files, by its code points', async () => {
    const start = ARTICLE.indexOf('Ana Ruiz');
    const lines = [`T1\tWitness ${start} ${start + 8}\tAna Ruiz`, '#1\tAnnotatorNotes T1\tAsk her again', ''];
    await take('river.ann', lines.join('\n'));
    assert.deepEqual(await taken(), [
      { content: { kind: 'code', code: 'Witness' }, words: 'Ana Ruiz' },
      { content: { kind: 'note', text: 'Ask her again' }, words: 'Ana Ruiz' },
    ]);
  });

  it('are written in the format that the reader picks', async () => {
    putCursor(editor, at(editor, 'a long night'));
    await run('addNote', undefined, 'How long?');
    await runWithFirstChoice('exportAnnotations', { to: 'editor' });
    const shown = await eventually('the export', () => {
      const own = vscode.window.activeTextEditor?.document;
      return own && own !== editor.document && own;
    });
    assert.equal((JSON.parse(shown.getText()) as { type: string }).type, 'AnnotationCollection');
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
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

describe('Corrections', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await open(ARTICLE);
    await articleIn(editor);
  });
  afterEach(closeAll);

  const quoteWith = async (words: string) => {
    const { articleOf } = await api();
    const offset = editor.document.offsetAt(at(editor, words));
    return articleOf(editor.document)?.quotes.find(({ start, end }) => start <= offset && offset < end);
  };

  it('take a quotation out, and undo and redo bring it back and forth', async () => {
    putCursor(editor, at(editor, 'older than'));
    await run('notQuotation');
    await eventually('no quotation', async () => (await quoteWith('older than')) === undefined);
    await run('undoCorrection');
    await eventually('the quotation', async () => (await quoteWith('older than')) !== undefined);
    await run('redoCorrection');
    await eventually('no quotation again', async () => (await quoteWith('older than')) === undefined);
  });

  it('stay on their words while the text is edited', async () => {
    putCursor(editor, at(editor, 'older than'));
    await run('notQuotation');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Late: '));
    await eventually('no quotation', async () => (await quoteWith('older than')) === undefined);
    assert.notEqual(await quoteWith('a long night'), undefined);
  });

  it('make the selection a quotation', async () => {
    editor.selection = new vscode.Selection(at(editor, 'counted forty'), at(editor, ' gates, which'));
    await run('markQuotation');
    await eventually('a quotation', async () => (await quoteWith('forty'))?.kind === 'indirect');
  });

  it('name another speaker, the likeliest first', async () => {
    putCursor(editor, at(editor, 'a long night'));
    await runWithFirstChoice('correctSpeaker');
    const quote = await quoteWith('a long night');
    assert.equal(quote?.speaker?.name, 'Ana Ruiz');
    assert.equal(quote.speaker.reason, 'reader');
  });

  it('take the selection as the extent of a quotation, whose speaker stays', async () => {
    editor.selection = new vscode.Selection(at(editor, '"The gates'), at(editor, 'than I am'));
    await run('takeExtent');
    const quote = await eventually('the shorter quotation', async () => {
      const found = await quoteWith('older');
      return (
        found &&
        editor.document.getText().slice(found.start, found.end).trim() === '"The gates are older' &&
        found
      );
    });
    assert.equal(quote.speaker?.name, 'Ana Ruiz');
    await run('undoCorrection');
    await eventually('the whole quotation', async () => (await quoteWith('than I am')) !== undefined);
  });

  it('make two names one person, in one step', async () => {
    putCursor(editor, at(editor, 'Ruiz'));
    await runWithFirstChoice('samePerson');
    const { articleOf } = await api();
    const names = () => articleOf(editor.document)?.people.map(({ name }) => name) ?? [];
    assert.deepEqual(names(), ['Emmanuel Macron']);
    await run('undoCorrection');
    assert.ok(names().includes('Ana Ruiz'));
  });

  it('say that a paragraph is no repeat, in this text and for good', async () => {
    const { articleOf } = await api();
    const repeats = () => articleOf(editor.document)?.repeats.length;
    assert.equal(repeats(), 1);
    putCursor(editor, new vscode.Position(4, 5));
    await run('notRepeat');
    await eventually('no repeat', () => repeats() === 0);
    await run('undoCorrection');
    await eventually('the repeat', () => repeats() === 1);
  });

  it('are offered by the light bulb, in the words of the commands', async () => {
    const offers = async (from: vscode.Position, to = from) => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        new vscode.Range(from, to),
      );
      return actions.map(({ title }) => title);
    };
    const inQuote = await eventually('offers', async () => {
      const titles = await offers(at(editor, 'older than'));
      return titles.length > 0 && titles;
    });
    assert.deepEqual(inQuote, ['Wrong speaker…', 'Not a quotation']);
    const isOffered = async (title: string, from: vscode.Position, to = from): Promise<void> => {
      await eventually(title, async () => (await offers(from, to)).includes(title));
    };
    await isOffered('Same person as…', at(editor, 'Ana Ruiz', 2));
    await isOffered('This is a quotation', at(editor, 'counted'), at(editor, ' gates, which'));
    await isOffered('Not a repeat', new vscode.Position(4, 5));
  });

  it('are not offered where nothing is said', async () => {
    putCursor(editor, new vscode.Position(0, 0));
    await run('notQuotation');
    await run('undoCorrection');
    assert.notEqual(await quoteWith('older than'), undefined);
  });
});

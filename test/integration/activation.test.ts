import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Moment } from '../../src/logging/timings';
import { api, ARTICLE, articleIn, closeAll, eventually, open } from './support';

const passed = (moment: Moment): boolean =>
  performance.getEntriesByName(`newsAnnotator.${moment}`).length > 0;

const timeOf = (moment: Moment): number =>
  performance.getEntriesByName(`newsAnnotator.${moment}`)[0]?.startTime ?? NaN;

/**
 * What a window pays that has no article. It is the first suite by its name: what the others open loads all the rest, and
 * that stays loaded.
 */
describe('A window without an article', () => {
  before(() => assert.ok(!passed('featuresLoading'), 'something was loaded before the first test'));
  after(closeAll);

  it('loads a shell for a text of another kind, and nothing else', async () => {
    await open('echo ferry 1\n', 'shellscript');
    await eventually('the shell to be active', () => passed('activated'));
    assert.ok(!passed('featuresLoading'));
    // For whoever wants to know: how long it took is the machine's affair.
    const from = (a: Moment, b: Moment): number => timeOf(b) - timeOf(a);
    const own = from('loading', 'loaded') + from('activation', 'activated');
    console.log(`      of the clock, this window paid ${own.toFixed(1)} ms`);
  });

  it('loads nothing else for an empty text either', async () => {
    await open('', 'plaintext');
    assert.ok(!passed('featuresLoading'));
  });

  it('loads nothing else for a text of a language of ours that is no prose', async () => {
    const list = Array.from({ length: 40 }, (_, i) => `ferry-line-${i}==1.${i}.0`).join('\n');
    await open(`${list}\n`, 'plaintext');
    assert.ok(!passed('featuresLoading'));
  });

  it('answers other extensions that nothing is annotated', async () => {
    const { articleOf, marksIn, listedIn, folderRepeats } = await api();
    const editor = await open('echo ferry 2\n', 'shellscript');
    assert.equal(articleOf(editor.document), null);
    assert.equal(marksIn(editor), null);
    assert.equal(listedIn('newsAnnotator.themes'), null);
    assert.equal(folderRepeats().fileCount, 0);
    assert.ok(!passed('featuresLoading'));
  });
});

describe('A window with its first article', () => {
  after(closeAll);

  it('loads all the rest for it, and annotates it', async () => {
    const editor = await open('');
    assert.ok(!passed('featuresLoading'));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), ARTICLE));
    await eventually('all the rest to be loaded', () => passed('composed'));
    assert.notEqual((await articleIn(editor)).quotes.length, 0);
  });
});

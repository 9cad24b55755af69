import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import { ARTICLE, closeAll, marked, open } from './support';

/** A soak opens more: NEWS_SOAK_DOCUMENTS=500. */
const DOCUMENTS = Number(process.env['NEWS_SOAK_DOCUMENTS'] ?? 40);
/** Opened before the first look at the memory: what is loaded once is loaded by then. */
const WARM_UP = 20;
/** How often the article stands in each document: enough that keeping the annotations of all would show. */
const COPIES = 40;
/**
 * Bytes that the closed documents together may leave behind. What paragraphs say is kept a
 * while for all documents, so the documents differ in one paragraph only.
 */
const MOST_LEFT = 8_000_000;

describe('Memory', () => {
  after(closeAll);

  it('is given back when documents are closed', async function () {
    this.timeout(60_000 + DOCUMENTS * 2_000);
    await openEditAndClose(0, WARM_UP);
    const before = heapInUse();
    await openEditAndClose(WARM_UP, DOCUMENTS);
    const left = heapInUse() - before;
    console.log(`${DOCUMENTS} documents left ${Math.round(left / 1000)} KB in all`);
    assert.ok(left < MOST_LEFT, `${left} bytes are left of ${DOCUMENTS} closed documents`);
  });
});

/** Opens documents one after another, types into each, waits for its marks and closes it. */
async function openEditAndClose(from: number, count: number): Promise<void> {
  for (let i = from; i < from + count; i++) {
    const text = ARTICLE.repeat(COPIES) + `The ${i}th gate was opened by hand on Friday.`;
    const editor = await open(text);
    await marked(editor);
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'It rained. '));
    await marked(editor);
    await closeAll();
  }
}

/** Bytes in use after garbage is collected. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

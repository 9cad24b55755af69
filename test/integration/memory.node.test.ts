import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import { ARTICLE, closeAll, marked, open, withSetting } from './support';

/** A soak opens more: `npm run test:soak`. */
const DOCUMENTS = Number(process.env['NEWS_SOAK_DOCUMENTS'] ?? 40);
/** Opened before the first look at the memory: what is loaded once is loaded by then. */
const WARM_UP = 20;
/** How often the article stands in each document: enough that keeping the annotations of all would show. */
const COPIES = 40;
/**
 * Bytes that we may leave behind of a closed document, above what VS Code itself leaves: what its own paragraph says is
 * kept for a while, for it may come again. Its annotations alone are more than ten times as much.
 */
const MOST_LEFT_OF_EACH = 12_000;
/** How much the heap in use varies between two looks. */
const NOISE = 6_000_000;

describe('Memory', () => {
  after(closeAll);

  it('is given back when documents are closed, but for what VS Code itself keeps', async () => {
    await openEditAndClose(0, WARM_UP);
    let own = 0;
    await withSetting('enabled', false, async () => {
      await openEditAndClose(WARM_UP, 5);
      own = await leftBy('not annotated');
    });
    await openEditAndClose(WARM_UP, 5);
    const left = await leftBy('annotated');
    assert.ok(
      left - own < NOISE + DOCUMENTS * MOST_LEFT_OF_EACH,
      `${left} bytes are left of ${DOCUMENTS} closed documents, ${own} where they are not annotated`,
    );
  });
});

/** Bytes that documents leave behind which are opened, edited and closed. */
async function leftBy(what: string): Promise<number> {
  const before = heapInUse();
  await openEditAndClose(WARM_UP, DOCUMENTS);
  const left = heapInUse() - before;
  console.log(`${DOCUMENTS} documents, ${what}, left ${Math.round(left / 1000)} KB in all`);
  return left;
}

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

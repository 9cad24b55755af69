import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ARTICLE, articleIn, closeAll, open } from './support';

/** The host the suites were bundled for. */
declare const HOST_KIND: 'node' | 'web';

interface Manifest {
  readonly contributes?: { readonly commands?: readonly { readonly command: string }[] };
}

describe('The installed extension', () => {
  const extension = () => vscode.extensions.getExtension<unknown>('news-annotator.news-annotator');

  it('is found by VS Code', () => {
    assert.ok(extension());
  });

  it('runs in the host that was asked for', () => {
    const kind = (globalThis as { process?: unknown }).process === undefined ? 'web' : 'node';
    assert.equal(kind, HOST_KIND);
  });

  it('becomes active without an error', async () => {
    await extension()?.activate();
    assert.equal(extension()?.isActive, true);
  });

  it('registers every command its manifest contributes, once what stood in for them has given way', async () => {
    await articleIn(await open(ARTICLE));
    await closeAll();
    const contributed = (extension()?.packageJSON as Manifest).contributes?.commands ?? [];
    assert.notEqual(contributed.length, 0);
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = contributed.map(({ command }) => command).filter((command) => !registered.has(command));
    assert.deepEqual(missing, []);
  });
});

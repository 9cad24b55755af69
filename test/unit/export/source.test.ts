import assert from 'node:assert/strict';
import { sourceIri } from '../../../src/export';

describe('The IRI that an export names a text by', () => {
  for (const [uri, folder, expected] of [
    ['file:///home/ana/desk/2025/ferry%20sails.txt', 'file:///home/ana/desk', '2025/ferry%20sails.txt'],
    ['file:///home/ana/desk/ferry.txt', 'file:///home/ana/desk/', 'ferry.txt'],
    ['file:///home/ana/desk2/ferry.txt', 'file:///home/ana/desk', 'ferry.txt'],
    ['file:///home/ana/ferry.txt', null, 'ferry.txt'],
    ['vscode-vfs://github/ana/desk/a.md', 'vscode-vfs://github/ana/desk', 'a.md'],
    ['untitled:Untitled-1', 'file:///home/ana/desk', 'untitled:Untitled-1'],
  ] as const) {
    it(`is ${expected} for ${uri} in ${folder ?? 'no folder'}`, () =>
      assert.equal(sourceIri(uri, folder), expected));
  }
});

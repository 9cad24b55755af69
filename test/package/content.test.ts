import assert from 'node:assert/strict';
import * as fs from 'node:fs/promises';
import { listFiles, PackageManager } from '@vscode/vsce';
import { packageExtension, vsixLimit } from '../../scripts/package';
import { repoRoot } from '../host/paths';

/** Everything a reader's machine gets; whoever adds a file to the package adds it here. */
const expected = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'dist/desktop/extension.js',
  'dist/web/extension.js',
  'media/icon.png',
  'package.json',
];

describe('The packaged extension', () => {
  let vsix: string;

  before(async function () {
    this.timeout(60_000);
    vsix = await packageExtension();
  });

  it('holds exactly the files that run, and their papers', async () => {
    const files = await listFiles({ cwd: repoRoot, packageManager: PackageManager.None });
    assert.deepEqual(files.map((file) => file.replaceAll('\\', '/')).sort(), expected);
  });

  it('stays under 1 MB', async () => {
    assert.ok((await fs.stat(vsix)).size < vsixLimit);
  });

  it('holds no path of the machine it was built on', async () => {
    for (const file of ['dist/desktop/extension.js', 'dist/web/extension.js']) {
      assert.ok(!(await fs.readFile(file, 'utf8')).includes(repoRoot), file);
    }
  });
});

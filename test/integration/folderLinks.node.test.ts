import assert from 'node:assert/strict';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { api } from './support';

describe('Links in the folder', () => {
  it('that loop or lead to an article a second time make no repeats', async function () {
    const root = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
    const folder = path.join(root, 'linked');
    await fs.mkdir(folder);
    try {
      const file = path.join(folder, 'gates.txt');
      await fs.writeFile(
        file,
        'Forty gates along the river are to be replaced within a year, the fund said on Friday.\n',
      );
      try {
        await fs.symlink(folder, path.join(folder, 'loop'));
        await fs.symlink(file, path.join(folder, 'again.txt'));
      } catch {
        this.skip(); // some systems let only administrators make links
      }
      await vscode.commands.executeCommand('newsAnnotator.findFolderRepeats');
      const { files } = (await api()).folderRepeats();
      assert.deepEqual(
        files.filter(({ key }) => key.includes('/linked/')),
        [],
      );
    } finally {
      await vscode.commands.executeCommand('newsAnnotator.forgetFolderRepeats');
      await fs.rm(folder, { recursive: true });
    }
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';

interface Keybinding {
  readonly key: string;
  readonly command: string;
}

/** The first chord of a key, its modifiers in one order. */
function firstChord(key: string): string {
  const parts = (key.split(' ')[0] ?? '').toLowerCase().split('+');
  return [...parts.slice(0, -1).sort(), parts.at(-1)].join('+');
}

describe('Keys', () => {
  it('clash with none of those VS Code comes with', async () => {
    const extension = vscode.extensions.getExtension('news-annotator.news-annotator');
    const manifest = extension?.packageJSON as { contributes: { keybindings: Keybinding[] } };
    const ours = new Set(manifest.contributes.keybindings.map(({ command }) => command));
    const uri = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    const defaults = Array.from(
      text.matchAll(/"key": "([^"]+)",\s*"command": "([^"]+)"/g),
      ([, key = '', command = '']): Keybinding => ({ key, command }),
    ).filter(({ command }) => !ours.has(command));
    assert.ok(defaults.length > 300, `${defaults.length} default keys found`);
    const taken = new Map(defaults.map(({ key, command }) => [firstChord(key), command]));
    for (const { key } of manifest.contributes.keybindings) {
      assert.equal(taken.get(firstChord(key)), undefined, key);
    }
  });
});

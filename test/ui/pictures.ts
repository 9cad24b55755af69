import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { repoRoot } from '../host/paths';
import { UiSession } from './session';
import type { Ui } from './ui';

/**
 * Makes the pictures of the walkthrough from the real thing: `npx tsx test/ui/pictures.ts`, after a build with
 * NEWS_UI_EXTENSION=. or from the packaged extension without.
 */
const folder = path.join(repoRoot, 'media', 'walkthrough');

async function take(ui: Ui, name: string): Promise<void> {
  await fs.mkdir(folder, { recursive: true });
  await ui.page.screenshot({
    path: path.join(folder, `${name}.png`),
    type: 'jpeg',
    quality: 60,
    animations: 'disabled',
  });
}

async function main(): Promise<void> {
  const session = await UiSession.start({
    theme: 'light',
    size: { width: 720, height: 460 },
    settings: { 'editor.minimap.enabled': false, 'workbench.statusBar.visible': false },
  });
  try {
    const ui = await session.openArticle('samples/summit.txt');
    const icon = ui.page.locator('.activitybar [aria-label^="News Annotator"]').first();
    await icon.waitFor();
    await ui.openView('News Annotator');
    await ui.page.locator('.sidebar .monaco-list-row', { hasText: 'Narendra Modi' }).first().waitFor();
    await take(ui, 'sidebar');
    await icon.click();
    await ui.page.locator('.sidebar').waitFor({ state: 'hidden' });
    await ui.page.mouse.move(1, 1);
    await take(ui, 'text');
    await ui.hoverText('Narendra');
    await take(ui, 'hover');
    await ui.runCommand('Preferences: Open Settings (UI)');
    await ui.page.keyboard.type('@ext:news-annotator.news-annotator ');
    await ui.page.locator('.settings-editor .setting-item-contents').first().waitFor();
    await take(ui, 'settings');
  } finally {
    await session.close();
  }
}

void main();

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

/** The part of the window that a picture shows: without title bar, as much as a reader can take in at once. */
const area = { x: 0, y: 30, width: 700, height: 400 };

async function take(ui: Ui, name: string): Promise<void> {
  await fs.mkdir(folder, { recursive: true });
  await ui.page.screenshot({
    path: path.join(folder, `${name}.png`),
    clip: area,
    animations: 'disabled',
  });
}

async function main(): Promise<void> {
  const session = await UiSession.start({
    theme: 'light',
    size: { width: 700, height: 430 },
    settings: {
      'editor.minimap.enabled': false,
      'editor.stickyScroll.enabled': false,
      'workbench.statusBar.visible': false,
    },
  });
  try {
    const ui = await session.openArticle('samples/summit.txt');
    const icon = ui.page.locator('.activitybar [aria-label^="News Annotator"]').first();
    const busy = ui.page.locator('.monaco-progress-container.active, .workbench-hover-container');
    await icon.waitFor();
    await ui.openView('News Annotator');
    const repeats = await ui.openView('Repeated Paragraphs');
    await repeats.locator('.monaco-list-row').first().waitFor();
    await ui.page.mouse.move(600, 12);
    await ui.until('the window to come to rest', async () => (await busy.count()) === 0);
    await take(ui, 'sidebar');
    await icon.click();
    await ui.page.locator('.sidebar').waitFor({ state: 'hidden' });
    await ui.page.mouse.move(600, 12);
    await take(ui, 'text');
    await ui.hoverText('Narendra');
    await take(ui, 'hover');
    await ui.runCommand('Preferences: Open Settings (UI)');
    await ui.page.keyboard.type('@ext:news-annotator.news-annotator ');
    const first = ui.page.locator('.settings-editor .setting-item-category').first();
    await ui.until('our settings to be found', async () => /News Annotator/.test(await first.innerText()));
    await take(ui, 'settings');
  } finally {
    await session.close();
  }
}

void main();

import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import sharp from 'sharp';
import { repoRoot } from '../../tools/paths';
import type { Theme } from '../../tools/versions';
import { UiSession } from './session';
import type { Ui } from './ui';

/**
 * Makes the pictures of the walkthrough and the README from the real thing: `npm run pictures`. With
 * NEWS_UI_EXTENSION=. they show the extension as it was last built, else the packaged one.
 */
const mediaFolder = path.join(repoRoot, 'media');

/** The part of the window that a picture of the walkthrough shows: as much as a reader can take in at once. */
const area = { x: 0, y: 30, width: 700, height: 400 };

/** Where the mouse rests on nothing: beside the text, at the editor's scroll bar. */
const aside = async ({ page }: Ui): Promise<void> => {
  const { width, height } = page.viewportSize() ?? area;
  await page.mouse.move(width - 4, height - 60);
};

/** The same with room for three views below each other. */
const tallArea = { ...area, height: 530 };

/**
 * What comes and goes in a window and has no part in a picture: progress bars, the names of buttons, and the settings of
 * the server of this run, with its address.
 */
const style = `
  .monaco-progress-container, .workbench-hover-container { visibility: hidden; }
  .settings-tabs-widget .action-item:nth-child(2) { display: none; }
`;

/** Keeps what the window shows as a picture of few colours: the package has room for little. */
async function take(ui: Ui, name: string, clip?: typeof area): Promise<void> {
  const shot = await ui.page.screenshot({ ...(clip && { clip }), style, animations: 'disabled' });
  const file = path.join(mediaFolder, `${name}.png`);
  await sharp(shot).png({ palette: true, quality: 50, effort: 10 }).toFile(file);
}

/** Opens the sidebar with all three views filled, and moves the mouse out of the way. */
async function showSidebar(ui: Ui): Promise<void> {
  await ui.page.locator('.activitybar [aria-label^="News Annotator"]').first().waitFor();
  await ui.openView('News Annotator');
  const repeats = await ui.openView('Repeated Paragraphs');
  await repeats.locator('.monaco-list-row').first().waitFor();
  await aside(ui);
}

/** Gives the sidebar so much of a narrow window that its rows can be read. */
async function widenSidebar({ page }: Ui): Promise<void> {
  const sidebar = await page.locator('.sidebar').boundingBox();
  if (!sidebar) throw new Error('The sidebar is not shown');
  const edge = { x: sidebar.x + sidebar.width + 2, y: sidebar.y + 200 };
  await page.mouse.move(edge.x, edge.y);
  await page.mouse.down();
  await page.mouse.move(edge.x + 110, edge.y, { steps: 10 });
  await page.mouse.up();
}

/** The list of whose words a quote may be. */
async function takeCorrection(ui: Ui): Promise<void> {
  await ui.clickText('A warning that arrives');
  await press(ui, 'Alt+q', 'w');
  await ui.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await aside(ui);
  await take(ui, 'walkthrough/correct', area);
  await press(ui, 'Escape');
}

async function press({ page }: Ui, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Words of the sample with a code or a note, as a reader makes them: selected, and named in the list. */
async function annotate(ui: Ui, from: string, words: number, key: 'j' | 'k', text: string): Promise<void> {
  await ui.clickText(from);
  await press(ui, 'Control+ArrowLeft', ...Array.from({ length: words }, () => 'Control+Shift+ArrowRight'));
  await press(ui, 'Alt+q', key);
  await ui.page.locator('.quick-input-widget input[type="text"]').fill(text);
  await press(ui, 'Enter');
  await ui.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Coded passages and a note, with the view that lists them. */
async function notes(): Promise<void> {
  const session = await UiSession.start({
    theme: 'light',
    size: { width: 700, height: area.y + area.height },
    settings: {
      'editor.minimap.enabled': false,
      'editor.stickyScroll.enabled': false,
      'workbench.statusBar.visible': false,
    },
  });
  try {
    const ui = await session.openArticle('samples/summit.txt');
    await ui.page.locator('.activitybar [aria-label^="News Annotator"]').first().waitFor();
    await annotate(ui, 'storm', 2, 'k', 'Warning');
    await annotate(ui, 'ocean', 2, 'k', 'Data');
    await annotate(ui, 'fishing', 2, 'k', 'Coast');
    await annotate(ui, 'history', 2, 'j', 'Ask for the recording.');
    await press(ui, 'Control+Home');
    await ui.openView('News Annotator');
    for (const other of ['Themes', 'Leaders and Quotes', 'Repeated Paragraphs']) {
      const header = ui.page.locator('.sidebar .pane-header', { hasText: other }).first();
      if ((await header.getAttribute('aria-expanded')) === 'true') await header.click();
    }
    const view = await ui.openView('Notes and Codes');
    await view.locator('.monaco-list-row').first().waitFor();
    await widenSidebar(ui);
    await aside(ui);
    await take(ui, 'walkthrough/notes', area);
  } finally {
    await session.close();
  }
}

async function walkthrough(): Promise<void> {
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
    await ui.page.setViewportSize({ width: area.width, height: area.y + tallArea.height });
    await showSidebar(ui);
    await widenSidebar(ui);
    await aside(ui);
    await take(ui, 'walkthrough/sidebar', tallArea);
    await ui.page.setViewportSize({ width: area.width, height: area.y + area.height });
    await ui.page.locator('.activitybar [aria-label^="News Annotator"]').first().click();
    await ui.page.locator('.sidebar').waitFor({ state: 'hidden' });
    await aside(ui);
    await take(ui, 'walkthrough/text', area);
    await ui.hoverText('Narendra');
    await take(ui, 'walkthrough/hover', area);
    await takeCorrection(ui);
    await ui.openWithCommand('News: Show Status and Actions …');
    await ui.page.locator('.quick-input-widget input[type="text"]').fill('Settings of News'); // it is far down the list
    await ui.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Settings of News' }).click();
    const first = ui.page.locator('.settings-editor .setting-item-category').first();
    await ui.until('our settings to be found', async () => /News Annotator/.test(await first.innerText()));
    await take(ui, 'walkthrough/settings', area);
  } finally {
    await session.close();
  }
}

/** The whole window with the sample article and a hover. */
async function readme(theme: Theme): Promise<void> {
  const session = await UiSession.start({
    theme,
    size: { width: 1100, height: 640 },
    settings: { 'editor.minimap.enabled': false, 'editor.stickyScroll.enabled': false },
  });
  try {
    const ui = await session.openArticle('samples/summit.txt');
    await showSidebar(ui);
    // The headline comes last, and a hover closes when it does.
    await ui.page.locator('.breadcrumbs-control', { hasText: 'Coastal Leaders' }).waitFor();
    await ui.hoverText('Narendra');
    await take(ui, `readme/summit-${theme}`);
  } finally {
    await session.close();
  }
}

async function main(): Promise<void> {
  for (const name of ['walkthrough', 'readme']) {
    await fs.mkdir(path.join(mediaFolder, name), { recursive: true });
  }
  await walkthrough();
  await notes();
  await readme('light');
  await readme('dark');
}

void main();

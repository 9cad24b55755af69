import assert from 'node:assert/strict';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { errors, type Locator } from 'playwright-core';
import { UiSession } from './session';
import { growingPace, type Ui } from './ui';

const status = (ui: Ui): Locator => ui.page.locator('.statusbar [id="status.languageStatus"]').first();
const statusRow = (ui: Ui, text: string | RegExp): Locator =>
  ui.page.locator('.hover-language-status', { hasText: text }).first();
const pick = (ui: Ui): Locator => ui.page.locator('.quick-input-widget');
const pickRow = (ui: Ui, text: string): Locator =>
  pick(ui).locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
const menuItem = (ui: Ui, text: string): Locator =>
  ui.page.locator('.monaco-menu .action-menu-item', { hasText: text }).last();
const titleButton = (ui: Ui, label: string): Locator =>
  ui.page.locator(`.title .editor-actions .action-label[aria-label^="${label}"]`).first();

/** Lines, bars and tints of ours that stand in the text now. */
async function marks(ui: Ui): Promise<number> {
  return ui.page.evaluate<number>(
    `document.querySelectorAll('.editor-instance .view-overlays .cdr[class*="ced-"]').length`,
  );
}

/** Opens the list of actions from the status item. */
async function openActions(ui: Ui): Promise<void> {
  await ui.page.mouse.move(400, 300);
  await status(ui).hover();
  await statusRow(ui, 'More actions').locator('a', { hasText: 'More actions' }).click();
}

/**
 * The right mouse button on a passage, then our one entry, then a row of the list that it opens. A menu closes when a
 * notification or a view takes the focus for something that came before; then it is opened once more.
 */
async function chooseInContextMenu(ui: Ui, passage: string, row: string, picture?: string): Promise<void> {
  const pace = growingPace(5_000);
  const openList = async (): Promise<boolean> => {
    const patience = { timeout: pace() };
    await ui.clickText(passage, 'right');
    await menuItem(ui, 'News').waitFor(patience);
    if (picture) await ui.screenshot(`${picture}-menu`);
    // VS Code takes no click on a menu that has only just opened.
    await ui.until('the entry to be taken', async () => {
      if (await menuItem(ui, 'News').isVisible()) await menuItem(ui, 'News').click(patience);
      return pick(ui).isVisible();
    });
    return true;
  };
  await ui.until(`the list with "${row}"`, async () => {
    try {
      return await openList();
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error;
      await ui.page.keyboard.press('Escape');
      return false;
    }
  });
  await pickRow(ui, row).waitFor();
  if (picture) await ui.screenshot(picture);
  await pickRow(ui, row).click();
}

describe('A reader with the mouse', () => {
  let session: UiSession;
  let ui: Ui;

  before(async () => {
    session = await UiSession.start();
    const text = await fs.readFile(path.resolve('samples/summit.txt'), 'utf8');
    ui = await session.openArticle({ name: 'summit.news', text });
    await ui.setTheme('dark');
    await ui.until('the first highlight', async () => (await marks(ui)) > 0);
  });
  after(() => session.close());

  it('reads the counts in the status item, and pauses and resumes there', async () => {
    await status(ui).hover();
    const row = statusRow(ui, /\d+ quotes · \d+ leaders · \d+ repeats · \d+ themes/);
    await row.waitFor();
    await ui.screenshot('status-dark');
    await row.locator('a', { hasText: 'Pause' }).click();
    await ui.until('no marks', async () => (await marks(ui)) === 0);
    await ui.page.mouse.move(400, 300);
    await status(ui).hover();
    await statusRow(ui, 'Annotations paused').waitFor();
    await statusRow(ui, 'until you resume or close it').locator('a', { hasText: 'Resume' }).click();
    await ui.until('marks', async () => (await marks(ui)) > 0);
  });

  it('finds everything else that can be done in a list beside it', async () => {
    await openActions(ui);
    await pickRow(ui, 'Show the article report').waitFor();
    await ui.screenshot('actions-dark');
    await pickRow(ui, 'Hide the highlights').click();
    await ui.until('no marks', async () => (await marks(ui)) === 0);
    await openActions(ui);
    await pickRow(ui, 'Show the highlights').click();
    await ui.until('marks', async () => (await marks(ui)) > 0);
    await openActions(ui);
    await pickRow(ui, 'Settings of News Annotator').click();
    await ui.page.locator('.settings-editor .setting-item', { hasText: 'News Annotator' }).first().waitFor();
    await ui.page.keyboard.press('Control+w');
    await titleButton(ui, 'Toggle Highlights').waitFor();
  });

  it('hides and shows the highlights, and opens the report, by the buttons of the title', async () => {
    await titleButton(ui, 'Toggle Highlights').click();
    await ui.until('no marks', async () => (await marks(ui)) === 0);
    await titleButton(ui, 'Toggle Highlights').click();
    await ui.until('marks', async () => (await marks(ui)) > 0);
    await titleButton(ui, 'Show Article Report').click();
    const report = ui.page.locator('.tab', { hasText: 'Report' }).first();
    await report.click({ button: 'middle' });
    await report.waitFor({ state: 'detached' });
  });

  it('marks a theme by the eye of its row', async () => {
    await ui.openView('News Annotator');
    const themes = await ui.openView('Themes');
    const row = themes.locator('.monaco-list-row').first();
    await row.hover();
    const before = await marks(ui);
    await row.locator('.action-label[aria-label^="Mark"]').click();
    await ui.until('more marks', async () => (await marks(ui)) > before);
    await ui.page.mouse.move(400, 700);
    await ui.screenshot('themes-marked-dark');
  });

  it('exports from the context menu to a file, and imports it again', async () => {
    const file = path.join(path.dirname(ui.file), 'summit.annotations.jsonld');
    await ui.until('the marks of the article', async () => (await marks(ui)) > 0);
    await chooseInContextMenu(ui, 'quiet', 'Export the annotations', 'context-menu-dark');
    await pickRow(ui, 'Web Annotations').waitFor();
    await ui.screenshot('export-format-dark');
    await pickRow(ui, 'Web Annotations').click();
    const proposed = pick(ui).locator('input[type="text"]');
    await ui.until('a file name', async () => (await proposed.inputValue()) === file);
    await ui.screenshot('export-file-dark');
    await ui.acceptQuickInput();
    await ui.until('the file', () =>
      fs.access(file).then(
        () => true,
        () => false,
      ),
    );
    await pick(ui).waitFor({ state: 'hidden' });
    await chooseInContextMenu(ui, 'quiet', 'Import annotations');
    await ui.until('the folder to be listed', async () => (await proposed.inputValue()).endsWith('/'));
    await pickRow(ui, 'summit.annotations.jsonld').waitFor();
    await ui.screenshot('import-dark');
    await pickRow(ui, 'summit.annotations.jsonld').click();
    await pick(ui).waitFor({ state: 'hidden' });
    await ui.page.mouse.move(400, 300);
    await ui.until('the import to be told', async () => {
      await status(ui).hover();
      return statusRow(ui, 'Imported from summit.annotations.jsonld').isVisible();
    });
    await ui.until('marks', async () => (await marks(ui)) > 0);
    await statusRow(ui, 'Imported from').locator('a', { hasText: 'Discard' }).click();
  });

  it('never sees a mark go while typing', async () => {
    for (const [place, more] of [
      ['Shared Storm Warnings', ' and calm'],
      ['quiet', ' and bright'],
    ] as const) {
      await ui.reveal(place);
      const before = await marks(ui);
      await ui.page.evaluate(`
        globalThis.fewest = Infinity;
        globalThis.isWatching = true;
        const watch = () => {
          const now = document.querySelectorAll('.editor-instance .view-overlays .cdr[class*="ced-"]').length;
          globalThis.fewest = Math.min(globalThis.fewest, now);
          if (globalThis.isWatching) requestAnimationFrame(watch);
        };
        watch();
      `);
      await ui.typeAfter(place, more);
      const typed = new RegExp(more.trim().replace(' ', '\\s'));
      await ui.until('all that was typed', async () => typed.test(await ui.editor().innerText()));
      const fewest = await ui.page.evaluate<number>('globalThis.isWatching = false, globalThis.fewest');
      assert.ok(before > 5 && fewest >= before, `${fewest} of ${before} marks after "${place}"`);
    }
  });
});

describe('A newcomer', () => {
  let session: UiSession;
  let ui: Ui;

  before(async () => {
    // In a narrow window VS Code leaves the pictures of a walkthrough out.
    session = await UiSession.start({ size: { width: 1600, height: 900 } });
    ui = await session.openArticle({ name: 'letters.c', text: 'int main(void) { return 0; }\n' });
    await ui.setTheme('dark');
  });
  after(() => session.close());

  it('is led through the walkthrough, with a picture for each step', async () => {
    await ui.openWithCommand('Welcome: Open Walkthrough...');
    await pickRow(ui, 'News Annotator').click();
    const steps = ui.page.locator('.getting-started-step');
    await steps.first().waitFor();
    await ui.untilSeen(
      'eight steps',
      () => steps.count(),
      (count) => count === 8,
    );
    for (let i = 0; i < 8; i++) {
      await steps.nth(i).click();
      const picture = ui.page.locator('.getting-started-media img').first();
      await ui.until(`the picture of step ${i + 1}`, async () => {
        const [width, words] = await picture.evaluate((own) => {
          const { naturalWidth, alt } = own as unknown as { naturalWidth: number; alt: string };
          return [naturalWidth, alt] as const;
        });
        return width > 300 && words !== '';
      });
      await ui.screenshot(`walkthrough-${i + 1}-dark`);
    }
  });

  it('is told by the empty views what to do, and gets a sample article from there', async () => {
    await ui.openView('News Annotator');
    await ui.screenshot('welcome-dark');
    await ui.page.locator('.sidebar .monaco-button', { hasText: 'Sample' }).first().click();
    await ui.until('the sample with its marks', async () => (await marks(ui)) > 0);
  });
});

describe('A reader whose VS Code speaks Spanish', () => {
  let session: UiSession;
  let ui: Ui;

  before(async () => {
    session = await UiSession.start({ language: 'es' });
    ui = await session.openArticle('samples/summit.txt');
    await ui.setTheme('dark');
    await ui.until('the first highlight', async () => (await marks(ui)) > 0);
  });
  after(() => session.close());

  it('reads commands, views, hovers and the status in Spanish', async () => {
    await ui.openView('News Annotator');
    const view = await ui.openView('Dirigentes y citas');
    await ui.untilSeen(
      'quotes in the view',
      () => ui.rows(view),
      (rows) => rows.some((row) => /citas/.test(row)),
    );
    await ui.untilHoverSays('quiet', /Cita parcial[^]*Copiar con atribución/);
    await ui.screenshot('spanish');
    await ui.untilSeen(
      'commands',
      () => ui.commandTitles('Noticias: '),
      (titles) => titles.length > 5,
    );
    await status(ui).hover();
    await statusRow(ui, /\d+ citas · \d+ dirigentes/).waitFor();
  });
});

import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import type { Locator } from 'playwright-core';
import { UiSession } from './session';
import { QUIET_VIEWS, type Ui } from './ui';

const HARBOUR =
  'The harbour council voted on Tuesday to spend 40 million on a new sea wall, after two winters in which storms flooded the fish market and the old customs house.';
const NEARLY = HARBOUR.replace('new sea wall', 'higher sea wall').replace('two winters', 'three winters');
const ORCHARD =
  'Growers said the late frost had taken a third of the apricots, and that the insurers were slow to send anyone up the valley.';

describe('A reader with a folder of articles', () => {
  let session: UiSession;
  let ui: Ui;
  let view: Locator;

  before(async () => {
    session = await UiSession.start({ size: { width: 1280, height: 900 }, settings: QUIET_VIEWS });
    ui = await session.openArticle({
      name: 'monday.txt',
      text: `Harbour Wall Approved\n\n${HARBOUR}\n\n${ORCHARD}\n`,
    });
    const folder = path.dirname(ui.file);
    const write = (name: string, text: string): Promise<void> => fs.writeFile(path.join(folder, name), text);
    await write('tuesday.txt', `A Second Look\n\nIt rained all day on the quay.\n\n${NEARLY}\n`);
    await write('wednesday.md', `# Frost\n\n${ORCHARD}\n\n${HARBOUR}\n`);
    await write('thursday.txt', 'Nothing here stands anywhere else, for it is the only line of its kind.\n');
    await ui.page.locator('.activitybar [aria-label^="News Annotator"]').first().waitFor();
    await ui.openView('News Annotator');
    await ui.closeViews('Themes', 'Leaders and Quotes');
    view = await ui.openView('Repeated Paragraphs');
    await ui.resizeSidebar(420);
  });
  after(() => session.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await ui.screenshot('failed-folder');
  });

  const row = (text: string | RegExp): Locator => view.locator('.monaco-list-row', { hasText: text }).first();
  const twistie = (text: string | RegExp): Locator => row(text).locator('.monaco-tl-twistie');

  it('finds in a view which articles share which paragraph, and how alike they are', async () => {
    await ui.setTheme('dark');
    await ui.runCommand('News: Find Repeats in This Folder');
    await row('In this folder').waitFor();
    await ui.untilSays(row('In this folder'), /3 articles share paragraphs/);
    await row('Also in 2 files').waitFor();
    await twistie(/^The harbour council/).click();
    await row(/tuesday\.txt, paragraph 3/).waitFor();
    await ui.untilSays(row(/tuesday\.txt, paragraph 3/), /\d\d % the same/);
    await ui.untilSays(row(/wednesday\.md, paragraph 3/), /word for word/);
    await ui.screenshot('folder-dark');
    await ui.setTheme('light');
    await ui.screenshot('folder-light');
  });

  it('hears all of it from a screen reader', async () => {
    for (const wanted of [/^monday\.txt.*2 repeated paragraphs/, /^tuesday\.txt, paragraph 3.*% the same/])
      await ui.untilSeen(
        `a row named ${wanted}`,
        () => ui.rowNames(),
        (names) => names.some((name) => wanted.test(name)),
      );
  });

  it('is told on hover in how many files a paragraph stands, and goes to one of them', async () => {
    await ui.untilHoverSays('harbour council', /Also in 2 files/);
    await ui.screenshot('folder-hover-light');
    await ui.clickInHover('wednesday.md');
    await ui.page.locator('.tab.active', { hasText: 'wednesday.md' }).waitFor();
  });

  it('opens the other article at the paragraph by a click on its row', async () => {
    await row(/tuesday\.txt, paragraph 3/).click();
    await ui.page.locator('.tab.active', { hasText: 'tuesday.txt' }).waitFor();
    await ui.until('the paragraph', async () =>
      /Ln 5,.*selected/.test(await ui.page.locator('.statusbar').innerText()),
    );
  });

  it('sees how far the search is in many articles, and can stop it', async () => {
    await ui.runCommand('News: Stop Looking for Repeats in This Folder');
    await ui.page.locator('.statusbar', { hasText: 'no longer looked for' }).waitFor();
    const folder = path.join(path.dirname(ui.file), 'archive');
    await fs.mkdir(folder);
    const text = (n: number): string =>
      Array.from(
        { length: 40 },
        (_, i) => `Report ${n} of week ${i}: the lock at mile ${n + i} was shut for ${i * n} hours.`,
      ).join('\n');
    for (let n = 0; n < 3000; n++) await fs.writeFile(path.join(folder, `${n}.txt`), text(n));
    await ui.runCommand('News: Find Repeats in This Folder');
    await ui.runCommand('Notifications: Show Notifications'); // windows for tests show none by themselves
    const notice = ui.page.locator('.notifications-center .notification-list-item', {
      hasText: 'Finding repeated paragraphs in this folder',
    });
    await notice.filter({ hasText: /: [\d,.]+ of [\d,.]+ articles/ }).waitFor();
    await ui.screenshot('folder-progress-light');
    await notice.locator('.monaco-button', { hasText: 'Cancel' }).click();
    await ui.page.locator('.statusbar', { hasText: /Stopped: \d+ articles have been read/ }).waitFor();
    await notice.waitFor({ state: 'hidden' });
  });
});

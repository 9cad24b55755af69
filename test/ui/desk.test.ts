import { UiSession } from './session';
import type { Ui } from './ui';

const ARTICLE = [
  'Ferry Sails Again',
  'LYON, Monday, March 4, 2025 - They came to to see the ferry. Emanuel Macron sailed on it.',
  'The crew sang and and danced. “We rowed all night,” said Gerda Pohlmann, 41, who leads the crew.',
  'Pohlmann, 43, said the fare rose 50 percent from 10 to 12 euros. Emanuel Macron sang, too.',
  '“We shall row again in the morning, she said. The ferry sails on April 31.',
  '',
].join('\n\n');
const THEMES = ['dark', 'light', 'highContrast', 'highContrastLight'] as const;

describe('A writer at the desk', () => {
  let session: UiSession;
  let ui: Ui;

  before(async () => {
    session = await UiSession.start({ size: { width: 1280, height: 860 } });
    ui = await session.openArticle({ name: 'ferry.txt', text: ARTICLE });
    await ui.runCommand('View: Toggle Problems');
    await ui.untilSeen('the slips in the panel', problems, (rows) => rows.length > 5);
  });
  after(() => session.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await ui.screenshot('failed-desk');
  });

  const problems = (): Promise<string[]> =>
    ui.page.locator('.markers-panel .monaco-list-row').allInnerTexts();
  const text = async (): Promise<string> => (await ui.editor().innerText()).replaceAll('\u00a0', ' ');

  it('sees all slips with their rules in the panel, and the lines under them', async () => {
    // The panel draws the rows that have room in it.
    await ui.untilSeen('the first kinds', problems, (rows) =>
      ['date-weekday', 'word-repeated', 'name-misspelt', 'age-conflict'].every((code) =>
        rows.some((row) => row.includes(code)),
      ),
    );
    for (const theme of THEMES) {
      await ui.setTheme(theme);
      await ui.screenshot(`desk-problems-${theme}`);
    }
  });

  it('reads in the hover what is wrong, why it matters and what we know', async () => {
    await ui.setTheme('dark');
    await ui.untilHoverSays('Emanuel Macron', /is spelled Emmanuel Macron/, /one right spelling/);
    await ui.screenshot('desk-hover-dark');
    await ui.setTheme('highContrastLight');
    await ui.untilHoverSays('to to', /stands twice/);
    await ui.screenshot('desk-hover-highContrastLight');
    await ui.page.mouse.move(1, 1);
  });

  it('walks from slip to slip and puts one right, with keys alone', async () => {
    await ui.setTheme('light');
    await ui.clickText('Ferry Sails');
    await ui.page.keyboard.press('F8');
    const peek = ui.page.locator('.marker-widget');
    await peek.waitFor();
    await ui.untilSays(peek, /Tuesday/);
    await ui.screenshot('desk-walk-light');
    await ui.page.keyboard.press('F8');
    await ui.untilSays(peek, /stands twice/);
    await ui.page.keyboard.press('Control+.');
    const menu = ui.page.locator('.action-widget:not(.action-list-submenu-panel)');
    await ui.untilSays(menu, /Remove the repetition/, /all 2 slips of this kind/, /Not a slip here/);
    await ui.screenshot('desk-fixes-light');
    await ui.page.keyboard.press('Enter');
    await ui.untilSeen('the text put right', text, (now) => now.includes('They came to see the ferry'));
    await ui.page.keyboard.press('Escape');
    await ui.untilSeen(
      'the slip to be gone',
      problems,
      (rows) => rows.filter((row) => /stands twice/.test(row)).length === 1,
    );
  });
});

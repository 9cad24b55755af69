import { UiSession } from './session';
import type { Ui } from './ui';

/** One word: a longer passage may be wrapped. */
const QUOTE = 'quiet';
const LEADER = 'Emmanuel';
const transparent = 'rgba(0, 0, 0, 0)';

describe('A reader with the sample article', () => {
  let session: UiSession;
  let ui: Ui;

  before(async () => {
    session = await UiSession.start({ size: { width: 1280, height: 900 } });
    ui = await session.openArticle('samples/summit.txt');
    await ui.page.locator('.activitybar [aria-label^="News Annotator"]').first().waitFor();
    await ui.until('the first highlight', async () => (await marks(ui)) > 0);
  });
  after(() => session.close());

  it('sees quotes, leaders and repeated paragraphs marked, each in its own way', async () => {
    await ui.screenshot('article-dark');
    await ui.untilSeen(
      'border colours',
      () => borderColors(ui),
      (colors) => colors.length >= 4,
    );
    const icons = ui.page.locator('.glyph-margin-widgets .cgmr');
    await ui.untilSeen(
      'icons in the margin',
      () => icons.count(),
      (count) => count >= 2,
    );
  });

  it('reads in a hover who said a quote, and how', async () => {
    await ui.untilHoverSays(QUOTE, /Emmanuel Macron · called/, /Partial quote/, /Copy with attribution/);
    await ui.screenshot('hover-quote-dark');
  });

  it('reads in a hover which office a leader holds, and since when', async () => {
    await ui.untilHoverSays(LEADER, /President of France/, /October 9, 2025 \(date from the dateline\)/);
    await ui.screenshot('hover-leader-dark');
  });

  it('reads in a hover which copy a repeated paragraph is, and goes to the next', async () => {
    await ui.untilHoverSays('each country will open its ocean buoys', /the first of 2 copies/);
    await ui.screenshot('hover-repeat-dark');
    await ui.clickInHover('Go to the next copy');
    await ui.until('the cursor to be at the copy', async () => /Ln 11,/.test(await statusText(ui)));
  });

  it('opens the sidebar, and a click on a leader and on a theme shows them in the text', async () => {
    await ui.openView('News Annotator');
    const leaders = await ui.openView('Leaders');
    await leaders.locator('.monaco-list-row', { hasText: 'Luiz Inácio Lula da Silva' }).first().waitFor();
    await leaders.locator('.monaco-list-row', { hasText: 'Narendra Modi' }).first().click();
    await ui.until('the leader to be selected', async () => /Ln 7,.*selected/.test(await statusText(ui)));
    const themes = await ui.openView('Themes');
    await themes.locator('.monaco-list-row').first().click();
    await ui.until('a passage to be selected', async () => /selected/.test(await statusText(ui)));
    await ui.screenshot('sidebar-dark');
  });

  it('types, and the highlights move with the text', async () => {
    const before = await marks(ui);
    await ui.goToLine(3);
    await ui.typeAfter('closing two days of talks', ' and walks, “all of them long,” said Ana Ruiz,');
    await ui.until('a mark on the new quote', async () => (await marks(ui)) > before);
    await ui.untilHoverSays(QUOTE, /Emmanuel Macron/);
  });

  it('hides the highlights by a command and shows them again', async () => {
    await ui.runCommand('News: Toggle Highlights');
    await ui.until('no marks', async () => (await marks(ui)) === 0);
    await ui.runCommand('News: Toggle Highlights');
    await ui.until('marks', async () => (await marks(ui)) > 0);
  });

  it('goes from quote to quote by key', async () => {
    await ui.goToLine(1);
    await ui.page
      .locator('.editor-instance .monaco-editor')
      .first()
      .click({ position: { x: 300, y: 10 } });
    await ui.page.keyboard.press('Alt+q');
    await ui.page.keyboard.press('q');
    await ui.until('the cursor to be on a quote', async () => /Ln 3,/.test(await statusText(ui)));
  });

  for (const theme of ['light', 'highContrast', 'highContrastLight'] as const) {
    it(`sees the marks in the ${theme} theme too`, async () => {
      await ui.setTheme(theme);
      await ui.until('marks', async () => (await marks(ui)) > 0);
      await ui.untilSeen(
        'border colours',
        () => borderColors(ui),
        (colors) => colors.length >= 4,
      );
      await ui.screenshot(`article-${theme}`);
    });
  }

  it('finds headline and quotes in the outline', async () => {
    await ui.setTheme('dark');
    await ui.runCommand('News: Show Article Outline');
    const row = ui.page.locator('.outline-pane .monaco-list-row', { hasText: 'Coastal Leaders Pledge' });
    await row.first().waitFor();
    await ui.screenshot('outline-dark');
  });
});

describe('A reader with a log', () => {
  let session: UiSession;
  let ui: Ui;

  before(async () => {
    session = await UiSession.start();
    const line = (n: number): string => `2026-03-03 10:${10 + n}:07 INFO worker: request ${n} done`;
    const text = Array.from({ length: 40 }, (_, n) => line(n)).join('\n');
    ui = await session.openArticle({ name: 'server.txt', text });
    await ui.page.locator('.activitybar [aria-label^="News Annotator"]').first().waitFor();
  });
  after(() => session.close());

  it('is told why nothing is marked, and can have it annotated anyway', async () => {
    await ui.openView('News Annotator');
    const reason = ui.page.locator('.sidebar', { hasText: 'does not look like running text but like a log' });
    await reason.waitFor();
    await ui.page.locator('.statusbar [id="status.languageStatus"]').first().hover();
    await ui.page.locator('.hover-language-status', { hasText: 'Not annotated' }).first().waitFor();
    await ui.screenshot('skipped-dark');
    await ui.page.locator('.sidebar .monaco-button', { hasText: 'Annotate This File' }).click();
    await reason.waitFor({ state: 'hidden' });
  });
});

/** Pieces of text that carry a line or tint of ours, as VS Code draws them behind the text. */
async function borders(ui: Ui): Promise<{ color: string; background: string }[]> {
  return ui.page
    .evaluate(`Array.from(document.querySelectorAll('.editor-instance .view-overlays .cdr[class*="ced-"]'))
    .map((element) => getComputedStyle(element))
    .filter((style) => style.borderBottomWidth !== '0px' || style.borderLeftWidth !== '0px')
    .map((style) => ({ color: style.borderBottomColor + ' ' + style.borderBottomStyle + ' ' + style.borderLeftStyle + style.borderLeftWidth, background: style.backgroundColor }))`);
}

async function marks(ui: Ui): Promise<number> {
  return (await borders(ui)).length;
}

async function borderColors(ui: Ui): Promise<string[]> {
  const colors = (await borders(ui)).map(({ color }) => color);
  return Array.from(new Set(colors.filter((color) => !color.startsWith(transparent))));
}

async function statusText(ui: Ui): Promise<string> {
  return ui.page.locator('.statusbar').innerText();
}

import assert from 'node:assert/strict';
import { UiSession } from './session';
import type { Ui } from './ui';

describe('A reader who finds the way through a long article', () => {
  let session: UiSession;
  let ui: Ui;

  before(async () => {
    session = await UiSession.start({
      size: { width: 1280, height: 700 },
      settings: { 'editor.stickyScroll.enabled': true },
    });
    ui = await session.openArticle('samples/water-feature.txt');
    await ui.setTheme('dark');
    await ui.page.locator('.activitybar [aria-label^="News Annotator"]').first().waitFor();
    await ui.runCommand('News: Show Article Outline');
    await ui.page.locator('.outline-pane .monaco-list-row').first().waitFor();
  });
  after(() => session.close());

  const status = (): Promise<string> => ui.page.locator('.statusbar').innerText();
  const outline = (): Promise<string[]> => ui.page.locator('.outline-pane .monaco-list-row').allInnerTexts();

  it('has headline, sections and quotes in the outline, each inside the other, and goes there by a click', async () => {
    const rows = ui.page.locator('.outline-pane .monaco-list-row');
    assert.equal(await rows.first().getAttribute('aria-level'), '1');
    const levels = (): Promise<string[]> =>
      ui.page.evaluate<string[]>(
        `Array.from(document.querySelectorAll('.outline-pane .monaco-list-row'), (row) => row.getAttribute('aria-level'))`,
      );
    await ui.untilSeen('three levels', levels, (seen) => Array.from(new Set(seen)).sort().join() === '1,2,3');
    const quote = rows.filter({ hasText: /“/ }).first();
    await quote.click();
    await ui.until('the quote', async () => !/Ln 1,/.test(await status()));
  });

  it('reads above the text in which section of which article the cursor is', async () => {
    await ui.goToLine(20);
    const crumbs = ui.page.locator('.breadcrumbs-control .monaco-breadcrumb-item');
    await ui.until('file, headline and section', async () => (await crumbs.count()) >= 3);
    const headline = (await outline())[0] ?? '';
    await ui.untilSeen(
      `"${headline}" above the text`,
      () => crumbs.allInnerTexts(),
      (seen) => seen.some((crumb) => headline.includes(crumb.trim())),
    );
  });

  it('keeps headline and section in sight while scrolling', async () => {
    await ui.goToLine(24);
    const sticky = ui.page.locator('.sticky-widget .sticky-line-content');
    await ui.until('a line that stays', async () => (await sticky.count()) >= 1);
    await ui.screenshot('outline-sticky-dark');
    await ui.setTheme('light');
    await ui.until('a line that stays', async () => (await sticky.count()) >= 1);
    await ui.screenshot('outline-sticky-light');
  });

  it('goes to a section or a quote by its words', async () => {
    await ui.clickText('That sentence, repeated');
    await ui.page.keyboard.press('Control+Shift+o');
    const widget = ui.page.locator('.quick-input-widget');
    const symbols = widget.locator('.quick-input-list .monaco-list-row');
    await symbols.nth(3).waitFor();
    await ui.screenshot('go-to-symbol-light');
    const wanted = (await symbols.nth(3).locator('.label-name').innerText()).trim();
    await ui.page.keyboard.type(wanted.slice(0, 18));
    await symbols.filter({ hasText: wanted }).first().waitFor();
    await ui.acceptQuickInput();
  });
});

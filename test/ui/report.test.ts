import assert from 'node:assert/strict';
import type { Frame, Locator } from 'playwright-core';
import { UiSession } from './session';
import type { Ui } from './ui';

describe('A reader with the article report', () => {
  let session: UiSession;
  let ui: Ui;
  let report: Frame;

  before(async () => {
    session = await UiSession.start({ size: { width: 1440, height: 1000 } });
    ui = await session.openArticle('samples/summit.txt');
    await ui.page.locator('.activitybar [aria-label^="News Annotator"]').first().waitFor();
    await ui.setTheme('dark');
    await ui.runCommand('News: Show Article Report');
    report = await reportFrame(ui);
  });
  after(() => session.close());

  const marks = (): Locator => report.locator('svg [data-key^="leader:"]');
  const status = (): Promise<string> => ui.page.locator('.statusbar').innerText();

  it('sees it beside the text, with every part', async () => {
    await report.locator('h1', { hasText: 'Coastal Leaders Pledge' }).waitFor();
    const headings = await report.locator('h2').allInnerTexts();
    assert.deepEqual(headings, ['Who and what, by paragraph', 'Words by speaker', 'Repeated paragraphs']);
    assert.ok((await marks().count()) >= 5);
    await ui.screenshot('report-dark');
  });

  it('finds figures no wider than the page', async () => {
    await ui.until('figures as wide as the page', async () =>
      report.evaluate(`(() => {
        const main = document.querySelector('main').clientWidth;
        const drawn = [...document.querySelectorAll('svg[role="group"]')].map((svg) => svg.clientWidth);
        return drawn.length > 0 && drawn.every((width) => Math.abs(width - main) <= 1);
      })()`),
    );
    const overflow = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    assert.equal(await report.evaluate(overflow), false);
  });

  it('clicks a mark and is at its place in the text, and the report stays', async () => {
    await report.locator('svg [data-key^="leader:Narendra Modi"]').first().click();
    await ui.until('the quote to be selected', async () => /Ln 7,.*selected/.test(await status()));
    await marks().first().waitFor();
    await report.locator('button.go', { hasText: 'Paragraph 11' }).click();
    await ui.until('the copy to be selected', async () => /Ln 11,.*selected/.test(await status()));
  });

  it('walks from mark to mark by arrow keys and opens one by Enter', async () => {
    await marks().first().focus();
    const focused = () => report.evaluate<string>(`document.activeElement.getAttribute('data-key')`);
    const first = await focused();
    await ui.page.keyboard.press('ArrowDown');
    const second = await focused();
    assert.notEqual(second, first);
    assert.match(second, /^leader:/);
    await ui.page.keyboard.press('ArrowUp');
    await ui.page.keyboard.press('End');
    await ui.page.keyboard.press('Enter');
    await ui.until('a place to be selected', async () => /Ln 12,.*selected/.test(await status()));
  });

  it('types, and the report follows without losing scroll or focus', async () => {
    const words = () => report.locator('.counts dd').first().innerText();
    const before = await words();
    await ui.typeAfter('Eleven', ' or perhaps twelve');
    await report.evaluate(`document.querySelector('[data-key^="leader:Narendra"]').focus()`);
    const scrolled = await report.evaluate<number>(`window.scrollTo(0, 200), window.scrollY`);
    await ui.until('three more words', async () => Number(await words()) === Number(before) + 3);
    assert.match(
      await report.evaluate(`document.activeElement.getAttribute('data-key')`),
      /^leader:Narendra/,
    );
    assert.equal(await report.evaluate(`window.scrollY`), scrolled);
  });

  for (const theme of ['light', 'highContrast', 'highContrastLight'] as const) {
    it(`reads it in the ${theme} theme, with legible colours`, async () => {
      await ui.setTheme(theme);
      const wanted = theme === 'light' ? 'vscode-light' : 'vscode-high-contrast';
      await report.locator(`body.${wanted}`).waitFor();
      await ui.screenshot(`report-${theme}`);
      const ratio = await report.evaluate<number>(contrastScript);
      assert.ok(ratio >= 3, `the least contrast of a mark with the page is ${ratio.toFixed(2)}`);
    });
  }

  it('comes back when its tab was hidden behind another', async () => {
    await ui.setTheme('dark');
    await ui.runCommand('News: Open a Sample Article');
    await ui.runCommand('News: Show Article Report');
    await ui.until(
      'two reports',
      async () => (await ui.page.locator('.tab', { hasText: 'Report:' }).count()) === 2,
    );
    await ui.page.locator('.tab', { hasText: 'Report: summit.txt' }).click();
    report = await reportFrame(ui);
    await report.locator('h1', { hasText: 'Coastal Leaders Pledge' }).waitFor();
  });
});

/** The least contrast between a mark, bar or arc and the page, by the formula of WCAG 2. */
const contrastScript = `(() => {
  const channels = (color) => color.match(/[\\d.]+/g).slice(0, 3).map(Number);
  const luminance = (color) => {
    const [r, g, b] = channels(color).map((value) => {
      const part = value / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const page = luminance(getComputedStyle(document.body).backgroundColor);
  const drawn = [
    ...[...document.querySelectorAll('.bar')].map((element) => getComputedStyle(element).fill),
    ...[...document.querySelectorAll('.curve, .reported')].map((element) => getComputedStyle(element).stroke),
  ];
  return Math.min(...drawn.map((color) => {
    const [low, high] = [luminance(color), page].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }));
})()`;

/** The frame of the report's page: VS Code puts a page into a frame within a frame. */
async function reportFrame(ui: Ui): Promise<Frame> {
  let found: Frame | undefined;
  await ui.until('the report', async () => {
    for (const frame of ui.page.frames()) {
      const is = await frame
        .evaluate(
          `document.querySelector('main[data-uri] h1') !== null && document.visibilityState === 'visible'`,
        )
        .catch(() => false);
      if (is === true) found = frame;
    }
    return found !== undefined;
  });
  if (!found) throw new Error('The report has no frame');
  return found;
}

import assert from 'node:assert/strict';
import * as fs from 'node:fs/promises';
import type { Frame, Locator, Page } from 'playwright-core';
import { analyze } from '../../src/analysis';
import { plainEnglish } from '../../src/export';
import { savedHtml } from '../../src/report/html';
import { labelsOf } from '../../src/report/labels';
import { reportOf } from '../../src/report/model';
import { savedSvg } from '../../src/report/poster';
import { UiSession } from './session';
import type { Ui } from './ui';

/** The sample article with its report beside it, in the dark theme. */
async function openReport(session: UiSession): Promise<[Ui, Frame]> {
  const ui = await session.openArticle('samples/summit.txt');
  await ui.page.locator('.activitybar [aria-label^="News Annotator"]').first().waitFor();
  await ui.setTheme('dark');
  await ui.runCommand('News: Show Article Report');
  return [ui, await reportFrame(ui)];
}

describe('A reader with the article report', () => {
  let session: UiSession;
  let ui: Ui;
  let report: Frame;

  before(async () => {
    session = await UiSession.start({ size: { width: 1440, height: 1000 } });
    [ui, report] = await openReport(session);
  });
  after(() => session.close());

  const marks = (): Locator => report.locator('svg [data-key^="leader:"]');
  const status = (): Promise<string> => ui.page.locator('.statusbar').innerText();

  it('sees it beside the text, with every part', async () => {
    await report.locator('h1', { hasText: 'Coastal Leaders Pledge' }).waitFor();
    await ui.untilSeen(
      'every part',
      () => report.locator('h2').allInnerTexts(),
      (headings) => headings.join() === 'Who and what, by paragraph,Words by speaker,Repeated paragraphs',
    );
    await ui.untilSeen(
      'marks',
      () => marks().count(),
      (count) => count >= 5,
    );
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
    await ui.until('no overflow', async () => (await report.evaluate(overflow)) === false);
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
    await ui.untilSeen('another leader', focused, (key) => key !== first && key.startsWith('leader:'));
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
      await ui.untilSeen(
        'a contrast of marks with the page of 3 and more',
        () => report.evaluate<number>(contrastScript),
        (ratio) => ratio >= 3,
      );
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

describe('A reader who reads the report by key and ear, and keeps it', () => {
  let session: UiSession;
  let ui: Ui;
  let report: Frame;

  before(async () => {
    session = await UiSession.start({ size: { width: 1440, height: 1000 } });
    [ui, report] = await openReport(session);
  });
  after(() => session.close());

  const focused = (): Promise<string> =>
    report.evaluate<string>(`document.activeElement.getAttribute('data-key') ?? ''`);

  it('meets the buttons first, then one stop a row, in the order of the page', async () => {
    await report.locator('button[data-save="svg"]').focus();
    const stops: string[] = [];
    for (let i = 0; i < 9; i++) {
      stops.push(await focused());
      await ui.page.keyboard.press('Tab');
    }
    assert.deepEqual(stops.slice(0, 2), ['save:svg', 'save:html']);
    const rows = await report.evaluate<string[]>(
      `[...new Set([...document.querySelectorAll('svg [data-row]')].map((mark) => mark.getAttribute('data-row')))]`,
    );
    const reached = await report.evaluate<string[]>(
      `${JSON.stringify(stops.slice(2))}.map((key) =>
        [...document.querySelectorAll('[data-key]')].find((mark) => mark.getAttribute('data-key') === key)?.getAttribute('data-row'))`,
    );
    assert.deepEqual(reached, rows.slice(0, reached.length));
  });

  it('walks along a row to its ends, and Tab comes back to where they were', async () => {
    const row = report.locator('svg [data-row^="theme:"]').first();
    await row.focus();
    const first = await focused();
    await ui.page.keyboard.press('ArrowRight');
    await ui.untilSeen('the next', focused, (key) => key !== first);
    const second = await focused();
    await ui.page.keyboard.press('Home');
    await ui.untilSeen('the first', focused, (key) => key === first);
    await ui.page.keyboard.press('ArrowRight');
    await ui.page.keyboard.press('Tab');
    await ui.page.keyboard.press('Shift+Tab');
    await ui.untilSeen('the one that was left', focused, (key) => key === second);
  });

  it('hears headings in order, a name for each figure, group and mark, and no nameless button', async () => {
    const heard = await report.evaluate<Record<string, string[]>>(heardScript);
    assert.deepEqual(heard['headings'], ['H1', 'H2', 'H2', 'H2']);
    for (const kind of ['figures', 'groups', 'buttons']) {
      assert.ok((heard[kind]?.length ?? 0) >= 3, kind);
      for (const name of heard[kind] ?? []) assert.match(name, /\w{2}/, kind);
    }
    assert.ok(heard['buttons']?.some((name) => /^Narendra Modi, Paragraph \d+, quoted/.test(name)));
    assert.ok(heard['groups']?.some((name) => /mentions: \d+.*in \d+ of \d+ paragraphs/.test(name)));
    assert.equal(await report.evaluate(`document.documentElement.lang`), 'en');
  });

  it('sees the counts in rows of equal columns, however wide the report is', async () => {
    const lefts = () =>
      report.evaluate<number[][]>(`(() => {
        const rows = new Map();
        for (const item of document.querySelectorAll('.counts > div')) {
          const { top, left } = item.getBoundingClientRect();
          rows.set(top, [...(rows.get(top) ?? []), Math.round(left)]);
        }
        return [...rows.values()];
      })()`);
    for (const [width, columns] of [
      [430, 2],
      [900, 3],
      [1900, 6],
    ] as const) {
      await ui.page.setViewportSize({ width, height: 1000 });
      await ui.untilSeen(
        `${columns} equal columns`,
        lefts,
        ([first, ...others]) =>
          others.every((row) => row.join() === first?.join()) && first?.length === columns,
      );
      await ui.screenshot(`report-${width}-dark`);
    }
    await ui.page.setViewportSize({ width: 1440, height: 1000 });
  });

  it('finds the report where it was after the window was reloaded, and it still follows the text', async () => {
    // The number of pixels is another one where what stands above is laid out in more rows: the same heading is at the top.
    const atTop = () =>
      report.evaluate<string>(`(() => {
        if (window.scrollY === 0) return 'the beginning';
        const headings = [...document.querySelectorAll('h1, h2')];
        return headings.find((heading) => heading.getBoundingClientRect().top > -1)?.textContent ?? '';
      })()`);
    const isAtSecond = async () => {
      // Again and again, until the report is long enough to scroll and has remembered where it is.
      await report.evaluate(`new Promise((done) => {
        addEventListener('scrollend', done, { once: true });
        document.querySelectorAll('h2')[1].scrollIntoView();
        requestAnimationFrame(() => requestAnimationFrame(done));
      })`);
      return (await atTop()) === second;
    };
    const second = await report.locator('h2').nth(1).innerText();
    await ui.until('the report to be scrolled', isAtSecond);
    await ui.reload();
    report = await reportFrame(ui);
    await report.locator('h1', { hasText: 'Coastal Leaders Pledge' }).waitFor();
    await ui.untilSeen('the heading of before at the top', atTop, (heading) => heading === second);
    const words = () => report.locator('.counts dd').first().innerText();
    const before = await words();
    await ui.screenshot('report-after-reload-dark');
    await ui.typeAfter('Eleven', ' or perhaps twelve');
    await ui.until('three more words', async () => Number(await words()) === Number(before) + 3);
    await report.locator('svg [data-key^="leader:Narendra Modi"]').first().click();
    await ui.until('the quote to be selected', async () =>
      /Ln 7,.*selected/.test(await ui.page.locator('.statusbar').innerText()),
    );
  });
});

describe('A reader with a saved report', () => {
  let session: UiSession;
  let page: Page;

  before(async () => {
    session = await UiSession.start();
    const ui = await session.openArticle('samples/summit.txt');
    page = await ui.page.context().newPage();
  });
  after(() => session.close());

  for (const format of ['svg', 'html'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`opens the ${format.toUpperCase()} in a browser that is ${colorScheme}, and can read it`, async () => {
        const text = await fs.readFile('samples/summit.txt', 'utf8');
        const report = reportOf(analyze(text), text, { minimumSimilarity: 0, repeatedBoilerplate: false });
        const written = { report, labels: labelsOf(plainEnglish, 'en'), date: '' };
        const type = format === 'svg' ? 'image/svg+xml' : 'text/html';
        const content = format === 'svg' ? savedSvg(written) : savedHtml(written, 'en');
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.emulateMedia({ colorScheme });
        const address = `data:${type};base64,${Buffer.from(content).toString('base64')}`;
        await page.goto(address);
        assert.equal(await page.locator('parsererror').count(), 0);
        assert.ok((await page.locator('.bar').count()) > 20);
        assert.ok(
          asked.every((url) => url.startsWith('data:')),
          asked.join(),
        );
        const ratio = await page.evaluate<number>(contrastScript);
        assert.ok(ratio >= 3, `the least contrast of a mark with the page is ${ratio.toFixed(2)}`);
        // Playwright takes pictures of pages alone.
        if (format === 'svg') {
          await page.goto('about:blank');
          await page.setContent(pageWith(address));
        }
        await page.screenshot({
          path: `test-results/report-saved-${format}-${colorScheme}.png`,
          fullPage: true,
        });
      });
    }
  }
});

/** A page that shows a drawing as it is, in the colours of the browser. */
function pageWith(address: string): string {
  return `<meta name="color-scheme" content="light dark"><body style="margin: 0"><img src="${address}"></body>`;
}

describe('A reader with the report of an unusual text', () => {
  let session: UiSession;
  before(async () => {
    session = await UiSession.start({ theme: 'light', size: { width: 1280, height: 900 } });
  });
  after(() => session.close());

  const paragraph = (n: number): string =>
    `Bridge ${n} of the river was painted in week ${n % 52}, said Ana Ruiz of the port office, and ${n * 7} people came. “It is bridge ${n},” said Jan Hale${n % 40}.`;
  const texts: Record<string, readonly [string, RegExp]> = {
    'a megabyte': [Array.from({ length: 7000 }, (_, n) => paragraph(n)).join('\n'), /Words/],
    'one word': ['Rain', /1\s*Words/],
    capitals: [
      'HARBOUR WALL APPROVED\n\nTHE COUNCIL VOTED FOR THE HARBOUR WALL ON TUESDAY. “THE WALL IS LATE,” SAID ANA RUIZ OF THE PORT OFFICE. THE HARBOUR WALL WILL STAND IN MAY.',
      /Words by speaker/,
    ],
    'another language': [
      'El puerto vuelve a cerrar\n\nEl puerto de Vigo cerró ayer sus puertas después de una noche de tormenta, y los barcos de pesca esperan en la bahía. «Esperamos todavía», dijo la alcaldesa.',
      /does not read like English/,
    ],
  };
  for (const [kind, [text, wanted]] of Object.entries(texts)) {
    it(`reads it, and can use it: ${kind}`, async () => {
      const ui = await session.openArticle({ name: 'unusual.news', text });
      await ui.runCommand('News: Annotate This File'); // one that does not look like an article is left alone before
      await ui.runCommand('News: Show Article Report');
      const report = await reportFrame(ui);
      await ui.until('the report', async () => wanted.test(await report.locator('main').innerText()));
      const size = await report.evaluate<number>(`document.querySelectorAll('*').length`);
      assert.ok(size < 12_000, `${size} elements`);
      const marks = report.locator('svg [data-key]');
      if ((await marks.count()) > 0) {
        await ui.until('a place to be selected', async () => {
          // A report that follows its article just then takes the mark away from under the key.
          await marks.first().focus();
          await ui.page.keyboard.press('Enter');
          return /selected/.test(await ui.page.locator('.statusbar').innerText());
        });
      }
      await ui.screenshot(`report-${kind.replace(/ /g, '-')}-light`);
      await ui.page.close();
    });
  }
});

/** What a screen reader says of headings, figures, groups of marks, and whatever can be pressed. */
const heardScript = `(() => {
  const name = (element) =>
    element.getAttribute('aria-label') ?? (element.textContent ?? '').trim();
  const names = (selector) => [...document.querySelectorAll(selector)].map(name);
  return {
    headings: [...document.querySelectorAll('h1, h2, h3')].map(({ tagName }) => tagName),
    figures: names('svg[role]'),
    groups: names('svg g[role="group"]'),
    buttons: names('button, [role="button"]'),
  };
})()`;

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
  const ground = document.querySelector('svg > rect'); // of a drawing that is a file of its own
  const page = luminance(
    document.body ? getComputedStyle(document.body).backgroundColor : getComputedStyle(ground).fill,
  );
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

import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { UiSession } from './session';
import { QUIET_VIEWS, type Ui } from './ui';

const STORY = [
  'Ministers Weigh River Tolls as Barge Traffic Falls',
  '',
  'VIENNA, March 14, 2024 - Former German Chancellor Angela Merkel told a meeting on Thursday that river tolls would be “a tax on patience,” and urged the ministers to think again.',
  '',
  'French President Emmanuel Macron said that river tolls had never paid for a single lock. “We tried it on the Rhine,” Macron said. “The barges went away, and the lorries came.”',
  '',
  'Acting Prime Minister Tomas Vellner of Ostravia said his government would wait for the figures. He added that the lock keepers had asked for a rise.',
  '',
  '“Barge traffic fell by a fifth,” said Lena Horvat, who counts ships for the river commission. “Nobody asked the lock keepers.” The lock keepers say river tolls are to blame.',
  '',
  'The transport ministry said that river tolls would be lifted on Sundays. The lock at Melk is to be opened in May, and barge traffic should rise again.',
  '',
  'Nobody in the river towns expects much. The gulls, at least, have come back.',
  '',
].join('\n');

const row = (view: Locator, text: string): Locator =>
  view.locator('.monaco-list-row', { hasText: text }).first();
const twistie = (place: Locator): Locator => place.locator('.monaco-tl-twistie');
const button = (place: Locator, label: string): Locator =>
  place.locator(`.action-label[aria-label^="${label}"]`).first();

describe('A reader with the views', () => {
  let session: UiSession;
  let ui: Ui;
  let themes: Locator;

  before(async () => {
    session = await UiSession.start({ size: { width: 1280, height: 900 } });
    ui = await session.openArticle({ name: 'tolls.txt', text: STORY });
    await ui.setTheme('dark');
    await ui.page.locator('.activitybar [aria-label^="News Annotator"]').first().waitFor();
    await ui.openView('News Annotator');
    themes = await ui.openView('Themes');
    await ui.closeViews('Leaders and Quotes', 'Repeated Paragraphs');
    await row(themes, 'river tolls').waitFor();
  });
  after(() => session.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await ui.screenshot(`failed-${this.currentTest.title}`);
  });

  const theme = (label: string): Locator =>
    themes.locator('.monaco-list-row[aria-level="1"]', { hasText: label }).first();
  const status = (): Promise<string> => ui.page.locator('.statusbar').innerText();
  const labels = async (): Promise<string[]> =>
    themes.locator('.monaco-list-row[aria-level="1"] .label-name').allInnerTexts();
  const themeMarks = (): Promise<number> =>
    ui.page.evaluate<number>(themeMarksScript(['rgb(78, 201, 176)', 'rgb(11, 122, 98)']));

  it('sees the weight of each theme as a bar before its name', async () => {
    const look = (): Promise<string[]> => ui.page.evaluate<string[]>(barsScript);
    await ui.untilSeen(
      'bars of different weight',
      look,
      (seen) => seen.length >= 3 && new Set(seen).size >= 2,
    );
    const bars = await look();
    for (const bar of bars) assert.match(bar, /^url\("data:image\/svg\+xml;base64,/);
    await ui.screenshot('themes-dark');
  });

  it('hears name, count and weight of each from a screen reader', async () => {
    const row = themes.locator('.monaco-list-row').first();
    assert.equal(await row.getAttribute('role'), 'treeitem');
    await ui.untilSeen(
      'name, count and weight',
      () => row.getAttribute('aria-label'),
      (name) => /^river tolls, \d+ mentions, weight 100 %/.test(name ?? ''),
    );
    assert.equal(await row.getAttribute('aria-expanded'), 'false');
    assert.equal(await row.getAttribute('aria-level'), '1');
    await ui.untilSeen(
      'rows with names',
      () => ui.rowNames(),
      (names) => names.length >= 3 && names.every((name) => /\w{2}/.test(name)),
    );
  });

  for (const theme of ['dark', 'light'] as const) {
    it(`still sees bars and names in a narrow sidebar, ${theme}`, async () => {
      await ui.setTheme(theme);
      await ui.resizeSidebar(170);
      await ui.untilSeen(
        'bars, and names of 80 pixels and more',
        () => ui.page.evaluate<{ bar: number; name: number; right: number }[]>(roomScript),
        (rows) => rows.length > 0 && rows.every(({ bar, name, right }) => bar < name && right - name >= 80),
      );
      await ui.screenshot(`themes-narrow-${theme}`);
      await ui.resizeSidebar(320);
    });
  }

  it('opens a theme and reads the sentences that name it, each with the place in it', async () => {
    await twistie(theme('lock keepers')).click();
    const passage = row(themes, '…asked the lock keepers.');
    await passage.waitFor();
    await ui.until('a place to stand out', async () => (await passage.locator('.highlight').count()) === 1);
    await ui.untilSays(passage.locator('.highlight'), /lock/);
    await row(themes, '1 leader').waitFor();
    await row(themes, '2 quotes').waitFor();
    await ui.screenshot('themes-open-light');
    await passage.click();
    await ui.until('the passage to be selected', async () => /Ln 9,.*selected/.test(await status()));
    await twistie(theme('lock keepers')).click();
  });

  it('marks a theme in the text by the eye of its row, and no longer', async () => {
    assert.equal(await themeMarks(), 0);
    await theme('barge traffic').hover();
    await button(theme('barge traffic'), 'Mark in the Text').click();
    await ui.until('marks', async () => (await themeMarks()) >= 3);
    await row(themes, 'marked').waitFor();
    await ui.screenshot('themes-marked-light');
    await ui.setTheme('dark');
    await ui.until('marks', async () => (await themeMarks()) >= 3);
    await ui.screenshot('themes-marked-dark');
    await theme('barge traffic').hover();
    await button(theme('barge traffic'), 'No Longer Mark').click();
    await ui.until('no marks', async () => (await themeMarks()) === 0);
  });

  it('filters by words typed, and has all again', async () => {
    const all = (await labels()).length;
    await themes.locator('.pane-header').hover();
    await button(themes, 'Filter Themes').click();
    await ui.page.locator('.quick-input-widget input').fill('patience');
    await ui.acceptQuickInput();
    await themes.locator('.message', { hasText: 'Filtered by "patience"' }).waitFor();
    await ui.until('the theme of that sentence alone', async () => (await labels()).join() === 'river tolls');
    await ui.screenshot('themes-filtered-dark');
    await themes.locator('.pane-header').hover();
    await button(themes, 'Show All Themes').click();
    await ui.until('all rows', async () => (await labels()).length >= all);
  });

  it('is shown the passage at the cursor', async () => {
    await twistie(theme('barge traffic')).click();
    await row(themes, 'should rise again').waitFor();
    await ui.clickText('traffic should rise');
    await ui.until('the row of the passage', async () =>
      /should rise again/.test(await themes.locator('.monaco-list-row.selected').innerText()),
    );
  });

  it('steps from passage to passage by key', async () => {
    await ui.clickText('tolls had never');
    await ui.until('the cursor to be there', async () => /Ln 5,/.test(await status()));
    const place = async (): Promise<string> => /Ln (\d+), Col \d+/.exec(await status())?.[0] ?? '';
    const places: string[] = [];
    for (const key of ['t', 't', 'Shift+t']) {
      const before = await place();
      await ui.page.keyboard.press('Alt+q');
      await ui.page.keyboard.press(key);
      await ui.until('another place', async () => (await place()) !== before);
      places.push(await place());
    }
    assert.match(places[0] ?? '', /^Ln (?:9|11),/);
    assert.notEqual(places[1], places[0]);
    assert.equal(places[2], places[0]);
  });

  it('reads the article section by section, and finds that order again after a reload', async () => {
    await themes.locator('.pane-header').hover();
    await button(themes, 'Sort Themes').click();
    await ui.page.locator('.quick-input-list .monaco-list-row', { hasText: 'In reading order' }).click();
    const inOrder = async (): Promise<boolean> =>
      (await themes.locator('.monaco-list-row', { hasText: /paragraphs? \d/ }).count()) > 0;
    await ui.until('sections', inOrder);
    await ui.screenshot('themes-sections-dark');
    await ui.reload();
    themes = await ui.openView('Themes');
    await ui.until('sections again', inOrder);
    await ui.screenshot('themes-after-reload-dark');
  });
});

describe('A reader with the view of leaders and quotes', () => {
  let session: UiSession;
  let ui: Ui;

  before(async () => {
    session = await UiSession.start({ size: { width: 1280, height: 900 }, settings: QUIET_VIEWS });
    ui = await session.openArticle({ name: 'tolls.txt', text: STORY });
    await ui.page.locator('.activitybar [aria-label^="News Annotator"]').first().waitFor();
    await ui.openView('News Annotator');
    await ui.closeViews('Themes');
    await ui.resizeSidebar(420);
  });
  after(() => session.close());

  for (const theme of ['dark', 'light'] as const) {
    it(`sees standing, office and counts in one line, ${theme}`, async () => {
      await ui.setTheme(theme);
      const leaders = await ui.openView('Leaders and Quotes');
      await row(leaders, 'Angela Merkel').waitFor();
      await ui.untilSays(
        row(leaders, 'Angela Merkel'),
        /3 quotes · 1 mention · .*former Chancellor of Germany/,
      );
      await ui.untilSays(row(leaders, 'Tomas Vellner'), /acting Prime Minister/);
      if ((await row(leaders, 'Emmanuel Macron').getAttribute('aria-expanded')) === 'false') {
        await twistie(row(leaders, 'Emmanuel Macron')).click();
      }
      await row(leaders, 'We tried it on the Rhine').waitFor();
      await ui.screenshot(`leaders-${theme}`);
    });
  }
});

/** Page code: the rows that have a picture in place of an icon, which are those of themes. */
const barRows = `Array.from(document.querySelectorAll('.sidebar .monaco-list-row'), (row) => ({
  row,
  icon: row.querySelector('.custom-view-tree-node-item-icon'),
})).filter(({ icon }) => icon && getComputedStyle(icon).backgroundImage !== 'none')`;

/** Page code: the bars of the themes, as pictures. */
const barsScript = `${barRows}.map(({ icon }) => getComputedStyle(icon).backgroundImage)`;

/** Page code: where bar and name of each theme begin, and where the row ends. */
const roomScript = `${barRows}.map(({ row, icon }) => ({
  bar: icon.getBoundingClientRect().left,
  name: row.querySelector('.label-name').getBoundingClientRect().left,
  right: row.getBoundingClientRect().right,
}))`;

/** Page code: how many pieces of the text carry the line of a marked theme. */
function themeMarksScript(colors: readonly string[]): string {
  return `Array.from(document.querySelectorAll('.editor-instance .view-overlays .cdr[class*="ced-"]'))
    .map((element) => getComputedStyle(element))
    .filter((style) => style.borderBottomWidth !== '0px' && ${JSON.stringify(colors)}.includes(style.borderBottomColor))
    .length`;
}

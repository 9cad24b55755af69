import type { Locator } from 'playwright-core';
import { UiSession } from './session';
import { QUIET_VIEWS, type Ui } from './ui';

const COUNCIL = [
  'Council of Port Ellery, 3 March 2026',
  '',
  'MAYOR VENN: Good evening. We will not close the old pier before the new one has been tested for two winters.',
  'The council has paid for forty lamps, and it will pay for the rest of them in the spring.',
  'I have said it before, and I say it again: nobody will lose a berth.',
  '',
  'MR. OKONEDO: The gates are older than I am, and they were built for another river.',
  'We found 212 cracks in the north wall, most of them no wider than a hair.',
  '',
  'MS. BRANDTNER: The fishermen asked for a slipway, and the plan does not have one.',
  '',
].join('\n');
const RADIO = [
  'WEBVTT',
  '',
  '00:01.000 --> 00:05.000',
  '<v Orla Venn>It was a long night, but',
  '',
  '00:05.000 --> 00:09.000',
  '<v Orla Venn>every member stayed until the end.',
  '',
  '00:09.000 --> 00:14.000',
  '<v Ulla Brandtner>We shall be back with the same question in May.',
  '',
].join('\n');
const ARTICLE = [
  'Council Votes for a New Pier',
  'PORT ELLERY, March 4, 2026 - The council of Port Ellery voted for a new pier on Tuesday.',
  '“We will not close the old pier before the new one has been tested for two winters,” said Mayor Orla Venn.',
  '“We will close the old pier before the new one has been tested,” Venn told the council.',
  '“The council has paid for forty lamps … in the spring,” Venn said.',
  '“The council has paid for fifty lamps,” Venn added.',
  '“Nobody will lose a berth,” Venn said.',
  '“We found 212 cracks in the north wall,” said Adam Okonedo, an engineer.',
  '“We found 221 cracks in the north wall, most of them no wider than a hair,” Okonedo said.',
  '“The gates are older than I am, and they were made for another river,” Okonedo said.',
  '“The fishermen asked for a slipway,” Okonedo said.',
  '“Every member stayed until the end,” Venn said on the radio.',
  '“We will be back with the same question in June,” said Ulla Brandtner of the fishermen.',
  '“The sea does not read our minutes,” Brandtner said.',
  '',
].join('\n\n');
const THEMES = ['dark', 'light', 'highContrast', 'highContrastLight'] as const;

describe('A reader who holds quotes against their sources', () => {
  let session: UiSession;
  let ui: Ui;
  let view: Locator;

  before(async () => {
    session = await UiSession.start({ size: { width: 1360, height: 900 }, settings: QUIET_VIEWS });
    const sources = { 'transcripts/council.txt': COUNCIL, 'transcripts/radio.vtt': RADIO };
    ui = await session.openArticle({ name: 'pier.txt', text: ARTICLE }, sources);
    await ui.page.locator('.activitybar [aria-label^="News Annotator"]').first().waitFor();
    await ui.openView('News Annotator');
    await ui.closeViews('Themes', 'Leaders and Quotes', 'Repeated Paragraphs', 'Notes and Codes');
    await ui.resizeSidebar(460);
    await ui.runCommand('News: Check Quotes against Sources');
    view = await ui.openView('Sources');
    await view.locator('.monaco-list-row').first().waitFor();
  });
  after(() => session.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await ui.screenshot('failed-sources');
  });

  const rows = (): Promise<string[]> => view.locator('.monaco-list-row').allInnerTexts();

  it('sees the verdict of each quote and what each source was used for', async () => {
    await view.locator('.monaco-list-row', { hasText: 'of 2 used' }).first().waitFor();
    const wanted = [
      /word for word/,
      /other words/,
      /in none of the sources/,
      /said by MS. BRANDTNER, word for word/,
    ];
    await ui.untilSeen('the verdicts', rows, (texts) =>
      wanted.every((words) => texts.some((text) => words.test(text))),
    );
    for (const theme of THEMES) {
      await ui.setTheme(theme);
      await ui.screenshot(`sources-view-${theme}`);
    }
  });

  it('hears the verdict first from a screen reader', async () => {
    await ui.untilSeen(
      'a row that begins with the verdict',
      () => ui.rowNames(),
      (names) => names.some((name) => /^word for word: “We will not close/.test(name)),
    );
  });

  it('reads in the hover what differs and where, and compares with the source', async () => {
    await ui.setTheme('dark');
    await ui.untilHoverSays('221 cracks', /In other words in transcripts\/council\.txt, line 8/, /221.*212/);
    await ui.screenshot('sources-hover-dark');
    await ui.setTheme('light');
    await ui.runCommand('News: Go to Next Quote');
    await ui.runCommand('View: Toggle Problems');
    await ui.screenshot('sources-problems-light');
    await ui.runCommand('News: Compare the Quote with Its Source');
    await ui.screenshot('sources-compare-light');
  });
});

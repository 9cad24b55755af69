import assert from 'node:assert/strict';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { newAnnotation, SelectorWriter, writeAnnotationFile, type Content } from '../../src/annotations';
import { repoRoot } from '../../tools/paths';
import { UiSession } from './session';
import { QUIET_VIEWS, type Ui } from './ui';

const SAMPLE = 'lake-speech.txt';
const CODEBOOK = {
  codes: [
    { name: 'Water', color: '#2f7ed8', description: 'Lakes, rivers, what is in them' },
    { name: 'Oxygen', color: '#1f9c9c', parent: 'Water' },
    { name: 'Work', color: '#d9822b', description: 'Who does it, and how' },
  ],
};

/** What a reader said of the sample on an earlier day; one passage has gone since. */
async function annotationFile(): Promise<string> {
  const text = await fs.readFile(path.join(repoRoot, 'samples', SAMPLE), 'utf8');
  const writer = new SelectorWriter(text);
  const said: [string, Content][] = [
    ['“I cannot follow the boat,”', { kind: 'class', class: 'accepted' }],
    ['“the slow pulse of the north”', { kind: 'speaker', name: 'Elina Saarela' }],
    ['thrown away his first page', { kind: 'note', text: 'Ask him for the page.' }],
    ['temperature, oxygen and algae at the same depths', { kind: 'code', code: 'Water' }],
    ['oxygen and algae', { kind: 'code', code: 'Oxygen' }],
    ['algae at the same depths and on the same days', { kind: 'code', code: 'Work' }],
    ['who fishes for vendace', { kind: 'code', code: 'Work' }],
  ];
  const annotations = said.map(([words, content], i) => {
    const start = text.indexOf(words);
    const target = { source: SAMPLE, selector: writer.write({ start, end: start + words.length }) };
    return newAnnotation({
      id: `urn:uuid:${i}`,
      target,
      content,
      coder: 'reader',
      now: '2026-03-01T09:00:00Z',
    });
  });
  const lost = newAnnotation({
    id: 'urn:uuid:lost',
    target: {
      source: SAMPLE,
      selector: [{ type: 'TextQuoteSelector', exact: 'the ferry to the island was late', prefix: 'and ' }],
    },
    content: { kind: 'note', text: 'Which ferry?' },
    coder: 'reader',
    now: '2026-03-01T09:00:00Z',
  });
  const all = new Map([...annotations, lost].map((own) => [own.id, own]));
  return writeAnnotationFile({ annotations: all, damaged: [], isNewer: false, isTooLong: false });
}

describe('A reader’s annotations', () => {
  let session: UiSession;
  let ui: Ui;

  before(async () => {
    session = await UiSession.start({ settings: QUIET_VIEWS });
    ui = await session.openArticle(`samples/${SAMPLE}`, {
      '.news-annotator/codebook.json': JSON.stringify(CODEBOOK, null, 2),
      [`.news-annotator/annotations/reader/${SAMPLE}.jsonl`]: await annotationFile(),
    });
    await ui.page.locator('.activitybar [aria-label^="News Annotator"]').first().waitFor();
    await ui.openView('News Annotator');
    await ui.closeViews('Themes', 'Leaders and Quotes');
    await ui.resizeSidebar(300);
  });
  after(() => session.close());

  const view = () => ui.openView('Notes and Codes');
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await ui.page.keyboard.press(key);
  };

  it('stand in text and view: review, orphan, codes in their colours with uses', async () => {
    const wanted = [
      /to review/,
      /Not found in this text/,
      /Which ferry|ferry to the island/,
      /Water/,
      /Work/,
    ];
    await ui.untilSeen(
      'review, orphan and codes in the view',
      async () => ui.rows(await view()),
      (rows) => wanted.every((words) => rows.some((row) => words.test(row))),
    );
    await ui.reveal('who fishes for vendace');
    await ui.screenshot('notes-dark');
  });

  it('are made by keys alone: review, consent, note and code', async () => {
    await ui.clickText('Fishing would stop');
    const status = (): Promise<string> => ui.page.locator('.statusbar').innerText();
    await ui.until('the cursor where nothing is marked', async () => /Ln 11,/.test(await status()));
    await press('Alt+q', 'v');
    // What is accepted is what the cursor is at.
    await ui.until('the cursor at what is to be reviewed', async () => !/Ln 11,/.test(await status()));
    await ui.screenshot('review-next');
    await press('Alt+q', 'f');
    const header = ui.page.locator('.pane-header', { hasText: 'Notes and Codes' });
    await ui.until('one more to be reviewed', async () => /3 of/.test(await header.innerText()));
    await ui.clickText('Fishing would stop');
    await press('Control+Shift+ArrowRight', 'Alt+q', 'j');
    await ui.page.locator('.quick-input-widget input').waitFor();
    await ui.page.keyboard.type('Since when?');
    await press('Enter');
    await ui.until('the note in the view', async () =>
      (await ui.rows(await view())).some((row) => row.includes('Since when?') || /Notes\s*2/.test(row)),
    );
    await ui.clickText('Towns would report');
    await press('Control+Shift+ArrowRight', 'Alt+q', 'k');
    await ui.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Oxygen' }).waitFor();
    await ui.screenshot('codes-pick');
    await press('Escape');
    assert.equal(
      await ui.page.locator('.panel .comments-panel:visible').count(),
      0,
      'the panel opened by itself',
    );
  });

  it('are told in the hover and in the thread of a note', async () => {
    await ui.untilHoverSays('oxygen and', /Water › Oxygen/);
    await ui.screenshot('codes-hover');
    await ui.hoverText('thrown away his');
    await ui.screenshot('note-hover');
    await press('Escape');
    await ui.page.locator('.comment-range-glyph, .comment-thread').first().click();
    await ui.page.locator('.comment-body', { hasText: 'Ask him' }).first().waitFor();
    await ui.screenshot('note-thread');
    await press('Escape');
  });

  it('of an article that is gone are offered to the text that has its words, and taken by a click', async () => {
    const text = await fs.readFile(path.join(repoRoot, 'samples', SAMPLE), 'utf8');
    const gone = '.news-annotator/annotations/reader/gone.txt.jsonl';
    const other = await session.openArticle({ name: 'moved.txt', text }, { [gone]: await annotationFile() });
    // A toast goes after some seconds; the list of notifications keeps what it offered.
    const offer = other.page
      .locator('.notifications-center .notification-list-item', { hasText: 'of gone.txt, which is gone' })
      .first();
    await other.until('the offer', async () => {
      await other.runCommand('Notifications: Show Notifications');
      return offer.isVisible();
    });
    await other.screenshot('offer-of-an-article-that-is-gone');
    await offer.locator('.monaco-button', { hasText: 'Attach to This Article' }).first().click();
    await other.openView('News Annotator');
    await other.untilSeen(
      'the note and a code in the view',
      async () => other.rows(await other.openView('Notes and Codes')),
      (rows) => ['Notes', 'Water'].every((name) => rows.some((row) => row.includes(name))),
    );
    await other.screenshot('annotations-taken-along');
    await other.page.close();
  });

  for (const theme of ['light', 'highContrast', 'highContrastLight'] as const)
    it(`can be seen in the ${theme} theme`, async () => {
      await ui.setTheme(theme);
      await ui.reveal('who fishes for vendace');
      await ui.screenshot(`notes-${theme}`);
    });
});

import assert from 'node:assert/strict';
import * as fs from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { UiSession } from './session';
import type { Ui } from './ui';

const HARBOUR =
  'The harbour council voted on Tuesday to spend 40 million on a new sea wall, after two winters in which storms flooded the fish market and the old customs house.';
const ORCHARD =
  'Growers said the late frost had taken a third of the apricots, and that the insurers were slow to send anyone up the valley.';
const NORTH = `Harbour Wall Approved\n\n${HARBOUR}\n\nNadia Ferrow, who keeps the gate, watched the barges.\n\n${ORCHARD}\n`;
const SOUTH = `Frost Again\n\n${ORCHARD}\n\nNadia Ferrow, who keeps the gate, counted the apricots.\n\n${HARBOUR}\n`;
const WITH_PERSON = JSON.stringify({
  leaders: [{ name: 'Nadia Ferrow', office: 'Keeper of the South Gate' }],
});

/** Pieces of text that carry a mark of ours now. */
async function marks(ui: Ui): Promise<number> {
  return ui.page.evaluate<number>(
    `document.querySelectorAll('.editor-instance .view-overlays .cdr[class*="ced-"]').length`,
  );
}

/** Opens a file of the window's folders. */
async function goToFile(ui: Ui, words: string): Promise<void> {
  const widget = ui.page.locator('.quick-input-widget');
  await ui.page.keyboard.press('Control+P');
  await widget.locator('input[type="text"]').fill(words);
  await widget
    .locator('.monaco-list-row', { hasText: words.split('/').at(-1) ?? words })
    .first()
    .click();
}

describe('A reader with a workspace of two folders', () => {
  let session: UiSession;
  let ui: Ui;
  let view: Locator;

  before(async () => {
    session = await UiSession.start({ size: { width: 1280, height: 1200 } });
    ui = await session.openWorkspace(
      {
        north: { 'wall.txt': NORTH },
        south: {
          'frost.txt': SOUTH,
          'notes.txt': `Not to be looked through.\n\n${HARBOUR}\n`,
          '.news-annotator/leaders.json': WITH_PERSON,
          '.vscode/settings.json': JSON.stringify({
            'search.exclude': { '**/notes.txt': true },
            'newsAnnotator.sidebar.followCursor': false,
          }),
        },
      },
      'north/wall.txt',
    );
    await ui.page.locator('.activitybar [aria-label^="News Annotator"]').first().waitFor();
    await ui.openView('News Annotator');
    view = await ui.openView('Repeated Paragraphs');
  });
  after(() => session.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await ui.screenshot('failed-workspace');
  });

  const row = (text: string | RegExp): Locator => view.locator('.monaco-list-row', { hasText: text }).first();

  it('finds what articles of both folders share, and not what the settings of one exclude', async () => {
    await ui.runCommand('News: Find Repeats in This Folder');
    await row('In this folder').waitFor();
    await ui.untilSays(row('In this folder'), /2 articles share paragraphs/);
    await row('north/wall.txt').waitFor();
    await row('south/frost.txt').waitFor();
    await ui.screenshot('workspace-dark');
  });

  it('has the list of own leaders of a folder in its articles only', async () => {
    const leaders = await ui.openView('Leaders and Quotes');
    await leaders.locator('.monaco-list-row', { hasText: 'Growers' }).first().waitFor();
    const named = leaders.locator('.monaco-list-row', { hasText: 'Nadia Ferrow' });
    assert.equal(await named.count(), 0);
    await goToFile(ui, 'frost.txt');
    await named.first().waitFor();
    await ui.untilSays(named.first(), /Keeper of the South Gate/);
  });

  it('goes to people and headlines of open articles of both folders', async () => {
    const widget = ui.page.locator('.quick-input-widget');
    for (const name of ['Nadia Ferrow', 'Harbour Wall Approved', 'Frost Again']) {
      await ui.page.keyboard.press('Control+T');
      await widget.locator('input[type="text"]').fill(`#${name}`);
      await widget.locator('.monaco-list-row', { hasText: name }).first().waitFor();
      await ui.page.keyboard.press('Escape');
    }
  });

  it('has what is known of the folders again after a reload, though what was saved cannot be used', async () => {
    await ui.untilSeen(
      'the saved repeats',
      () => session.kept('repeats.index'),
      (files) => files.length > 0,
    );
    for (const saved of await session.kept('repeats.index')) await fs.writeFile(saved, 'no index at all');
    await ui.reload();
    await ui.openView('News Annotator');
    view = await ui.openView('Repeated Paragraphs');
    await row('In this folder').waitFor();
    await ui.untilSays(row('In this folder'), /2 articles share paragraphs/);
    const told = async (): Promise<string> => {
      const logs = await session.kept('News Annotator.log');
      return (await Promise.all(logs.map((log) => fs.readFile(log, 'utf8')))).join('\n');
    };
    await ui.untilSeen('the log', told, (lines) =>
      /The saved repeats of the folder cannot be used \(.+\); the files are read anew/.test(lines),
    );
  });
});

describe('A reader who ignores a repeat', () => {
  let session: UiSession;
  let ui: Ui;

  before(async () => {
    session = await UiSession.start({ size: { width: 1280, height: 1000 } });
    ui = await session.openArticle({
      name: 'twice.txt',
      text: `Harbour Wall Approved\n\n${HARBOUR}\n\nIt rained on the old quay.\n\n${HARBOUR}\n`,
    });
    await ui.page.locator('.activitybar [aria-label^="News Annotator"]').first().waitFor();
    await ui.until('the repeat to be marked', async () => (await marks(ui)) > 0);
  });
  after(() => session.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await ui.screenshot('failed-ignored');
  });

  it('does not see it again after a reload, until all that is ignored is asked for', async () => {
    await ui.goToLine(7);
    await ui.runCommand('News: Ignore This Repeat in This Workspace');
    await ui.until('no mark', async () => (await marks(ui)) === 0);
    await ui.reload();
    await ui.openView('News Annotator');
    const view = await ui.openView('Repeated Paragraphs');
    await view.getByText('No paragraph stands twice in this text.').waitFor();
    await ui.until('no mark', async () => (await marks(ui)) === 0);
    await ui.runCommand('News: Show Ignored Repeats Again');
    await ui.until('the mark', async () => (await marks(ui)) > 0);
  });
});

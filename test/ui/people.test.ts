import assert from 'node:assert/strict';
import { UiSession } from './session';
import type { Ui } from './ui';

const TEXT = `Harbour Fund Opens

SPRINGFIELD, March 3, 2026 - Emmanuel Macron opened the harbour fund on Tuesday. Orla Venn, who sells rope, listened from the quay. Venn said nothing, and Macron left at noon.

Tom Hale waved from a boat.
`;
const BAD_FILE = '{\n  "leaders": [\n    { "name": 3 }\n  ]\n}\n';

/** Pieces of text that carry a mark of ours now. */
async function marks(ui: Ui): Promise<number> {
  return ui.page.evaluate<number>(
    `document.querySelectorAll('.editor-instance .view-overlays .cdr[class*="ced-"]').length`,
  );
}

describe('A reader with a list of own leaders', () => {
  let session: UiSession;
  let ui: Ui;

  before(async () => {
    session = await UiSession.start();
    ui = await session.openArticle(
      { name: 'harbour.txt', text: TEXT },
      { '.news-annotator/leaders.json': BAD_FILE },
    );
    await ui.until('the first highlight', async () => (await marks(ui)) > 0);
  });
  after(() => session.close());

  it('gets one message with the line of a mistake in the list, and the leaders stay marked', async () => {
    // A toast goes after some seconds; the list of notifications keeps what it said.
    await ui.runCommand('Notifications: Show Notifications');
    const messages = ui.page.locator('.notifications-center .notification-list-item', {
      hasText: 'leaders.json',
    });
    await messages.first().waitFor();
    await ui.screenshot('leaders-mistake-dark');
    await ui.untilSays(messages.first(), /line 3/i);
    assert.equal(await messages.count(), 1);
    await ui.until('the leaders to be marked', async () => (await marks(ui)) > 0);
    await ui.runCommand('Notifications: Clear All Notifications');
  });

  it('sees leaders, everybody or nobody marked, as the setting says', async () => {
    const leaders = await marks(ui);
    await ui.screenshot('people-leaders-dark');
    await ui.changeSettings({ 'newsAnnotator.highlight.people': 'everybody' });
    await ui.until('everybody', async () => (await marks(ui)) > leaders);
    await ui.screenshot('people-all-dark');
    await ui.changeSettings({ 'newsAnnotator.highlight.people': 'none' });
    await ui.until('nobody', async () => (await marks(ui)) < leaders);
    await ui.screenshot('people-none-dark');
  });
});

import assert from 'node:assert/strict';
import { UiSession } from './session';
import type { Ui } from './ui';

/** What somebody may write into a folder so that a reader who clicks runs something of theirs. */
const LINK = '[Open the list](command:workbench.action.toggleSidebarVisibility)';
const ARTICLE = '“It is late,” said Orla Venn at the harbour in Port Ellery on Monday.\n\nNobody answered.\n';

describe('A reader of a folder that means harm', () => {
  let session: UiSession;
  let ui: Ui;
  before(async () => {
    session = await UiSession.start();
    ui = await session.openArticle(
      { name: 'harbour.txt', text: ARTICLE },
      { '.news-annotator/leaders.json': JSON.stringify({ [`${LINK} $(flame) https://example.com`]: [] }) },
    );
  });
  after(() => session.close());

  it('is told of the mistake in words alone: nothing in the message runs or leads anywhere', async () => {
    // A toast goes after some seconds; the list of notifications keeps what it said.
    const message = ui.page
      .locator('.notifications-center .notification-list-item', { hasText: 'leaders.json' })
      .first();
    await ui.until('the message', async () => {
      await ui.runCommand('Notifications: Show Notifications');
      return message.isVisible();
    });
    await ui.screenshot('message-of-a-harmful-folder');
    await ui.untilSays(message, /There is no field "\[Open the list\] \(command:/);
    assert.equal(await message.locator('.notification-list-item-message a').count(), 0);
    assert.equal(await message.locator('.codicon-flame').count(), 0);
  });
});

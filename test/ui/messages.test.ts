import assert from 'node:assert/strict';
import * as fs from 'node:fs/promises';
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
    assert.match(await message.innerText(), /There is no field "\[Open the list\] \(command:/);
    assert.equal(await message.locator('.notification-list-item-message a').count(), 0);
    assert.equal(await message.locator('.codicon-flame').count(), 0);
  });
});

describe('A reader with the keys', () => {
  let session: UiSession;
  let ui: Ui;
  before(async () => {
    session = await UiSession.start();
    ui = await session.openArticle({ name: 'harbour.txt', text: ARTICLE });
  });
  after(() => session.close());

  const chord = async (key: string): Promise<void> => {
    await ui.page.keyboard.press('Alt+q');
    await ui.page.keyboard.press(key);
  };

  it('types no letter of a chord into the article, neither just after opening it nor while it is paused', async () => {
    await ui.clickText('answered');
    await chord('d');
    await chord('q');
    await ui.runCommand('News: Pause in This File');
    // The line goes after some seconds, so a slow look at it presses the keys again.
    await ui.until('the reason in the status bar', async () => {
      await ui.clickText('answered');
      await chord('q');
      return /Annotations are paused in this file/.test(await ui.page.locator('.statusbar').innerText());
    });
    await ui.screenshot('keys-paused');
    await ui.runCommand('News: Resume in This File');
    assert.equal(
      (await ui.editor().innerText()).replace(/\s+/g, ' ').trim(),
      ARTICLE.replace(/\s+/g, ' ').trim(),
    );
    assert.equal(await fs.readFile(ui.file, 'utf8'), ARTICLE);
  });

  it('has an annotation described by the hover of VS Code', async () => {
    await ui.clickText('late');
    await chord('d');
    const hover = ui.page.locator('.monaco-hover:not(.hidden)', { hasText: 'Orla Venn' }).first();
    await hover.waitFor();
    await ui.screenshot('describe-by-key');
    assert.match(await hover.innerText(), /Copy with attribution/);
  });
});

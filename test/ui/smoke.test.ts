import assert from 'node:assert/strict';
import { UiSession } from './session';
import type { Ui } from './ui';

describe('A window with an article', () => {
  let session: UiSession | undefined;
  let ui: Ui;

  before(async () => {
    session = await UiSession.start();
    ui = await session.openArticle('samples/summit.txt');
  });
  after(() => session?.close());

  it('offers the commands of the extension in the palette', async () => {
    const titles = await ui.commandTitles('News: ');
    assert.notEqual(titles.length, 0);
  });

  it('shows light and dark themes', async () => {
    await ui.setTheme('light');
    const light = (await ui.lookOf('The')).color;
    await ui.setTheme('dark');
    await ui.until('another colour', async () => (await ui.lookOf('The')).color !== light);
  });
});

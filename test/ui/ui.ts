import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { repoRoot } from '../../tools/paths';
import { chosenVersion, type Theme } from '../../tools/versions';
import { HANGING_MS } from '../patience';
import { decorationScript, positionScript, withoutFileScript, type Box, type Look } from './pageScripts';

/** The class the workbench carries in each theme. */
const themeClass: Readonly<Record<Theme, string>> = {
  dark: 'vs-dark',
  light: 'vs',
  highContrast: 'hc-black',
  highContrastLight: 'hc-light',
};

/**
 * How long each next try at something may take that is tried again and again: twice as long as the last one, for what
 * comes too late on a slow machine would come too late every time.
 */
export function growingPace(firstMs: number): () => number {
  let next = firstMs / 2;
  return () => (next *= 2);
}

/**
 * For suites that close views: a row that is shown for the cursor opens its view again, where it was closed that very
 * moment.
 */
export const QUIET_VIEWS = { 'newsAnnotator.sidebar.followCursor': false };

/** What a reader can do in one window of VS Code, and what they see. */
export class Ui {
  private settings: Record<string, unknown> = {};

  /** @param file the open article, an absolute path. */
  constructor(
    readonly page: Page,
    readonly file: string,
  ) {}

  /** The text lines of the editor with the article. */
  editor(): Locator {
    return this.page.locator('.editor-instance .monaco-editor .view-lines').first();
  }

  /** Runs a command by its title through the command palette, as in "News: Toggle Highlights". */
  async runCommand(title: string): Promise<void> {
    await this.openWithCommand(title);
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Runs a command that asks on in the palette's own place. */
  async openWithCommand(title: string): Promise<void> {
    const pace = growingPace(5_000);
    // The palette closes when something else takes the focus for what came before; then it is opened once more.
    await this.until(`the command "${title}" to be taken`, async () => {
      const label = this.commandLabels(await this.palette(title)).getByText(title, { exact: true });
      return label
        .first()
        .click({ timeout: pace() })
        .then(
          () => true,
          () => false,
        );
    });
  }

  /**
   * Takes what quick input holds, by Enter in its field, and once more only where it stays for long: in the text the
   * same key would part a line.
   */
  async acceptQuickInput(): Promise<void> {
    const widget = this.page.locator('.quick-input-widget');
    const input = widget.locator('input[type="text"]:visible');
    const pace = growingPace(5_000);
    await this.until('quick input to be taken', async () => {
      const timeout = pace();
      await input.press('Enter', { timeout }).catch(() => undefined);
      return this.soon(() => widget.isHidden(), timeout);
    });
  }

  /** The titles the command palette offers for some words. */
  async commandTitles(words: string): Promise<string[]> {
    const widget = await this.palette(words);
    const titles = await this.commandLabels(widget).allInnerTexts();
    await this.page.keyboard.press('Escape');
    return titles.filter((title) => title.startsWith(words));
  }

  /** Opens the command palette with words in it; asks again until VS Code knows a command for them. */
  private async palette(words: string): Promise<Locator> {
    const widget = this.page.locator('.quick-input-widget');
    const found = this.commandLabels(widget).filter({ hasText: words.trim() });
    const pace = growingPace(2_000);
    await this.until(`a command called "${words}"`, async () => {
      await this.quickInput(`>${words}`);
      const there = await found
        .first()
        .waitFor({ timeout: pace() })
        .then(
          () => true,
          () => false,
        );
      // The list is made when the palette opens: an extension that loads later is not in it.
      if (!there) await this.page.keyboard.press('Escape');
      return there;
    });
    return widget;
  }

  private commandLabels(widget: Locator): Locator {
    return widget.locator('.quick-input-list .monaco-list-row .label-name');
  }

  /** Puts the cursor on a line (from 1) and scrolls it into the middle. */
  async goToLine(line: number): Promise<void> {
    await this.quickInput(`:${line}`);
    await this.acceptQuickInput();
  }

  /**
   * Opens quick input with a text in it, as if the reader had typed it there. VS Code closes the widget when a
   * command that just ran takes the focus for something of its own; then it is opened once more.
   */
  private async quickInput(text: string): Promise<Locator> {
    const widget = this.page.locator('.quick-input-widget');
    const input = widget.locator('input[type="text"]');
    const pace = growingPace(1_000);
    await this.until('quick input to open', async () => {
      await this.page.keyboard.press('F1');
      return input.fill(text, { timeout: pace() }).then(
        () => true,
        () => false,
      );
    });
    return widget;
  }

  /** Scrolls a passage of the saved article into view. Passages are looked up within one line. */
  async reveal(text: string): Promise<void> {
    if (await this.boxOf(text)) return;
    const before = (await fs.readFile(this.file, 'utf8')).split(text)[0] ?? '';
    const line = before.split(/\r\n|\r|\n/).length;
    const pace = growingPace(2_000);
    await this.until(`"${text}" to be on screen`, async () => {
      await this.goToLine(line); // an Enter that comes before VS Code has read the number goes nowhere
      return this.soon(async () => (await this.boxOf(text)) !== undefined, pace());
    });
  }

  /** Moves the mouse over a passage and answers the text of the hover that comes up. */
  async hoverText(text: string): Promise<string> {
    await this.reveal(text);
    const hover = this.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content:visible').first();
    await this.page.mouse.move(1, 1);
    await hover.waitFor({ state: 'hidden' });
    // While the text is still being laid out it moves away from under the mouse: then the mouse goes after it.
    const pace = growingPace(3_000);
    await this.until(`a hover over "${text}"`, async () => {
      const box = await this.boxOf(text);
      if (!box) {
        await this.reveal(text);
        return false;
      }
      await this.page.mouse.move(box.x + box.width / 2 + 2, box.y + box.height / 2);
      await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      return this.soon(() => hover.isVisible(), pace());
    });
    await this.page.locator('.monaco-hover .hover-row:not(:empty)').first().waitFor();
    await this.until('the hover to have loaded', async () => !/^Loading/.test(await hover.innerText()));
    return hover.innerText();
  }

  /** Clicks a link of the hover on screen, by its text. */
  async clickInHover(label: string): Promise<void> {
    await this.page.locator('.monaco-hover a', { hasText: label }).first().click();
  }

  /** How a passage in the editor looks: the styles decorations gave it. */
  async lookOf(text: string): Promise<Look> {
    await this.reveal(text);
    const look = await this.page.evaluate<Look | null>(decorationScript(text));
    if (!look) throw new Error(`"${text}" is not on screen`);
    return look;
  }

  /** Opens a view container from the activity bar, or a view in it, by the title a reader sees. */
  async openView(title: string): Promise<Locator> {
    const icon = this.page.locator(`.activitybar .action-item:has([aria-label^="${title}"])`);
    if ((await icon.count()) > 0) {
      const checked = this.page.locator(`.activitybar .action-item.checked:has([aria-label^="${title}"])`);
      const container = this.page.locator('.sidebar');
      // A click just when VS Code opens it by itself, as after a reload, closes it: then it takes another.
      await this.until(`the view ${title}`, async () => {
        if ((await checked.count()) > 0) return container.locator('.pane-header').first().isVisible();
        await icon.first().click();
        return false;
      });
      return container;
    }
    await this.turnView(title, 'true');
    const ownHeader = this.page.locator('.pane-header', { hasText: title });
    return this.page.locator('.sidebar .pane').filter({ has: ownHeader }).first();
  }

  /** Closes views of the sidebar, so that others have the more room; see {@link QUIET_VIEWS}. */
  async closeViews(...titles: readonly string[]): Promise<void> {
    for (const title of titles) await this.turnView(title, 'false');
  }

  /** Opens or closes a view by its title: while others are turned it moves, and a click beside it is not the last. */
  private async turnView(title: string, expanded: 'true' | 'false'): Promise<void> {
    const header = this.page.locator('.sidebar .pane-header', { hasText: title }).first();
    const isDone = async (): Promise<boolean> => (await header.getAttribute('aria-expanded')) === expanded;
    const pace = growingPace(1_000);
    await this.until(`the view ${title} to be turned`, async () => {
      if (await isDone()) return true;
      await header.click();
      return this.soon(isDone, pace());
    });
  }

  /** The rows of a tree view, in order, as text; waits until there is at least one. */
  async rows(view: Locator): Promise<string[]> {
    await view.locator('.monaco-list-row').first().waitFor();
    return view.locator('.monaco-list-row').allInnerTexts();
  }

  /** What a screen reader calls the rows of the sidebar. */
  async rowNames(): Promise<string[]> {
    return this.page.evaluate<string[]>(
      `Array.from(document.querySelectorAll('.sidebar .monaco-list-row[role="treeitem"]'), (row) => row.getAttribute('aria-label') ?? '')`,
    );
  }

  /** Clicks into the middle of a passage. */
  async clickText(text: string, button: 'left' | 'right' = 'left'): Promise<void> {
    await this.reveal(text);
    const box = await this.boxOf(text);
    if (!box) throw new Error(`"${text}" is not on screen`);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { button });
  }

  /** Types at a place in the article: directly after the passage `after`. */
  async typeAfter(after: string, text: string): Promise<void> {
    await this.reveal(after);
    const box = await this.boxOf(after);
    if (!box) throw new Error(`"${after}" is not on screen`);
    await this.page.mouse.click(box.x + box.width, box.y + box.height / 2);
    await this.page.keyboard.type(text);
  }

  /** Changes settings of this window's workspace; VS Code notices by itself. */
  async changeSettings(changes: Readonly<Record<string, unknown>>): Promise<void> {
    this.settings = { ...this.settings, ...changes };
    const folder = path.join(path.dirname(this.file), '.vscode');
    await fs.mkdir(folder, { recursive: true });
    await fs.writeFile(path.join(folder, 'settings.json'), JSON.stringify(this.settings));
  }

  /** Switches the colour theme of this window and waits until it shows. */
  async setTheme(theme: Theme): Promise<void> {
    await this.changeSettings({ 'workbench.colorTheme': chosenVersion().themes[theme] });
    const loaded = '[class*="vscode-theme-defaults"], .hc-black, .hc-light';
    await this.page.locator(`.monaco-workbench.${themeClass[theme]}:is(${loaded})`).waitFor();
  }

  /**
   * Reloads the window by VS Code's command. The address loses the file that it was to open first: with one, VS Code
   * shows that file alone and not what was open before.
   */
  async reload(): Promise<void> {
    await this.page.evaluate(withoutFileScript);
    const loaded = this.page.waitForEvent('load');
    const widget = await this.palette('Developer: Reload Window');
    await this.commandLabels(widget).first().click({ noWaitAfter: true });
    await loaded;
    await this.page.locator('.monaco-workbench').waitFor();
    await this.editor().waitFor();
  }

  /** Drags the sidebar's edge until it is so wide, in CSS pixels. */
  async resizeSidebar(width: number): Promise<void> {
    const sidebar = this.page.locator('.part.sidebar');
    const isDone = async (): Promise<boolean> =>
      Math.abs(((await sidebar.boundingBox())?.width ?? 0) - width) < 12;
    const pace = growingPace(1_000);
    await this.until(`a sidebar about ${width} wide`, async () => {
      if (await isDone()) return true;
      const box = await sidebar.boundingBox();
      if (!box) throw new Error('The sidebar is closed');
      const y = box.y + box.height - 60;
      await this.page.mouse.move(box.x + box.width, y);
      await this.page.mouse.down();
      await this.page.mouse.move(box.x + width, y, { steps: 5 });
      await this.page.mouse.up();
      await this.page.mouse.move(box.x + width + 200, y);
      return this.soon(isDone, pace());
    });
  }

  /** Waits until `holds` answers true, asking again and again; fails with `what` it waited for. */
  async until(what: string, holds: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + HANGING_MS;
    while (!(await holds())) {
      if (Date.now() > end) {
        const picture = await this.screenshot(`in-vain-${what.replaceAll(/\W+/g, '-').slice(0, 40)}`);
        throw new Error(`Waited ${HANGING_MS / 1000} s in vain for ${what}; ${picture} shows the window`);
      }
      await this.page.waitForTimeout(50);
    }
  }

  /**
   * Looks again and again until what is seen is as wanted: what VS Code shows comes a moment after what it was asked for.
   * Where it never is, the error tells what was seen last.
   */
  async untilSeen<T>(what: string, look: () => Promise<T>, isWanted: (seen: T) => boolean): Promise<void> {
    let last: T | undefined;
    try {
      await this.until(what, async () => isWanted((last = await look())));
    } catch (error) {
      throw new Error(`${(error as Error).message}. Seen last: ${JSON.stringify(last)}`, { cause: error });
    }
  }

  /** Waits until a row, message or other place says all of this. */
  async untilSays(place: Locator, ...wanted: readonly RegExp[]): Promise<void> {
    await this.untilSeen(
      wanted.join(' '),
      () => place.innerText(),
      (text) => wanted.every((words) => words.test(text)),
    );
  }

  /** Moves the mouse over a passage until the hover says all of this, which it may learn only a moment later. */
  async untilHoverSays(passage: string, ...wanted: readonly RegExp[]): Promise<void> {
    await this.untilSeen(
      `a hover over "${passage}" with ${wanted.join(' ')}`,
      () => this.hoverText(passage),
      (text) => wanted.every((words) => words.test(text)),
    );
  }

  /** Whether `holds` answers true within a time: for what is tried again where it does not. */
  private async soon(holds: () => Promise<boolean>, limitMs: number): Promise<boolean> {
    const end = Date.now() + limitMs;
    while (!(await holds())) {
      if (Date.now() > end) return false;
      await this.page.waitForTimeout(50);
    }
    return true;
  }

  /** Takes a picture into test-results/; answers its path. */
  async screenshot(name: string): Promise<string> {
    const file = path.join(repoRoot, 'test-results', `${name}.png`);
    await this.page.screenshot({ path: file, animations: 'disabled', caret: 'initial' });
    return file;
  }

  /** Where a passage stands on screen, its first line of it if it is wrapped; undefined if it is not there. */
  private async boxOf(text: string): Promise<Box | undefined> {
    return (await this.page.evaluate<Box | null>(positionScript(text))) ?? undefined;
  }
}

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ViewNode } from '../../src/sidebar/node';
import { api, articleIn, closeAll, eventually, marked, open, putCursor, withSetting } from './support';

const THEMES = 'newsAnnotator.themes';
const LEADERS = 'newsAnnotator.leaders';

const STORY = [
  'Ferry Terminal Is Late Again',
  'LYON, March 3, 2026 - The ferry terminal will open in June, the port office said. French President Emmanuel Macron had promised the ferry terminal for May.',
  '"The ferry terminal is worth the wait," Macron said of the delay.',
  'The port office wants to dig the river channel deeper. Without the river channel, large ships cannot come in.',
  '"The river channel is ours to dig," said Ana Ruiz of the port office.',
  'Boats wait in the river channel, and nobody has seen one at the ferry terminal.',
  '',
].join('\n');

async function rowsOf(view: string): Promise<readonly ViewNode[]> {
  const { listedIn } = await api();
  return eventually(`rows in ${view}`, () => {
    const listed = listedIn(view);
    return listed && listed.rows.length > 0 && listed.rows;
  });
}

/** All rows, those that are not opened as well. */
function everyRow(rows: readonly ViewNode[]): ViewNode[] {
  return rows.flatMap((row) => [row, ...everyRow(row.children)]);
}

/** Waits for the sentence above the rows of a view. */
async function messageOf(view: string, wanted: RegExp): Promise<string> {
  const { listedIn } = await api();
  return eventually(`${String(wanted)} above ${view}`, () => {
    const message = listedIn(view)?.message ?? '';
    return wanted.test(message) && message;
  });
}

/** The row with a word in its label: which words round it belong to a theme is the core's affair. */
function rowWith(rows: readonly ViewNode[], word: string): ViewNode {
  const row = rows.find(({ label }) => label.includes(word));
  assert.ok(row, `${word} among ${rows.map(({ label }) => label).join(', ')}`);
  return row;
}

describe('The sidebar', () => {
  let editor: vscode.TextEditor;
  before(async () => {
    await vscode.commands.executeCommand(`${LEADERS}.focus`);
    await vscode.commands.executeCommand(`${THEMES}.focus`);
  });
  beforeEach(async () => {
    editor = await open(STORY);
    await articleIn(editor);
  });
  afterEach(closeAll);

  it('lists the themes with passages, and the leaders and quotes that go with each', async () => {
    const terminal = rowWith(await rowsOf(THEMES), 'terminal');
    const labels = terminal.children.map(({ label }) => label);
    assert.ok(
      labels.includes('1 leader') && labels.some((label) => /^\d+ quotes?$/.test(label)),
      labels.join(' | '),
    );
    const passages = terminal.children.filter(({ context }) => context === 'passage');
    assert.ok(passages.length >= 2);
    for (const { label, highlights } of passages) {
      const [start, end] = highlights?.[0] ?? [0, 0];
      assert.match(label.slice(start, end), /terminal|ferry/i);
    }
  });

  it('lists the themes by weight at first, the heaviest on top', async () => {
    const { themes } = await articleIn(editor);
    const weights = (await rowsOf(THEMES)).map(
      ({ label }) => themes.find((own) => own.label === label)?.weight,
    );
    assert.deepEqual(
      weights,
      weights.slice().sort((a, b) => (b ?? 0) - (a ?? 0)),
    );
  });

  it('gives every row words for a screen reader', async () => {
    const visit = (rows: readonly ViewNode[]): void => {
      for (const row of rows) {
        assert.ok((row.spoken ?? `${row.label} ${row.description ?? ''}`).trim() !== '', row.id);
        if (row.gauge) assert.match(row.spoken ?? '', /mention.*weight \d+ %/, row.id); // a bar is only seen
        visit(row.children);
      }
    };
    visit(await rowsOf(THEMES));
    visit(await rowsOf(LEADERS));
  });

  it('never gives two rows of a view the same identity', async () => {
    const ids: string[] = [];
    const visit = (rows: readonly ViewNode[]): void =>
      rows.forEach(({ id, children }) => {
        ids.push(id);
        visit(children);
      });
    visit(await rowsOf(THEMES));
    assert.equal(new Set(ids).size, ids.length);
  });

  it('marks a theme in the text by its eye, and no longer', async () => {
    const { marksIn } = await api();
    const count = (): number => marksIn(editor)?.spans.themes.text.length ?? 0;
    const terminal = rowWith(await rowsOf(THEMES), 'terminal');
    assert.equal(count(), 0);
    await vscode.commands.executeCommand('newsAnnotator.item.showTheme', { node: terminal });
    const passages = await eventually('marks', () => count());
    assert.equal(marksIn(editor)?.spans.themes.ruler.length, passages);
    assert.equal(rowWith(await rowsOf(THEMES), 'terminal').context, 'themeShown');
    await vscode.commands.executeCommand('newsAnnotator.toggleHighlights');
    await eventually('no marks while all are hidden', () => count() === 0);
    await vscode.commands.executeCommand('newsAnnotator.toggleHighlights');
    await eventually('marks again', () => count() === passages);
    await vscode.commands.executeCommand('newsAnnotator.item.hideTheme', { node: terminal });
    await eventually('no marks', () => count() === 0);
  });

  it('keeps the marks of a theme on its passages while the text is edited', async () => {
    const terminal = rowWith(await rowsOf(THEMES), 'terminal');
    await vscode.commands.executeCommand('newsAnnotator.item.showTheme', { node: terminal });
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), 'Late news. '));
    const { spans } = await marked(editor);
    const text = editor.document.getText();
    assert.ok(spans.themes.text.length >= 2);
    for (const { start, end } of spans.themes.text) assert.match(text.slice(start, end), /terminal|ferry/i);
  });

  it('selects the row at the cursor, unless a setting says no', async () => {
    const { listedIn } = await api();
    const selected = (): string | undefined => listedIn(LEADERS)?.selected[0]?.id;
    await rowsOf(LEADERS);
    const goTo = async (passage: string): Promise<void> => {
      putCursor(editor, editor.document.positionAt(STORY.indexOf(passage)));
      await vscode.commands.executeCommand('cursorRight'); // as by key: steps of commands are not followed
    };
    await goTo('worth the wait');
    const first = await eventually('a row to be selected', () => selected());
    assert.match(first, /\/quote:/);
    await withSetting('sidebar.followCursor', false, async () => {
      await goTo('ours to dig');
      await vscode.commands.executeCommand('newsAnnotator.describe');
      assert.ok([first, undefined].includes(selected())); // rows that are made anew may lose the selection
    });
    await goTo('is ours');
    await eventually('the other quote to be selected', () => selected() !== first && selected());
  });

  it('lists the sections in reading order, each with the themes and passages in it', async () => {
    await vscode.commands.executeCommand(`${THEMES}.sort`, 'sections');
    try {
      const { sections } = await articleIn(editor);
      const rows = await rowsOf(THEMES);
      assert.deepEqual(
        rows.map(({ label, context }) => [label, context]),
        sections.map(({ label }) => [label, 'section']),
      );
      const targets = rows.flatMap(({ children }) => children.map(({ target }) => target?.start ?? -1));
      assert.ok(targets.length > 2);
      assert.deepEqual(
        targets,
        targets.slice().sort((a, b) => a - b),
      );
    } finally {
      await vscode.commands.executeCommand(`${THEMES}.sort`, 'weight');
    }
  });

  it('lists a passage as its sentence, which names the theme', async () => {
    const terminal = rowWith(await rowsOf(THEMES), 'terminal');
    const passages = terminal.children.filter(({ context }) => context === 'passage');
    const macron = passages.find(({ tooltip }) => tooltip?.startsWith('French President'));
    assert.ok(macron, passages.map(({ tooltip }) => tooltip).join(' | '));
    assert.match(macron.tooltip ?? '', /for May\.$/);
    assert.match(macron.label, /^….*for May\.$/);
  });

  it('lists the themes by first passage, and by name, when asked to', async () => {
    const firsts = async (): Promise<number[]> =>
      (await rowsOf(THEMES)).map(({ target }) => target?.start ?? -1);
    try {
      await vscode.commands.executeCommand(`${THEMES}.sort`, 'position');
      const places = await firsts();
      assert.ok(places.length > 1);
      assert.deepEqual(
        places,
        places.slice().sort((a, b) => a - b),
      );
      await vscode.commands.executeCommand(`${THEMES}.sort`, 'name');
      const names = (await rowsOf(THEMES)).map(({ label }) => label);
      assert.deepEqual(
        names,
        names.slice().sort((a, b) => a.localeCompare(b)),
      );
    } finally {
      await vscode.commands.executeCommand(`${THEMES}.sort`, 'weight');
    }
  });

  it('keeps to the rows that hold the words of a filter, says so, and has all again without', async () => {
    const all = everyRow(await rowsOf(THEMES)).length;
    await vscode.commands.executeCommand(`${THEMES}.filter`, 'river channel');
    await messageOf(THEMES, /Filtered by "river channel"/);
    const rows = await rowsOf(THEMES);
    assert.ok(everyRow(rows).length < all);
    for (const row of rows) {
      assert.ok(
        everyRow([row]).some(({ label }) => /river channel/i.test(label)),
        row.label,
      );
    }
    await vscode.commands.executeCommand(`${THEMES}.filter`, 'giraffe');
    await messageOf(THEMES, /Nothing matches "giraffe"/);
    await vscode.commands.executeCommand(`${THEMES}.clearFilter`);
    assert.equal(everyRow(await rowsOf(THEMES)).length, all);
  });

  it('says that a text is not in English, and guesses no theme in it', async () => {
    const text = [
      'El puerto vuelve a cerrar sus puertas',
      'El puerto de Vigo cerró ayer sus puertas después de una noche de tormenta, y los barcos de pesca esperan en la bahía.',
      'La alcaldesa dijo que el puerto de Vigo abrirá mañana si el viento lo permite. Los pescadores no lo creen todavía.',
      'En el puerto de Vigo nadie trabaja, y los camiones vuelven vacíos a la ciudad por la misma carretera.',
    ];
    await open(text.join('\n'));
    await messageOf(THEMES, /does not read like English/);
    assert.deepEqual((await api()).listedIn(THEMES)?.rows, []);
    await open(STORY);
    await messageOf(THEMES, /^$/);
  });

  it('lists no more themes than a setting says', async () => {
    const count = async (): Promise<number> => (await rowsOf(THEMES)).length;
    assert.ok((await count()) > 1);
    await withSetting('themes.maximum', 1, async () => {
      await eventually('one theme', async () => (await count()) === 1);
    });
    await eventually('all themes', async () => (await count()) > 1);
  });
});

const TALKS = [
  'Ministers Talk About the River',
  'VIENNA, March 14, 2024 - Former German Chancellor Angela Merkel called river tolls "a tax on patience" on Thursday.',
  'French President Emmanuel Macron said that tolls had never paid for a lock. "We tried it," Macron said. "The barges went away."',
  'Acting Prime Minister Tomas Vellner of Ostravia said his government would wait for the figures.',
  '"Traffic fell by a fifth," said Lena Horvat, who counts ships for the river commission.',
  '',
].join('\n');

describe('The view of leaders and quotes', () => {
  before(async () => {
    await vscode.commands.executeCommand(`${LEADERS}.focus`);
    await articleIn(await open(TALKS));
  });
  after(closeAll);

  it('tells who is no longer in office, who is acting, and whom only the text knows', async () => {
    const rows = await rowsOf(LEADERS);
    assert.match(rowWith(rows, 'Merkel').description ?? '', /former Chancellor of Germany/);
    const acting = rowWith(rows, 'Vellner');
    assert.match(acting.description ?? '', /acting Prime Minister.*from the text/);
    assert.match(acting.tooltip ?? '', /Known from the title in this text alone/);
    assert.match(acting.spoken ?? '', /Acting on March 14, 2024/);
    assert.doesNotMatch(rowWith(rows, 'Macron').description ?? '', /former|acting/);
  });

  it('tells how many quotes and mentions each has', async () => {
    assert.match(rowWith(await rowsOf(LEADERS), 'Macron').description ?? '', /^3 quotes · 2 mentions · /);
    assert.match(rowWith(await rowsOf(LEADERS), 'Horvat').description ?? '', /^1 quote · 1 mention$/);
  });

  it('tells reported speech from words in marks', async () => {
    const macron = rowWith(await rowsOf(LEADERS), 'Macron');
    const quotes = macron.children.filter(({ context }) => context === 'quote');
    const reported = quotes.filter(({ description }) => description === 'Reported speech');
    assert.equal(reported.length, 1);
    assert.match(reported[0]?.label ?? '', /never paid for a lock/);
    assert.equal(quotes.length, 3);
    for (const { spoken } of quotes) assert.match(spoken ?? '', /^(Direct quote|Reported speech)/);
  });

  it('puts the number of quotes first when it is sorted by it', async () => {
    try {
      await vscode.commands.executeCommand(`${LEADERS}.sort`, 'quotes');
      const [first] = await rowsOf(LEADERS);
      assert.equal(first?.label, 'Emmanuel Macron');
      assert.match(first?.description ?? '', /^3 quotes/);
    } finally {
      await vscode.commands.executeCommand(`${LEADERS}.sort`, 'position');
    }
  });

  it('lists the quotes in reading order, section by section, each after its speaker', async () => {
    try {
      await vscode.commands.executeCommand(`${LEADERS}.sort`, 'sections');
      const rows = await rowsOf(LEADERS);
      assert.ok(rows.every(({ context }) => context === 'section'));
      const quotes = rows.flatMap(({ children }) => children);
      const places = quotes.map(({ target }) => target?.start ?? -1);
      assert.deepEqual(
        places,
        places.slice().sort((a, b) => a - b),
      );
      assert.match(quotes[0]?.label ?? '', /^Angela Merkel: .*"a tax on patience"/);
      assert.equal(quotes.at(-1)?.label.startsWith('Lena Horvat: '), true);
    } finally {
      await vscode.commands.executeCommand(`${LEADERS}.sort`, 'position');
    }
  });
});

describe('Stepping through a theme', () => {
  afterEach(closeAll);

  it('goes from passage to passage of the theme at the cursor, and round', async () => {
    const editor = await open(STORY);
    const { themes } = await articleIn(editor);
    const channel = themes.find(({ label }) => label.includes('channel'));
    assert.ok(channel);
    const stops = channel.mentions.map(({ start }) => start);
    putCursor(editor, editor.document.positionAt(stops[0] ?? 0));
    const cursor = (): number => editor.document.offsetAt(editor.selection.active);
    for (const stop of [...stops.slice(1), stops[0]]) {
      await vscode.commands.executeCommand('newsAnnotator.nextPassage');
      assert.equal(cursor(), stop);
    }
    await vscode.commands.executeCommand('newsAnnotator.previousPassage');
    assert.equal(cursor(), stops.at(-1));
  });
});

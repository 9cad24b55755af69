import assert from 'node:assert/strict';
import { filterNodes, hasRows, Ids, pathAt, withRows, type ViewNode } from '../../../src/sidebar/node';
import { gaugeSvg } from '../../../src/sidebar/gauge';
import { RememberedOrder } from '../../../src/sidebar/order';
import { Pace } from '../../../src/sidebar/pace';
import { passageOf } from '../../../src/sidebar/passage';
import { Rows } from '../../../src/sidebar/rows';

const node = (label: string, parts: Partial<ViewNode> = {}): ViewNode => ({
  id: label,
  label,
  context: '',
  target: null,
  children: [],
  ...parts,
});

describe('Filtering rows', () => {
  const rows = [node('Harbour', { children: [node('a crane'), node('a ship')] }), node('Budget')];
  const labels = (nodes: readonly ViewNode[]): unknown[] => nodes.map(({ label }) => label);

  it('keeps a row whose label holds the words, with all under it', () => {
    const found = filterNodes(rows, 'HARB');
    assert.deepEqual(labels(found), ['Harbour']);
    assert.equal(found[0]?.children.length, 2);
  });

  it('keeps what leads to a row that holds the words, and opens it', () => {
    const found = filterNodes(rows, 'ship');
    assert.deepEqual(labels(found), ['Harbour']);
    assert.deepEqual(labels(found[0].children), ['a ship']);
    assert.equal(found[0]?.expanded, true);
  });

  it('keeps everything where the words are blank', () => {
    assert.deepEqual(labels(filterNodes(rows, '  ')), ['Harbour', 'Budget']);
  });
});

describe('The row at the cursor', () => {
  it('is the one that covers the least', () => {
    const rows = [
      node('person', {
        children: [
          node('quote', { covers: [{ start: 0, end: 50 }] }),
          node('name', { covers: [{ start: 5, end: 9 }] }),
        ],
      }),
    ];
    assert.equal(pathAt(rows, 7).at(-1)?.label, 'name');
    assert.equal(pathAt(rows, 30).at(-1)?.label, 'quote');
    assert.deepEqual(pathAt(rows, 60), []);
  });
});

describe('A row whose own rows are made on demand', () => {
  const lazy = (holds: readonly { start: number; end: number }[], made: () => void): ViewNode =>
    withRows({ id: 'person', label: 'person', context: '', target: null }, holds, () => {
      made();
      return holds.map((span, i) => node(`quote ${i}`, { covers: [span] }));
    });

  it('makes them once, when they are asked for', () => {
    let count = 0;
    const row = lazy([{ start: 0, end: 5 }], () => count++);
    assert.equal(hasRows(row), true);
    assert.equal(count, 0);
    assert.deepEqual(
      [...row.children, ...row.children].map(({ label }) => label),
      ['quote 0', 'quote 0'],
    );
    assert.equal(count, 1);
  });

  it('is passed over where none of them is at the cursor', () => {
    const made: string[] = [];
    const rows = [
      lazy([{ start: 0, end: 5 }], () => made.push('first')),
      lazy([{ start: 10, end: 15 }], () => made.push('second')),
    ];
    assert.equal(pathAt(rows, 12).at(-1)?.label, 'quote 0');
    assert.deepEqual(made, ['second']);
  });

  it('is a leaf where it holds nothing', () => {
    assert.equal(hasRows(lazy([], () => assert.fail())), false);
  });
});

describe('Rows that VS Code has', () => {
  const person = (name: string, quotes: readonly string[], start = 0): ViewNode =>
    node(name, {
      target: { start, end: start + 1 },
      children: quotes.map((label) => node(`${name}/${label}`, { label })),
    });
  const before = [person('Ruiz', ['a', 'b']), person('Macron', ['c'])];

  it('stay where only the text before their places has changed, and lead to the new places', () => {
    const rows = new Rows();
    rows.take(before);
    const [ruiz] = rows.under(undefined);
    rows.under(ruiz);
    assert.deepEqual(rows.take([person('Ruiz', ['a', 'b'], 7), person('Macron', ['c'], 7)]), []);
    assert.equal(rows.under(undefined)[0], ruiz);
    assert.equal(ruiz?.node.target?.start, 7);
  });

  it('are fetched again where they, or the rows under them that VS Code knows, are others', () => {
    const rows = new Rows();
    rows.take(before);
    const [ruiz, macron] = rows.under(undefined);
    rows.under(ruiz);
    assert.deepEqual(rows.take([person('Ruiz', ['a', 'new']), person('Macron', ['d'])]), [ruiz]);
    assert.deepEqual(
      rows.under(ruiz).map(({ node: { label } }) => label),
      ['a', 'new'],
    );
    assert.deepEqual(
      rows.under(macron).map(({ node: { label } }) => label),
      ['d'],
    );
    const renamed = { ...person('Macron', ['d']), description: '1 quote' };
    assert.deepEqual(rows.take([person('Ruiz', ['a', 'new']), renamed]), [macron]);
  });

  it('are all fetched again where one of the first level came or went', () => {
    const rows = new Rows();
    assert.equal(rows.take(before), null);
    assert.equal(rows.take(before.slice(1)), null);
    assert.deepEqual(rows.take(before.slice(1)), []);
  });

  it('are found by the path of their nodes, with the rows that lead to them', () => {
    const rows = new Rows();
    rows.take(before);
    const [ruiz] = before;
    const row = rows.at([ruiz, ruiz.children[1]]);
    assert.equal(row?.node.label, 'b');
    assert.equal(row?.parent, rows.under(undefined)[0]);
    assert.equal(rows.at([]), undefined);
  });
});

describe('The pace at which rows are built while one types', () => {
  it('keeps all views together to a small part of the time', () => {
    let now = 0;
    const pace = new Pace(() => now);
    let spent = 0;
    for (now = 0; now < 100_000; now += 100) {
      if (pace.pause() > 0) continue;
      for (const cost of [20, 5, 1]) {
        pace.spend(cost);
        spent += cost;
      }
    }
    assert.ok(spent > 0 && spent / now < 0.03, `${spent} of ${now}`);
  });

  it('lets rows be built at once where nothing was spent for long', () => {
    let now = 0;
    const pace = new Pace(() => now);
    assert.ok(pace.pause() <= 0);
    pace.spend(10);
    assert.ok(pace.pause() > 0);
    now = 1000;
    assert.ok(pace.pause() <= 0);
  });
});

describe('The ids of rows', () => {
  it('tell two of one name apart', () => {
    const ids = new Ids();
    assert.deepEqual(
      ['Smith', 'Ruiz', 'Smith'].map((name) => ids.of(name)),
      ['Smith', 'Ruiz', 'Smith (2)'],
    );
  });
});

describe('A passage', () => {
  const first =
    'The harbour of the old town was closed on Monday, and the new port took its ships in for a week.';
  const text = `${first} Then it rained.`;
  const of = (word: string) => {
    const start = text.indexOf(word);
    return passageOf(
      ({ start: from, end }) => text.slice(from, end),
      { start: 0, end: first.length },
      { start, end: start + word.length },
    );
  };

  it('shows some words before and after, and where the span stands in them', () => {
    const { text: shown, highlight } = of('Monday');
    assert.equal(shown.slice(...highlight), 'Monday');
    assert.match(shown, /^…/);
  });

  it('begins with the paragraph where the span is near its beginning', () => {
    assert.match(of('harbour').text, /^The harbour of/);
  });

  it('ends with the sentence and takes nothing of the next', () => {
    assert.match(of('week.').text, /for a week\.$/);
  });

  it('shows a span near the beginning of a row, so that a narrow view has it', () => {
    for (const word of ['town', 'Monday', 'ships', 'week.']) assert.ok(of(word).highlight[0] <= 18, word);
  });

  it('ends with an ellipsis where the sentence goes on for long', () => {
    const long = `The crane ${'and another crane '.repeat(20)}fell.`;
    const { text: shown } = passageOf(
      ({ start, end }) => long.slice(start, end),
      { start: 0, end: long.length },
      { start: 4, end: 9 },
    );
    assert.match(shown, /^The crane and.*…$/);
  });
});

describe('The bar of a theme', () => {
  const widths = (svg: string): number[] =>
    Array.from(svg.matchAll(/<rect [^>]*width="([\d.]+)"/g), ([, width]) => Number(width));
  const bar = (value: number): number => widths(gaugeSvg({ value, isMarked: false }, 'dark'))[1] ?? 0;

  it('is as long as the weight, and never longer than its ground', () => {
    const [ground = 0, full = 0] = widths(gaugeSvg({ value: 1, isMarked: false }, 'light'));
    assert.equal(full, ground);
    assert.equal(bar(0.5), ground / 2);
    assert.equal(bar(7), ground);
  });

  it('is seen however light the theme is', () => {
    assert.ok(bar(0) >= 2);
    assert.ok(bar(0.01) < bar(0.4));
  });

  it('has another colour while the theme is marked, and in light and dark', () => {
    const colors = (['light', 'dark'] as const).flatMap((theme) =>
      [true, false].map((isMarked) => /fill="(#\w+)"/.exec(gaugeSvg({ value: 1, isMarked }, theme))?.[1]),
    );
    assert.equal(new Set(colors).size, 4);
  });
});

describe('The order of a view', () => {
  const view = { id: 'a.view', defaultSort: 'weight', sorts: ['weight', 'name'] };
  const memory = (kept: Record<string, unknown> = {}) => ({
    keys: () => Object.keys(kept),
    get: (key: string) => kept[key],
    update: (key: string, value: unknown) => {
      kept[key] = value;
      return Promise.resolve();
    },
  });
  const orderIn = (store: ReturnType<typeof memory>): RememberedOrder => new RememberedOrder(store);

  it('is the usual one until the reader chooses, and the chosen one from then on', () => {
    const store = memory();
    assert.equal(orderIn(store).of(view), 'weight');
    void orderIn(store).choose(view, 'name');
    assert.equal(orderIn(store).of(view), 'name');
    assert.equal(orderIn(store).of({ ...view, id: 'another.view' }), 'weight');
  });

  it('is the usual one where an order was kept that the view does not know', () => {
    for (const kept of ['colour', 7, null, { sort: 'name' }]) {
      assert.equal(orderIn(memory({ 'a.view.sort': kept })).of(view), 'weight');
    }
  });
});

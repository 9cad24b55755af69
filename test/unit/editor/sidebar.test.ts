import assert from 'node:assert/strict';
import { filterNodes, nodeAt, type ViewNode } from '../../../src/sidebar/node';
import { gaugeSvg } from '../../../src/sidebar/gauge';
import { RememberedOrder } from '../../../src/sidebar/order';
import { passageOf } from '../../../src/sidebar/passage';

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
    assert.deepEqual(labels(found[0]!.children), ['a ship']);
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
    assert.equal(nodeAt(rows, 7)?.label, 'name');
    assert.equal(nodeAt(rows, 30)?.label, 'quote');
    assert.equal(nodeAt(rows, 60), null);
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
  const orderIn = (store: ReturnType<typeof memory>): RememberedOrder =>
    new RememberedOrder(store as unknown as ConstructorParameters<typeof RememberedOrder>[0]);

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

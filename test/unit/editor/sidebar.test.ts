import assert from 'node:assert/strict';
import { filterNodes, nodeAt, type ViewNode } from '../../../src/sidebar/node';
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
  const text =
    'The harbour of the old town was closed on Monday, and the new port took its ships in for a week.';
  const of = (word: string) => {
    const start = text.indexOf(word);
    return passageOf(
      ({ start: from, end }) => text.slice(from, end),
      { start: 0, end: text.length },
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

  it('ends with the paragraph where the span is its end', () => {
    assert.match(of('week.').text, /for a week\.$/);
  });
});

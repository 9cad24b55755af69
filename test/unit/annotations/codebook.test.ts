import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Codebook,
  contrast,
  PALETTE,
  readCodebook,
  readColour,
  variantsOf,
  withCode,
  withMergedCode,
  withoutCode,
  withRenamedCode,
} from '../../../src/annotations';

const BOOK = `{
  // What the study asks.
  "codes": [
    { "name": "Water", "color": "#2F7ED8", "description": "Rivers, harbours, floods" },
    { "name": "Dredging", "color": "#d9822b", "parent": "Water" },
    { "name": "Money", "color": "#2e9e5b" },
    { "name": "Costs", "parent": "Money" }
  ]
}
`;
const read = (text: string): Codebook => readCodebook(text).codebook;
const tree = (text: string): string[] =>
  read(text).inOrder.map(({ code, depth }) => '-'.repeat(depth) + code.name);

describe('A codebook', () => {
  it('takes two tags for one code by its names of now and before, and never for both are unknown', () => {
    const book = read(withRenamedCode(BOOK, 'Water', 'Rivers'));
    assert.ok(book.isSame('Water', 'Rivers'));
    assert.ok(book.isSame('rivers', 'Water'));
    assert.ok(book.isSame('Mud', 'Mud'));
    assert.ok(!book.isSame('Mud', 'Silt'));
    assert.ok(!book.isSame('Mud', 'Money'));
    assert.ok(!book.isSame('Money', 'Mud'));
  });

  it('is a tree of codes with colour and description, in the order of its file', () => {
    assert.deepEqual(tree(BOOK), ['Water', '-Dredging', 'Money', '-Costs']);
    const water = read(BOOK).find('water')!;
    assert.deepEqual([water.colour, water.description], ['#2f7ed8', 'Rivers, harbours, floods']);
    assert.deepEqual(read(BOOK).pathOf(read(BOOK).find('Costs')!), ['Money', 'Costs']);
  });

  it('takes another code, and keeps what was written round it', () => {
    const text = withCode(BOOK, { name: 'Fish', color: '#123456', parent: 'Water' });
    assert.ok(text.includes('// What the study asks.'));
    assert.deepEqual(tree(text), ['Water', '-Dredging', '-Fish', 'Money', '-Costs']);
    assert.deepEqual(tree(withCode('', { name: 'Fish', color: '#123456' })), ['Fish']);
  });

  it('renames a code, whose uses and codes under it follow', () => {
    const text = withRenamedCode(BOOK, 'Water', 'Waterways');
    assert.deepEqual(tree(text), ['Waterways', '-Dredging', 'Money', '-Costs']);
    assert.equal(read(text).find('Water')?.name, 'Waterways');
    const back = withRenamedCode(text, 'Waterways', 'Water');
    assert.deepEqual(read(back).find('Water')?.formerly, ['Waterways']);
  });

  it('makes a code part of another one, with its uses and the codes under it', () => {
    const text = withMergedCode(withRenamedCode(BOOK, 'Money', 'Funds'), 'Funds', 'Water');
    assert.deepEqual(tree(text), ['Water', '-Dredging', '-Costs']);
    for (const tag of ['Funds', 'Money']) assert.equal(read(text).find(tag)?.name, 'Water');
    assert.deepEqual(tree(withMergedCode(BOOK, 'Water', 'Dredging')), ['Dredging', 'Money', '-Costs']);
  });

  it('loses a code, and those under it move up', () => {
    assert.deepEqual(tree(withoutCode(BOOK, 'Water')), ['Dredging', 'Money', '-Costs']);
    assert.equal(read(withoutCode(BOOK, 'Water')).find('Water'), null);
  });

  it('holds as far as it is right, and says what is not', () => {
    const { codebook, problems } = readCodebook(
      JSON.stringify({
        codes: [
          { name: 'A', parent: 'B' },
          { name: 'B', parent: 'C' },
          { name: 'C', parent: 'A' },
          { name: 'a', color: '#111111' },
          { name: 'D', parent: 'Nowhere', color: 'url(https://example.org)' },
          { name: ' ' },
          7,
          { name: 'E', parent: 'E' },
        ],
      }),
    );
    assert.deepEqual(codebook.inOrder.map(({ code }) => code.name).sort(), ['A', 'B', 'C', 'D', 'E']);
    assert.deepEqual(problems.map(({ kind, name }) => `${kind} ${name}`).sort(), [
      'circle C',
      'circle E',
      'no colour D',
      'no name 6',
      'no name 7',
      'no parent D',
      'twice a',
    ]);
  });

  it('that is none has no codes and says so, whatever it holds', () => {
    assert.equal(readCodebook('{"codes": [').problems[0]?.kind, 'syntax');
    assert.equal(readCodebook('[]').problems[0]?.kind, 'no codes');
    assert.equal(readCodebook('['.repeat(100_000)).problems[0]?.kind, 'too large');
    fc.assert(fc.property(fc.json(), (text) => void readCodebook(text)));
  });
});

describe('The colour of a code', () => {
  const channels = (colour: string): [number, number, number] => [
    parseInt(colour.slice(1, 3), 16),
    parseInt(colour.slice(3, 5), 16),
    parseInt(colour.slice(5), 16),
  ];

  it('is #rrggbb and nothing else', () => {
    assert.equal(readColour('#A0b1C2'), '#a0b1c2');
    for (const other of ['red', '#fff', '#12345g', '#123456; }', '', 7, null])
      assert.equal(readColour(other), null);
  });

  it('stands out from the grounds of light and dark themes, high contrast among them', () => {
    const any = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...PALETTE), any), (colour) => {
        const { light, dark } = variantsOf(colour);
        for (const ground of ['#ffffff', '#f5f5f5'])
          assert.ok(contrast(channels(light), channels(ground)) >= 4.5, `${colour} as ${light}`);
        for (const ground of ['#000000', '#1f1f1f', '#2a2a2a'])
          assert.ok(contrast(channels(dark), channels(ground)) >= 4.5, `${colour} as ${dark}`);
      }),
    );
  });

  it('stays as it is where it can be read', () => {
    assert.equal(variantsOf('#8b0000').light, '#8b0000');
    assert.equal(variantsOf('#ffd0a0').dark, '#ffd0a0');
  });
});

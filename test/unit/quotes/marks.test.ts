import assert from 'node:assert';
import { analyze } from '../../../src/analysis';
import { seen } from './read';

const quoted = (text: string) => seen(text).map(([quote]) => quote);

describe('Quotation marks', () => {
  for (const [name, open, close] of [
    ['straight', '"', '"'],
    ['curly', '“', '”'],
    ['low-high', '„', '“'],
    ['guillemets', '«', '»'],
    ['turned guillemets', '»', '«'],
    ['doubled apostrophes', "''", "''"],
    ['doubled backticks', '``', "''"],
    ['single curly', '‘', '’'],
    ['single straight', "'", "'"],
  ] as const) {
    it(`are read when ${name}`, () => {
      const quote = `${open}The lake is rising again,${close}`;
      assert.deepStrictEqual(quoted(`${quote} Ana Ruiz said on Monday.`), [quote]);
    });
  }

  it('inside a quotation belong to it', () => {
    const quote = '“She told me, ‘Take the ferry,’ and I did,”';
    assert.deepStrictEqual(quoted(`${quote} Tom Vale said.`), [quote]);
  });

  it('are told from apostrophes', () => {
    assert.deepStrictEqual(quoted("The farmers' market and the '90s songs of Lima's bars aren't gone."), []);
    assert.deepStrictEqual(quoted("The boys' choir sang rock 'n' roll, and 'em all stayed."), []);
  });

  it('may close after a possessive inside single marks', () => {
    const quote = '‘The workers’ rights come first,’';
    assert.deepStrictEqual(quoted(`${quote} said Tom Vale.`), [quote]);
  });

  it('count afresh in each paragraph when straight', () => {
    const text = 'Ruiz said: "The dam holds.\n\nThe council met on Friday.\n\n"We will rebuild," Vale said.';
    assert.deepStrictEqual(quoted(text), ['"The dam holds.', '"We will rebuild,"']);
  });

  it('that never close end their quote with the paragraph and flag it', () => {
    const text = '“The bridge will open in May.\n\nNo date was given for the tunnel.';
    const [quote] = analyze(text).quotes;
    assert.strictEqual(quote?.unclosed, true);
    assert.strictEqual(text.slice(quote.start, quote.end), '“The bridge will open in May.');
  });

  it('that never close end their quote before the next sentence with a quotation', () => {
    const text = '“The bridge is old. It will close, Ana Ruiz said. “Nobody will miss it,” she added.';
    assert.deepStrictEqual(quoted(text).pop(), '“Nobody will miss it,”');
  });

  it('that never close end their quote before its attribution, in whatever order that stands', () => {
    for (const attribution of [
      'Ana Ruiz said.',
      'Ana Ruiz said on Monday.',
      'said Ana Ruiz in Lima.',
      'said the mayor.',
    ]) {
      const [quote] = analyze(`“The bridge is old. It will close, ${attribution} The council met.`).quotes;
      assert.deepStrictEqual([quote?.start, quote?.end, quote?.unclosed], [0, 34, true], attribution);
    }
  });

  it('that never close end a fragment with its sentence', () => {
    const text = 'Ana Ruiz said the dam “is a wall of stone and it held. The council met on Friday.';
    assert.deepStrictEqual(quoted(text), ['“is a wall of stone and it held.']);
  });

  it('that never close are told from those nested in their quote', () => {
    const text = 'It is what fishers do: “They moan about “tourists” in the bay, though few come.';
    const [quote] = analyze(text).quotes;
    assert.deepStrictEqual(
      [text.slice(quote?.start, quote?.end), quote?.unclosed],
      ['“They moan about “tourists” in the bay, though few come.', true],
    );
  });

  it('round nothing quote nothing', () => {
    assert.deepStrictEqual(quoted('Ana Ruiz said "" and “” and left.'), []);
  });

  it('round feet and inches are no quotation', () => {
    assert.deepStrictEqual(quoted('The pole is 6\'2" long, and Vale is 5\'9" tall.'), []);
  });
});

describe('A quotation over several paragraphs', () => {
  const text =
    'Ana Ruiz said: “The dam held.\n\n“It will hold again.\n\n“Nobody needs to leave,” she added.\n\nThe council met.';

  it('is one quote a paragraph, each but the first marked as going on', () => {
    const quotes = analyze(text).quotes.filter(({ kind }) => kind !== 'indirect');
    assert.deepStrictEqual(
      quotes.map(({ start, end, continued, unclosed }) => [text.slice(start, end), continued, unclosed]),
      [
        ['“The dam held.', false, false],
        ['“It will hold again.', true, false],
        ['“Nobody needs to leave,”', true, false],
      ],
    );
  });

  it('has one speaker', () => {
    assert.deepStrictEqual(
      analyze(text).quotes.map(({ speaker }) => speaker?.name),
      ['Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz'],
    );
  });

  it('takes its speaker from a later paragraph', () => {
    const late = 'Tom Vale left.\n\n“The dam held.\n\n“It will hold again,” Ana Ruiz said.';
    assert.deepStrictEqual(
      analyze(late).quotes.map(({ speaker }) => speaker?.name),
      ['Ana Ruiz', 'Ana Ruiz'],
    );
  });
});

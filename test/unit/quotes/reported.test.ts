import assert from 'node:assert';
import { analyze } from '../../../src/analysis';
import { reported, seen } from './read';

describe('Reported speech', () => {
  const cases: [name: string, text: string, expected: [string, string | null][]][] = [
    ['after "said that"', 'Ana Ruiz said that the dam would hold.', [['that the dam would hold', 'Ana Ruiz']]],
    ['after a bare "said"', 'Ana Ruiz said the dam would hold.', [['the dam would hold', 'Ana Ruiz']]],
    ['after a day', 'Ana Ruiz said on Monday that the dam would hold.', [['that the dam would hold', 'Ana Ruiz']]],
    ['after the hearer', 'Ana Ruiz told reporters that the dam would hold.', [['that the dam would hold', 'Ana Ruiz']]],
    ['before its attribution', 'The dam would hold, Ana Ruiz said.', [['The dam would hold', 'Ana Ruiz']]],
    ['without the dateline', 'LIMA, March 3 - The dam would hold, Ana Ruiz said.', [['The dam would hold', 'Ana Ruiz']]],
    ['by according to', 'The dam would hold, according to Ana Ruiz.', [['The dam would hold', 'Ana Ruiz']]],
    ['after according to', 'According to Ana Ruiz, the dam would hold.', [['the dam would hold', 'Ana Ruiz']]],
    ['of an institution', 'The ministry said exports had fallen again.', [['exports had fallen again', 'The ministry']]],
    ['in a request', 'Ana Ruiz urged the council to close the road.', [['to close the road', 'Ana Ruiz']]],
    [
      'of two clauses',
      'Ana Ruiz said the dam would hold, adding that nobody was at risk.',
      [['the dam would hold', 'Ana Ruiz'], ['that nobody was at risk', 'Ana Ruiz']],
    ],
    [
      'that is resumed',
      'The dam would hold, Ana Ruiz said, but the road was lost.',
      [['The dam would hold', 'Ana Ruiz'], ['but the road was lost', 'Ana Ruiz']],
    ],
  ]; // prettier-ignore
  for (const [name, text, expected] of cases)
    it(`is read ${name}`, () => {
      assert.deepStrictEqual(reported(text), expected);
    });

  it('holds the fragments in marks inside it', () => {
    const text =
      'Ana Ruiz said the plan for the old harbour road was “a farce” and would cost the town dearly.';
    assert.deepStrictEqual(seen(text, ['indirect', 'partial']), [
      [
        'the plan for the old harbour road was “a farce” and would cost the town dearly',
        'indirect',
        'Ana Ruiz',
      ],
      ['“a farce”', 'partial', 'Ana Ruiz'],
    ]);
  });

  it('is not what somebody may say one day', () => {
    assert.deepStrictEqual(reported('Ana Ruiz will say that the dam is safe. She wants to say more.'), []);
  });

  it('is not seen in nouns', () => {
    assert.deepStrictEqual(
      reported('The report was late, and her claims about the dam were not tested.'),
      [],
    );
  });
});

describe('The kind of a quotation', () => {
  const kinds = (text: string) => seen(text).map(([, kind]) => kind);

  it('is direct for sentences and partial for fragments', () => {
    assert.deepStrictEqual(kinds('“The dam will hold,” Ana Ruiz said. She called it “a wall of stone.”'), [
      'direct',
      'partial',
    ]);
  });

  it('is a term for titles, nicknames and so-called things', () => {
    assert.deepStrictEqual(kinds('The film “The Long River” won two prizes in May.'), ['term']);
    assert.deepStrictEqual(kinds('The boat, known as “Old Tin,” sank in the bay.'), ['term']);
    assert.deepStrictEqual(kinds('The “smart” meters were put in last year.'), ['term']);
  });

  it('is a term for the title of a work beside a cue', () => {
    assert.deepStrictEqual(kinds('On Lima’s “The Long Hour,” Ana Ruiz said that the dam held.'), ['term']);
    assert.deepStrictEqual(kinds('In her second novel, “Salt and Rope,” she wrote of the port.'), ['term']);
    assert.deepStrictEqual(kinds('“The dam held,” he said on “Night Watch.”'), ['direct', 'term']);
  });

  it('is speech where a title-like fragment follows its cue', () => {
    assert.deepStrictEqual(kinds('Tom Vale called her “Madam Mayor” twice.'), ['partial']);
  });

  it('is a term in a line of links, which is the headline of another story', () => {
    const [quote] = seen(
      'Ana Ruiz spoke.\n\nREAD MORE: ‘The dam will not hold’: port town waits\n\nTom Vale left.',
    );
    assert.deepStrictEqual(quote, ['‘The dam will not hold’', 'term', null]);
  });

  it('is speech in single marks in a headline', () => {
    const [quote] = seen('Ruiz: ‘The dam will hold’\n\nAna Ruiz spoke in Lima on Monday about the dam.');
    assert.deepStrictEqual(quote, ['‘The dam will hold’', 'partial', 'Ana Ruiz']);
  });

  it('never gives a term a speaker', () => {
    const [quote] = analyze('Ana Ruiz saw the film “The Long River” in May.').quotes;
    assert.strictEqual(quote?.speaker, null);
  });
});

describe('A quote', () => {
  it('carries its cue and the place its speaker was read from', () => {
    const text = '“The dam will hold,” said Ana Ruiz on Monday.';
    const [quote] = analyze(text).quotes;
    assert.deepStrictEqual(quote?.cue, { start: 21, end: 25, text: 'said' });
    assert.deepStrictEqual(quote.speaker?.mention, { start: 26, end: 34 });
  });

  it('is surer of a speaker beside it than of one from the context', () => {
    const [beside, floating] = analyze(
      '“The dam will hold,” Ana Ruiz said.\n\n“Nobody needs to leave.”',
    ).quotes;
    assert.ok((beside?.speaker?.confidence ?? 0) > (floating?.speaker?.confidence ?? 1));
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/analysis';
import { anyText } from '../text/read';

/** The names found in a text, in text order, each with its person's name. */
function named(text: string): [string, string][] {
  const { people } = analyze(text);
  return people
    .flatMap(({ name, mentions }) =>
      mentions.map(({ start, end }) => ({ start, row: [text.slice(start, end), name] as [string, string] })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ row }) => row);
}

describe('people', () => {
  it('names a person without the title and without the possessive ending', () => {
    assert.deepEqual(named("Professor Marta Kowalczyk's team waited while Dr. Peter Lindqvist spoke."), [
      ['Marta Kowalczyk', 'Marta Kowalczyk'],
      ['Peter Lindqvist', 'Peter Lindqvist'],
    ]);
  });

  it('joins a surname and a given name to the full name', () => {
    const text =
      'Marta Kowalczyk opened the bakery in May. Kowalczyk said the rent was low. Marta likes rye.';
    assert.deepEqual(
      named(text).map(([, person]) => person),
      ['Marta Kowalczyk', 'Marta Kowalczyk', 'Marta Kowalczyk'],
    );
  });

  it('joins a given name to a leader whom the story names in full again and again, and to no other', () => {
    const often = 'Angela Merkel came. Angela Merkel sat. Angela Merkel sang. Then Angela left.';
    assert.deepEqual(named(often).at(-1), ['Angela', 'Angela Merkel']);
    assert.notDeepEqual(named('Angela Merkel came. Then Angela left.').at(-1)?.[1], 'Angela Merkel');
  });

  it('takes initials with a surname for a name', () => {
    const names = named('The board thanked F.T. Wexcombe, and Mrs J. K. Tarling wrote to it.').map(
      ([name]) => name,
    );
    assert.deepEqual(names, ['F.T. Wexcombe', 'J. K. Tarling']);
  });

  it('takes a name in a series of persons for one too', () => {
    const series = 'The jury heard Peter Lindqvist, Marlo Hastings and Anna Kowalczyk.';
    assert.equal(named(series).length, 3);
    assert.deepEqual(named('The train stopped in Marlo Hastings at noon.'), []);
  });

  it('leaves alone what has its first letters for a short name', () => {
    assert.deepEqual(named('Voters left Barvan Nasolel (BN) for good.'), []);
    assert.deepEqual(named('Voters thanked Peter Lindqvist (PM) for good.').length, 1);
  });

  it('finds nobody in a dateline', () => {
    assert.deepEqual(named('SYDNEY — Marta Kowalczyk opened a bakery.'), [
      ['Marta Kowalczyk', 'Marta Kowalczyk'],
    ]);
  });

  it('does not merge two persons of one surname', () => {
    const text = 'Peter Lindqvist met Anna Lindqvist at noon. Lindqvist said nothing.';
    assert.equal(new Set(named(text).map(([, person]) => person)).size, 3);
  });

  it('answers any text with mentions in order that do not overlap', () => {
    const word = fc.constantFrom(
      'Ana',
      'Ruiz',
      'said',
      'President',
      'de',
      "'s",
      '.',
      ',',
      'J',
      'MAY',
      'May',
      '\n',
      'al-Ruiz',
      '’s',
      '😀',
    );
    const text = fc.oneof(
      anyText,
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (text) => {
        let end = 0;
        const mentions = analyze(text).people.flatMap((person) => person.mentions);
        for (const mention of mentions.sort((a, b) => a.start - b.start)) {
          assert.ok(mention.start >= end && mention.end > mention.start && mention.end <= text.length);
          end = mention.end;
        }
      }),
      { numRuns: 60 },
    );
  });
});

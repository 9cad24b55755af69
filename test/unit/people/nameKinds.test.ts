import assert from 'node:assert';
import { analyze } from '../../../src/analysis';

/** Names of the persons of a text, each once. */
const personsIn = (text: string): string[] => analyze(text).people.map(({ name }) => name);
/** Who says the quotation in marks that comes last. */
const lastSpeaker = (text: string): string | undefined =>
  analyze(text).quotes.findLast(({ kind }) => kind !== 'indirect')?.speaker?.name;

describe('Authors in bylines', () => {
  for (const [line, names] of [
    ['By HOPE LARKIN', ['HOPE LARKIN']],
    ['By GRACE STONE and TOM VALE', ['GRACE STONE', 'TOM VALE']],
    ['By Wren Ashdown-Leigh, Staff Writer', ['Wren Ashdown-Leigh']],
    ['By FAITH KETTLE STAFF WRITER', ['FAITH KETTLE']],
    ['By Staff Reporter', []],
    ['By The Associated Press', []],
    ['By Royal Appointment', []],
    ['By Our Harbour Correspondent', []],
  ] as const)
    it(`are ${names.join(' and ') || 'nobody'} in: ${line}`, () => {
      assert.deepStrictEqual(
        personsIn(`The ferries return\n\n${line}\n\nThe ferries will sail again.`),
        names,
      );
    });
});

describe('Names that are titles, words or nations elsewhere', () => {
  for (const [text, name] of [
    ['Dr. Leonard Amos King Jr. spoke. “We walk,” King said.', 'Leonard Amos King Jr.'],
    ['The baker Edwin Lord, 41, closed early. “It is late,” Lord said.', 'Edwin Lord'],
    ['Ellen Bishop MBE opened the fair. “Come in,” said Bishop.', 'Ellen Bishop'],
    ['Rosa St. Clair came by. “I walked,” St. Clair said.', 'Rosa St. Clair'],
    ['Trần Quốc Thái signed. “We are glad,” Thái said.', 'Trần Quốc Thái'],
    ['Her neighbour Moon Ha-eun agreed. “So is tea,” Moon said.', 'Moon Ha-eun'],
    ['Jack Kenner spoke. “No,” Kenner said.', 'Jack Kenner'],
    ['“Eat less,” said Prof. Vera Berk OBE, FRS.', 'Vera Berk'],
    ['“It leaks,” said the harbour’s cabinet member for water, Cllr Nils Ode.', 'Nils Ode'],
    ['“Never,” said then-minister of fisheries Amar Sohl on Monday.', 'Amar Sohl'],
    ['“No,” University of the Otter Valley political scientist Hamish Tell said.', 'Hamish Tell'],
  ] as const)
    it(`tell who speaks in: ${text}`, () => {
      assert.strictEqual(lastSpeaker(text), name);
    });

  it('leave whom somebody speaks for', () => {
    assert.strictEqual(
      lastSpeaker('“No,” said a spokesman for Mayor Ana Ruiz.'),
      'a spokesman for Mayor Ana Ruiz',
    );
  });

  it('are no names without a bearer', () => {
    assert.deepStrictEqual(
      personsIn('The fire in St. Louis grew. Lord said nothing. London said it would pay.'),
      [],
    );
  });

  it('are names beside other names', () => {
    assert.deepStrictEqual(personsIn('The court heard that Grace Power and Tim Steele had left.'), [
      'Grace Power',
      'Tim Steele',
    ]);
    assert.deepStrictEqual(personsIn('Bea Lorne and Kit Mayhew sat down.'), ['Bea Lorne', 'Kit Mayhew']);
    assert.deepStrictEqual(personsIn('Jun Ma agreed to it.'), ['Jun Ma']);
  });
});

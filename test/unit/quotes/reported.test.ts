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
    ['after "said only that"', 'Ana Ruiz said only that the dam would hold.', [['that the dam would hold', 'Ana Ruiz']]],
    ['in court', 'Tom Vale took the money over four years, Lima Crown Court heard.', [['Tom Vale took the money over four years', 'Lima Crown Court']]],
    ['of another than the one it is about', 'Ana Ruiz said the clerk was sorry. Tom Vale had no debts, she added.', [['the clerk was sorry', 'Ana Ruiz'], ['Tom Vale had no debts', 'Ana Ruiz']]],
    ['by whom a clause with "who" is about', 'He heard from many farmers who said the dam would hold.', [['the dam would hold', 'many farmers']]],
    ['not before a quotation', 'Sending him to prison, the judge told Tom Vale: “You knew.”', []],
    ['after according to, past what is said of the source', 'According to two clerks, who asked not to be named, the dam would hold.', [['the dam would hold', 'two clerks']]],
    ['not in what is asked for', 'On a recent Tuesday, a man in a suit asked for bread.', []],
    ['behind the time that the attribution parts from it', 'In the long run, Ana Ruiz says, the dam will leak.', [['the dam will leak', 'Ana Ruiz']]],
    ['not in a bare time', 'At a rally in March, Ana Ruiz said.', []],
    ['with a time at its end', 'The port opens on Sunday, according to a clerk.', [['The port opens on Sunday', 'a clerk']]],
    ['that begins with about how many', 'About 40 farms stand on the hill, according to a clerk.', [['About 40 farms stand on the hill', 'a clerk']]],
    ['parted by its attribution', 'The old port of Harrow, Ana Ruiz said, is lost for good.', [['The old port of Harrow', 'Ana Ruiz'], ['is lost for good', 'Ana Ruiz']]],
    ['parted right behind its subject', 'The dam, Ana Ruiz said, leaks in a hundred places.', [['leaks in a hundred places', 'Ana Ruiz']]],
    ['parted by according to', 'The aim, according to Ana Ruiz, is to mend the dam by May.', [['is to mend the dam by May', 'Ana Ruiz']]],
    ['not in an apposition behind according to', 'The dam will hold, according to Ana Ruiz, a former clerk of the port.', [['The dam will hold', 'Ana Ruiz']]],
    ['after "But according to"', 'But according to Ana Ruiz, the dam would hold.', [['the dam would hold', 'Ana Ruiz']]],
    ['with what comes of it', 'Ana Ruiz said the dam would break, leaving three farms dry.', [['the dam would break, leaving three farms dry', 'Ana Ruiz']]],
    ['without what the speaker does', 'Ana Ruiz said the dam would break, pointing to three cracks.', [['the dam would break', 'Ana Ruiz']]],
    ['apart from what another verb in -ing says', 'Ana Ruiz said the dam would break, calling it a sieve.', [['the dam would break', 'Ana Ruiz'], ['it a sieve', 'Ana Ruiz']]],
    ['with what one does of whom it tells', 'Ana Ruiz said Peru had asked for more time, calling the plan a trap.', [['Peru had asked for more time, calling the plan a trap', 'Ana Ruiz']]],
    ['without "without saying" behind a comma in the marks', 'Ana Ruiz wrote that Tom Vale had run the “whole shop,” without saying when.', [['that Tom Vale had run the “whole shop,”', 'Ana Ruiz']]],
    ['without the rest of the sentence behind a clause with "who"', 'Ana Ruiz, who said that the dam would hold, will leave in May.', [['that the dam would hold', 'Ana Ruiz']]],
    ['without the same behind a comma in the marks', 'Ana Ruiz, who said that the dam was a “safe old wall,” will leave in May.', [['that the dam was a “safe old wall,”', 'Ana Ruiz']]],
    ['without the credit of a caption', 'Ana Ruiz said that the dam would hold (Vale/Echo)', [['that the dam would hold', 'Ana Ruiz']]],
    ['with a bracket of its own', 'Ana Ruiz said the dam belonged to the Harrow Water Board (HWB).', [['the dam belonged to the Harrow Water Board (HWB)', 'Ana Ruiz']]],
    ['without "without saying"', 'Ana Ruiz said the dam would break, without saying when.', [['the dam would break', 'Ana Ruiz']]],
    ['that concedes something first', 'Ana Ruiz said while most farms are dry, some are not.', [['while most farms are dry, some are not', 'Ana Ruiz']]],
    ['not while something else goes on', 'Ana Ruiz said while visiting the port on Monday.', []],
    ['for weeks', 'Ana Ruiz has said for weeks that the dam would hold.', [['that the dam would hold', 'Ana Ruiz']]],
    ['for the first time', 'Ana Ruiz said for the first time that the dam would hold.', [['that the dam would hold', 'Ana Ruiz']]],
    ['of a share', 'A mere 9 percent say the dam would hold.', [['the dam would hold', 'A mere 9 percent']]],
    ['of two persons', 'Tom Vale and Ana Ruiz say the dam would hold.', [['the dam would hold', 'Tom Vale and Ana Ruiz']]],
    ['of workers in a place', 'Clerks in Harrow say the dam would hold.', [['the dam would hold', 'Clerks in Harrow']]],
    ['of another', 'Tom Vale left. Another said the dam would hold.', [['the dam would hold', 'Another']]],
    ['of most', 'Most of the clerks said the dam would hold.', [['the dam would hold', 'Most of the clerks']]],
    ['of somebody with a surname in -ly', 'Jolly said the dam would hold.', [['the dam would hold', 'Jolly']]],
    ['past a clause with "who"', 'But aides to Mayor Tom Vale, who had a long career in law, said the dam would hold.', [['the dam would hold', 'aides to Mayor Tom Vale']]],
    ['in a headline with capitals', 'Mayor Ana Ruiz Says Dam Will Hold Through Winter', [['Dam Will Hold Through Winter', 'Ana Ruiz']]],
    ['of a body that tells of itself', 'The Harrow Water Board will meet again in May, it said on Monday.', [['The Harrow Water Board will meet again in May', 'The Harrow Water Board']]],
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

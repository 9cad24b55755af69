import assert from 'node:assert';
import { reported } from './read';

type Expected = [string, string | null][];

/** What is believed, planned, asked for, judged or shown. */
const CASES: [name: string, text: string, expected: Expected][] = [
  [
    'a belief with "that"',
    'Ana Ruiz believes that the dam will hold.',
    [['that the dam will hold', 'Ana Ruiz']],
  ],
  [
    'a belief without "that"',
    'Many farmers think the dam will break.',
    [['the dam will break', 'Many farmers']],
  ],
  ['a fear', 'Residents fear the noise will get worse.', [['the noise will get worse', 'Residents']]],
  ['a hope', 'Ana Ruiz hopes to mend the dam by May.', [['to mend the dam by May', 'Ana Ruiz']]],
  ['a vow', 'Ana Ruiz has vowed to close the road and left.', [['to close the road and left', 'Ana Ruiz']]],
  ['a threat', 'The union threatened to walk out over pay.', [['to walk out over pay', 'The union']]],
  ['a ruling', 'The court ruled that the search was lawful.', [['that the search was lawful', 'The court']]],
  [
    'a call for something',
    'Ana Ruiz called for an inquiry into the flood.',
    [['an inquiry into the flood', 'Ana Ruiz']],
  ],
  [
    'a call on somebody',
    'Ana Ruiz called on the council to close the road.',
    [['to close the road', 'Ana Ruiz']],
  ],
  [
    'an accusation',
    'The charity accused the firm of dumping waste.',
    [['the firm of dumping waste', 'The charity']],
  ],
  [
    'an accusation in -ing',
    'Ana Ruiz left the room, accusing the clerk of lying.',
    [['the clerk of lying', 'Ana Ruiz']],
  ],
  [
    'a description',
    'Ana Ruiz described the ward as a danger to patients.',
    [['the ward as a danger to patients', 'Ana Ruiz']],
  ],
  [
    'a description past another preposition',
    'Ana Ruiz characterised support for the plan as weak.',
    [['support for the plan as weak', 'Ana Ruiz']],
  ],
  ['a name for something', 'Ana Ruiz called the plan a trap.', [['the plan a trap', 'Ana Ruiz']]],
  ['a word for something', 'Ana Ruiz called it dangerous.', [['it dangerous', 'Ana Ruiz']]],
  [
    'blame',
    'Ana Ruiz blamed the ministry for the delay on Monday.',
    [['the ministry for the delay', 'Ana Ruiz']],
  ],
  ['praise', 'Ana Ruiz praised the crew for their courage.', [['the crew for their courage', 'Ana Ruiz']]],
  [
    'a warning of something',
    'The report warned of a shortage of nurses.',
    [['a shortage of nurses', 'The report']],
  ],
  [
    'an announcement',
    'The ministry announced plans to sell the mill.',
    [['plans to sell the mill', 'The ministry']],
  ],
  [
    'an announcement with its day',
    'The club announced on Friday the departure of its coach.',
    [['the departure of its coach', 'The club']],
  ],
  ['a demand', 'Ana Ruiz demanded an apology from the mayor.', [['an apology from the mayor', 'Ana Ruiz']]],
  ['a denial', 'Tom Vale denied any part in the theft.', [['any part in the theft', 'Tom Vale']]],
  [
    'what a survey shows',
    'A survey by the trade body found that one shop in five had closed.',
    [['that one shop in five had closed', 'A survey by the trade body']],
  ],
  [
    'what papers show',
    'Court papers show the firm paid nothing.',
    [['the firm paid nothing', 'Court papers']],
  ],
  [
    'up to the next verb',
    'Ana Ruiz called for a new road and said the old one leaks.',
    [
      ['a new road', 'Ana Ruiz'],
      ['the old one leaks', 'Ana Ruiz'],
    ],
  ],
  [
    'up to when it was asked for',
    'Ana Ruiz called for a new road when the mayor had left.',
    [['a new road', 'Ana Ruiz']],
  ],
];

/** What reports nothing, or nothing that could be told apart from what somebody does. */
const NONE: [name: string, text: string][] = [
  ['what a lack of something shows', 'The lack of rain suggests the crop will fail.'],
  ['what a thing shows', 'The empty shelves showed that nobody had come.'],
  ['a find', 'The judge found a chair and sat down.'],
  ['a call on the telephone', 'Ana Ruiz called her sister on Monday.'],
  ['a match that is called off', 'Ana Ruiz called off the match.'],
  ['what is not believed', 'Ana Ruiz does not believe that the dam will hold.'],
  ['what may be called for', 'Ana Ruiz may call for an inquiry.'],
  ['what is expected by nobody named', 'Snow is expected to fall on Tuesday.'],
  ['an aim that stands apart', 'The mill, expected to open in May, was empty.'],
  ['whom the words are aimed at', 'Tom Vale mocked the mayor.'],
  ['what is criticised, without what for', 'Tom Vale criticised a bailout of the bank.'],
  ['what the writer thinks', 'I believe that the dam will hold.'],
  ['a plan that is a noun', 'The proposed cuts to the service were dropped.'],
];

describe('What is believed, planned, asked for or judged', () => {
  for (const [name, text, expected] of CASES)
    it(`is read: ${name}`, () => {
      assert.deepStrictEqual(reported(text), expected);
    });

  for (const [name, text] of NONE)
    it(`is not ${name}`, () => {
      assert.deepStrictEqual(reported(text), []);
    });

  it('is no quote of its own within what another says', () => {
    assert.deepStrictEqual(reported('Ana Ruiz said she hopes to mend the dam.'), [
      ['she hopes to mend the dam', 'Ana Ruiz'],
    ]);
  });
});

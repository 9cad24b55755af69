import assert from 'node:assert/strict';
import { Shape } from '../../../src/analysis/text/tokens';
import { speakers } from '../quotes/read';
import { read, words } from './read';

describe('What no reader sees', () => {
  const SEEN: readonly (readonly [text: string, seen: string])[] = [
    ['The **old** harbour', 'The old harbour'],
    ['the *old* harbour.', 'the old harbour .'],
    ['__Old__ _harbour_', 'Old harbour'],
    ['***Old*** harbour', 'Old harbour'],
    ['**Vale**’s harbour', 'Vale ’s harbour'],
    ['(*old*) harbour', '( old ) harbour'],
    ['see [the plan](https://example.org/plan_a "The plan") now', 'see the plan now'],
    ['see [the plan](/plan(2).html), now', 'see the plan , now'],
    ['see [the plan][1].', 'see the plan .'],
    ['\u202b“Old”\u202c \u2068Vale\u2069', '“ Old ” Vale'],
    ['har\u200bbour', 'har bour'],
  ];
  for (const [text, seen] of SEEN)
    it(`is left out of ${JSON.stringify(text)}`, () => assert.deepEqual(words(text).join(' '), seen));

  it('is neither a bullet, a sum, a rule, a bracket nor the name of a variable', () => {
    for (const [text, seen] of [
      ['* harbour', '* harbour'],
      ['2 * 3', '2 * 3'],
      ['***', '* * *'],
      ['[the plan] now', '[ the plan ] now'],
      ['[the plan] (see below)', '[ the plan ] ( see below )'],
      ['a_b', 'a _ b'],
      ['s**t', 's * * t'],
    ] as const)
      assert.equal(words(text).join(' '), seen);
  });

  it('puts no blank between a word and its mark', () => {
    const tokens = read('**“Old,”**\u200e said *Vale*.');
    const seen = Array.from(
      { length: tokens.count },
      (_, i) => (tokens.has(i, Shape.SpaceBefore) ? ' ' : '') + tokens.textOf(i),
    );
    assert.equal(seen.join('').trim(), '“Old,” said Vale.');
  });

  it('stands between nobody and their words', () => {
    for (const text of [
      '“The gates are old,” said **Ana Ruiz**.',
      '“The gates are old,” said __Ana Ruiz__.',
      '*“The gates are old,”* said Ana Ruiz.',
      '***“The gates are old,”*** Ana Ruiz said.',
      '> _“The gates are old,”_ Ana Ruiz said.',
      '"The gates are old," said [Ana Ruiz](https://example.org/ana).',
      '"The gates are old," [Ana Ruiz](https://example.org/ana) said.',
      "'The gates are old,' said [Ana Ruiz][2].",
      '“The gates are old,”\u200e said Ana Ruiz.',
      '“The gates are old,”\u200b said \u2068Ana Ruiz\u2069.',
      '\u202b“The gates are old,”\u202c said Ana Ruiz.',
      '\u200f“The gates are old,” Ana Ruiz said.',
    ])
      assert.deepEqual(speakers(text), ['Ana Ruiz'], text);
  });
});

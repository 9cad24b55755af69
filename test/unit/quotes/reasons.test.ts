import assert from 'node:assert';
import { analyze, KIND_REASONS, SPEAKER_REASONS } from '../../../src/analysis';
import { ATTACH_RULES } from '../../../src/analysis/quotes/attach';
import { TERM_RULES } from '../../../src/analysis/quotes/terms';

const quotesIn = (text: string) => analyze(text).quotes.filter(({ kind }) => kind !== 'indirect');

describe('The reason of a speaker', () => {
  for (const { reason, example } of ATTACH_RULES)
    it(`is ${reason} in: ${example}`, () => {
      const quotes = quotesIn(`Tom Vale spoke of the dam. “It is old,” he said.\n\n${example}`);
      assert.strictEqual(quotes.at(-1)?.speaker?.reason, reason);
      assert.strictEqual(quotes.at(-1)?.speaker?.name, 'Tom Vale');
    });

  it('tells quotations that go on from those whose speaker is named next', () => {
    const goesOn = quotesIn('“It leaks,” Tom Vale said. “It will\n\n“It will fall.”').at(-1);
    assert.strictEqual(goesOn?.speaker?.reason, 'continued');
    const [first] = quotesIn('The port is old.\n\n“It leaks. It will fall.” “Soon,” Tom Vale said.');
    assert.strictEqual(first?.speaker?.reason, 'named-next');
  });

  it('is clause for reported speech', () => {
    const [quote] = analyze('Tom Vale said that the dam would leak.').quotes;
    assert.deepStrictEqual([quote?.reason, quote?.speaker?.reason], ['clause', 'clause']);
  });

  it('is one of the list that the hover knows words for', () => {
    for (const { reason } of ATTACH_RULES) assert.ok(SPEAKER_REASONS.includes(reason));
    for (const { reason } of TERM_RULES) assert.ok(reason === null || KIND_REASONS.includes(reason));
  });
});

describe('The reason of a kind', () => {
  for (const { reason, example } of TERM_RULES)
    it(`is ${reason ?? 'that it quotes'} in: ${example}`, () => {
      const quote = quotesIn(`The fair began.\n\n${example}`).at(-1);
      if (reason === null) assert.notStrictEqual(quote?.kind, 'term');
      else assert.deepStrictEqual([quote?.kind, quote?.reason], ['term', reason]);
    });
});

import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis';
import { checkQuotes, readSource } from '../../src/sources';

const TEXT =
  'The evening was long.\n\n“one of the things that nobody ever said in one of the halls” said Ines Marlow.';

describe('A quotation beside its source', () => {
  it('takes time that grows with the length of the source alone', () => {
    const line = 'CLERK VOSS: one of the things that we said one of the days in one of the halls.\n';
    const article = analyze(TEXT, { date: '2026-05-04' });
    assert.equal(article.quotes.length, 1);
    // Time of the processor: others may keep it busy meanwhile.
    const time = (lines: number): number => {
      const started = process.cpuUsage();
      checkQuotes(TEXT, article, [readSource('talk.txt', line.repeat(lines))]);
      const { user, system } = process.cpuUsage(started);
      return (user + system) / 1000;
    };
    time(1000);
    const small = Math.min(time(1000), time(1000), time(1000));
    const large = Math.min(time(4000), time(4000), time(4000));
    assert.ok(large < 12 * small + 50, `${small} ms, four times the text ${large} ms`);
  });

  it('is found at its place in a source of a million lines', () => {
    const filler = 'CLERK VOSS: yes.\n'.repeat(500_000);
    const words = 'one of the things that nobody ever said in one of the halls';
    const source = `${filler}INES MARLOW: ${words}.\n${filler}`;
    const [check] = checkQuotes(TEXT, analyze(TEXT), [readSource('talk.txt', source)]);
    assert.deepEqual(
      [check.verdict, check.sourceStart, check.saidBy],
      ['verbatim', filler.length + 'INES MARLOW: '.length, 'INES MARLOW'],
    );
  });
});

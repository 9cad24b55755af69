import assert from 'node:assert/strict';
import { readSignatures, RepeatLibrary } from '../../src/analysis';
import type { ParagraphRecord } from '../../src/analysis/pipeline/records';
import { linkRepeats, readRepeats } from '../../src/analysis/repeats';
import { splitSentences } from '../../src/analysis/text/sentences';
import { tokenize, Tokens } from '../../src/analysis/text/tokens';

const STAMP = { time: 1_770_000_000_000, size: 900 };

/** The least of several times: other work on the machine only ever adds to them. */
function fastest(rounds: number, time: () => number): number {
  return Math.min(...Array.from({ length: rounds }, time));
}

describe('repeats across files', () => {
  it('removes a file of very many nearly equal lines in time that grows with their number', () => {
    const cost = (count: number): number => {
      const lines = Array.from(
        { length: count },
        (_, i) => `Ticket ${i} was sold at the harbour office today`,
      );
      const files = [
        ['a', lines.join('\n\n')],
        ['b', lines.map((line) => `${line} again`).join('\n\n')],
      ] as const;
      return fastest(5, () => {
        const library = new RepeatLibrary();
        for (const [key, text] of files) library.set(key, STAMP, readSignatures(text));
        const from = process.cpuUsage(); // the clock would count what else the machine does
        assert.ok(library.delete('a'));
        const { user, system } = process.cpuUsage(from);
        assert.equal(library.delete('a'), false);
        return user + system;
      });
    };
    cost(500); // compiled before it is measured
    // Eight times as many lines cost 8 times as much where it is linear and 64 times where each is compared with each.
    assert.ok(cost(8000) < 30 * cost(1000));
  });
});

describe('repeated paragraphs', () => {
  /** A paragraph as stage 2 gets it, as far as repeats look at it. */
  function record(text: string): ParagraphRecord {
    const tokens = new Tokens();
    tokenize(text, tokens);
    splitSentences(tokens);
    return { start: 0, text, kind: 'body', facts: { repeats: readRepeats(tokens) } } as ParagraphRecord;
  }

  it('compares paragraphs of a megabyte', () => {
    const words = Array.from({ length: 90_000 }, (_, i) => `longword${(i * 7919) % 60_013}`).join(' ');
    const [group, ...others] = linkRepeats([words, 'A line of its own.', `${words} and more`].map(record));
    assert.deepEqual(
      group?.copies.map(({ paragraph, kind }) => [paragraph, kind]),
      [
        [0, 'exact'],
        [2, 'near'],
      ],
    );
    assert.equal(others.length, 0);
  });
});

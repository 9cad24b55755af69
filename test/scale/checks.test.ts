import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis';
import { check } from '../../src/checks';

const LENGTH = 5_000_000;
const STORY = [
  'Harbour Board Meets Again',
  'PORT ELM, May 3 (News) — Gerda Pohlmann, 40, leads the board of the harbour. She spoke on Monday.',
  '“We lost the whole harvest,” said Gerda Pohlmann, who had come by boat. The meeting went on until dark.',
  '\n\n',
].join('\n\n');
const LINE = 'The ferry sailed at dawn with nine men aboard, and the lamps were lit. ';

describe('The desk', () => {
  for (const [kind, part] of [
    ['of many stories', STORY],
    ['of one line', LINE],
  ])
    it(`reads a text of 5 MB ${kind}, and finds the one slip at its end`, () => {
      const text = `${part.repeat(LENGTH / part.length)}They came to to see it.\n`;
      const found = check(analyze(text, { date: '2026-05-04' }), text);
      const doubled = found.filter(({ code }) => code === 'word-repeated');
      assert.deepEqual(
        doubled.map(({ start }) => start),
        [text.length - 'to to see it.\n'.length],
      );
    });
});

import assert from 'node:assert';
import fc from 'fast-check';
import { analyze, type Quote } from '../../../src/analysis';
import { propertyRuns } from '../articles';
import { anyText } from '../text/read';

/** Pieces of news prose and of what breaks readers of quotes, to be put together at random. */
const PIECES = [
  '"', "''", '“', '”', '‘', '’', "'", '``', '„', '«', '»', '.', ',', ':', '?', '!', ' ', ' ', ' ', '\n', '\n\n', ' — ', '(', ')', '…',
  ' said', ' he said', ' she added that', ' according to', ' told reporters', ' called it', ' Vale', ' Ana Ruiz', ' the ministry',
  ' It is', ' the road was closed', ' workers’', ' who', ' adding', ' and', '\u200b', '\ud83d', '9', ' Mr.',
]; // prettier-ignore
const prose = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('The spans of quotes', () => {
  it('lie within the text, in order, and never cross, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(prose, anyText), (text) => {
        checkSpans(text, analyze(text).quotes);
      }),
      { numRuns: propertyRuns(200) },
    );
  });
});

function checkSpans(text: string, quotes: readonly Quote[]): void {
  const open: Quote[] = [];
  let last = 0;
  for (const quote of quotes) {
    const { start, end, cue, speaker } = quote;
    assert.ok(start >= last && start < end && end <= text.length, `span ${start}-${end}`);
    last = start;
    while (open.length > 0 && open[open.length - 1].end <= start) open.pop();
    const outer = open[open.length - 1];
    assert.ok(!outer || end <= outer.end, `${start}-${end} crosses ${outer?.start}-${outer?.end}`);
    open.push(quote);
    if (cue) assert.strictEqual(cue.text, text.slice(cue.start, cue.end));
    if (speaker) assert.ok(speaker.name !== '' && speaker.confidence > 0 && speaker.confidence <= 1);
  }
}

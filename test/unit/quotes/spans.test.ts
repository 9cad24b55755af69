import assert from 'node:assert';
import fc from 'fast-check';
import { analyze, type Quote } from '../../../src/analysis';
import { readPeople, type PeopleFacts } from '../../../src/analysis/people';
import { readQuotes } from '../../../src/analysis/quotes';
import { splitSentences } from '../../../src/analysis/text/sentences';
import { tokenize, Tokens } from '../../../src/analysis/text/tokens';

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
      fc.property(fc.oneof(prose, fc.string({ unit: 'binary' })), (text) => {
        checkSpans(text, analyze(text).quotes);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 500) },
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
    while (open.length > 0 && (open[open.length - 1] as Quote).end <= start) open.pop();
    const outer = open[open.length - 1];
    assert.ok(!outer || end <= outer.end, `${start}-${end} crosses ${outer?.start}-${outer?.end}`);
    open.push(quote);
    if (cue) assert.strictEqual(cue.text, text.slice(cue.start, cue.end));
    if (speaker) assert.ok(speaker.name !== '' && speaker.confidence > 0 && speaker.confidence <= 1);
  }
}

/**
 * Time of reading against that of prose of the same length, at most. Wide enough for a busy machine: what grows with
 * the square of the length would be hundreds of times slower here. It only tells linear from worse.
 */
const WORST_RATIO = 10;
const LENGTH = 60_000;

describe('Reading quotes', () => {
  const prose =
    'Ana Ruiz said the dam would hold. “Nobody needs to leave,” she told reporters in Lima on Monday. ';
  const runs: [name: string, unit: string][] = [
    ['opening marks', '“'],
    ['straight marks', '"'],
    ['apostrophes', "'"],
    ['spaced marks', ' " '],
    ['single marks at words', " 'a"],
    ['capitals', 'Vale '],
    ['commas', 'a, '],
    ['blanks', '     '],
    ['cues', 'said '],
    ['openings with a verb', '“a said '],
    ['small words', 'a '],
    ['attributions', 'he said, '],
    ['names and commas before a verb', 'Vale, the mayor, said, '],
  ];
  const ofLength = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);

  it('does not slow down with the length of runs of anything', () => {
    const usual = new Timer(ofLength(prose));
    const timers = runs.map(([name, unit]) => ({ name, timer: new Timer(ofLength(unit)) }));
    // The best of several rounds, until the bound holds: other work on the machine only ever adds time.
    const slow = () => timers.filter(({ timer }) => timer.best > usual.best * WORST_RATIO);
    for (let round = 0; round < 8; round++) {
      if (round >= 3 && slow().length === 0) break;
      usual.run();
      for (const { timer } of timers) timer.run();
    }
    assert.deepStrictEqual(
      slow().map(({ name, timer }) => `${name}: ${(timer.best / usual.best).toFixed(1)} times`),
      [],
    );
  }).timeout(20_000);
});

/** The best time of reading the quotes of one paragraph, its tokens and names not counted. */
class Timer {
  best = Infinity;
  private readonly tokens = new Tokens();
  private readonly people: PeopleFacts;

  constructor(text: string) {
    tokenize(text, this.tokens);
    splitSentences(this.tokens);
    this.people = readPeople(this.tokens);
  }

  run(): void {
    const start = performance.now();
    readQuotes(this.tokens, this.people);
    this.best = Math.min(this.best, performance.now() - start);
  }
}

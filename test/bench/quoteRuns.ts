import { readPeople, type PeopleFacts } from '../../src/analysis/people';
import { readQuotes } from '../../src/analysis/quotes';
import { splitSentences } from '../../src/analysis/text/sentences';
import { tokenize, Tokens } from '../../src/analysis/text/tokens';

/** Characters of each run: one paragraph. */
const LENGTH = 60_000;
const PROSE =
  'Ana Ruiz said the dam would hold. “Nobody needs to leave,” she told reporters in Lima on Monday. ';
/** What a paragraph may repeat for long, and what would show a reader of quotes that is not linear, or slow at one thing. */
const RUNS: readonly (readonly [name: string, unit: string])[] = [
  ['opening marks', '“'],
  ['straight marks', '"'],
  ['apostrophes', "'"],
  ['spaced marks', ' " '],
  ['single marks at words', " 'a"],
  ['short quotations', '"a" '],
  ['capitals', 'Vale '],
  ['commas', 'a, '],
  ['blanks', '     '],
  ['cues', 'said '],
  ['openings with a verb', '“a said '],
  ['small words', 'a '],
  ['attributions', 'he said, '],
  ['names and commas before a verb', 'Vale, the mayor, said, '],
];

/** How many times as long as prose of the same length a run of something takes. */
export interface RunRatio {
  readonly name: string;
  readonly ratio: number;
}

/**
 * Times the reading of quotes over long runs beside prose: the best of 3 to 12 rounds, as many as it takes to come below
 * `bound`. It is the process's own time that counts, so that a busy machine does not. Slowest first.
 */
export function timeQuoteRuns(bound: number): RunRatio[] {
  const usual = new Timer(ofLength(PROSE));
  const timers = RUNS.map(([name, unit]) => ({ name, timer: new Timer(ofLength(unit)) }));
  for (let round = 0; round < 12; round++) {
    if (round >= 3 && timers.every(({ timer }) => timer.best <= usual.best * bound)) break;
    usual.run();
    for (const { timer } of timers) timer.run();
  }
  return timers
    .map(({ name, timer }) => ({ name, ratio: timer.best / usual.best }))
    .sort((a, b) => b.ratio - a.ratio);
}

function ofLength(unit: string): string {
  return unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
}

/** The best time of reading the quotes of one paragraph, its tokens and names not counted: processor time, in microseconds. */
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
    const start = process.cpuUsage();
    readQuotes(this.tokens, this.people);
    const { user, system } = process.cpuUsage(start);
    this.best = Math.min(this.best, user + system);
  }
}

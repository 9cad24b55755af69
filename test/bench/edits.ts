import { Analyzer } from '../../src/analysis';
import { randomFrom } from './texts';
import { median, quantile, timed } from './clock';
import { linkAll } from './measure';

/** Milliseconds of one kind of edit: median and 99th percentile. */
export interface EditTimes {
  readonly median: number;
  readonly p99: number;
}

/** Types one character at `count` random places of the text. */
export function timeTyping(text: string, count: number): EditTimes {
  const analyzer = new Analyzer();
  linkAll(analyzer.reset(text));
  const random = randomFrom(7);
  const times: number[] = [];
  let length = text.length;
  for (let i = 0; i < count; i++) {
    const at = Math.floor(random() * length);
    times.push(timed(() => linkAll(analyzer.edit([{ start: at, end: at, text: 'e' }]))));
    length++;
  }
  return { median: median(times), p99: quantile(times, 0.99) };
}

/** Pastes `pasted` in the middle of the text and takes it out again, `count` times. */
export function timePaste(text: string, pasted: string, count: number): EditTimes {
  const analyzer = new Analyzer();
  linkAll(analyzer.reset(text));
  const at = text.length >> 1;
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    times.push(timed(() => linkAll(analyzer.edit([{ start: at, end: at, text: pasted }]))));
    const undo = { start: at, end: at + pasted.length, text: '' };
    times.push(timed(() => linkAll(analyzer.edit([undo]))));
  }
  return { median: median(times), p99: quantile(times, 0.99) };
}

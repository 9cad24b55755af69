import { Analyzer } from '../../src/analysis';
import { randomFrom } from './texts';
import { median, quantile } from './measure';

/** Milliseconds of one kind of edit: median and 99th percentile. */
export interface EditTimes {
  readonly median: number;
  readonly p99: number;
}

/** Types one character at `count` random places of the text. */
export function timeTyping(text: string, count: number): EditTimes {
  const analyzer = new Analyzer();
  analyzer.reset(text);
  const random = randomFrom(7);
  const times: number[] = [];
  let length = text.length;
  for (let i = 0; i < count; i++) {
    const at = Math.floor(random() * length);
    const started = performance.now();
    analyzer.edit([{ start: at, end: at, text: 'e' }]);
    times.push(performance.now() - started);
    length++;
  }
  return { median: median(times), p99: quantile(times, 0.99) };
}

/** Pastes `pasted` in the middle of the text and takes it out again, `count` times. */
export function timePaste(text: string, pasted: string, count: number): EditTimes {
  const analyzer = new Analyzer();
  analyzer.reset(text);
  const at = text.length >> 1;
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const started = performance.now();
    analyzer.edit([{ start: at, end: at, text: pasted }]);
    times.push(performance.now() - started);
    const undone = performance.now();
    analyzer.edit([{ start: at, end: at + pasted.length, text: '' }]);
    times.push(performance.now() - undone);
  }
  return { median: median(times), p99: quantile(times, 0.99) };
}

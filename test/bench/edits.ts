import { Analyzer, type TextEdit } from '../../src/analysis';
import { randomFrom } from './texts';
import { quantile, timed } from './clock';
import { linkAll } from './measure';

/**
 * Milliseconds of one kind of edit, by the clock, for that is what the one who types waits. The processor's time counts
 * the engine's helper threads too, which compile and collect while nobody waits for them.
 */
export interface EditTimes {
  readonly median: number;
  readonly p99: number;
  readonly p99OfProcessor: number;
}

/** Times edits of one analyzer until everything is linked. */
class EditTimer {
  private readonly analyzer = new Analyzer();
  private readonly byClock: number[] = [];
  private readonly ofProcessor: number[] = [];

  constructor(text: string) {
    linkAll(this.analyzer.reset(text));
  }

  edit(edit: TextEdit): void {
    const start = performance.now();
    this.ofProcessor.push(timed(() => linkAll(this.analyzer.edit([edit]))));
    this.byClock.push(performance.now() - start);
  }

  times(): EditTimes {
    return {
      median: quantile(this.byClock, 0.5),
      p99: quantile(this.byClock, 0.99),
      p99OfProcessor: quantile(this.ofProcessor, 0.99),
    };
  }
}

/** Types one character at `count` random places of the text. */
export function timeTyping(text: string, count: number): EditTimes {
  const timer = new EditTimer(text);
  const random = randomFrom(7);
  for (let i = 0; i < count; i++) {
    const at = Math.floor(random() * (text.length + i));
    timer.edit({ start: at, end: at, text: 'e' });
  }
  return timer.times();
}

/** Pastes `pasted` in the middle of the text and takes it out again, `count` times. */
export function timePaste(text: string, pasted: string, count: number): EditTimes {
  const timer = new EditTimer(text);
  const at = text.length >> 1;
  for (let i = 0; i < count; i++) {
    timer.edit({ start: at, end: at, text: pasted });
    timer.edit({ start: at, end: at + pasted.length, text: '' });
  }
  return timer.times();
}

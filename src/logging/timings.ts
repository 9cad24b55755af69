/**
 * What things took, on the host's own performance timeline: for the bench, and for whoever profiles the host. One entry
 * of each name is kept.
 */

const PREFIX = 'newsAnnotator.';

/** What a reading of a whole text took, in milliseconds. */
export interface ReadingTimes {
  readonly length: number;
  readonly slices: number;
  readonly longest: number;
  /** Until the visible part was read; null where the text was read at once. */
  readonly untilPreview: number | null;
}

/** The moments that are marked, each once: when activation began, and when the first marks were sent to an editor. */
export function markOnce(moment: 'activation' | 'firstMarks'): void {
  const name = PREFIX + moment;
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}

export function noteReading(start: number, detail: ReadingTimes): void {
  const name = `${PREFIX}reading`;
  performance.clearMeasures(name);
  performance.measure(name, { start, end: performance.now(), detail });
}

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

/**
 * The moments that are marked, each once. What VS Code does by itself lies between some of them: after `loaded` until it
 * calls for `activation`, and after `activated` until it shows an editor.
 */
export type Moment =
  /** The first statement of the bundle ran; it has been read and parsed by then. */
  | 'loading'
  | 'loaded'
  | 'activation'
  | 'activated'
  /** The rest began to be loaded for the first article, has been, and has registered all that it offers. */
  | 'featuresLoading'
  | 'featuresLoaded'
  | 'composed'
  /** Reading the first text began, and it has been read. */
  | 'firstReading'
  | 'firstRead'
  /** The first marks began to be made, and were sent to an editor. */
  | 'firstMarking'
  | 'firstMarks';

export function markOnce(moment: Moment): void {
  const name = PREFIX + moment;
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}

export function noteReading(start: number, detail: ReadingTimes): void {
  const name = `${PREFIX}reading`;
  performance.clearMeasures(name);
  performance.measure(name, { start, end: performance.now(), detail });
}

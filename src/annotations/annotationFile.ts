/**
 * A coder's annotations of one article as a file: JSON Lines, one annotation a line, in the order of their ids, so that
 * version control merges what two windows or two machines wrote.
 */
import type { Annotation } from './model';
import { readAnnotation } from './readAnnotation';

/** What this version writes. A file that names a later one is read, never written. */
const FORMAT = 1;
/** A file with more lines is not one of ours. */
const MOST_LINES = 200_000;

/** What a file holds. */
export interface AnnotationFile {
  /** By id; the last line of an id counts. */
  readonly annotations: ReadonlyMap<string, Annotation>;
  /** Lines that are no annotations, as they stand: they are kept, and told. */
  readonly damaged: readonly DamagedLine[];
  /** The file was written by a later version than this one: it is shown, and not written. */
  readonly isNewer: boolean;
  /** The file has more lines than are read: it is shown as far as it was read, and not written. */
  readonly isTooLong: boolean;
}

/** A line that could not be read. */
export interface DamagedLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** A file with nothing in it. */
export const EMPTY_FILE: AnnotationFile = {
  annotations: new Map(),
  damaged: [],
  isNewer: false,
  isTooLong: false,
};

/**
 * Reads a file; never throws.
 * @param text the file's text
 * @param source the article that it is of
 */
export function readAnnotationFile(text: string, source: string): AnnotationFile {
  const annotations = new Map<string, Annotation>();
  const damaged: DamagedLine[] = [];
  const lines = text.replace(/^\ufeff/, '').split('\n');
  const isTooLong = lines.length > MOST_LINES;
  let isNewer = false;
  lines.slice(0, MOST_LINES).forEach((line, i) => {
    if (line.trim() === '') return;
    const data = parse(line);
    const version = formatOf(data);
    if (version !== null) {
      isNewer ||= version > FORMAT;
      return;
    }
    const annotation = readAnnotation(data, source);
    if (annotation) annotations.set(annotation.id, annotation);
    else damaged.push({ line: i + 1, text: line.replace(/\r$/, '') });
  });
  return { annotations, damaged, isNewer, isTooLong };
}

/** The file's text: its format, damaged lines as they were, then the annotations by id. Empty where there is nothing. */
export function writeAnnotationFile({ annotations, damaged }: AnnotationFile): string {
  if (annotations.size === 0 && damaged.length === 0) return '';
  const ids = Array.from(annotations.keys()).sort((a, b) => (a < b ? -1 : Number(a > b)));
  const lines = [
    JSON.stringify({ 'news:format': FORMAT }),
    ...damaged.map(({ text }) => text),
    ...ids.map((id) => JSON.stringify(annotations.get(id))),
  ];
  return lines.join('\n') + '\n';
}

/** What was done to an annotation since a file was last read: its new state, or null where it was deleted. */
export type Changes = ReadonlyMap<string, Annotation | null>;

/**
 * The file after changes of this window's, where another may have written in between: what changed here is taken from
 * here, all else from the file. Of two changes of one annotation the later stands.
 */
export function mergeChanges(file: AnnotationFile, changes: Changes): AnnotationFile {
  const annotations = new Map(file.annotations);
  for (const [id, own] of changes) {
    const other = annotations.get(id);
    if (own === null) annotations.delete(id);
    else if (!other || (own.modified ?? '') >= (other.modified ?? '')) annotations.set(id, own);
  }
  return { ...file, annotations };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

/** The format that a first line names; null for other lines. */
function formatOf(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const format = (data as Readonly<Record<string, unknown>>)['news:format'];
  return typeof format === 'number' ? format : null;
}

/** What the articles of a folder have in common, as much as a view has room for. Pure. */
import type { RepeatedElsewhere, RepeatLibrary, RepeatPlace, Span } from '../../analysis';
import { excerpt } from '../describe/description';

/** A paragraph of a file that stands in others too. */
export interface SharedParagraph extends Span {
  readonly paragraph: number;
  /** The beginning of its text. */
  readonly text: string;
  /** Likest first. */
  readonly places: readonly RepeatPlace[];
}

export interface SharingFile {
  readonly key: string;
  /** How many of its paragraphs stand in other files, page furniture left out. */
  readonly count: number;
  readonly paragraphs: readonly SharedParagraph[];
}

export interface FolderOverview {
  /** Those with most in common first; not all of them where they are very many. */
  readonly files: readonly SharingFile[];
  /** How many files have something in common with another one. */
  readonly fileCount: number;
  /** How many paragraphs of all files stand in other files too. */
  readonly paragraphCount: number;
}

export const EMPTY_OVERVIEW: FolderOverview = { files: [], fileCount: 0, paragraphCount: 0 };

const MOST_FILES = 100;
const MOST_PARAGRAPHS = 50;
const LONGEST_TEXT = 90;
/** Milliseconds of counting before others get a turn. */
const SLICE = 12;

export interface OverviewOptions {
  /** The text of a file of the library, or null where it cannot be had or has changed since. */
  readonly textOf: (key: string) => Promise<string | null>;
  /** Lets others have a turn. */
  readonly pause: () => Promise<void>;
  readonly now: () => number;
}

/** What is known from earlier listings, by file: most of it holds after a change. */
export interface Listed {
  /** How many paragraphs stand in other files, where any do. */
  readonly counts: Map<string, number>;
  readonly files: Map<string, SharingFile>;
}

/**
 * Counts and lists what files have in common.
 * @param listed from earlier calls, brought up to date here
 * @param stale the files that have to be counted anew; null for all
 */
export async function overviewOf(
  library: RepeatLibrary,
  { counts, files: known }: Listed,
  stale: ReadonlySet<string> | null,
  options: OverviewOptions,
): Promise<FolderOverview> {
  if (stale) for (const key of stale) known.delete(key);
  else known.clear();
  await recount(library, counts, stale ?? new Set([...counts.keys(), ...library.keys()]), options);
  const sharing = Array.from(counts, ([key, count]) => ({ key, count }));
  sharing.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const files: SharingFile[] = [];
  for (const { key, count } of sharing.slice(0, MOST_FILES)) {
    const file = known.get(key) ?? (await listFile(library, key, count, options));
    if (file) files.push(file);
  }
  known.clear(); // those beyond the first are not kept
  for (const file of files) known.set(file.key, file);
  const paragraphCount = sharing.reduce((sum, { count }) => sum + count, 0);
  return { files, fileCount: sharing.length, paragraphCount };
}

async function listFile(
  library: RepeatLibrary,
  key: string,
  count: number,
  { textOf }: OverviewOptions,
): Promise<SharingFile | null> {
  const text = await textOf(key);
  return text === null ? null : { key, count, paragraphs: sharedParagraphs(library.repeatsOf(key), text) };
}

async function recount(
  library: RepeatLibrary,
  counts: Map<string, number>,
  keys: ReadonlySet<string>,
  { pause, now }: OverviewOptions,
): Promise<void> {
  let until = now() + SLICE;
  for (const key of keys) {
    const count = library.countRepeated(key);
    if (count > 0) counts.set(key, count);
    else counts.delete(key);
    if (now() < until) continue;
    await pause();
    until = now() + SLICE;
  }
}

function sharedParagraphs(repeats: readonly RepeatedElsewhere[], text: string): SharedParagraph[] {
  return repeats
    .filter(({ furniture }) => !furniture)
    .slice(0, MOST_PARAGRAPHS)
    .map(({ paragraph, start, end, places }) => ({
      paragraph,
      start,
      end,
      places,
      text: excerpt(text.slice(start, end), LONGEST_TEXT),
    }));
}

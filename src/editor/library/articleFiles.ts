/** Which files of a folder are articles, and how their bytes become the text that an editor would show. Pure. */

const EXTENSIONS = ['txt', 'md', 'news', 'article'];
/** Bytes in which a NUL tells that a file is no text, as VS Code looks for it. */
const BINARY_REACH = 512;

/** The glob of article files. */
export const ARTICLE_GLOB = `**/*.{${EXTENSIONS.join(',')}}`;

/** @param path of a file, or its URI as text without query */
export function isArticlePath(path: string): boolean {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') && EXTENSIONS.includes(path.slice(dot + 1).toLowerCase());
}

/** One glob for the patterns that are switched on in `search.exclude`, or undefined where none is. */
export function excludeGlob(setting: unknown): string | undefined {
  if (typeof setting !== 'object' || setting === null) return undefined;
  const patterns = Object.entries(setting).flatMap(([pattern, isOn]) => (isOn === true ? [pattern] : []));
  return patterns.length > 1 ? `{${patterns.join(',')}}` : patterns[0];
}

/** Whether bytes are no text; UTF-16, which is full of NULs, opens with a mark that tells it. */
export function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isUtf16 && bytes.subarray(0, BINARY_REACH).includes(0);
}

/**
 * A text with the line ends that an editor gives it, so that offsets agree: one kind throughout, CRLF where more than
 * half of them have a CR.
 */
export function withEditorLineEnds(text: string): string {
  const ends = text.match(/\r\n|\r|\n/g) ?? [];
  const withReturn = ends.filter((end) => end !== '\n').length;
  const wanted = withReturn > ends.length / 2 ? '\r\n' : '\n';
  return ends.every((end) => end === wanted) ? text : text.replace(/\r\n|\r|\n/g, wanted);
}

import type { Span } from '../analysis';

/**
 * What to delete so that a paragraph is gone and its neighbours stand as far apart as before: the paragraph, its line
 * end, and the blank lines after it where blank lines stand before it too. The last paragraph takes those before it.
 * @returns a span of `text`, as are the offsets of `paragraph`
 */
export function removalOf(text: string, paragraph: Span): Span {
  let { start, end } = paragraph;
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start--;
  const after = blankLinesFrom(text, end);
  if (after.end < text.length)
    return { start, end: after.lines > 1 && !hasBlankLineBefore(text, start) ? after.first : after.end };
  while (start > 0 && isLineEnd(text.charCodeAt(start - 1))) {
    start--;
    while (start > 0 && isBlank(text.charCodeAt(start - 1))) start--;
  }
  end = text.length - trailingLineEnd(text);
  return { start, end: Math.max(paragraph.end, end) };
}

/** White space from `at` on: where its first line ends, where its last does, and how many line ends it has. */
function blankLinesFrom(text: string, at: number): { first: number; end: number; lines: number } {
  let lines = 0;
  let first = at;
  let end = at;
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLineEnd(code)) {
      if (code === 0x0d && text.charCodeAt(i + 1) === 0x0a) i++;
      lines++;
      end = i + 1;
      if (lines === 1) first = end;
    } else if (!isBlank(code)) return { first, end, lines };
  }
  return { first, end: text.length, lines };
}

function hasBlankLineBefore(text: string, start: number): boolean {
  let ends = 0;
  for (let i = start - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (code === 0x0d && text.charCodeAt(i + 1) === 0x0a) continue;
    if (isLineEnd(code)) ends++;
    else if (!isBlank(code)) break;
    if (ends > 1) return true;
  }
  return start === 0 || ends > 1;
}

/** The length of the line end that closes the text: it stays. */
function trailingLineEnd(text: string): number {
  if (text.endsWith('\r\n')) return 2;
  return isLineEnd(text.charCodeAt(text.length - 1)) ? 1 : 0;
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/**
 * What to delete so that all these paragraphs are gone, as {@link removalOf} for each; those with nothing but white space
 * between them go as one, so that no two deletions touch.
 * @param paragraphs spans of `text`, in any order
 */
export function removalsOf(text: string, paragraphs: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of paragraphs.slice().sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined.map((span) => removalOf(text, span));
}

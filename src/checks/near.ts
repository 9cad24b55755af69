/** Patterns that are looked for only where they can be: over a whole long text they would be slow. */

/**
 * The matches of a pattern in the stretches of a text round what it cannot do without, by offsets of the text.
 * @param anchor quick to find, with the flag g
 * @param reach characters on either side of it that a match may take
 */
export function* matchesNear(
  text: string,
  anchor: RegExp,
  reach: number,
  patterns: readonly RegExp[],
): Generator<{ readonly match: RegExpExecArray; readonly pattern: RegExp }> {
  for (const { start, end } of stretches(text, anchor, reach)) {
    const part = text.slice(start, end);
    for (const pattern of patterns)
      for (const match of part.matchAll(pattern)) {
        match.index += start;
        yield { match, pattern };
      }
  }
}

/** Stretches round the anchors, from blank to blank; those that meet are one. */
function* stretches(text: string, anchor: RegExp, reach: number) {
  let open: { start: number; end: number } | null = null;
  for (const { index } of text.matchAll(anchor)) {
    const start = blankBefore(text, Math.max(0, index - reach));
    if (open && start <= open.end) {
      open.end = blankAfter(text, index + reach);
      continue;
    }
    if (open) yield open;
    open = { start, end: blankAfter(text, index + reach) };
  }
  if (open) yield open;
}

const LONGEST_WORD = 60;

function blankBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_WORD && !/\s/.test(text[start - 1])) start--;
  return start;
}

function blankAfter(text: string, at: number): number {
  let end = Math.min(at, text.length);
  while (end < text.length && end - at < LONGEST_WORD && !/\s/.test(text[end])) end++;
  return end;
}

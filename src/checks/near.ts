/** Patterns that are looked for only where they can be: over a whole long text they would be slow. */

/**
 * The matches of patterns in the stretches of a text round what they cannot do without, by offsets of the text.
 * @param anchors where that stands, ascending
 * @param reach characters on either side of it that a match may take
 * @param read what of a stretch the patterns are held against; each character stays in its place
 */
export function* matchesNear(
  text: string,
  anchors: Iterable<number>,
  reach: number,
  patterns: readonly RegExp[],
  read: (part: string) => string = (part) => part,
): Generator<{ readonly match: RegExpExecArray; readonly pattern: RegExp }> {
  for (const { start, end } of stretches(text, anchors, reach)) {
    const part = read(text.slice(start, end));
    for (const pattern of patterns)
      for (const match of allMatches(pattern, part)) {
        match.index += start;
        yield { match, pattern };
      }
  }
}

/** A text in small letters, where that leaves each character in its place. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** All matches of a global pattern: as `matchAll`, which makes a pattern anew for each text. */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

/** Stretches round the anchors, from blank to blank; those that meet are one. */
export function* stretches(text: string, anchors: Iterable<number>, reach: number) {
  let open: { start: number; end: number } | null = null;
  for (const at of anchors) {
    const start = blankBefore(text, Math.max(0, at - reach));
    if (open && start <= open.end) {
      open.end = blankAfter(text, at + reach);
      continue;
    }
    if (open) yield open;
    open = { start, end: blankAfter(text, at + reach) };
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

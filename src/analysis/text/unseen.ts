import { isWordCode } from './characters';

/**
 * What stands in a text and no reader sees: marks that join, part or turn characters, and Markdown's emphasis and the
 * addresses of its links. The words around it are read as though it were not there.
 */

/** Longest name and address of a link that are looked through for their end, in UTF-16 units. */
const LONGEST_NAME = 200;
const LONGEST_ADDRESS = 500;
/** Marks of emphasis that stand together at most: `***both***`. */
const LONGEST_EMPHASIS = 3;

/** `](https://example.org/a "A title")` and `][1]`: where a link goes, after its name. */
const LINK_TARGET =
  /\]\((?:https?:|mailto:|www\.|[/.#<])[^\s()]*(?:\([^\s()]*\)[^\s()]*)?(?:\s+"[^"\n]*")?\)|\]\[\d{1,3}\]/y;

/** Zero-width blanks, joiners and marks of direction: U+200B to 200F, 202A to 202E, 2060 to 2069, 061C. */
export function isInvisible(code: number): boolean {
  if (code < 0x200b) return code === 0x61c;
  return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069);
}

/**
 * How many UTF-16 units from `at` on no reader sees; 0 where the unit there is seen.
 * @param code the unit at `at`, which is neither a letter nor a digit nor blank
 */
export function unseenLength(text: string, at: number, code: number): number {
  switch (code) {
    case 0x2a: // *
    case 0x5f: // _
      return emphasisLength(text, at, code);
    case 0x5b: // [
      return opensLink(text, at) ? 1 : 0;
    case 0x5d: // ]
      return targetLength(text, at);
    default:
      return isInvisible(code) ? 1 : 0;
  }
}

/** Up to three marks that lean on a word or its punctuation from one side: after CommonMark's rule of flanking runs. */
function emphasisLength(text: string, at: number, mark: number): number {
  if (at > 0 && text.charCodeAt(at - 1) === mark) return 0;
  let end = at + 1;
  while (end - at <= LONGEST_EMPHASIS && text.charCodeAt(end) === mark) end++;
  if (end - at > LONGEST_EMPHASIS) return 0;
  const before = at > 0 ? text.charCodeAt(at - 1) : 0x20;
  const after = end < text.length ? text.charCodeAt(end) : 0x20;
  const opens = !isBlank(after) && !isWordCode(before);
  const closes = !isBlank(before) && !isWordCode(after);
  return opens || closes ? end - at : 0;
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0;
}

/** Whether the bracket opens the name of a link. */
function opensLink(text: string, at: number): boolean {
  const highest = Math.min(text.length, at + LONGEST_NAME);
  for (let i = at + 1; i < highest; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5d) return targetLength(text, i) > 0;
    if (code === 0x5b || code === 0x0a) return false;
  }
  return false;
}

function targetLength(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if (next !== 0x28 && next !== 0x5b) return 0;
  LINK_TARGET.lastIndex = 0;
  return LINK_TARGET.exec(text.slice(at, at + LONGEST_ADDRESS))?.[0].length ?? 0;
}

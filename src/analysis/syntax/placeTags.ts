import { Mark } from '../text/mark';
import { Shape } from '../text/tokens';
import type { Passage } from './passage';
import { placeStarting, type PlaceMatch } from './places';

/** Tokens of "R-La." and "D-N.Y.". */
const LONGEST_TAG = 4;
/** Letters of "OH", "NSW", "Minn.". */
const LONGEST_CODE = 4;
const match: PlaceMatch = { place: 0, length: 0 };

/**
 * Whether the tokens [first, end) between two commas only say where the one before is from: "Peru", "Md.", "OH", "R-La.".
 * Nobody speaks in them.
 */
export function isPlaceTag(passage: Passage, first: number, end: number): boolean {
  const { tokens } = passage;
  const last = tokens.mark(end - 1) === Mark.Stop ? end - 2 : end - 1;
  if (last < first || !passage.isCapital(first)) return false;
  if (placeStarting(tokens, first, match) && first + match.length - 1 >= last) return true;
  if (tokens.end[first] - tokens.start[first] === 1)
    return last > first && last - first < LONGEST_TAG && tokens.mark(first + 1) === Mark.Hyphen;
  const isCode = last < end - 1 || (tokens.has(first, Shape.AllCaps) && !passage.isName(first));
  return first === last && isCode && tokens.end[first] - tokens.start[first] <= LONGEST_CODE;
}

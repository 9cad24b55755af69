import type { SourceWord } from './sourceWord';
import { readSourceWords } from './words';

/** A word of a quotation, or a place where the writer put something in or left something out in brackets. */
export type QuotedToken = SourceWord | 'bracket';

/** Words of a quotation between two ellipses. */
export type Piece = readonly QuotedToken[];

const ELLIPSIS = /\[?\s*(?:…|\.(?:[ \u00a0]?\.){2,})\s*\]?|\[\s*\]/g;
const BRACKETS = /\[[^[\]]*\]/g;
/** A letter in brackets at a word's start shows only that its case was changed: "[W]e". */
const CASE_BRACKET = /\[(\p{L})\](?=\p{Ll})/gu;

/** Reads what stands between the marks of a quotation, text[start, end), as pieces between ellipses. */
export function readQuotation(text: string, start: number, end: number): Piece[] {
  const inner = text.slice(start, end).replace(CASE_BRACKET, '  $1');
  const pieces: Piece[] = [];
  let at = 0;
  const add = (to: number): void => {
    const piece = tokensOf(inner.slice(at, to), start + at);
    if (piece.length > 0) pieces.push(piece);
  };
  for (const match of inner.matchAll(ELLIPSIS)) {
    add(match.index);
    at = match.index + match[0].length;
  }
  add(inner.length);
  return pieces;
}

function tokensOf(inner: string, offset: number): QuotedToken[] {
  const tokens: QuotedToken[] = [];
  let at = 0;
  const add = (to: number): void => {
    for (const word of readSourceWords(inner, at, to))
      tokens.push({ ...word, start: word.start + offset, end: word.end + offset });
  };
  for (const match of inner.matchAll(BRACKETS)) {
    add(match.index);
    // "work[ed]", "[re]open": the whole word is the writer's.
    if (/[\p{L}\p{N}]/u.test(inner.charAt(match.index - 1))) tokens.pop();
    tokens.push('bracket');
    at = match.index + match[0].length;
    while (/[\p{L}\p{N}]/u.test(inner.charAt(at))) at++;
  }
  add(inner.length);
  return tokens;
}

/** Words of a piece without what stands in brackets. */
export function wordsOf(piece: Piece): SourceWord[] {
  return piece.flatMap((token) => (token === 'bracket' ? [] : token));
}

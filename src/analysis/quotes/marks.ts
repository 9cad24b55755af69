import { Mark } from '../text/mark';
import { WordSet, wordList } from '../text/lexicon';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { can, Cue, cues, SPEECH } from '../syntax/cues';
import { Form, MarkList } from './markList';

/** A stretch between quotation marks: token indices of its marks; a doubled mark takes two tokens. */
export interface MarkedRegion {
  /** First token of the opening mark. */
  readonly open: number;
  /** First token inside. */
  readonly first: number;
  /** Last token inside; below `first` where nothing stands between the marks. */
  readonly last: number;
  /** Last token of the closing mark; where it is missing, the last token that belongs to the quote. */
  readonly close: number;
  readonly unclosed: boolean;
  /** In single marks, which also serve as apostrophes and for headlines. */
  readonly single: boolean;
}

/** Words that an apostrophe opens: 'em, 'til, rock 'n' roll. */
const ELIDED = new Set(['em', 'til', 'till', 'tis', 'twas', 'cause', 'n', 'round', 'bout', 'nuff', 'cuz']);
/** Before a mark it shows the value of an attribute in markup, not a quotation. */
/** Tokens from the comma to the verb of ", Mayor Tom Vale said." */
const LONGEST_ATTRIBUTION = 7;

const determiners = new WordSet(['the', 'a', 'an', 'one']);
/** What tells time and place after ", Vale said". */
const circumstances = new WordSet(
  wordList(
    'on in at during after before outside yesterday today monday tuesday wednesday thursday friday saturday sunday',
  ),
);

/** The marks of the paragraph at hand; what follows speaks of them by their index. */
const marks = new MarkList();

/**
 * Finds the outermost quotations in marks of a paragraph, in text order. What stands in marks inside another quotation
 * belongs to that. Straight marks open and close by turns and by the blanks around them; a single mark counts only where
 * it opens a word and another closes one later in the paragraph. One pass over the tokens, one over the marks.
 */
export function findMarkedRegions(tokens: Tokens): MarkedRegion[] {
  marks.read(tokens);
  if (marks.count === 0) return [];
  const regions = pairMarks(tokens);
  return regions.every((region) => isQuotation(tokens, region))
    ? regions
    : regions.filter((region) => isQuotation(tokens, region));
}

/** Marks round nothing quote nothing, and after "=" they hold the value of an attribute. */
function isQuotation(tokens: Tokens, { open, first, last }: MarkedRegion): boolean {
  return last >= first && tokens.mark(open - 1) !== Mark.Equals;
}

function pairMarks(tokens: Tokens): MarkedRegion[] {
  const closers = marks.hasSingles ? singleClosers(tokens) : null;
  const regions: MarkedRegion[] = [];
  const open: number[] = [];
  for (let i = 0; i < marks.count; i++) {
    const opening = open.length > 0 ? open[open.length - 1] : -1;
    if (isSingle(i)) {
      const closer = opening < 0 && opensSingle(tokens, i) ? (closers?.[i] ?? -1) : -1;
      if (closer < 0) continue;
      regions.push(regionOf(i, closer));
      i = closer;
    } else if (opening >= 0 && closesQuotation(i, opening)) {
      open.pop();
      if (open.length === 0) regions.push(regionOf(opening, i));
    } else if (opensQuotation(i)) open.push(i);
  }
  if (open.length === 0) return regions;
  const first = open[0];
  const start = marks.token[first];
  return [...regions.filter((region) => region.close < start), ...pairFlat(tokens, first)];
}

function isSingle(mark: number): boolean {
  return (marks.form[mark] as Form) >= Form.SingleStraight;
}

function opensQuotation(mark: number): boolean {
  const form = marks.form[mark] as Form;
  const opens = marks.opens[mark] === 1;
  const closes = marks.closes[mark] === 1;
  if (form === Form.Straight) return opens || !closes;
  if (form === Form.Closing || form === Form.GuillemetRight) return opens && !closes;
  return form !== Form.Opening || opens || !closes;
}

function closesQuotation(mark: number, opening: number): boolean {
  const form = marks.form[mark] as Form;
  const opens = marks.opens[mark] === 1;
  const closes = marks.closes[mark] === 1;
  if (form === Form.Straight || form === Form.Closing) return closes || !opens;
  const before = marks.form[opening] as Form;
  if (form === Form.Opening) return before === Form.Low || (closes && !opens);
  if (form === Form.GuillemetRight) return before === Form.GuillemetLeft;
  return form === Form.GuillemetLeft && before === Form.GuillemetRight;
}

function regionOf(opening: number, closing: number): MarkedRegion {
  const open = marks.token[opening];
  const close = marks.token[closing];
  return {
    open,
    first: open + marks.width[opening],
    last: close - 1,
    close: close + marks.width[closing] - 1,
    unclosed: false,
    single: isSingle(opening),
  };
}

/**
 * Some mark never closed, so that nesting cannot be trusted from there on: the marks from the given one on are paired flat.
 * A mark that opens while the quotation before is still open is nested if it opens at a word within a sentence; else it
 * repeats that one's, as at the head of a paragraph. After a reporting verb the quotation before lacks its closing mark.
 */
function pairFlat(tokens: Tokens, start: number): MarkedRegion[] {
  const regions: MarkedRegion[] = [];
  let opening = -1;
  let nested = -1;
  let checked = 0;
  for (let i = start; i < marks.count; i++) {
    if (isSingle(i)) continue;
    if (nested >= 0 && closesQuotation(i, nested)) nested = -1;
    else if (opening >= 0 && closesQuotation(i, opening)) {
      regions.push(regionOf(opening, i));
      opening = -1;
    } else if (opensQuotation(i)) {
      const token = marks.token[i];
      const from = checked;
      checked = token;
      if (opening >= 0 && !hasSpeechVerb(tokens, Math.max(from, marks.token[opening]), token)) {
        if (opensWithin(tokens, i)) nested = i;
        continue;
      }
      if (opening >= 0) regions.push(unclosedRegion(tokens, opening, token));
      opening = i;
      nested = -1;
    }
  }
  if (opening >= 0) regions.push(unclosedRegion(tokens, opening, tokens.count));
  return regions;
}

/** `about “amateurs`: a mark that can only open, after a word of the same sentence. */
function opensWithin(tokens: Tokens, mark: number): boolean {
  const token = marks.token[mark];
  return (
    marks.form[mark] === Form.Opening &&
    tokens.kind[token - 1] === TokenKind.Word &&
    !tokens.has(token, Shape.SentenceStart)
  );
}

/**
 * The region of a mark that never closes. It ends before its attribution ("..., Vale said"); or with its sentence, where
 * it opens with a small letter and so is a fragment; or before the sentence of the next quotation or with the paragraph.
 */
function unclosedRegion(tokens: Tokens, opening: number, end: number): MarkedRegion {
  const open = marks.token[opening];
  const first = open + marks.width[opening];
  const limit = isFragment(tokens, first) ? Math.min(end, sentenceEnd(tokens, first)) : end;
  let last = attributionBreak(tokens, first, limit);
  if (last < 0) {
    const start = limit < tokens.count ? tokens.sentence[tokens.sentenceOf(limit)] : limit;
    last = start > first ? start - 1 : limit - 1;
  }
  return { open, first, last, close: last, unclosed: true, single: false };
}

function isFragment(tokens: Tokens, first: number): boolean {
  return tokens.kind[first] === TokenKind.Word && !tokens.has(first, Shape.Capital);
}

function sentenceEnd(tokens: Tokens, token: number): number {
  return tokens.sentence[tokens.sentenceOf(token) + 1];
}

function hasSpeechVerb(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isSpeechVerb(tokens, i)) return true;
  return false;
}

function isSpeechVerb(tokens: Tokens, token: number): boolean {
  const bits = cues.get(tokens.word[token]);
  return can(bits, SPEECH) && can(bits, Cue.Past | Cue.Present);
}

/** Index of the comma before "..., Vale said." or -1: the quotation ended there although its mark is missing. */
function attributionBreak(tokens: Tokens, from: number, to: number): number {
  let comma = -1;
  for (let i = from; i < to; i++) {
    if (tokens.mark(i) === Mark.Comma) comma = i;
    if (comma < 0 || i - comma > LONGEST_ATTRIBUTION || !isSpeechVerb(tokens, i)) continue;
    if (i === comma + 1 ? namesSpeaker(tokens, i + 1) : endsAttribution(tokens, comma, i + 1)) return comma;
  }
  return -1;
}

/** ", said Ana Ruiz", ", says the mayor" */
function namesSpeaker(tokens: Tokens, token: number): boolean {
  return tokens.has(token, Shape.Capital) || determiners.has(tokens.word[token]);
}

/** ", Mayor Tom Vale said." or, after nothing but a name, ", Tom Vale said on Monday" */
function endsAttribution(tokens: Tokens, comma: number, after: number): boolean {
  if (after >= tokens.count || tokens.mark(after) === Mark.Stop) return true;
  if (!circumstances.has(tokens.word[after])) return false;
  for (let i = comma + 1; i < after - 1; i++) if (!tokens.has(i, Shape.Capital)) return false;
  return true;
}

function opensSingle(tokens: Tokens, mark: number): boolean {
  const next = marks.token[mark] + 1;
  if (marks.opens[mark] === 0 || next >= tokens.count || tokens.has(next, Shape.SpaceBefore)) return false;
  if (marks.form[mark] === Form.SingleOpening) return true;
  if (tokens.kind[next] === TokenKind.Number) return !tokens.textOf(next).endsWith('s');
  return !ELIDED.has(tokens.textOf(next).toLowerCase());
}

/**
 * For each mark, the index of the mark that would close a single quotation opened there, or -1. A mark after a word in
 * -s may be a possessive ("the workers' rights"), so the next one after punctuation or another letter is preferred.
 */
function singleClosers(tokens: Tokens): Int32Array {
  const closers = new Int32Array(marks.count).fill(-1);
  let strong = -1;
  let weak = -1;
  for (let i = marks.count - 1; i >= 0; i--) {
    closers[i] = strong >= 0 ? strong : weak;
    if (marks.form[i] !== Form.SingleStraight) continue;
    const token = marks.token[i];
    if (opensSingle(tokens, i)) strong = weak = -1;
    else if (marks.closes[i] === 1 && token > 0 && !tokens.has(token, Shape.SpaceBefore)) {
      if (mayBePossessive(tokens, token)) weak = i;
      else strong = i;
    }
  }
  return closers;
}

function mayBePossessive(tokens: Tokens, mark: number): boolean {
  const last = tokens.text.charCodeAt(tokens.end[mark - 1] - 1);
  if (last !== 0x73 && last !== 0x53 && last !== 0x7a && last !== 0x78) return false;
  return (
    tokens.kind[mark - 1] === TokenKind.Word &&
    tokens.kind[mark + 1] === TokenKind.Word &&
    mark + 1 < tokens.count
  );
}

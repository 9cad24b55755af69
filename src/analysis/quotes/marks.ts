import { Mark } from '../text/mark';
import { WordSet, wordList } from '../text/lexicon';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { can, Cue, cues, SPEECH } from '../syntax/cues';
import { Form, MarkList } from './markList';
import { isSingle, mayBeApostrophe, opensSingle, opensWithApostrophe, singleClosers } from './singleMarks';

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

/** Before a mark it shows the value of an attribute in markup, not a quotation. */
/** Tokens from the comma to the verb of ", Mayor Tom Vale said." */
const LONGEST_ATTRIBUTION = 7;

/** Before words that somebody is about to say. */
const INTRODUCING = new Set([Mark.Colon, Mark.Comma]);
/** What can be all that is said, besides words and numbers. */
const QUOTABLE = new Set([Mark.Question, Mark.Exclamation, Mark.Ellipsis]);
const ENDS_OF_SPEECH = new Set([Mark.Comma, Mark.Stop, Mark.Question, Mark.Exclamation, Mark.Ellipsis]);

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
  return marks.count === 0 ? [] : pairMarks(tokens).filter((region) => isQuotation(tokens, region));
}

/**
 * The same where a quotation in single marks runs over paragraphs, which only the paragraphs around this one can tell:
 * the first mark opens what goes on from the one before, and one that opens a sentence and is never closed goes on in the
 * next. Call it right after {@link findMarkedRegions} found `regions` in the same tokens.
 * @returns null where that makes no difference
 */
export function regionsOverParagraphs(
  tokens: Tokens,
  regions: readonly MarkedRegion[],
): readonly MarkedRegion[] | null {
  if (!marks.hasSingles) return null;
  const closers = singleClosers(tokens, marks);
  if (goesOnFromBefore(tokens, regions, closers)) return [openRegion(tokens, 0)];
  for (let i = marks.count - 1; i >= 0; i--) {
    const token = marks.token[i];
    if (regions.length > 0 && token <= regions[regions.length - 1].close) return null;
    if (closers[i] < 0 && opensSpeech(tokens, i)) return [...regions, openRegion(tokens, i)];
  }
  return null;
}

/** The paragraph opens with a single mark that nothing closes for sure, and holds no other quotation. */
function goesOnFromBefore(tokens: Tokens, regions: readonly MarkedRegion[], closers: Int32Array): boolean {
  if (marks.token[0] !== 0 || !isSingle(marks, 0) || !opensSingle(tokens, marks, 0)) return false;
  if (regions.length > 1 || (regions[0]?.open ?? 0) > 0) return false;
  return closers[0] < 0 || mayBeApostrophe(tokens, marks.token[closers[0]]);
}

/** A single mark before a capital at the head of a sentence, or behind what introduces it: "Vale said: ‘We". */
function opensSpeech(tokens: Tokens, mark: number): boolean {
  const token = marks.token[mark];
  return (
    isSingle(marks, mark) &&
    opensSingle(tokens, marks, mark) &&
    tokens.has(token + 1, Shape.Capital) &&
    (tokens.has(token, Shape.SentenceStart) || INTRODUCING.has(tokens.mark(token - 1)))
  );
}

/** A region that goes on to the paragraph's end. */
function openRegion({ count }: Tokens, mark: number): MarkedRegion {
  const open = marks.token[mark];
  return { open, first: open + 1, last: count - 1, close: count - 1, unclosed: true, single: true };
}

/** Marks round nothing quote nothing, and after "=" they hold the value of an attribute. */
function isQuotation(tokens: Tokens, { open, first, last }: MarkedRegion): boolean {
  if (tokens.mark(open - 1) === Mark.Equals) return false;
  for (let i = first; i <= last; i++)
    if (tokens.kind[i] !== TokenKind.Mark || QUOTABLE.has(tokens.mark(i))) return true;
  return false;
}

function pairMarks(tokens: Tokens): MarkedRegion[] {
  const closers = marks.hasSingles ? singleClosers(tokens, marks) : null;
  const regions: MarkedRegion[] = [];
  const open: number[] = [];
  for (let i = 0; i < marks.count; i++) {
    const opening = open.length > 0 ? open[open.length - 1] : -1;
    if (isSingle(marks, i)) {
      const closer = opening < 0 && closers ? singleCloser(tokens, i, closers[i]) : -1;
      if (closer < 0) continue;
      regions.push(regionOf(i, closer));
      i = closer;
    } else if (isInchMark(tokens, i)) continue;
    else if (opening >= 0 && closesQuotation(i, opening)) {
      open.pop();
      if (open.length === 0) regions.push(regionOf(opening, i));
    } else if (opening < 0 && isEmptyPair(tokens, i)) i++;
    else if (opensQuotation(i)) open.push(i);
    else if (opening < 0) addUnopened(tokens, regions, i);
  }
  if (open.length === 0) return regions;
  const first = open[0];
  const start = marks.token[first];
  return [...regions.filter((region) => region.close < start), ...pairFlat(tokens, first)];
}

/** The mark that closes a single quotation opened by this one, or -1 where it opens none. */
function singleCloser(tokens: Tokens, mark: number, closer: number): number {
  return opensSingle(tokens, marks, mark) || opensWithApostrophe(tokens, marks, mark, closer) ? closer : -1;
}

/** `""`: two marks with nothing between them. */
function isEmptyPair(tokens: Tokens, mark: number): boolean {
  if (mark + 1 >= marks.count || marks.form[mark] !== Form.Straight || marks.form[mark + 1] !== Form.Straight)
    return false;
  const next = marks.token[mark + 1];
  return next === marks.token[mark] + marks.width[mark] && !tokens.has(next, Shape.SpaceBefore);
}

/** `a 27" screen`: after a number, before a word, and what comes next is another mark that closes. */
function isInchMark(tokens: Tokens, mark: number): boolean {
  const token = marks.token[mark];
  if (marks.form[mark] !== Form.Straight || marks.width[mark] !== 1 || token === 0) return false;
  if (tokens.kind[token - 1] !== TokenKind.Number || tokens.has(token, Shape.SpaceBefore)) return false;
  if (tokens.kind[token + 1] !== TokenKind.Word || !tokens.has(token + 1, Shape.SpaceBefore)) return false;
  let next = mark + 1;
  while (next < marks.count && isSingle(marks, next)) next++;
  if (next >= marks.count || marks.closes[next] === 0 || marks.opens[next] === 1) return false;
  return ENDS_OF_SPEECH.has(tokens.mark(marks.token[next] - 1));
}

/** `The plan is dead,” said Vale.`: the sentence that a mark closes before its attribution, though none has opened it. */
function addUnopened(tokens: Tokens, regions: MarkedRegion[], closing: number): void {
  const token = marks.token[closing];
  if (!ENDS_OF_SPEECH.has(tokens.mark(token - 1))) return;
  const after = token + marks.width[closing];
  const next = closing + 1 < marks.count ? marks.token[closing + 1] : tokens.count;
  if (!hasSpeechVerb(tokens, after, Math.min(next, after + LONGEST_ATTRIBUTION))) return;
  const sentence = tokens.sentence[tokens.sentenceOf(token - 1)];
  const before = regions[regions.length - 1];
  const start = before && before.close >= sentence ? before.close + 1 : sentence;
  if (start >= token - 1) return;
  const close = after - 1;
  regions.push({ open: start, first: start, last: token - 1, close, unclosed: false, single: false });
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
    single: isSingle(marks, opening),
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
    if (isSingle(marks, i) || isInchMark(tokens, i)) continue;
    if (nested >= 0 && closesQuotation(i, nested)) nested = -1;
    else if (opening >= 0 && closesQuotation(i, opening)) {
      regions.push(regionOf(opening, i));
      opening = -1;
    } else if (opening < 0 && isEmptyPair(tokens, i)) i++;
    else if (opensQuotation(i)) {
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
  return can(bits, SPEECH) && can(bits, Cue.Past, Cue.Present);
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

import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { Cue, cues, SPEECH } from './cues';

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

/** What a quotation mark can be by its form alone. */
const enum Form {
  None = 0,
  /** The same mark opens and closes: " '' `` */
  Straight = 1,
  Opening = 2,
  Closing = 3,
  /** „ */
  Low = 4,
  GuillemetLeft = 5,
  GuillemetRight = 6,
  /** ' ` ’: also apostrophes. */
  SingleStraight = 7,
  /** ‘ ‚ ‹ */
  SingleOpening = 8,
}

const FORMS: readonly (readonly [string, Form])[] = [
  ['"＂〝〞', Form.Straight],
  ['“‟', Form.Opening],
  ['”', Form.Closing],
  ['„', Form.Low],
  ['«', Form.GuillemetLeft],
  ['»', Form.GuillemetRight],
  ["'`´’›", Form.SingleStraight],
  ['‘‚‹‛', Form.SingleOpening],
];
const forms = new Map<number, Form>();
for (const [marks, form] of FORMS) for (const mark of marks) forms.set(mark.charCodeAt(0), form);

/** Words that an apostrophe opens: 'em, 'til, rock 'n' roll. */
const ELIDED = new Set(['em', 'til', 'till', 'tis', 'twas', 'cause', 'n', 'round', 'bout', 'nuff', 'cuz']);
const CLOSING_PUNCTUATION = new Set(Array.from('.,;:!?)]}…—–-/', (char) => char.charCodeAt(0)));
const OPENING_PUNCTUATION = new Set(Array.from('([{—–-/', (char) => char.charCodeAt(0)));

/** Before a mark it shows the value of an attribute in markup, not a quotation. */
const EQUALS = 0x3d;
const COMMA = 0x2c;
const STOP = 0x2e;
/** Tokens from the comma to the verb of ", Mayor Tom Vale said." */
const LONGEST_ATTRIBUTION = 7;

/** A quotation mark in the paragraph: where it stands and what its surroundings allow. */
interface Mark {
  readonly token: number;
  readonly width: number;
  readonly form: Form;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** True for a code unit that may be part of a quotation mark. */
function formOf(code: number): Form {
  if (code === 0x22) return Form.Straight;
  return code === 0x27 || code > 0x5f ? (forms.get(code) ?? Form.None) : Form.None;
}

/**
 * Finds the outermost quotations in marks of a paragraph, in text order. What stands in marks inside another quotation
 * belongs to that. Straight marks open and close by turns and by the blanks around them; a single mark counts only where
 * it opens a word and another closes one later in the paragraph. One pass over the tokens, one over the marks.
 */
export function findMarkedRegions(tokens: Tokens): MarkedRegion[] {
  const marks = listMarks(tokens);
  if (marks.length === 0) return [];
  return pairMarks(tokens, marks).filter((region) => tokens.mark(region.open - 1) !== EQUALS);
}

function listMarks(tokens: Tokens): Mark[] {
  const marks: Mark[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.Mark) continue;
    let form = formOf(tokens.text.charCodeAt(tokens.start[i] as number));
    if (form === Form.None) continue;
    let width = 1;
    if (form >= Form.SingleStraight && isDoubled(tokens, i)) {
      form = form === Form.SingleOpening ? Form.Opening : Form.Straight;
      width = 2;
    }
    marks.push(placeMark(tokens, i, width, form));
    i += width - 1;
  }
  return marks;
}

/** '' or `` or ‘‘: two single marks with nothing between them. */
function isDoubled(tokens: Tokens, index: number): boolean {
  const mark = tokens.mark(index);
  return mark === tokens.mark(index + 1) && !tokens.has(index + 1, Shape.SpaceBefore);
}

function placeMark(tokens: Tokens, token: number, width: number, form: Form): Mark {
  const next = token + width;
  const isFreeBefore =
    token === 0 || tokens.has(token, Shape.SpaceBefore) || OPENING_PUNCTUATION.has(tokens.mark(token - 1));
  const isFreeAfter =
    next >= tokens.count || tokens.has(next, Shape.SpaceBefore) || CLOSING_PUNCTUATION.has(tokens.mark(next));
  const hasMarkBefore = token > 0 && formOf(tokens.mark(token - 1)) !== Form.None;
  const hasMarkAfter = next < tokens.count && formOf(tokens.mark(next)) !== Form.None;
  return {
    token,
    width,
    form,
    opens: (isFreeBefore || hasMarkBefore) && !(isFreeAfter && !tokens.has(token, Shape.SpaceBefore)),
    closes:
      (isFreeAfter || hasMarkAfter) &&
      !(isFreeBefore && !(next < tokens.count && tokens.has(next, Shape.SpaceBefore))),
  };
}

function pairMarks(tokens: Tokens, marks: readonly Mark[]): MarkedRegion[] {
  const closers = singleClosers(tokens, marks);
  const regions: MarkedRegion[] = [];
  const open: Mark[] = [];
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    if (mark.form >= Form.SingleStraight) {
      if (open.length > 0 || !opensSingle(tokens, mark)) continue;
      const closer = closers[i] as number;
      if (closer < 0) continue;
      regions.push(regionOf(mark, marks[closer] as Mark));
      i = closer;
    } else if (closesQuotation(mark, open)) {
      const opening = open.pop() as Mark;
      if (open.length === 0) regions.push(regionOf(opening, mark));
    } else if (opensQuotation(mark)) open.push(mark);
  }
  if (open.length === 0) return regions;
  const first = (open[0] as Mark).token;
  return [
    ...regions.filter((region) => region.close < first),
    ...pairFlat(
      tokens,
      marks.filter((mark) => mark.token >= first),
    ),
  ];
}

function opensQuotation({ form, opens, closes }: Mark): boolean {
  if (form === Form.Straight) return opens || !closes;
  if (form === Form.Closing || form === Form.GuillemetRight) return opens && !closes;
  return form !== Form.Opening || opens || !closes;
}

function closesQuotation({ form, opens, closes }: Mark, open: readonly Mark[]): boolean {
  const opening = open[open.length - 1];
  if (!opening) return false;
  if (form === Form.Straight) return closes || !opens;
  if (form === Form.Closing) return closes || !opens;
  if (form === Form.Opening) return opening.form === Form.Low || (closes && !opens);
  if (form === Form.GuillemetRight) return opening.form === Form.GuillemetLeft;
  return form === Form.GuillemetLeft && opening.form === Form.GuillemetRight;
}

function regionOf(opening: Mark, closing: Mark): MarkedRegion {
  return {
    open: opening.token,
    first: opening.token + opening.width,
    last: closing.token - 1,
    close: closing.token + closing.width - 1,
    unclosed: false,
    single: opening.form >= Form.SingleStraight,
  };
}

/**
 * Some mark never closed, so that nesting cannot be trusted from there on: the marks after it are paired flat. A mark that
 * opens while the quotation before is still open repeats that one's, as at the head of a paragraph, unless a reporting verb
 * stands between them; then the quotation before lacks its closing mark.
 */
function pairFlat(tokens: Tokens, marks: readonly Mark[]): MarkedRegion[] {
  const regions: MarkedRegion[] = [];
  let opening: Mark | null = null;
  let checked = 0;
  for (const mark of marks) {
    if (mark.form >= Form.SingleStraight) continue;
    if (opening && closesQuotation(mark, [opening])) {
      regions.push(regionOf(opening, mark));
      opening = null;
    } else if (opensQuotation(mark)) {
      const from = checked;
      checked = mark.token;
      if (opening && !hasSpeechVerb(tokens, Math.max(from, opening.token), mark.token)) continue;
      if (opening) regions.push(unclosedRegion(tokens, opening, mark.token));
      opening = mark;
    }
  }
  if (opening) regions.push(unclosedRegion(tokens, opening, tokens.count));
  return regions.filter(({ first, last }) => last >= first);
}

/** The region of a mark that never closes, up to the attribution or the sentence with the next quotation. */
function unclosedRegion(tokens: Tokens, opening: Mark, end: number): MarkedRegion {
  const first = opening.token + opening.width;
  let last = attributionBreak(tokens, first, end);
  if (last < 0) {
    const start = end < tokens.count ? (tokens.sentence[tokens.sentenceOf(end)] as number) : end;
    last = start > first ? start - 1 : end - 1;
  }
  return { open: opening.token, first, last, close: last, unclosed: true, single: false };
}

function hasSpeechVerb(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isSpeechVerb(tokens, i)) return true;
  return false;
}

function isSpeechVerb(tokens: Tokens, token: number): boolean {
  const bits = cues.get(tokens.word[token] as number);
  return (bits & SPEECH) !== 0 && (bits & (Cue.Past | Cue.Present)) !== 0;
}

/** Index of the comma before "..., Vale said." or -1: the quotation ended there although its mark is missing. */
function attributionBreak(tokens: Tokens, from: number, to: number): number {
  let comma = -1;
  for (let i = from; i < to; i++) {
    if (tokens.mark(i) === COMMA) comma = i;
    const isNear = comma >= 0 && i - comma <= LONGEST_ATTRIBUTION;
    if (isNear && isSpeechVerb(tokens, i) && (i + 1 === tokens.count || tokens.mark(i + 1) === STOP))
      return comma;
  }
  return -1;
}

function opensSingle(tokens: Tokens, mark: Mark): boolean {
  const next = mark.token + 1;
  if (!mark.opens || next >= tokens.count || tokens.has(next, Shape.SpaceBefore)) return false;
  if (mark.form === Form.SingleOpening) return true;
  if (tokens.kind[next] === TokenKind.Number) return !tokens.textOf(next).endsWith('s');
  return !ELIDED.has(tokens.textOf(next).toLowerCase());
}

/**
 * For each mark, the index of the mark that would close a single quotation opened there, or -1. A mark after a word in
 * -s may be a possessive ("the workers' rights"), so the next one after punctuation or another letter is preferred.
 */
function singleClosers(tokens: Tokens, marks: readonly Mark[]): Int32Array {
  const closers = new Int32Array(marks.length).fill(-1);
  let strong = -1;
  let weak = -1;
  for (let i = marks.length - 1; i >= 0; i--) {
    closers[i] = strong >= 0 ? strong : weak;
    const mark = marks[i] as Mark;
    if (mark.form !== Form.SingleStraight) continue;
    if (mark.opens && opensSingle(tokens, mark)) strong = weak = -1;
    else if (mark.closes && mark.token > 0 && !tokens.has(mark.token, Shape.SpaceBefore)) {
      if (mayBePossessive(tokens, mark.token)) weak = i;
      else strong = i;
    }
  }
  return closers;
}

function mayBePossessive(tokens: Tokens, mark: number): boolean {
  const last = tokens.text.charCodeAt((tokens.end[mark - 1] as number) - 1);
  if (last !== 0x73 && last !== 0x53 && last !== 0x7a && last !== 0x78) return false;
  return (
    tokens.kind[mark - 1] === TokenKind.Word &&
    tokens.kind[mark + 1] === TokenKind.Word &&
    mark + 1 < tokens.count
  );
}

import { Shape, TokenKind, type Tokens } from '../text/tokens';

/** A stretch between quotation marks: token indices of its marks; a doubled mark takes two tokens. */
export interface MarkedRegion {
  /** First token of the opening mark. */
  readonly open: number;
  /** First token inside. */
  readonly first: number;
  /** Last token inside; below `first` where nothing stands between the marks. */
  last: number;
  /** Last token of the closing mark; where it is missing, the last token that belongs to the quote. */
  close: number;
  unclosed: boolean;
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
  return marks.length === 0 ? [] : pairMarks(tokens, marks);
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
      else if (i + 1 === marks.length) break;
    } else if (opensQuotation(mark)) open.push(mark);
  }
  return open.length === 0 ? regions : withUnclosed(tokens, marks, regions, open);
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
 * Marks that never closed. The outermost one would swallow what came after it, so the marks after it are paired again
 * as if it were not there, and it ends before the next quotation's sentence or with the paragraph.
 */
function withUnclosed(
  tokens: Tokens,
  marks: readonly Mark[],
  closed: readonly MarkedRegion[],
  open: readonly Mark[],
): MarkedRegion[] {
  const opening = open[0] as Mark;
  const after = marks.filter((mark) => mark.token > opening.token);
  const inner = open.length > 1 || after.length > 1 ? pairClosed(tokens, after) : [];
  const next = inner.find((region) => region.open > opening.token);
  const last = next ? sentenceEndBefore(tokens, next.open, opening.token) : tokens.count - 1;
  const unclosed: MarkedRegion = {
    open: opening.token,
    first: opening.token + opening.width,
    last,
    close: last,
    unclosed: true,
    single: false,
  };
  return [...closed, unclosed, ...inner.filter((region) => region.open > last)];
}

/** Pairs marks and leaves out what does not close. */
function pairClosed(tokens: Tokens, marks: readonly Mark[]): MarkedRegion[] {
  const regions: MarkedRegion[] = [];
  let opening: Mark | null = null;
  for (const mark of marks) {
    if (mark.form >= Form.SingleStraight) continue;
    if (opening && closesQuotation(mark, [opening])) {
      regions.push(regionOf(opening, mark));
      opening = null;
    } else if (opensQuotation(mark)) opening = mark;
  }
  if (opening && opening.token + opening.width < tokens.count)
    regions.push({
      ...regionOf(opening, opening),
      last: tokens.count - 1,
      close: tokens.count - 1,
      unclosed: true,
    });
  return regions;
}

/** Last token of the sentence that ends before `token`, or the token before it where none ends after `from`. */
function sentenceEndBefore(tokens: Tokens, token: number, from: number): number {
  const start = tokens.sentence[tokens.sentenceOf(token)] as number;
  return start > from + 1 ? start - 1 : token - 1;
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

import { Mark } from '../text/mark';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { isShortened } from './elisions';
import { Form, type MarkList } from './markList';

/**
 * Single marks are apostrophes as well. One opens a quotation only where it opens a word that is none of those an
 * apostrophe shortens, and where another closes one later.
 */

const ENDS_OF_SPEECH = new Set([Mark.Comma, Mark.Stop, Mark.Question, Mark.Exclamation, Mark.Ellipsis]);
/** Whether the mark in the list is a single one. */
export function isSingle(marks: MarkList, mark: number): boolean {
  return (marks.form[mark] as Form) >= Form.SingleStraight;
}

/** Whether a single mark opens a word that needs no apostrophe there. */
export function opensSingle(tokens: Tokens, marks: MarkList, mark: number): boolean {
  const next = marks.token[mark] + 1;
  if (marks.opens[mark] === 0 || next >= tokens.count || tokens.has(next, Shape.SpaceBefore)) return false;
  return marks.form[mark] === Form.SingleOpening || !isShortened(tokens, next);
}

/**
 * For each mark, the index of the mark that would close a single quotation opened there, or -1. A mark after a word in
 * -s may be a possessive ("the workers' rights"), so the next one after punctuation or another letter is preferred.
 */
export function singleClosers(tokens: Tokens, marks: MarkList): Int32Array {
  const closers = new Int32Array(marks.count).fill(-1);
  let strong = -1;
  let weak = -1;
  for (let i = marks.count - 1; i >= 0; i--) {
    closers[i] = strong >= 0 ? strong : weak;
    if (marks.form[i] !== Form.SingleStraight) continue;
    const token = marks.token[i];
    if (opensSingle(tokens, marks, i)) strong = weak = -1;
    else if (endsElision(tokens, token)) continue;
    else if (marks.closes[i] === 1 && token > 0 && !tokens.has(token, Shape.SpaceBefore)) {
      if (mayBeApostrophe(tokens, token)) weak = i;
      else strong = i;
    }
  }
  return closers;
}

/** The second apostrophe of rock 'n' roll. */
function endsElision(tokens: Tokens, mark: number): boolean {
  return mark > 1 && tokens.textOf(mark - 1) === 'n' && tokens.mark(mark - 2) === tokens.mark(mark);
}

/** "the workers' rights", "6' tall": a mark after -s or a number, before another word. */
export function mayBeApostrophe(tokens: Tokens, mark: number): boolean {
  const isBeforeWord = mark + 1 < tokens.count && tokens.kind[mark + 1] === TokenKind.Word;
  if (!isBeforeWord) return false;
  return tokens.kind[mark - 1] === TokenKind.Number || endsInSibilant(tokens, mark - 1);
}

function endsInSibilant(tokens: Tokens, word: number): boolean {
  return tokens.kind[word] === TokenKind.Word && /[szx]$/i.test(tokens.textOf(word));
}

/** `'Tis late,' he said.`: one mark is the apostrophe and the opening mark, at the head of a sentence. */
export function opensWithApostrophe(tokens: Tokens, marks: MarkList, mark: number, closer: number): boolean {
  const token = marks.token[mark];
  if (closer < 0 || token + 1 >= tokens.count || !tokens.has(token, Shape.SentenceStart)) return false;
  return isShortened(tokens, token + 1) && ENDS_OF_SPEECH.has(tokens.mark(marks.token[closer] - 1));
}

import type { Quote } from '../../analysis';
import type { Context } from '../context';
import { say, type Message, type Rule, type Slip } from '../finding';

/** A kind of quotation marks. */
interface Marks {
  readonly open: string;
  /** What closes it, the usual one first. */
  readonly close: string;
}

const CURLY: Marks = { open: '“', close: '”' };
const STRAIGHT: Marks = { open: '"', close: '"' };
/** Of kinds that stand equally often the first is wanted. */
const KINDS: readonly Marks[] = [CURLY, STRAIGHT, { open: '„', close: '“”' }, { open: '«', close: '»' }];

/** A quotation in another kind of marks than most, or in two marks that make no pair. */
export const quoteMarksMixed: Rule = {
  code: 'quote-marks-mixed',
  severity: 'information',
  why: 'One kind of quotation marks in an article looks as if one hand had set it.',
  *check({ article, text, marks }: Context): Iterable<Slip> {
    yield* turned(text, marks);
    const quotes = article.quotes.filter(
      ({ kind, start }) => kind !== 'indirect' && marksAt(text, start) !== undefined,
    );
    const counts = KINDS.map((own) => quotes.filter(({ start }) => marksAt(text, start) === own).length);
    const wanted = KINDS[counts.indexOf(Math.max(...counts))];
    for (const quote of quotes) {
      const own = marksAt(text, quote.start) as Marks;
      if (own !== wanted || !isPair(text, quote, own)) yield slipOf(quote, text, own, wanted);
    }
  },
};

/** Closing marks that stand where one opens; in Swedish and Finnish all do, and there is no other. */
function* turned(text: string, marks: readonly number[]): Iterable<Slip> {
  const opening = marks.filter(
    (at) =>
      text[at] === '”' && (at === 0 || /\s/.test(text[at - 1])) && LETTER.test(text.slice(at + 1, at + 3)),
  );
  if (opening.length === 0 || !(text.includes('“') || opening.length < marks.length / 2)) return;
  for (const start of opening)
    yield {
      start,
      end: start + 1,
      message: say('These two marks are of two kinds.'),
      fixes: [{ start, end: start + 1, text: '“', kind: 'other marks' }],
    };
}

const LETTER = /^\p{L}/u;

function marksAt(text: string, start: number): Marks | undefined {
  return KINDS.find(({ open }) => open === text[start]);
}

const CLOSING = /["“”»]$/;

/** Whether what closes a quotation is of the kind that opens it, or nothing closes it. */
function isPair(text: string, { end, unclosed }: Quote, { close }: Marks): boolean {
  return unclosed || !CLOSING.test(text[end - 1]) || close.includes(text[end - 1]);
}

function slipOf({ start, end }: Quote, text: string, own: Marks, wanted: Marks): Slip {
  const words = text.slice(start + 1, end).replace(CLOSING, wanted.close[0]);
  return {
    start,
    end,
    message: messageOf(own, wanted),
    fixes: [{ start, end, text: wanted.open + words, kind: 'other marks' }],
  };
}

function messageOf(own: Marks, wanted: Marks): Message {
  if (own === wanted) return say('These two marks are of two kinds.');
  if (own === STRAIGHT && wanted === CURLY) return say('These marks are straight; most here are curly.');
  if (own === CURLY && wanted === STRAIGHT) return say('These marks are curly; most here are straight.');
  return say('These marks are of another kind than most here.');
}

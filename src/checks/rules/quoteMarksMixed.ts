import type { Quote } from '../../analysis';
import type { Context } from '../context';
import { say, type Rule, type Slip } from '../finding';

/** A quotation in straight marks among curly ones, or the other way round. */
export const quoteMarksMixed: Rule = {
  code: 'quote-marks-mixed',
  severity: 'information',
  why: 'One kind of quotation marks in an article looks as if one hand had set it.',
  *check(context: Context): Iterable<Slip> {
    const { article, text } = context;
    const quotes = article.quotes.filter(({ kind }) => kind !== 'indirect');
    const straight = quotes.filter(({ start }) => text[start] === '"');
    const curly = quotes.filter(({ start }) => text[start] === '“');
    if (straight.length === 0 || curly.length === 0) return;
    const wanted = curly.length >= straight.length ? '“' : '"';
    for (const quote of wanted === '“' ? straight : curly) yield slipOf(quote, text, wanted);
  },
};

function slipOf({ start, end }: Quote, text: string, wanted: '“' | '"'): Slip {
  const inside = text.slice(start + 1, end);
  const closed = wanted === '“' ? inside.replace(/"$/, '”') : inside.replace(/”$/, '"');
  return {
    start,
    end,
    message:
      wanted === '“'
        ? say('These marks are straight; most here are curly.')
        : say('These marks are curly; most here are straight.'),
    fixes: [{ start, end, text: wanted + closed, kind: 'other marks' }],
  };
}

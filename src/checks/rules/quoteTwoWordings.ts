import type { Quote } from '../../analysis';
import type { Context } from '../context';
import { say, type Rule, type Slip } from '../finding';
import { alikeQuotes, haveTwoSpeakers, type Wording } from '../wordings';

/** A quotation that stands in the article again in other words. */
export const quoteTwoWordings: Rule = {
  code: 'quote-two-wordings',
  severity: 'warning',
  why: 'One of two wordings of a quotation is not what was said.',
  *check(context: Context): Iterable<Slip> {
    const told = new Set<Quote>();
    for (const { first, again, differences } of alikeQuotes(context)) {
      if (differences === 0 || told.has(again.quote)) continue;
      if (areSideBySide(first.quote, again.quote) && haveTwoSpeakers(first.quote, again.quote)) continue;
      told.add(again.quote);
      yield slipOf(first, again);
    }
  },
};

/** Two who speak one after the other may well speak alike. */
function areSideBySide(first: Quote, again: Quote): boolean {
  return again.paragraph - first.paragraph <= 1;
}

function slipOf(first: Wording, again: Wording): Slip {
  const { start, end } = again.quote;
  return {
    start,
    end,
    message: say('This quotation stands in this article in other words, too: {0}', shortened(first.text)),
    fixes: again.words.length === first.words.length ? [{ start, end, text: first.text }] : [],
    other: { start: first.quote.start, end: first.quote.end },
  };
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 118)}…` : text;
}

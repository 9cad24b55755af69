import type { Quote } from '../../analysis';
import type { Context } from '../context';
import { say, type Rule, type Slip } from '../finding';

/** Words from which on marks hold what somebody said, and no slogan or title. */
const FEWEST_WORDS = 4;

/** A quotation that nobody is said to have spoken. */
export const quoteUnattributed: Rule = {
  code: 'quote-unattributed',
  severity: 'information',
  why: 'A quotation without a speaker cannot be checked, and readers may give it to the wrong one.',
  *check(context: Context): Iterable<Slip> {
    for (const quote of context.quotations) {
      if (quote.kind !== 'direct' || quote.speaker || quote.continued || quote.unclosed) continue;
      if (!isStatement(quote, context)) continue;
      yield {
        start: quote.start,
        end: quote.end,
        message: say('Nobody is named as the speaker of this quotation.'),
      };
    }
  },
};

function isStatement(quote: Quote, { article, text }: Context): boolean {
  const kind = article.paragraphs[quote.paragraph]?.kind;
  if (kind !== 'body') return false;
  return text.slice(quote.start, quote.end).split(/\s+/).length >= FEWEST_WORDS;
}

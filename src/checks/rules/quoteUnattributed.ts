import { partitionPoint, type Quote } from '../../analysis';
import type { Context } from '../context';
import { say, type Rule, type Slip } from '../finding';

/** Words from which on marks hold what somebody said, and no slogan or title. */
const FEWEST_WORDS = 4;

/** What has words that nobody says: "the motto of the town is", "the song begins with the words". */
const THINGS =
  /\b(?:mottos?|slogans?|words|titles?|refrains?|verses?|lines?|lyrics|inscriptions?|headlines?|captions?|proverbs?|sayings?|mantras?|signs?|banners?|placards?|posters?|notices?|plaques?|stickers?|labels?|songs?|hymns?|anthems?|prayers?|oaths?|pledges?|phrases?|passages?|sentences?|clauses?|questions?)\b[^.!?\n“”"]{0,50}$/i;
const REACH = 80;

/** "Q: “…”", "A. “…”": the letters say whose turn it is. */
const IN_INTERVIEW = /(?:^|\s)[QA][.:]\s?$/;

/** A quotation that nobody is said to have spoken. */
export const quoteUnattributed: Rule = {
  code: 'quote-unattributed',
  severity: 'information',
  why: 'A quotation without a speaker cannot be checked, and readers may give it to the wrong one.',
  *check(context: Context): Iterable<Slip> {
    for (const quote of context.quotations) {
      if (quote.kind !== 'direct' || quote.speaker || quote.cue || quote.continued || quote.unclosed)
        continue;
      if (!isStatement(quote, context) || isIntroduced(quote, context)) continue;
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
  if (kind !== 'body' || IN_INTERVIEW.test(text.slice(Math.max(0, quote.start - 8), quote.start)))
    return false;
  if (THINGS.test(text.slice(Math.max(0, quote.start - REACH), quote.start))) return false;
  return text.slice(quote.start, quote.end).split(/\s+/).length >= FEWEST_WORDS;
}

/** Characters of a paragraph that does no more than bring somebody in. */
const LONGEST_INTRODUCTION = 80;

/** "Orla Venn shook her head.", in a paragraph of its own before: readers take it that she goes on to speak. */
function isIntroduced(
  { start, paragraph }: Quote,
  { article: { paragraphs }, mentions, text }: Context,
): boolean {
  const before = paragraphs[paragraph - 1];
  if (/:[\s;]*$/.test(text.slice(Math.max(0, start - 6), start))) return true;
  if (paragraphs[paragraph]?.start !== start || before?.kind !== 'body') return false;
  if (before.end - before.start > LONGEST_INTRODUCTION) return false;
  const first = lowerBoundOf(mentions, before.start);
  return mentions[first]?.start === before.start && !((mentions[first + 1]?.start ?? Infinity) < before.end);
}

function lowerBoundOf(mentions: Context['mentions'], offset: number): number {
  return partitionPoint(0, mentions.length, (i) => mentions[i].start < offset);
}

import { type Quote, type Span, type Speaker } from '../article';
import type { ParagraphRecord } from '../facts';
import type { LinkedPeople } from '../people';
import { Link } from './attach';
import { Discourse, type Resolved } from './discourse';
import type { QuoteFact } from './facts';

/** How sure each link is that the speaker is the right one: shares of right speakers measured on annotated news. */
const CONFIDENCE: Record<Link, number> = {
  [Link.Beside]: 0.95,
  [Link.Colon]: 0.75,
  [Link.Governed]: 0.85,
  [Link.Continued]: 0.85,
  [Link.Subject]: 0.55,
  [Link.Floating]: 0.75,
};
/** What a pronoun takes from the confidence. */
const PRONOUN_DISCOUNT = 0.85;

/** Joins the quotes of all paragraphs and finds who says each. */
export function linkQuotes(paragraphs: readonly ParagraphRecord[], people: LinkedPeople): Quote[] {
  const quotes: Quote[] = [];
  const discourse = new Discourse(paragraphs, people);
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const record = paragraphs[paragraph] as ParagraphRecord;
    const { facts } = record;
    discourse.enter(paragraph);
    const waiting: { quote: QuoteFact; at: number }[] = [];
    let speaker: Resolved | null = null;
    for (const fact of facts.quotes.quotes) {
      const own = fact.speaker ? discourse.resolve(fact.speaker) : null;
      if (own) {
        speaker = own;
        discourse.speaks(own);
        for (const { quote, at } of waiting)
          quotes[at] = toQuote(quote, record, paragraph, speakerOf(quote, own, true));
        waiting.length = 0;
        quotes.push(toQuote(fact, record, paragraph, speakerOf(fact, own, false)));
        continue;
      }
      if (fact.kind === 'direct' && !speaker) waiting.push({ quote: fact, at: quotes.length });
      const context: Resolved | null = fact.kind === 'term' ? null : (speaker ?? discourse.current());
      quotes.push(toQuote(fact, record, paragraph, context && speakerOf(fact, context, true)));
    }
    discourse.leave(facts.quotes.subject);
  }
  return quotes;
}

function speakerOf(
  fact: QuoteFact,
  { name, mention, person, isPronoun }: Resolved,
  floating: boolean,
): Speaker {
  const confidence = CONFIDENCE[floating ? Link.Floating : fact.link] * (isPronoun ? PRONOUN_DISCOUNT : 1);
  return { name, mention: floating ? null : mention, person, confidence };
}

function toQuote(
  fact: QuoteFact,
  { start, text }: ParagraphRecord,
  paragraph: number,
  speaker: Speaker | null,
): Quote {
  const cue: (Span & { text: string }) | null =
    fact.cueStart < 0
      ? null
      : {
          start: start + fact.cueStart,
          end: start + fact.cueEnd,
          text: text.slice(fact.cueStart, fact.cueEnd),
        };
  return {
    start: start + fact.start,
    end: start + fact.end,
    kind: fact.kind,
    paragraph,
    cue,
    speaker: fact.kind === 'term' ? null : speaker,
    unclosed: fact.unclosed,
    continued: false,
  };
}

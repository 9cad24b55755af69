import type { Quote } from '../../analysis';
import type { Context } from '../context';
import { say, type Rule, type Slip } from '../finding';
import { alikeQuotes, haveTwoSpeakers } from '../wordings';

/** One quotation that two are said to have spoken. */
export const quoteTwoSpeakers: Rule = {
  code: 'quote-two-speakers',
  severity: 'warning',
  why: 'The same words have one speaker, and one of these two did not say them.',
  *check(context: Context): Iterable<Slip> {
    const told = new Set<Quote>();
    for (const { first, again, differences } of alikeQuotes(context)) {
      const [one, two] = [first.quote.speaker, again.quote.speaker];
      if (differences > 0 || !one || !two || told.has(again.quote)) continue;
      if (first.words.length > 2 * again.words.length || again.words.length > 2 * first.words.length)
        continue;
      if (
        !haveTwoSpeakers(first.quote, again.quote) ||
        passesOn(first.quote, context) ||
        passesOn(again.quote, context)
      )
        continue;
      told.add(again.quote);
      yield slipOf(first.quote, again.quote, one.name, two.name);
    }
  },
};

/** "Owen Maddox quoted her", "the chair read the letter aloud": the words are those of another. */
const PASSES_ON = /^(?:quot|cit|recit|repeat|echo|relay|paraphras|mimic|chant|s[aiu]ng|reads?$)/i;

/** "Asked about her words that", "of the remark". */
const OF_WORDS = /\b(?:words|remarks?|statements?|claims?|comments?|lines?|assertions?)\b[^“”"\n]{0,20}$/;

function passesOn({ cue, start }: Quote, { text }: Context): boolean {
  return (
    (cue !== null && PASSES_ON.test(cue.text)) || OF_WORDS.test(text.slice(Math.max(0, start - 40), start))
  );
}

function slipOf(first: Quote, again: Quote, one: string, two: string): Slip {
  return {
    start: again.start,
    end: again.end,
    name: two,
    message: say('{0} is quoted with these words here, and {1} above.', two, one),
    other: { start: first.start, end: first.end },
  };
}

import type { Quote } from '../../analysis';
import type { Context } from '../context';
import { say, type Rule, type Slip } from '../finding';
import { alikeQuotes } from '../wordings';

/** Speakers below this confidence may be wrong. */
const SURE = 0.8;

/** One quotation that two are said to have spoken. */
export const quoteTwoSpeakers: Rule = {
  code: 'quote-two-speakers',
  severity: 'warning',
  why: 'The same words have one speaker, and one of these two did not say them.',
  *check(context: Context): Iterable<Slip> {
    const told = new Set<Quote>();
    for (const { first, again, differences } of alikeQuotes(context)) {
      const [one, two] = [first.quote.speaker, again.quote.speaker];
      if (differences > 0 || !one || !two || told.has(again.quote) || isSame(first.quote, again.quote))
        continue;
      if (first.words.length > 2 * again.words.length || again.words.length > 2 * first.words.length)
        continue;
      if (!isSure(first.quote) || !isSure(again.quote)) continue;
      told.add(again.quote);
      yield slipOf(first.quote, again.quote, one.name, two.name);
    }
  },
};

/** Whether the text itself says who spoke: a speaker that was guessed is none to hold against another. */
function isSure({ cue, speaker }: Quote): boolean {
  return cue !== null && speaker !== null && speaker.confidence >= SURE;
}

/** Whether two speakers may be one: a name and a part of it, or one whom no name tells. */
function isSame({ speaker: a }: Quote, { speaker: b }: Quote): boolean {
  if (!a || !b || a.name === b.name) return true;
  if (a.person !== null && a.person === b.person) return true;
  // "the minister" may be whoever has a name elsewhere.
  if (a.person === null || b.person === null) return true;
  const [one, two] = [a.name.split(' '), b.name.split(' ')];
  return one.includes(two.at(-1) as string) || two.includes(one.at(-1) as string);
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

import type { Span } from '../../analysis';
import type { Context } from '../context';
import { say, type Rule, type Slip } from '../finding';
import { runsIn } from '../wordRuns';

/** Runs of words from which on a paragraph is left over where it stands twice: shorter ones are refrains, or answers. */
const FEWEST_RUNS = 5;
/** Words of a paragraph that are compared. */
const MOST_WORDS = 400;
/** Of the longer one's runs of words, what the other has: two sentences of one pattern have fewer. */
const SHARED = 0.55;

/** A paragraph that stands again, word for word or nearly. */
export const paragraphRepeated: Rule = {
  code: 'paragraph-repeated',
  severity: 'information',
  why: 'A paragraph that stands twice is mostly left over from moving it.',
  isOfWholeText: true,
  *check({ article, text }: Context): Iterable<Slip> {
    for (const { copies, boilerplate } of article.repeats) {
      if (boilerplate) continue;
      for (const { paragraph, kind, of } of copies.slice(1)) {
        const own = article.paragraphs[paragraph];
        const first = article.paragraphs[of];
        if (!own || !first || own === first || (kind !== 'exact' && kind !== 'near')) continue;
        if (!isLeftOver(text, own, first)) continue;
        yield {
          start: own.start,
          end: own.end,
          message:
            kind === 'exact'
              ? say('This paragraph stands above word for word.')
              : say('This paragraph stands above in nearly the same words.'),
          fixes: kind === 'exact' ? [{ start: own.start, end: own.end, text: '', kind: 'delete' }] : [],
          other: { start: first.start, end: first.end },
        };
      }
    }
  },
};

function isLeftOver(text: string, own: Span, first: Span): boolean {
  const [runs, others] = [own, first].map(({ start, end }) => runsIn(text, start, end, MOST_WORDS));
  if (runs.length < FEWEST_RUNS || others.length < FEWEST_RUNS) return false;
  const known = new Set(others);
  const shared = runs.filter((run) => known.has(run)).length;
  return shared >= SHARED * Math.max(runs.length, others.length);
}

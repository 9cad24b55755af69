import type { Context } from '../context';
import { say, type Rule, type Slip } from '../finding';

/** A paragraph that stands again, word for word or nearly. */
export const paragraphRepeated: Rule = {
  code: 'paragraph-repeated',
  severity: 'information',
  why: 'A paragraph that stands twice is mostly left over from moving it.',
  *check({ article }: Context): Iterable<Slip> {
    for (const { copies, boilerplate } of article.repeats) {
      if (boilerplate) continue;
      for (const { paragraph, kind, of } of copies.slice(1)) {
        const own = article.paragraphs[paragraph];
        const first = article.paragraphs[of];
        if (!own || !first || own === first || (kind !== 'exact' && kind !== 'near')) continue;
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

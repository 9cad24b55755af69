import type { ParagraphKind } from '../article';
import type { FurnitureFacts } from './furniture';

/** Paragraphs from the top within which a line can be the article's headline: a summary or kicker may stand before it. */
const HEADLINE_REACH = 4;

/**
 * What each paragraph is for the reader, from its own looks and its place: a line that looks like a headline is one at
 * the top of the article, and a heading where body text follows it.
 */
export function paragraphKinds(facts: readonly FurnitureFacts[]): ParagraphKind[] {
  const kinds: ParagraphKind[] = [];
  let bodies = 0;
  for (let i = 0; i < facts.length; i++) {
    const kind = kindOf(facts, i, bodies);
    if (kind === 'body') bodies++;
    kinds.push(kind);
  }
  return kinds;
}

function kindOf(facts: readonly FurnitureFacts[], index: number, bodiesBefore: number): ParagraphKind {
  const own = facts[index] as FurnitureFacts;
  if (own.boilerplate) return 'boilerplate';
  if (own.byline) return 'byline';
  if (!own.headlineLike) return 'body';
  if (index < HEADLINE_REACH && bodiesBefore <= 1) return 'headline';
  const next = facts[index + 1];
  return next && !next.headlineLike && !next.boilerplate ? 'heading' : 'body';
}

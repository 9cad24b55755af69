import type { ParagraphKind } from '../article';
import type { FurnitureFacts } from './furniture';

/** Paragraphs from the top within which a line can be the article's headline: a summary or kicker may stand before it. */
const HEADLINE_REACH = 4;
/** Lines of front matter that are looked through for its end. */
const FRONT_MATTER_REACH = 40;

/**
 * Which paragraphs are Markdown that nobody reads as text: code between fences with the fences, comments, addresses of
 * links. Code is told by both its fences, so that a fence being typed does not turn the rest of an article into code.
 */
export function markupParagraphs(facts: readonly FurnitureFacts[]): boolean[] {
  const markup = facts.map((own) => own.markup !== null);
  let opened = -1;
  facts.forEach((own, i) => {
    if (opened < 0) {
      if (own.markup === 'opening fence' || own.markup === 'bare fence') opened = i;
    } else if (own.markup === 'bare fence') {
      markup.fill(true, opened, i);
      opened = -1;
    }
  });
  return markup;
}

/**
 * What each paragraph is for the reader, from its own looks and its place: a line that looks like a headline is one at
 * the top of the article, and a heading where body text follows it. Front matter and markup count as boilerplate.
 * @param markup which of them are markup, from {@link markupParagraphs}
 */
export function paragraphKinds(
  facts: readonly FurnitureFacts[],
  markup: readonly boolean[] = markupParagraphs(facts),
): ParagraphKind[] {
  const kinds: ParagraphKind[] = [];
  const top = frontMatterEnd(facts);
  let bodies = 0;
  for (let i = 0; i < facts.length; i++) {
    const kind = i < top || markup[i] ? 'boilerplate' : kindOf(facts, i, top, bodies);
    if (kind === 'body') bodies++;
    kinds.push(kind);
  }
  return kinds;
}

/** Index of the first paragraph after the front matter; 0 where there is none. */
function frontMatterEnd(facts: readonly FurnitureFacts[]): number {
  if (!facts[0]?.fence) return 0;
  for (let i = 1; i < facts.length && i < FRONT_MATTER_REACH; i++) {
    if (facts[i]?.fence) return i + 1;
  }
  return 0;
}

function kindOf(
  facts: readonly FurnitureFacts[],
  index: number,
  top: number,
  bodiesBefore: number,
): ParagraphKind {
  const own = facts[index] as FurnitureFacts;
  if (own.boilerplate) return 'boilerplate';
  if (own.byline) return 'byline';
  if (!own.headlineLike) return 'body';
  if (index < top + HEADLINE_REACH && bodiesBefore <= 1) return 'headline';
  const next = facts[index + 1];
  return next && !own.exclaims && !next.headlineLike && !next.boilerplate ? 'heading' : 'body';
}

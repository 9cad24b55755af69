import type { RepeatedGroup } from '../article';
import type { ParagraphRecord } from '../facts';

/** A paragraph that counts for themes, and where it stands among those that do. */
export interface BodyParagraph {
  readonly index: number;
  readonly words: Int32Array;
  /** Words before this offset belong to the dateline. */
  readonly from: number;
  readonly isHeadline: boolean;
  /** Characters of body text before it: copies and furniture left out, so that they move nothing. */
  readonly position: number;
}

export interface Body {
  readonly paragraphs: readonly BodyParagraph[];
  readonly length: number;
}

/** The paragraphs that tell what an article is about: no bylines, no boilerplate, no second copies. */
export function bodyOf(
  records: readonly ParagraphRecord[],
  repeats: readonly Pick<RepeatedGroup, 'copies'>[],
): Body {
  const copies = laterCopies(repeats);
  const paragraphs: BodyParagraph[] = [];
  let position = 0;
  records.forEach(({ text, kind, facts }, index) => {
    if (kind === 'byline' || kind === 'boilerplate' || copies.has(index)) return;
    const from = facts.furniture.dateline?.end ?? 0;
    paragraphs.push({ index, words: facts.themes.words, from, isHeadline: kind === 'headline', position });
    position += text.length;
  });
  return { paragraphs, length: position };
}

function laterCopies(repeats: readonly Pick<RepeatedGroup, 'copies'>[]): Set<number> {
  const later = new Set<number>();
  for (const { copies } of repeats) for (const { paragraph } of copies.slice(1)) later.add(paragraph);
  return later;
}

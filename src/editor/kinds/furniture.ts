import { isFurniture } from '../../analysis';
import type { Kind } from './kind';

/** What a paper puts round an article: dimmed for readers who want that, so that the article stands out. */
export const furniture: Kind = {
  placedAs: null,
  marks: [
    {
      name: 'furniture',
      style: { shape: 'dimmed', opacity: 0.55 },
      isWanted: (settings) => settings.dimsFurniture,
      inArticle: ({ paragraphs }) => paragraphs.filter(({ kind }) => isFurniture(kind)),
    },
  ],
};

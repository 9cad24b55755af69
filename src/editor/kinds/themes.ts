import { l10n } from 'vscode';
import { countThemes } from '../../analysis';
import { themeCount } from '../describe/words';
import { outermost } from '../spans';
import { passagesAround, passagesOf } from '../themes';
import type { Kind } from './kind';

/** What the article is about; marked are the themes that the reader chose to see. */
export const themes: Kind = {
  placedAs: null,
  marks: [
    {
      name: 'themes',
      style: {
        colour: 'theme',
        isTinted: true,
        shape: 'box',
        line: 'dashed',
        width: 1,
        lane: 'full',
        hasIcon: false, // dozens a page
      },
      inArticle: (article, source) =>
        source.themes.size === 0 ? [] : outermost(passagesOf(article.themes, source.themes)),
    },
  ],
  step: 'Passage',
  stepsAround: (article, { maxThemes }, shown, offset) =>
    passagesAround(article.themes.slice(0, maxThemes), shown, offset),
  noneFound: () => l10n.t('No themes were found in this text.'),
  count: {
    icon: 'tag',
    of: ({ article }, { maxThemes }) => countThemes(article, maxThemes),
    words: themeCount,
  },
};

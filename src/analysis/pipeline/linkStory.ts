import type { AnalysisOptions, ArticleDate, Person, Quote, RepeatedGroup } from '../article';
import type { ParagraphRecord } from './records';
import { linkPeople } from '../people';
import { linkQuotes } from '../quotes';
import { linkThemes, type LinkedThemes } from '../themes';

/**
 * A story linked by itself. Offsets count from the story's own base and paragraph indices from its first paragraph, so
 * that a linked story stays as it is while the text before it changes.
 */
export interface LinkedStory {
  readonly records: readonly ParagraphRecord[];
  readonly people: readonly Person[];
  readonly quotes: readonly Quote[];
  readonly themes: LinkedThemes;
}

/**
 * Stage 2 for one story: who is who, who says what, what it is about.
 * @param records the story's paragraphs, offsets from the story's base
 * @param repeats groups of repeated paragraphs within the story, by index in `records`
 */
export function linkStory(
  records: readonly ParagraphRecord[],
  repeats: readonly Pick<RepeatedGroup, 'copies'>[],
  date: ArticleDate,
  options: AnalysisOptions,
): LinkedStory {
  const people = linkPeople(records, date, options);
  const quotes = linkQuotes(records, people);
  const themes = linkThemes(records, people, quotes, repeats);
  return { records, people: people.people, quotes, themes };
}

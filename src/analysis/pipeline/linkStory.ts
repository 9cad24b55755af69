import type { AnalysisOptions, ArticleDate, Correction, Person, Quote, RepeatedGroup } from '../article';
import { correctPeople, type PersonCorrection } from '../people/correctPeople';
import type { QuoteCorrection } from '../quotes/correctQuotes';
import { upperBound } from '../containers/search';
import { readParagraph } from './readParagraph';
import type { ParagraphRecord } from './records';
import { linkPeople } from '../people';
import { isMostlyForeign, linkQuotes } from '../quotes';
import { linkThemes, NO_THEMES, type LinkedThemes } from '../themes';

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
 * @param corrections the reader's, offsets from the story's base
 */
export function linkStory(
  records: readonly ParagraphRecord[],
  repeats: readonly Pick<RepeatedGroup, 'copies'>[],
  date: ArticleDate,
  options: AnalysisOptions,
  corrections: readonly Correction[] = [],
): LinkedStory {
  const linked = linkPeople(records, date, options);
  const { ofPeople, ofQuotes } = sortCorrections(records, corrections);
  const personNamed = (name: string): Person => namedPerson(name, date, options);
  const people = correctPeople(linked, records, ofPeople, personNamed);
  const quotes = linkQuotes(records, people, ofQuotes);
  const themes = isMostlyForeign(records) ? NO_THEMES : linkThemes(records, people, quotes, repeats);
  return { records, people: people.people, quotes, themes };
}

/** The person that a name alone is: a leader, if our tables have one of that name. */
function namedPerson(name: string, date: ArticleDate, options: AnalysisOptions): Person {
  const record: ParagraphRecord = { start: 0, text: name, kind: 'body', facts: readParagraph(name) };
  const [person] = linkPeople([record], date, options).people;
  const nobody = {
    index: 0,
    name,
    gender: null,
    mentions: [],
    officeMentions: [],
    leader: null,
    suggestion: null,
  };
  return person?.name === name ? person : nobody;
}

/** The corrections of people, and those of quotes by the paragraph that they begin in. */
function sortCorrections(
  records: readonly ParagraphRecord[],
  corrections: readonly Correction[],
): { ofPeople: PersonCorrection[]; ofQuotes: Map<number, QuoteCorrection[]> } {
  const ofPeople: PersonCorrection[] = [];
  const ofQuotes = new Map<number, QuoteCorrection[]>();
  const starts = corrections.length === 0 ? [] : records.map(({ start }) => start);
  for (const correction of corrections) {
    const { start, end } = correction;
    if (correction.kind === 'person') ofPeople.push({ start, end, name: correction.name });
    else if (correction.kind === 'not a person') ofPeople.push({ start, end, name: null });
    else if (correction.kind !== 'not a repeat') {
      const paragraph = Math.max(0, upperBound(starts, start) - 1);
      const known = ofQuotes.get(paragraph);
      if (known) known.push(correction);
      else ofQuotes.set(paragraph, [correction]);
    }
  }
  return { ofPeople, ofQuotes };
}

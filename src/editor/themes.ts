/** Questions the editor asks about an article's themes: where they stand, and who and what goes with them. Pure. */
import { partitionPoint, type Article, type Mention, type Quote, type Theme } from '../analysis';
import { holds, isLeading, mentionsOf, type LeadingPerson } from './lookup';

/** A leader who is named in paragraphs that a theme is named in. */
export interface LeaderOfTheme {
  readonly person: LeadingPerson;
  /** The leader's mentions in those paragraphs. */
  readonly mentions: readonly Mention[];
}

/** The passages of the themes with these labels, in text order. */
export function passagesOf(themes: readonly Theme[], labels: ReadonlySet<string>): Mention[] {
  if (labels.size === 0) return [];
  return inTextOrder(themes.filter(({ label }) => labels.has(label)));
}

/**
 * The passages that a reader at an offset steps through: those of the themes on show, else of the theme at the offset
 * (the heaviest where several are), else of all themes.
 */
export function passagesAround(
  themes: readonly Theme[],
  shown: ReadonlySet<string>,
  offset: number,
): Mention[] {
  const onShow = themes.filter(({ label }) => shown.has(label));
  if (onShow.length > 0) return inTextOrder(onShow);
  const here = themes.find(({ mentions }) => mentions.some((mention) => holds(mention, offset)));
  return inTextOrder(here ? [here] : themes);
}

function inTextOrder(themes: readonly Theme[]): Mention[] {
  return themes.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Leaders named in the paragraphs of a theme, those named there most often first. */
export function leadersOfTheme({ people }: Article, theme: Theme): LeaderOfTheme[] {
  const paragraphs = new Set(theme.mentions.map(({ paragraph }) => paragraph));
  return people
    .filter(({ index }) => index !== theme.person)
    .filter(isLeading)
    .map((person) => ({
      person,
      mentions: mentionsOf(person).filter(({ paragraph }) => paragraphs.has(paragraph)),
    }))
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => b.mentions.length - a.mentions.length);
}

/** Quotes whose words name a theme, in text order. */
export function quotesOfTheme({ quotes }: Article, { mentions }: Theme): Quote[] {
  return quotes.filter(({ kind, start, end }) => {
    if (kind === 'term') return false;
    const first = mentions[partitionPoint(0, mentions.length, (i) => mentions[i].start < start)];
    return first !== undefined && first.end <= end;
  });
}

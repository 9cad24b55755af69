import type { Quote, RepeatedGroup, Section, Theme } from '../article';
import type { ParagraphRecord } from '../facts';
import type { LinkedPeople } from '../people';

export interface LinkedThemes {
  readonly themes: readonly Theme[];
  readonly sections: readonly Section[];
  readonly keyphrases: readonly string[];
}

/** Ranks what the article is about. */
export function linkThemes(
  paragraphs: readonly ParagraphRecord[],
  _people: LinkedPeople,
  _quotes: readonly Quote[],
  _repeats: readonly RepeatedGroup[],
): LinkedThemes {
  const counts = new Map<string, number>();
  for (const { facts } of paragraphs)
    for (const word of facts.themes.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const keyphrases = Array.from(counts)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 20)
    .map(([word]) => word);
  return { themes: [], sections: [], keyphrases };
}

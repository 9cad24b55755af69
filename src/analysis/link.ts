import type { AnalysisOptions, Article, Paragraph } from './article';
import type { ParagraphFacts, ParagraphRecord } from './facts';
import { linkPeople } from './people';
import { linkQuotes } from './quotes';
import { linkRepeats } from './repeats';
import { findArticleDate } from './text/date';
import { paragraphKinds } from './text/kinds';
import { linkThemes } from './themes';

/** A paragraph's text, place and facts, before it is known what the paragraph is for. */
export interface ReadParagraph {
  readonly start: number;
  readonly text: string;
  readonly facts: ParagraphFacts;
}

/** Stage 2: links the facts of all paragraphs into an article. `head` is the beginning of the text, for its date. */
export function linkArticle(
  read: readonly ReadParagraph[],
  length: number,
  head: string,
  options: AnalysisOptions,
): Article {
  const kinds = paragraphKinds(read.map(({ facts }) => facts.furniture));
  const records: ParagraphRecord[] = read.map((paragraph, i) => ({ ...paragraph, kind: kinds[i] ?? 'body' }));
  const date = findArticleDate(head, options);
  const people = linkPeople(records, date);
  const quotes = linkQuotes(records, people);
  const repeats = linkRepeats(records);
  const { themes, sections, keyphrases } = linkThemes(records, people, quotes, repeats);
  const paragraphs = records.map(toParagraph);
  return { length, date, paragraphs, quotes, people: people.people, repeats, themes, sections, keyphrases };
}

function toParagraph({ start, text, kind, facts }: ParagraphRecord, index: number): Paragraph {
  const { dateline } = facts.furniture;
  return {
    index,
    start,
    end: start + text.length,
    kind,
    dateline: dateline && { start: start + dateline.start, end: start + dateline.end },
  };
}

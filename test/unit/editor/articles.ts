import type { Article, Person, Quote, RepeatedGroup } from '../../../src/analysis';

/** An article with nothing in it, and whatever a test puts there. */
export function article(parts: Partial<Article> = {}): Article {
  return {
    length: 0,
    date: { iso: '2026-03-03', source: 'dateline' },
    paragraphs: [],
    quotes: [],
    people: [],
    repeats: [],
    themes: [],
    sections: [],
    keyphrases: [],
    ...parts,
  };
}

/** Paragraphs of a text, one a line, all of them body but those named. */
export function paragraphsOf(text: string, kinds: Readonly<Record<number, 'headline' | 'heading'>> = {}) {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const paragraph = {
      index,
      start,
      end: start + line.length,
      kind: kinds[index] ?? ('body' as const),
      dateline: null,
    };
    start += line.length + 1;
    return paragraph;
  });
}

export function quote(start: number, end: number, parts: Partial<Quote> = {}): Quote {
  return {
    start,
    end,
    kind: 'direct',
    reason: 'sentence',
    paragraph: 0,
    cue: null,
    speaker: null,
    unclosed: false,
    continued: false,
    ...parts,
  };
}

export function person(name: string, mentions: readonly (readonly [number, number])[]): Person {
  return {
    index: 0,
    name,
    gender: null,
    mentions: mentions.map(([start, end]) => ({ start, end, paragraph: 0 })),
    officeMentions: [],
    leader: null,
    suggestion: null,
  };
}

export function leader(name: string, mentions: readonly (readonly [number, number])[]): Person {
  return {
    ...person(name, mentions),
    leader: {
      name,
      tier: 'leader',
      office: 'President of Chile',
      country: 'CL',
      from: '2026-03-11',
      to: null,
      status: 'in office',
      asOf: null,
      reason: 'full name',
      source: 'gazetteer',
      otherNames: [],
      ambiguousWith: [],
    },
  };
}

export function group(
  ...copies: readonly (readonly [paragraph: number, similarity: number])[]
): RepeatedGroup {
  return {
    boilerplate: false,
    copies: copies.map(([paragraph, similarity]) => ({
      paragraph,
      similarity,
      of: copies[0]?.[0] ?? 0,
      kind: similarity === 1 ? 'exact' : 'near',
    })),
  };
}

import type { Quote, RepeatedGroup, Section, Theme } from '../article';
import type { ParagraphRecord } from '../facts';
import type { LinkedPeople } from '../people';
import { findAcronyms } from './acronyms';
import { bodyOf, type Body } from './body';
import { STRIDE } from './facts';
import { groupPhrases, type ThemeGroup } from './groups';
import { surfaceForms } from './labels';
import { findMentions, mergeMentions } from './mentions';
import { PeoplePlaces } from './people';
import { endAt, startAt, type Phrase } from './phrases';
import { distinctPhrases, lateSubject, rankPhrases, type RankedPhrase } from './rank';
import { findSections } from './sections';

export interface LinkedThemes {
  readonly themes: readonly Theme[];
  readonly sections: readonly Section[];
  readonly keyphrases: readonly string[];
}

const MOST_THEMES = 15;
/** The number of themes grows with the root of the text: three for 60 words, nine for 700, fifteen for 1,900. */
const CHARACTERS_PER_SQUARED_THEME = 50;
const KEYPHRASES = 20;
/** Ranked phrases that are looked at for parts and variants of themes. */
const PHRASES_GROUPED = 120;

/** Finds what the article is about, ranks it, and finds the sections of the article. */
export function linkThemes(
  records: readonly ParagraphRecord[],
  { people }: LinkedPeople,
  _quotes: readonly Quote[],
  repeats: readonly Pick<RepeatedGroup, 'copies'>[],
): LinkedThemes {
  const body = bodyOf(records, repeats);
  const ranked = rankPhrases(body);
  const places = new PeoplePlaces(people);
  const personOf = (phrase: Phrase): number => places.personOf(spanOf(phrase, body, records));
  const wanted = Math.min(
    MOST_THEMES,
    Math.max(1, Math.round(Math.sqrt(body.length / CHARACTERS_PER_SQUARED_THEME))),
  );
  const top = ranked.slice(0, PHRASES_GROUPED);
  const longFormOf = findAcronyms(top, body, records);
  const candidates = raise(top, longFormOf, lateSubject(ranked, body));
  const groups = groupPhrases(candidates, body, personOf, longFormOf, wanted);
  const themes = toThemes(groups, body, records, people);
  return {
    themes,
    sections: findSections(body, records, themes),
    keyphrases: keyphrasesOf(ranked, body, records),
  };
}

/** A long form comes before its acronym, and a late subject before all, so that it is not crowded out. */
function raise(
  ranked: readonly RankedPhrase[],
  longFormOf: ReadonlyMap<Phrase, Phrase>,
  late: RankedPhrase | null,
): RankedPhrase[] {
  const raised = new Set<RankedPhrase>(late ? [late] : []);
  for (const item of ranked) {
    const long = longFormOf.get(item.phrase);
    if (long) raised.add({ phrase: long, score: item.score });
    raised.add(item);
  }
  const seen = new Set<Phrase>();
  return Array.from(raised).filter(({ phrase }) => !seen.has(phrase) && seen.add(phrase));
}

function spanOf(
  { paragraph, at, length }: Phrase,
  body: Body,
  records: readonly ParagraphRecord[],
): { start: number; end: number } {
  const own = body.paragraphs[paragraph] as (typeof body.paragraphs)[number];
  const { start } = records[own.index] as ParagraphRecord;
  return { start: start + startAt(own.words, at), end: start + endAt(own.words, at + (length - 1) * STRIDE) };
}

function keyphrasesOf(
  ranked: readonly RankedPhrase[],
  body: Body,
  records: readonly ParagraphRecord[],
): string[] {
  return distinctPhrases(ranked, body, KEYPHRASES).map(({ phrase }) => {
    const own = body.paragraphs[phrase.paragraph] as (typeof body.paragraphs)[number];
    const { text } = records[own.index] as ParagraphRecord;
    return text.slice(
      startAt(own.words, phrase.at),
      endAt(own.words, phrase.at + (phrase.length - 1) * STRIDE),
    );
  });
}

function toThemes(
  groups: readonly ThemeGroup[],
  body: Body,
  records: readonly ParagraphRecord[],
  people: LinkedPeople['people'],
): Theme[] {
  const keys = new Set(groups.flatMap(({ phrases }) => phrases.map(({ key }) => key)));
  const found = findMentions(body, records, keys);
  const drafts = groups.map((group) => {
    const person = people[group.person];
    const lists = group.phrases.map(({ key }) => found.get(key) ?? []);
    const forms = [...new Set(lists.flatMap((mentions) => surfaceForms(mentions, records)))];
    const label = person?.name ?? (forms[0] as string);
    const mentions = person ? person.mentions : mergeMentions(lists);
    return { label, aliases: forms.filter((form) => form !== label), mentions, group };
  });
  const passages = drafts.map(({ mentions }) => new Set(mentions.map(({ paragraph }) => paragraph)).size);
  const most = Math.max(1, ...passages);
  return drafts.map(({ group, ...theme }, i) => ({
    ...theme,
    weight: (passages[i] as number) / most,
    parent: group.parent ? groups.indexOf(group.parent) : null,
    person: group.person >= 0 ? group.person : null,
  }));
}

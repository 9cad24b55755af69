import type { Mention, Quote, RepeatedGroup, Section, Theme } from '../article';
import type { ParagraphRecord } from '../facts';
import type { LinkedPeople } from '../people';
import { findAcronyms, textOf } from './acronyms';
import { bodyOf, type Body } from './body';
import { Families } from './families';
import { findEmptyPhrases } from './emptyPhrases';
import { groupPhrases, type PhraseLinks, type ThemeGroup } from './groups';
import { surfaceForms } from './labels';
import { findMentions } from './mentions';
import { findOneSpeakerPhrases } from './oneSpeaker';
import { PeoplePlaces } from './people';
import { PhraseTable } from './phrases';
import { Ranking } from './rank';
import { distinctPhrases, Relations } from './relations';
import { scratch } from './scratch';
import { findSections } from './sections';

/** What a story is about. The lists are made together when one of them is first read. */
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
  people: LinkedPeople,
  quotes: readonly Quote[],
  repeats: readonly Pick<RepeatedGroup, 'copies'>[],
): LinkedThemes {
  let made: LinkedThemes | null = null;
  const make = (): LinkedThemes => (made ??= findThemes(records, people, quotes, repeats));
  return {
    get themes() {
      return make().themes;
    },
    get sections() {
      return make().sections;
    },
    get keyphrases() {
      return make().keyphrases;
    },
  };
}

function findThemes(
  records: readonly ParagraphRecord[],
  { people }: LinkedPeople,
  quotes: readonly Quote[],
  repeats: readonly Pick<RepeatedGroup, 'copies'>[],
): LinkedThemes {
  scratch.reset();
  const body = bodyOf(records, repeats);
  const phrases = new PhraseTable(body);
  const ranking = new Ranking(body, phrases);
  const relations = new Relations(body, phrases, new Families(body, records));
  const places = new PeoplePlaces(people, body, records, phrases);
  const isEmpty = findEmptyPhrases(body, phrases);
  const top = ranking.best(PHRASES_GROUPED).filter((phrase) => !isEmpty(phrase));
  const links: PhraseLinks = {
    phrases,
    relations,
    personOf: (phrase) => places.personOf(phrase),
    longFormOf: findAcronyms(top, phrases, body, records),
    scoreOf: (phrase) => ranking.scoreOf(phrase),
  };
  const raised = raise(top, links.longFormOf, relations, ranking.lateSubject(body.length));
  const candidates = lower(raised, findOneSpeakerPhrases(phrases, body, records, quotes));
  const groups = groupPhrases(candidates, links, wantedThemes(body));
  const themes = toThemes(groups, phrases, body, records, people);
  const distinct = distinctPhrases(top, relations, KEYPHRASES, links.personOf);
  return {
    themes,
    sections: findSections(body, records, themes),
    keyphrases: distinct.map((phrase) => textOf(phrase, phrases, body, records)),
  };
}

function wantedThemes({ length }: Body): number {
  return Math.min(MOST_THEMES, Math.max(1, Math.round(Math.sqrt(length / CHARACTERS_PER_SQUARED_THEME))));
}

/**
 * A long form comes before its acronym, and both before what holds the acronym; a late subject comes before all, so that
 * it is not crowded out.
 */
function raise(
  ranked: readonly number[],
  longFormOf: ReadonlyMap<number, number>,
  relations: Relations,
  late: number,
): number[] {
  const raised = new Set<number>(late < 0 ? [] : [late]);
  for (const phrase of ranked) {
    for (const [acronym, long] of longFormOf)
      if (relations.holds(phrase, acronym)) raised.add(long).add(acronym);
    raised.add(phrase);
  }
  return Array.from(raised);
}

/** What one speaker alone keeps saying comes last. */
function lower(ranked: readonly number[], ofOneSpeaker: ReadonlySet<number>): readonly number[] {
  if (ofOneSpeaker.size === 0) return ranked;
  const isLow = (phrase: number): boolean => ofOneSpeaker.has(phrase);
  return [...ranked.filter((phrase) => !isLow(phrase)), ...ranked.filter(isLow)];
}

function toThemes(
  groups: readonly ThemeGroup[],
  phrases: PhraseTable,
  body: Body,
  records: readonly ParagraphRecord[],
  people: LinkedPeople['people'],
): Theme[] {
  const members = groups.map((group) => group.phrases);
  const { ofGroup, ofPhrase } = findMentions(members, phrases, body, records);
  const drafts = groups.map((group, i) => {
    const person = people[group.person];
    const forms = new Set(
      group.phrases.flatMap((phrase) => surfaceForms(ofPhrase.get(phrase) ?? [], records)),
    );
    const [first] = forms;
    const label = person?.name ?? (first as string);
    forms.delete(label);
    const mentions = person ? person.mentions : (ofGroup[i] as Theme['mentions']);
    return { label, aliases: Array.from(forms), mentions, group };
  });
  const counted = new Set(body.paragraphs.map(({ index }) => index));
  const passages = drafts.map(({ mentions }) => countParagraphs(mentions, counted));
  const most = Math.max(1, ...passages);
  const order = drafts.map((_, i) => i).sort((a, b) => heavier(passages, groups, a, b));
  return order.map((own) => {
    const { group, label, aliases, mentions } = drafts[own] as (typeof drafts)[number];
    return {
      label,
      aliases,
      weight: (passages[own] as number) / most,
      mentions,
      parent: group.parent ? order.indexOf(groups.indexOf(group.parent)) : null,
      person: group.person >= 0 ? group.person : null,
    };
  });
}

/** The theme of more paragraphs comes first, of equal ones the one that ranks higher. */
function heavier(passages: readonly number[], groups: readonly ThemeGroup[], a: number, b: number): number {
  const more = (passages[b] as number) - (passages[a] as number);
  return more || (groups[b] as ThemeGroup).score - (groups[a] as ThemeGroup).score || a - b;
}

/** In how many of the paragraphs that count mentions stand, given in text order: second copies add nothing. */
function countParagraphs(mentions: readonly Mention[], counted: ReadonlySet<number>): number {
  let count = 0;
  let last = -1;
  for (const { paragraph } of mentions) {
    if (paragraph !== last && counted.has(paragraph)) count++;
    last = paragraph;
  }
  return count;
}

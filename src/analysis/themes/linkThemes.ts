import type { Mention, Person, Quote, RepeatedGroup, Section, Theme } from '../article';
import type { LinkedPeople } from '../people';
import { findAcronyms } from './acronyms';
import { Body } from './body';
import { EmptyPhrases } from './emptyPhrases';
import { STRIDE, type ThemeRecord } from './readThemes';
import { Families } from './families';
import { groupPhrases, type ThemeGroup } from './themeGroups';
import { addForms, labelOf } from './labels';
import { mentionsOf } from './mentions';
import { OneSpeaker } from './oneSpeaker';
import { PeoplePlaces } from './personThemes';
import { PhraseTable } from './phrases';
import { Ranking } from './rank';
import { distinctPhrases, Relations } from './relations';
import { findSections } from './sections';
import { StrayPhrases } from './strayPhrases';

/** What a story is about. The lists are made together when one of them is first read. */
export interface LinkedThemes {
  readonly themes: readonly Theme[];
  readonly sections: readonly Section[];
  readonly keyphrases: readonly string[];
}

/** Those of a story in a language that we do not read. */
export const NO_THEMES: LinkedThemes = { themes: [], sections: [], keyphrases: [] };

const MOST_THEMES = 15;
/** The number of themes grows with the root of the text: three for 60 words, nine for 700, fifteen for 1,900. */
const CHARACTERS_PER_SQUARED_THEME = 50;
const KEYPHRASES = 20;
/** Ranked phrases that are looked at for parts and variants of themes. */
const PHRASES_GROUPED = 120;

/** Finds what the article is about, ranks it, and finds the sections of the article. */
export function linkThemes(
  records: readonly ThemeRecord[],
  people: LinkedPeople,
  quotes: readonly Quote[],
  repeats: readonly Pick<RepeatedGroup, 'copies'>[],
): LinkedThemes {
  let made: LinkedThemes | null = null;
  const make = (): LinkedThemes =>
    (made ??= finderFor(records).find(records, people.people, quotes, repeats));
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

/** Paragraphs' words beyond which a story gets a finder of its own: its arrays are let go again afterwards. */
const LONG_STORY = 20_000;

function finderFor(records: readonly ThemeRecord[]): ThemeFinder {
  let words = 0;
  for (const { facts } of records) words += facts.themes.words.length / STRIDE;
  return words > LONG_STORY ? new ThemeFinder() : shared;
}

/** Everything that is asked about the phrases of a story. One instance reads story after story into the same arrays. */
class ThemeFinder {
  private readonly body = new Body();
  private readonly phrases = new PhraseTable(this.body);
  private readonly ranking = new Ranking(this.body, this.phrases);
  private readonly families = new Families(this.body);
  private readonly relations = new Relations(this.body, this.phrases, this.families);
  private readonly people = new PeoplePlaces(this.body, this.phrases);
  private readonly oneSpeaker = new OneSpeaker(this.body, this.phrases);
  private readonly emptyPhrases = new EmptyPhrases(this.body, this.phrases);
  private readonly strayPhrases = new StrayPhrases(this.body, this.phrases);

  find(
    records: readonly ThemeRecord[],
    people: readonly Person[],
    quotes: readonly Quote[],
    repeats: readonly Pick<RepeatedGroup, 'copies'>[],
  ): LinkedThemes {
    const { body, phrases, ranking, relations } = this;
    body.read(records, repeats);
    phrases.read();
    ranking.read();
    this.families.read();
    relations.read();
    this.people.read(people);
    this.oneSpeaker.read(quotes);
    this.emptyPhrases.read();
    const top = ranking
      .best(PHRASES_GROUPED)
      .filter((phrase) => !this.emptyPhrases.has(phrase) && !this.strayPhrases.has(phrase));
    const longFormOf = findAcronyms(top, phrases, body);
    const whole = top.filter((phrase) => !this.strayPhrases.isFragment(phrase));
    const candidates = this.lower(raise(whole, longFormOf, relations, ranking.lateSubject()));
    const links = { phrases, relations, people: this.people, ranking, longFormOf };
    const themes = this.toThemes(groupPhrases(candidates, links, wantedThemes(body)), people);
    const distinct = distinctPhrases(top, relations, KEYPHRASES, (phrase) => this.people.personOf(phrase));
    return {
      themes,
      sections: findSections(body, themes),
      keyphrases: distinct.map((phrase) => phrases.textOf(phrase)),
    };
  }

  /** What one speaker alone keeps saying comes last. */
  private lower(ranked: readonly number[]): readonly number[] {
    const low = ranked.filter((phrase) => this.oneSpeaker.isOfOne(phrase));
    return low.length === 0 ? ranked : [...ranked.filter((phrase) => !low.includes(phrase)), ...low];
  }

  private toThemes(groups: readonly ThemeGroup[], people: readonly Person[]): Theme[] {
    const mentions = groups.map((group) => people[group.person]?.mentions ?? this.mentionsOf(group));
    const passages = mentions.map((own) => countParagraphs(own, this.body));
    const most = Math.max(1, ...passages);
    const order = groups.map((_, i) => i).sort((a, b) => heavier(passages, groups, a, b));
    return order.map((own) => {
      const group = groups[own];
      const forms = this.formsOf(group, people[group.person]?.name);
      const label = forms.shift() as string;
      return {
        label,
        aliases: forms,
        weight: passages[own] / most,
        mentions: mentions[own],
        parent: group.parent ? order.indexOf(groups.indexOf(group.parent)) : null,
        person: group.person >= 0 ? group.person : null,
      };
    });
  }

  private mentionsOf(group: ThemeGroup): Mention[] {
    return mentionsOf(group.phrases, this.phrases, this.body);
  }

  /** The forms in which a theme is written, its name first where it is a person's. */
  private formsOf({ phrases }: ThemeGroup, name: string | undefined): string[] {
    const forms = name === undefined ? [] : [name];
    const label = labelOf(phrases, this.phrases, this.relations, this.body);
    addForms(label, this.phrases, this.body, forms);
    for (const phrase of phrases) if (phrase !== label) addForms(phrase, this.phrases, this.body, forms);
    return forms;
  }
}

const shared = new ThemeFinder();

function wantedThemes({ length }: Body): number {
  return Math.min(MOST_THEMES, Math.max(1, Math.round(Math.sqrt(length / CHARACTERS_PER_SQUARED_THEME))));
}

/**
 * A long form comes before its acronym, and both before what holds the acronym; a late subject comes before all, so that
 * it is not crowded out.
 * @param late the late subject, or -1
 */
function raise(
  ranked: readonly number[],
  longFormOf: ReadonlyMap<number, number>,
  relations: Relations,
  late: number,
): readonly number[] {
  if (longFormOf.size === 0) return late < 0 ? ranked : [late, ...ranked.filter((phrase) => phrase !== late)];
  const raised = new Set<number>(late < 0 ? [] : [late]);
  for (const phrase of ranked) {
    for (const [acronym, long] of longFormOf)
      if (relations.holds(phrase, acronym)) raised.add(long).add(acronym);
    raised.add(phrase);
  }
  return Array.from(raised);
}

/** The theme of more paragraphs comes first, of equal ones the one that ranks higher. */
function heavier(passages: readonly number[], groups: readonly ThemeGroup[], a: number, b: number): number {
  const more = passages[b] - passages[a];
  return more || groups[b].score - groups[a].score || a - b;
}

/** In how many of the paragraphs that count mentions stand, given in text order: second copies add nothing. */
function countParagraphs(mentions: readonly Mention[], body: Body): number {
  let count = 0;
  let last = -1;
  for (const { paragraph } of mentions) {
    if (paragraph !== last && body.numberOf(paragraph) >= 0) count++;
    last = paragraph;
  }
  return count;
}

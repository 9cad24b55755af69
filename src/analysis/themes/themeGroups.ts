import { has, withFlags } from '../containers/flags';
import { countryNamed } from '../syntax/places';
import type { PeoplePlaces } from './personThemes';
import { Field, type PhraseTable } from './phrases';
import type { Ranking } from './rank';
import { Relation, type Relations } from './relations';

/** Phrases that are one theme, the one that names it first. */
export interface ThemeGroup {
  readonly phrases: number[];
  readonly score: number;
  /** The group of which this one is a special case. */
  parent: ThemeGroup | null;
  readonly person: number;
}

/** A part of a phrase is a theme of its own where it stands so often outside that phrase. */
const OWN_THEME_COUNT = 3;

/** What grouping asks about phrases. */
export interface PhraseLinks {
  readonly phrases: PhraseTable;
  readonly relations: Relations;
  readonly people: PeoplePlaces;
  readonly ranking: Ranking;
  /** Long forms by their acronyms. */
  readonly longFormOf: ReadonlyMap<number, number>;
}

/** Gathers ranked phrases into themes until there are enough. Short and inflected forms of a theme's phrase join it. */
export function groupPhrases(ranked: readonly number[], links: PhraseLinks, wanted: number): ThemeGroup[] {
  const { people, relations, ranking, longFormOf } = links;
  const groups: ThemeGroup[] = [];
  /** Families of all phrases that groups were made of, and more: most phrases have to do with none of them. */
  let families = 0;
  for (const phrase of ranked) {
    const person = people.personOf(phrase);
    const same =
      sameThing(groups, person, longFormOf.get(phrase) ?? -1) ?? sameCountry(groups, phrase, links);
    if (same) {
      if (person < 0 || isNameAlone(phrase, links)) same.phrases.push(phrase);
      continue;
    }
    const own = relations.maskOf(phrase);
    const related = has(own, families) || longFormOf.size > 0 ? relatedGroup(groups, phrase, links) : null;
    if (related) relate(related, phrase, person, groups, links, wanted);
    else if (groups.length < wanted) groups.push(newGroup(phrase, person, ranking, null));
    else continue;
    families = withFlags(families, own);
  }
  return groups;
}

function newGroup(phrase: number, person: number, ranking: Ranking, parent: ThemeGroup | null): ThemeGroup {
  return { phrases: [phrase], score: ranking.scoreOf(phrase), parent, person };
}

/** The group of a person, or that which holds the long form of an acronym. */
function sameThing(groups: readonly ThemeGroup[], person: number, long: number): ThemeGroup | null {
  if (person < 0 && long < 0) return null;
  for (const group of groups)
    if ((person >= 0 && group.person === person) || (long >= 0 && group.phrases.includes(long))) return group;
  return null;
}

/** The group of a country under another of its names: "U.S." where there is "United States". */
function sameCountry(
  groups: readonly ThemeGroup[],
  phrase: number,
  { phrases, relations }: PhraseLinks,
): ThemeGroup | null {
  if (!relations.isName(phrase)) return null;
  const country = countryNamed(phrases.textOf(phrase));
  if (country === 0) return null;
  for (const group of groups) if (countryNamed(phrases.textOf(group.phrases[0])) === country) return group;
  return null;
}

/** "Ms Velarde", but neither "reluctant Velarde" nor the "de la" of a name. */
function isNameAlone(phrase: number, { phrases, relations }: PhraseLinks): boolean {
  return relations.isName(phrase) && phrases.get(phrase, Field.Alone) > 0;
}

/** The first group whose main phrase or acronym has to do with a phrase. */
function relatedGroup(groups: readonly ThemeGroup[], phrase: number, links: PhraseLinks): ThemeGroup | null {
  const { relations, longFormOf } = links;
  for (const group of groups) {
    if (relations.overlap(group.phrases[0], phrase)) return group;
    if (longFormOf.size === 0) continue;
    if (group.phrases.some((own) => longFormOf.has(own) && relations.holds(phrase, own))) return group;
  }
  return null;
}

/** "City council budget" beside "city council", as often as a theme of its own is named. */
function isOftenLonger(phrases: PhraseTable, main: number, count: number): boolean {
  return phrases.get(main, Field.Length) > 1 && count >= OWN_THEME_COUNT;
}

/** Lets a phrase join the group that it has to do with, nest, or go: it says nothing that the group does not. */
function relate(
  related: ThemeGroup,
  phrase: number,
  person: number,
  groups: ThemeGroup[],
  links: PhraseLinks,
  wanted: number,
): void {
  const { phrases, relations, ranking } = links;
  const main = related.phrases[0];
  const relation = relations.between(main, phrase);
  const hasRoom = groups.length < wanted;
  if (relation === Relation.Longer) {
    const mayBeOwn = hasRoom && isOftenLonger(phrases, main, phrases.get(phrase, Field.Count));
    if (mayBeOwn) groups.push(newGroup(phrase, person, ranking, related));
    return;
  }
  if (related.person >= 0 || relation === Relation.Other || isCountryIn(main, phrase, relation, links))
    return;
  const place = placeBeside(main, phrase, relation, hasRoom, links);
  if (place === Place.Instead) related.phrases.splice(0, Infinity, phrase);
  else if (place === Place.Within) related.phrases.push(phrase);
  else if (place === Place.Apart) {
    const own = newGroup(phrase, person, ranking, null);
    groups.push(own);
    related.parent ??= own;
  }
}

/** Where a phrase goes that stands in the main phrase of a theme. */
const enum Place {
  Nowhere,
  Within,
  Apart,
  Instead,
}

function placeBeside(
  main: number,
  phrase: number,
  relation: Relation,
  hasRoom: boolean,
  links: PhraseLinks,
): Place {
  const { phrases } = links;
  const mainCount = phrases.get(main, Field.Count);
  const isOwn = canStandApart(phrase, relation, mainCount, phrases);
  if (isPlaceOf(main, phrase, relation, links)) {
    if (mainCount === 1) return Place.Instead;
    return hasRoom ? Place.Apart : Place.Nowhere;
  }
  if (isOwn && isNamedBy(main, phrase, links)) return Place.Within;
  if (isOwn && hasRoom) return Place.Apart;
  return isForm(phrase, relation, links) ? Place.Within : Place.Nowhere;
}

/** "British cheese" beside "tariff-free British cheese", said once: what it is said of names the theme. */
function isNamedBy(main: number, phrase: number, { phrases, relations }: PhraseLinks): boolean {
  if (phrases.get(main, Field.Count) > 1 || relations.between(main, phrase) !== Relation.Head) return false;
  return /^\p{Ll}/u.test(phrases.textOf(main));
}

/** "Canada" beside "Hockey Canada": the country is no short form of what bears its name. */
function isCountryIn(
  main: number,
  phrase: number,
  relation: Relation,
  { phrases, relations }: PhraseLinks,
): boolean {
  if (relation !== Relation.Head || !relations.isName(phrase) || !relations.isName(main)) return false;
  return countryNamed(phrases.textOf(phrase)) !== 0;
}

/** "Latin America" beside "Latin American lenders": a place that stands by itself is no form of what has a noun. */
function isPlaceOf(
  main: number,
  phrase: number,
  relation: Relation,
  { phrases, relations }: PhraseLinks,
): boolean {
  if (relation !== Relation.Modifier || !relations.isName(phrase) || relations.isName(main)) return false;
  return phrases.get(phrase, Field.Alone) > (phrases.get(phrase, Field.Length) > 1 ? 0 : 1);
}

/** "Grain prices" beside "grain price futures", "Exxon" beside "Exxon Valdez", but not "workers" beside "port workers". */
function canStandApart(phrase: number, relation: Relation, mainCount: number, phrases: PhraseTable): boolean {
  const outside = relation === Relation.Same ? 0 : phrases.get(phrase, Field.Count) - mainCount;
  if (outside < OWN_THEME_COUNT) return false;
  if (phrases.get(phrase, Field.Length) > 1) return true;
  return relation === Relation.Modifier && phrases.get(phrase, Field.Alone) > mainCount;
}

/** Whether a related phrase is another form of the theme, and no fragment that never stands by itself. */
function isForm(phrase: number, relation: Relation, { phrases, relations }: PhraseLinks): boolean {
  if (relation === Relation.Same) return true;
  if (phrases.get(phrase, Field.Alone) === 0) return false;
  if (relation !== Relation.Modifier) return true;
  // "Trawlers" beside "trawler crossings": a modifier by itself is no form of the theme, but its plural tells of it.
  const isPlural = phrases.get(phrase, Field.Length) === 1 && phrases.get(phrase, Field.Inflected) === 1;
  return isPlural && !relations.isName(phrase);
}

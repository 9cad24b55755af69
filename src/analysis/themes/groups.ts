import { Field, type PhraseTable } from './phrases';
import type { Relations } from './relations';

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
  /** Index of the person whom a phrase names, or -1. */
  readonly personOf: (phrase: number) => number;
  /** Long forms by their acronyms. */
  readonly longFormOf: ReadonlyMap<number, number>;
  readonly scoreOf: (phrase: number) => number;
}

/** Gathers ranked phrases into themes until there are enough. Parts of a theme's phrase join it or nest. */
export function groupPhrases(ranked: readonly number[], links: PhraseLinks, wanted: number): ThemeGroup[] {
  const { phrases, personOf, longFormOf, scoreOf } = links;
  const groups: ThemeGroup[] = [];
  const ambiguous = ambiguousHeads(ranked, phrases);
  for (const phrase of ranked) {
    if (phrases.get(phrase, Field.Length) === 1 && ambiguous.has(phrases.wordOf(phrase, 0))) continue;
    const person = personOf(phrase);
    const same = sameThing(groups, person, longFormOf.get(phrase) ?? -1);
    const related = same ?? relatedGroup(groups, phrase, links.relations);
    if (same || (related && !isOwnTheme(related, phrase, links))) related?.phrases.push(phrase);
    else if (groups.length < wanted)
      groups.push({ phrases: [phrase], score: scoreOf(phrase), parent: related, person });
  }
  return groups.sort((a, b) => b.score - a.score);
}

/** The group of a person, or that which holds the long form of an acronym. */
function sameThing(groups: readonly ThemeGroup[], person: number, long: number): ThemeGroup | null {
  if (person < 0 && long < 0) return null;
  for (const group of groups)
    if ((person >= 0 && group.person === person) || (long >= 0 && group.phrases.includes(long))) return group;
  return null;
}

/** The first group whose main phrase holds a phrase or stands in it. */
function relatedGroup(
  groups: readonly ThemeGroup[],
  phrase: number,
  relations: Relations,
): ThemeGroup | null {
  for (const group of groups) if (relations.overlap(group.phrases[0] as number, phrase)) return group;
  return null;
}

/** "The fund" names neither where there are a rescue fund and a hedge fund, each more than once. */
function ambiguousHeads(ranked: readonly number[], phrases: PhraseTable): Set<number> {
  const heads = new Set<number>();
  const ambiguous = new Set<number>();
  for (const phrase of ranked) {
    if (phrases.get(phrase, Field.Length) !== 2 || phrases.get(phrase, Field.Count) < 2) continue;
    const head = phrases.wordOf(phrase, 1);
    if (heads.has(head)) ambiguous.add(head);
    heads.add(head);
  }
  return ambiguous;
}

function isOwnTheme(
  { phrases: own }: ThemeGroup,
  phrase: number,
  { phrases, relations }: PhraseLinks,
): boolean {
  const main = own[0] as number;
  const count = phrases.get(phrase, Field.Count);
  if (relations.holds(main, phrase)) {
    const outside = count - phrases.get(main, Field.Count);
    return phrases.get(phrase, Field.Length) > 1 && outside >= OWN_THEME_COUNT;
  }
  return phrases.get(main, Field.Length) > 1 && count >= OWN_THEME_COUNT;
}

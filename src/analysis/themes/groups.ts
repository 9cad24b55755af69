import type { Body } from './body';
import { holdsPhrase, wordOf, type Phrase } from './phrases';
import type { RankedPhrase } from './rank';

/** Phrases that are one theme, the one that names it first. */
export interface ThemeGroup {
  readonly phrases: Phrase[];
  readonly score: number;
  /** The group of which this one is a special case. */
  parent: ThemeGroup | null;
  readonly person: number;
}

/** A part of a phrase is a theme of its own where it stands so often outside that phrase. */
const OWN_THEME_COUNT = 3;

/** Gathers ranked phrases into themes until there are enough. Parts of a theme's phrase join it or nest. */
export function groupPhrases(
  ranked: readonly RankedPhrase[],
  body: Body,
  personOf: (phrase: Phrase) => number,
  longFormOf: ReadonlyMap<Phrase, Phrase>,
  wanted: number,
): ThemeGroup[] {
  const groups: ThemeGroup[] = [];
  const isAmbiguous = ambiguousHeads(ranked);
  for (const { phrase, score } of ranked) {
    if (phrase.length === 1 && isAmbiguous(phrase, body)) continue;
    const long = longFormOf.get(phrase);
    const sameThing = long && groups.find((group) => group.phrases.includes(long));
    if (sameThing) {
      sameThing.phrases.push(phrase);
      continue;
    }
    const person = personOf(phrase);
    const samePerson = person >= 0 ? groups.find((group) => group.person === person) : undefined;
    if (samePerson) {
      samePerson.phrases.push(phrase);
      continue;
    }
    const related = groups.find((group) => isRelated(group, phrase, body));
    if (related && !isOwnTheme(related, phrase, body)) {
      related.phrases.push(phrase);
      continue;
    }
    if (groups.length === wanted) continue;
    groups.push({ phrases: [phrase], score, parent: related ?? null, person });
  }
  return groups.sort((a, b) => b.score - a.score);
}

/** "The fund" names neither where there are a rescue fund and a hedge fund, each more than once. */
function ambiguousHeads(ranked: readonly RankedPhrase[]): (phrase: Phrase, body: Body) => boolean {
  const pairs = ranked.filter(({ phrase }) => phrase.length === 2 && phrase.count > 1);
  return (head, body) => {
    const word = wordOf(head, 0, body);
    return pairs.filter(({ phrase }) => wordOf(phrase, 1, body) === word).length > 1;
  };
}

function isRelated({ phrases }: ThemeGroup, phrase: Phrase, body: Body): boolean {
  const [main] = phrases as [Phrase];
  return holdsPhrase(main, phrase, body) || holdsPhrase(phrase, main, body);
}

function isOwnTheme({ phrases }: ThemeGroup, phrase: Phrase, body: Body): boolean {
  const [main] = phrases as [Phrase];
  if (holdsPhrase(main, phrase, body))
    return phrase.length > 1 && phrase.count - main.count >= OWN_THEME_COUNT;
  return main.length > 1 && phrase.count >= OWN_THEME_COUNT;
}

import { PAGE_PHRASES } from '../data/pageFurniture';
import { fold } from './characters';
import { WordMap } from './lexicon';
import type { Tokens } from './tokens';

/** Phrases that only pages use. */

/** A phrase, and where the longest of its words stands in it: a text without that word does not hold the phrase. */
interface AnchoredPhrase {
  readonly phrase: string;
  readonly before: number;
}

const phrasesByAnchor = new Map<string, AnchoredPhrase[]>();
for (const phrase of PAGE_PHRASES) {
  const anchor = phrase.split(/[ ,]+/).reduce((a, b) => (b.length > a.length ? b : a));
  const anchored = { phrase, before: phrase.indexOf(anchor) };
  phrasesByAnchor.set(anchor, [...(phrasesByAnchor.get(anchor) ?? []), anchored]);
}
const anchoredPhrases = Array.from(phrasesByAnchor.values());
/** By index in {@link anchoredPhrases}; "newsletters" holds the phrases of "newsletter". */
const anchorRows = Array.from(phrasesByAnchor.keys(), (word, i): [string, number] => [
  phrasesByAnchor.has(`${word}s`) ? word : `${word} ${word}s`,
  i,
]);
const anchors = new WordMap(anchorRows);

/** Words one of which each of the phrases holds. */
export const ANCHORS = anchorRows.map(([words]) => words).join(' ');

/** Whether a paragraph holds one of the phrases. */
export function holdsPagePhrase({ text, count, word, start }: Tokens): boolean {
  for (let i = 0; i < count; i++) {
    const anchor = anchors.get(word[i]);
    if (anchor !== undefined && anchoredPhrases[anchor].some((own) => standsAt(text, start[i], own)))
      return true;
  }
  return false;
}

function standsAt(text: string, anchor: number, { phrase, before }: AnchoredPhrase): boolean {
  const from = anchor - before;
  if (from < 0 || fold(text.charCodeAt(from)) !== phrase.charCodeAt(0)) return false;
  return (
    text
      .slice(from, from + phrase.length)
      .toLowerCase()
      .replaceAll('’', "'") === phrase
  );
}

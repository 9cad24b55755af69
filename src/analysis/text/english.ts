import { PROSE_REACH } from './prose';
import { findWord, hashWord, WordSet } from './lexicon';

/**
 * The commonest function words of English that are no common words of another language written in Latin letters: "in",
 * "is", "was", "a", "as", "me", "no" and the like stand in Dutch, German or Spanish as well.
 */
const ENGLISH_WORDS = new WordSet(
  'the and of to that with for this from by his her their they which have has had been not who but said would will were ' +
    'are it at its than after when there what about could be on he she into out because you your our my',
);
/** Share of the words in running text that must be such words: English prose has a third of them. */
const FEWEST = 0.06;
/** With fewer words of running text than this a text says too little about its language; it is taken for English. */
const FEWEST_WORDS = 12;
/** Of the letters, so many in other scripts make a text foreign however short it is. */
const FOREIGN_LETTERS = 0.5;
const FEWEST_LETTERS = 8;
/** Shares of words with a capital from which on capitals are the text's small letters. */
const IN_CAPITALS = 0.9;

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** Greek is the first script after the Latin ones. */
const AFTER_LATIN = 0x370;
const ASCII = /^[a-z]+$/i;

/** What is counted of a text's words: those in small letters are running text, the others may be names. */
interface Counts {
  words: number;
  small: number;
  english: number;
  smallEnglish: number;
  letters: number;
  foreign: number;
}

/**
 * Whether a text reads like English, the one language that the analysis knows. Quotes, people, repeats and themes of
 * another language are found only as far as capitals, marks and equal words tell, so a view should say so. Looks at the
 * first {@link PROSE_REACH} UTF-16 units, linear in them; a text of a few words, of names and figures, or none counts as
 * English unless it is written in another script.
 */
export function looksEnglish(text: string): boolean {
  const { words, small, english, smallEnglish, letters, foreign } = countWords(text.slice(0, PROSE_REACH));
  if (letters >= FEWEST_LETTERS && foreign > letters * FOREIGN_LETTERS) return false;
  const isInCapitals = words - small >= words * IN_CAPITALS;
  const counted = isInCapitals ? words : small;
  return counted < FEWEST_WORDS || (isInCapitals ? english : smallEnglish) >= counted * FEWEST;
}

function countWords(text: string): Counts {
  const counts = { words: 0, small: 0, english: 0, smallEnglish: 0, letters: 0, foreign: 0 };
  for (const [word] of text.matchAll(WORD)) {
    const isSmall = word === word.toLowerCase();
    counts.words++;
    if (isSmall) counts.small++;
    counts.letters += word.length;
    if (word.charCodeAt(0) >= AFTER_LATIN) counts.foreign += word.length;
    else if (ASCII.test(word) && ENGLISH_WORDS.has(findWord(word, 0, word.length, hashWord(word)))) {
      counts.english++;
      if (isSmall) counts.smallEnglish++;
    }
  }
  return counts;
}

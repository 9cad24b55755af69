import { inOtherLanguage, readPeople } from '../people';
import { readQuotes } from '../quotes';
import type { ParagraphFacts } from './records';
import { readRepeats } from '../repeats';
import { readFurniture } from '../text/furniture';
import { splitSentences } from '../text/sentences';
import { tokenize, Tokens } from '../text/tokens';
import { NO_THEME_FACTS, readThemes } from '../themes';

/** Characters beyond which a paragraph gets token arrays of its own: they are let go again afterwards. */
const LONG_PARAGRAPH = 200_000;

const sharedTokens = new Tokens(); // used again for each paragraph, so that reading one allocates only its facts

/** Reads a paragraph: tokens and sentences once, then each reader in turn over the same tokens. */
export function readParagraph(text: string): ParagraphFacts {
  const tokens = text.length > LONG_PARAGRAPH ? new Tokens() : sharedTokens;
  tokenize(text, tokens);
  splitSentences(tokens);
  const furniture = readFurniture(tokens);
  const people = readPeople(tokens);
  const quotes = readQuotes(tokens, people);
  return {
    furniture,
    // In a language we do not read, the table alone tells names, and nothing tells what the text is about.
    people: quotes.isForeign ? inOtherLanguage(people) : people,
    quotes,
    repeats: readRepeats(tokens),
    themes: quotes.isForeign ? NO_THEME_FACTS : readThemes(tokens),
  };
}

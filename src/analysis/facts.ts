import type { ParagraphKind } from './article';
import { readPeople, type PeopleFacts } from './people';
import { readQuotes, type QuoteFacts } from './quotes';
import { readRepeats, type RepeatFacts } from './repeats';
import { readFurniture, type FurnitureFacts } from './text/furniture';
import { splitSentences } from './text/sentences';
import { tokenize, Tokens } from './text/tokens';
import { readThemes, type ThemeFacts } from './themes';

/**
 * Stage 1: all that one paragraph says, from its own text alone, with offsets relative to the paragraph. Being a pure
 * function of the text, facts are cached by it: an edit reads one paragraph again and leaves the others.
 */
export interface ParagraphFacts {
  readonly furniture: FurnitureFacts;
  readonly people: PeopleFacts;
  readonly quotes: QuoteFacts;
  readonly repeats: RepeatFacts;
  readonly themes: ThemeFacts;
}

/** A paragraph in its place: what stage 2 links. */
export interface ParagraphRecord {
  /** Offset of the paragraph in the whole text; add it to the facts' relative offsets. */
  readonly start: number;
  readonly text: string;
  readonly kind: ParagraphKind;
  readonly facts: ParagraphFacts;
}

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
  return {
    furniture,
    people,
    quotes: readQuotes(tokens, people),
    repeats: readRepeats(tokens),
    themes: readThemes(tokens, people),
  };
}

import { isFurniture, type ParagraphKind, type Span } from '../../article';
import { readFurniture } from '../../text/furniture';
import { paragraphKinds } from '../../text/paragraphKinds';
import { findParagraphs } from '../../text/paragraphs';
import { splitSentences } from '../../text/sentences';
import { tokenize, Tokens } from '../../text/tokens';
import { readRepeats, type RepeatFacts } from '../readRepeats';

/** A paragraph as the library of a folder knows it: where it stands, and its words as numbers. */
export interface ParagraphSignature extends Span {
  readonly facts: RepeatFacts;
  /** Bylines, boilerplate and lines of a word or two: found again, but named as such and not counted. */
  readonly furniture: boolean;
}

/** Lines of so few words are captions, labels and section names. */
const FURNITURE_WORDS = 3;
/** Characters beyond which a paragraph gets token arrays of its own: they are let go again afterwards. */
const LONG_PARAGRAPH = 200_000;

const sharedTokens = new Tokens(); // used again for each paragraph, so that reading one allocates only its facts

/**
 * Reads the paragraphs of a text for {@link RepeatLibrary}; those without a word are there too, so that indices agree
 * with those of {@link Article.paragraphs}. Offsets are UTF-16 units of `text`. Linear in its length.
 */
export function readSignatures(text: string): ParagraphSignature[] {
  const spans = findParagraphs(text);
  const read = spans.map(({ start, end }) => readOne(text.slice(start, end)));
  const kinds = paragraphKinds(read.map(({ furniture }) => furniture));
  return spans.map(({ start, end }, i) => {
    const { facts } = read[i];
    return { start, end, facts, furniture: saysNothing(kinds[i], facts) };
  });
}

/** The words of a text that is one paragraph, as {@link RepeatLibrary.placesOf} takes them. */
export function readParagraphFacts(paragraph: string): RepeatFacts {
  return readOne(paragraph).facts;
}

function readOne(text: string) {
  const tokens = text.length > LONG_PARAGRAPH ? new Tokens() : sharedTokens;
  tokenize(text, tokens);
  splitSentences(tokens);
  return { furniture: readFurniture(tokens), facts: readRepeats(tokens) };
}

function saysNothing(kind: ParagraphKind, { words }: RepeatFacts): boolean {
  return isFurniture(kind) || words.length < FURNITURE_WORDS;
}

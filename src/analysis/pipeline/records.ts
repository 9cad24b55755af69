import type { PeopleFacts } from '../people/readPeople';
import type { QuoteFacts } from '../quotes/readQuotes';
import type { RepeatFacts } from '../repeats/readRepeats';
import type { FurnitureFacts } from '../text/furniture';
import type { ParagraphWith } from '../text/paragraphWith';
import type { ThemeFacts } from '../themes/readThemes';

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
export type ParagraphRecord = ParagraphWith<ParagraphFacts>;

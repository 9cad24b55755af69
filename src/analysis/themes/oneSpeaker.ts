import type { Quote } from '../article';
import type { Body } from './body';
import { zeros } from '../containers/growable';
import { Field, ROW, type PhraseTable } from './phrases';

/**
 * Tells phrases that come up more than once, and only in the quotes of one speaker: a figure of speech of that speaker,
 * and hardly what the article is about. One instance reads story after story.
 */
export class OneSpeaker {
  /** By word of the body: a number of the speaker in whose quote it stands; 0 outside quotes. */
  private speakers = new Int32Array(0);
  private isSilent = true;

  constructor(
    private readonly body: Body,
    private readonly phrases: PhraseTable,
  ) {}

  /** Finds who says the words of a body that was read anew. */
  read(quotes: readonly Quote[]): this {
    const { body } = this;
    this.isSilent = !quotes.some(isSpoken);
    if (this.isSilent) return this;
    const speakers = (this.speakers = zeros(this.speakers, body.size));
    const unnamed: string[] = [];
    let next = nextSpoken(quotes, 0);
    for (let paragraph = 0; paragraph < body.paragraphCount; paragraph++) {
      const base = body.recordOf(paragraph).start;
      const end = body.paragraphFirst[paragraph + 1];
      for (let word = body.paragraphFirst[paragraph]; word < end; word++) {
        const offset = base + body.start[word];
        while (next < quotes.length && quotes[next].end <= offset) next = nextSpoken(quotes, next + 1);
        if (next === quotes.length) return this;
        const quote = quotes[next];
        if (quote.start <= offset) speakers[word] = numberOf(quote, next, unnamed);
      }
    }
    return this;
  }

  /** Whether the phrase is one speaker's figure of speech. */
  isOfOne(phrase: number): boolean {
    if (this.isSilent) return false;
    const { data, placeWord, nextPlace } = this.phrases;
    const at = phrase * ROW;
    if (data[at + Field.Count] === 1) return false;
    let place = data[at + Field.FirstPlace];
    const speaker = this.speakers[placeWord[place]];
    if (speaker === 0) return false;
    while ((place = nextPlace[place]) >= 0) if (this.speakers[placeWord[place]] !== speaker) return false;
    return true;
  }
}

function isSpoken({ kind }: Quote): boolean {
  return kind === 'direct' || kind === 'partial';
}

/** Index of the first spoken quote from an index on, or how many quotes there are. */
function nextSpoken(quotes: readonly Quote[], from: number): number {
  let next = from;
  while (next < quotes.length && !isSpoken(quotes[next])) next++;
  return next;
}

/**
 * A number other than 0 for the speaker of a quote; where the speaker is unknown, the quote has one of its own.
 * @param unnamed speakers that are no persons of the article; new ones are added
 */
function numberOf({ speaker }: Quote, index: number, unnamed: string[]): number {
  if (!speaker) return 3 * index + 1;
  if (speaker.person !== null) return 3 * speaker.person + 2;
  const known = unnamed.indexOf(speaker.name);
  return 3 * (known >= 0 ? known : unnamed.push(speaker.name) - 1) + 3;
}

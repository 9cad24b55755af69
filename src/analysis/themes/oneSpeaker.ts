import type { Quote } from '../article';
import type { ParagraphRecord } from '../facts';
import type { Body } from './body';
import { Field, PLACE, type PhraseTable } from './phrases';
import { scratch } from './scratch';

/** Said by several, or not in quotes alone. */
const SHARED = -1;

/**
 * Phrases that come up more than once, and only in the quotes of one speaker: a figure of speech of that speaker, and
 * hardly what the article is about.
 */
export function findOneSpeakerPhrases(
  phrases: PhraseTable,
  body: Body,
  records: readonly ParagraphRecord[],
  quotes: readonly Quote[],
): ReadonlySet<number> {
  const found = new Set<number>();
  const speakers = speakersOfWords(body, records, quotes);
  if (!speakers) return found;
  const speakerOf = scratch.int32(phrases.size);
  const { places, placesEnd } = phrases;
  for (let at = 0; at < placesEnd; at += PLACE) {
    const phrase = places[at] as number;
    const speaker = (speakers[places[at + 1] as number] as number) || SHARED;
    const before = speakerOf[phrase] as number;
    speakerOf[phrase] = before === 0 || before === speaker ? speaker : SHARED;
  }
  for (let phrase = 0; phrase < phrases.size; phrase++)
    if (speakerOf[phrase] !== SHARED && phrases.get(phrase, Field.Count) > 1) found.add(phrase);
  return found;
}

/** For each word of the body the number of the speaker in whose quote it stands, from 1; 0 outside quotes. */
function speakersOfWords(
  body: Body,
  records: readonly ParagraphRecord[],
  quotes: readonly Quote[],
): Int32Array | null {
  const spoken = quotes.filter(({ kind }) => kind === 'direct' || kind === 'partial');
  if (spoken.length === 0) return null;
  const numbers = new Map<string | number, number>();
  const speakers = scratch.int32(body.word.length);
  let next = 0;
  for (const { index, first, end } of body.paragraphs) {
    const base = (records[index] as ParagraphRecord).start;
    for (let word = first; word < end; word++) {
      const offset = base + (body.start[word] as number);
      while (next < spoken.length && (spoken[next] as Quote).end <= offset) next++;
      const quote = spoken[next];
      if (quote && quote.start <= offset) speakers[word] = numberOf(quote, numbers);
    }
  }
  return speakers;
}

/** A quote whose speaker is unknown has one of its own. */
function numberOf({ speaker, start }: Quote, numbers: Map<string | number, number>): number {
  const key = speaker ? (speaker.person ?? speaker.name) : `at ${start}`;
  let number = numbers.get(key);
  if (number === undefined) numbers.set(key, (number = numbers.size + 1));
  return number;
}

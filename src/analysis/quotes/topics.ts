import { canSpeak } from '../syntax/speakers';
import { Pronoun } from '../syntax/pronouns';
import { Order, type Attribution } from './attribution';
import { can, Cue, SPEECH } from '../syntax/cues';
import { phraseStarting } from '../syntax/nounPhrases';
import { WordSet, wordList } from '../text/lexicon';
import type { NounPhrase } from '../syntax/phrase';
import { sentenceSubject } from '../syntax/subjects';
import { Mark } from '../text/mark';
import type { Reading } from './reading';

const questions = new WordSet(wordList('whether if how why what when where who about'));

/** Whom the sentences of a paragraph are about: what a pronoun or a floating quotation after them refers to. */
export class Topics {
  private current: NounPhrase | null = null;
  private named: NounPhrase | null = null;
  /** A sentence whose subject has not been asked for yet, or start = -1. */
  private start = -1;
  private end = -1;

  constructor(private readonly reading: Reading) {}

  /** Begins another paragraph. */
  clear(): void {
    this.current = this.named = null;
    this.start = -1;
  }

  /** The speaker or subject of the last sentence that has one. */
  last(): NounPhrase | null {
    this.settle();
    return this.current;
  }

  /** The last of them that is no pronoun. */
  lastNamed(): NounPhrase | null {
    this.settle();
    return this.named;
  }

  /** Takes the next sentence: it is about its speaker, or else its subject, which is looked for when needed. */
  add(attributions: readonly Attribution[], start: number, end: number): void {
    const main = attributions.length === 0 ? null : mainAttribution(attributions);
    if (main?.speaker) {
      this.start = -1;
      this.take(main.speaker);
      this.named = askedPerson(this.reading, main, end) ?? this.named;
    } else {
      this.start = start;
      this.end = end;
    }
  }

  private settle(): void {
    if (this.start < 0) return;
    const subject = sentenceSubject(this.reading, this.start, this.end);
    this.start = -1;
    if (subject && canSpeak(this.reading, subject)) this.take(subject);
  }

  private take(phrase: NounPhrase): void {
    this.current = phrase;
    if (phrase.pronoun === Pronoun.None) this.named = phrase;
  }
}

/** The attribution of the sentence itself, not of what somebody is said to have said. */
function mainAttribution(attributions: readonly Attribution[]): Attribution | null {
  for (let i = attributions.length - 1; i >= 0; i--) {
    const { bits, embedded, speaker } = attributions[i];
    if (can(bits, SPEECH) && !embedded && speaker) return attributions[i];
  }
  return null;
}

/** "Vale asked Ruiz whether it leaks", "Vale asked whether Ruiz knew": whoever is asked answers. */
function askedPerson(reading: Reading, { bits, order, last }: Attribution, end: number): NounPhrase | null {
  if (!can(bits, Cue.Asking) || order !== Order.SpeakerFirst) return null;
  const { word } = reading.tokens;
  const isQuestion = questions.has(word[last + 1]);
  const phrase = phraseStarting(reading, isQuestion ? last + 2 : last + 1, end);
  if (!phrase || phrase.name < 0) return null;
  if (reading.tokens.mark(phrase.to + 1) === Mark.Colon) return phrase; // "Vale asked Ruiz: “Does it leak?”"
  return isQuestion || questions.has(word[phrase.to + 1]) ? phrase : null;
}

import { canSpeak } from '../syntax/speakers';
import { Pronoun } from '../syntax/pronouns';
import type { Attribution } from './attributions';
import { can, SPEECH } from '../syntax/cues';
import type { NounPhrase } from '../syntax/phrase';
import { sentenceSubject } from '../syntax/subjects';
import type { Reading } from './reading';

/** Whom the sentences of a paragraph are about: what a pronoun or a floating quotation after them refers to. */
export class Topics {
  private current: NounPhrase | null = null;
  private named: NounPhrase | null = null;
  /** A sentence whose subject has not been asked for yet, or start = -1. */
  private start = -1;
  private end = -1;

  constructor(private readonly reading: Reading) {}

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
    const speaker = mainSpeaker(attributions);
    if (speaker) {
      this.start = -1;
      this.take(speaker);
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

/** Who speaks in the sentence itself, not in what somebody is said to have said. */
function mainSpeaker(attributions: readonly Attribution[]): NounPhrase | null {
  for (let i = attributions.length - 1; i >= 0; i--) {
    const { bits, embedded, speaker } = attributions[i];
    if (can(bits, SPEECH) && !embedded && speaker) return speaker;
  }
  return null;
}

import type { NounPhrase } from '../syntax/phrase';
import type { Tokens } from '../text/tokens';
import type { Attribution } from './attributions';
import { mayIntroduce, readIntroduction } from './introductions';
import type { Reading } from './reading';
import { isOfficeLine, readBareName, readSignature } from './signatures';
import { mayHaveLabel, readLabel, type SpeakerLabel } from './speakerLabels';

/** What a paragraph's layout says of who speaks, besides what its sentences say. */
export interface LayoutReading {
  /** Whose words the next paragraph holds, if it opens with a quotation that nobody is named for. */
  readonly introduced: NounPhrase | null;
  /** Whose words the paragraph before holds: this one is their signature. */
  readonly signed: NounPhrase | null;
  readonly label: SpeakerLabel | null;
  /** The paragraph is nothing but a person's full name; the office may stand on the next line. */
  readonly named: NounPhrase | null;
  /** The paragraph is nothing but what somebody is: "Mayor of Harrow". */
  readonly isOffice: boolean;
}

/** The paragraph's last sentence. */
export interface LastSentence {
  readonly start: number;
  readonly end: number;
  readonly attributions: readonly Attribution[];
}

/** Reads the layout of a paragraph (with its last sentence where it has verbs of speech); null where it says nothing. */
export function readLayout(reading: Reading, last: LastSentence | null): LayoutReading | null {
  const { start, end, attributions } = last ?? lastSentence(reading);
  const introduced = readIntroduction(reading, start, end, attributions);
  const signed = readSignature(reading);
  const label = readLabel(reading);
  const named = readBareName(reading);
  const isOffice = isOfficeLine(reading);
  const saysSomething = introduced || signed || label || named || isOffice;
  return saysSomething ? { introduced, signed, label, named, isOffice } : null;
}

function lastSentence({ tokens }: Reading): LastSentence {
  return { start: tokens.sentence[tokens.sentenceCount - 1], end: tokens.count, attributions: [] };
}

/** Whether the layout of a paragraph without marks and verbs of speech has to be read. */
export function mayLayOut(tokens: Tokens): boolean {
  return mayIntroduce(tokens) || mayHaveLabel(tokens);
}

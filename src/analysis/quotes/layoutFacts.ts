import type { NounPhrase } from '../syntax/phrase';
import { Mark } from '../text/mark';
import { TokenKind, type Tokens } from '../text/tokens';
import type { Attribution } from './attribution';
import { mayIntroduce, readIntroduction } from './introductions';
import type { Reading } from './reading';
import { isOfficeLine, readBareName, readSignature } from './signatures';
import { mayHaveLabel, readLabel, type SpeakerLabel } from './speakerLabels';

/** Tokens of the longest signature: an introduction without a colon is shorter. */
const LONGEST_LAID_OUT = 30;

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

/** Reads the layout of a paragraph with its last sentence; null where it says nothing. */
export function readLayout(reading: Reading, last: LastSentence): LayoutReading | null {
  const introduced = readIntroduction(reading, last.start, last.end, last.attributions);
  const signed = readSignature(reading);
  const label = readLabel(reading);
  const named = readBareName(reading);
  const isOffice = isOfficeLine(reading);
  const saysSomething = introduced || signed || label || named || isOffice;
  return saysSomething ? { introduced, signed, label, named, isOffice } : null;
}

/**
 * A long paragraph that begins with a word and ends with a mark, and has no colon near its head, as nearly all of an
 * article: it neither introduces nor signs nor has a label.
 */
export function isRunningText(reading: Reading): boolean {
  const { tokens } = reading;
  const last = tokens.count - 1;
  if (last < LONGEST_LAID_OUT || tokens.kind[0] !== TokenKind.Word) return false;
  if (tokens.mark(last) === 0 || tokens.mark(last) === Mark.Colon) return false;
  return !tokens.is(0, 'A') && !mayHaveLabel(tokens);
}

/** Whether the layout of a paragraph without marks and verbs of speech has to be read. */
export function mayLayOut(tokens: Tokens): boolean {
  return mayIntroduce(tokens) || mayHaveLabel(tokens);
}

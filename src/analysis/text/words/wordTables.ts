import { WordTable } from '../lexicon';
import { WORDS } from './wordTables.evaluated';

const [names, traits, cues, classes] = WordTable.unpack(WORDS) as [
  WordTable,
  WordTable,
  WordTable,
  WordTable,
];

/** Bits of `Name` by word number. */
export const nameFlags = names;
/** Bits of `Trait` by word number. */
export const traitBits = traits;
/** Bits of `Cue` by word number, of each form of each reporting verb. */
export const cueBits = cues;
/** Bits of `WordClass` by word number. */
export const classBits = classes;

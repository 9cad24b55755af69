/** The reporting verbs. Bundles hold what comes out of this module: see scripts/evaluated.ts. */
import { packWords } from '../text/packedWords';
import { cueForms } from './cueForms';

/** Bits of {@link Cue} for each form of each reporting verb. */
export const CUE_WORDS = packWords(cueForms());

/** The words of the large tables. Bundles hold what comes out of this module: see scripts/evaluated.ts. */
import { NAME_ROWS } from './nameRows';
import { CLASS_ROWS } from './classRows';
import { cueForms } from './cueForms';
import { packWords } from '../packedWords';
import { TRAIT_ROWS } from './traitRows';

export { NAME_PHRASES } from './nameRows';

/** Words of names, of themes, of reporting and of phrases, in this order: a third of them stands in several tables. */
export const WORDS = packWords(NAME_ROWS, TRAIT_ROWS, cueForms(), CLASS_ROWS);

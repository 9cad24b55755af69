/** The words of the large tables. Bundles hold what comes out of this module: see scripts/evaluated.ts. */
import { NAME_ROWS } from './people/nameRows';
import { cueForms } from './syntax/cueForms';
import { packWords } from './text/packedWords';
import { TRAIT_ROWS } from './themes/traitRows';

export { NAME_PHRASES } from './people/nameRows';

/** Words of names, of themes and of reporting, in this order: a third of them stands in two tables or in all. */
export const WORDS = packWords(NAME_ROWS, TRAIT_ROWS, cueForms());

import { WordTable } from '../text/lexicon';
import { NAME_PHRASES, NAME_WORDS } from './names.evaluated';

/** {@link Name} bits by word number. */
export const nameFlags = new WordTable(NAME_WORDS);

const phraseHashes = new Set(NAME_PHRASES);

/** True for the joined hash of a known place or body of two or three words. */
export function isPhrase(hash: number): boolean {
  return phraseHashes.has(hash);
}

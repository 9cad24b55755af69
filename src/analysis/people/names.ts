import { NAME_PHRASES } from '../text/words/wordTables.evaluated';

export { nameFlags } from '../text/words/wordTables';

const phraseHashes = new Set(NAME_PHRASES);

/** True for the joined hash of a known place or body of two or three words. */
export function isPhrase(hash: number): boolean {
  return phraseHashes.has(hash);
}

/** When two spellings are one name. */
import { foldText, letterSlips } from '../analysis';

/** Letters from which on a word is long enough for one slip, and for two. */
const ONE_SLIP = 4;
const TWO_SLIPS = 9;

/** Whether two words differ by a slip of the keys, or two in long ones; they begin alike. */
export function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  const [one, two] = [foldText(a), foldText(b)];
  const length = Math.min(one.length, two.length);
  const allowed = length >= TWO_SLIPS ? 2 : length >= ONE_SLIP ? 1 : 0;
  if (allowed === 0 || one === two || one[0] !== two[0]) return false;
  return Math.abs(one.length - two.length) <= allowed && letterSlips(one, two) <= allowed;
}

/**
 * Keys of which two words have one in common wherever {@link isSlip} or the same sound makes them one: the word without
 * each of its letters (of long ones without each two), and its sound.
 */
export function nearKeys(word: string): Set<string> {
  const folded = foldText(word);
  const keys = new Set([folded, soundOf(word)]);
  addShorter(folded, folded.length >= TWO_SLIPS ? 2 : 1, 1, keys);
  return keys;
}

/** Adds a word without one letter behind `from`, and so on. The first letter is never wrong. */
function addShorter(word: string, letters: number, from: number, keys: Set<string>): void {
  for (let i = from; i < word.length; i++) {
    const shorter = word.slice(0, i) + word.slice(i + 1);
    keys.add(shorter);
    if (letters > 1) addShorter(shorter, letters - 1, i, keys);
  }
}

/** Ways to write in Latin letters what another script has, made one: "Gaddafi", "Qadhafi"; "Zelensky", "Zelenskyy". */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(.)\1/g, '$1'],
  [/^(?:ye|ie|je)/, 'e'],
  [/^hr/, 'gr'],
  [/^(?:q|k|gh?)(?=[aou])/, 'k'],
  [/dh|th/g, 'd'],
  [/sch|tch|tsch/g, 'sh'],
  [/kh|ck|q|c(?=[aouklrt]|$)/g, 'k'],
  [/ph/g, 'f'],
  [/w|ff$|v$/g, 'v'],
  [/ou|oo/g, 'u'],
  [/i[iy]$|yi?$|yy$|iy$|ij$|ee$|y/g, 'i'],
  [/(.)\1/g, '$1'],
  [/ei|ai|ey|ay/g, 'e'],
  [/[''ʼ-]/g, ''],
];

const sounds = new Map<string, string>();
const MOST_SOUNDS = 5000;

/** How a word sounds, whichever way it was transliterated. */
export function soundOf(word: string): string {
  let sound = sounds.get(word);
  if (sound === undefined) {
    sound = SOUNDS.reduce((own, [pattern, by]) => own.replace(pattern, by), foldText(word));
    if (sounds.size >= MOST_SOUNDS) sounds.clear();
    sounds.set(word, sound);
  }
  return sound;
}

/** Whether two given names differ in an ending that tells a woman from a man: "Casimir" and "Casimira". */
export function isOtherGender(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return GENDERED.test(long) && short.replace(GENDERED, '') === long.replace(GENDERED, '');
}

const GENDERED = /(?:a|o|e|ine|ina)$/;

/** Whether one word is the other with an ending of English: "Kennedys". */
export function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^(?:e?s|['’]s?|ns?|ian|ite|ism|ist|ers?)$/.test(long.slice(short.length));
}

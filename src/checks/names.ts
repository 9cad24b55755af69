/** When two spellings are one name. */
import { foldText, letterSlips } from '../analysis';

/** Letters from which on a word is long enough for one slip, and for two. */
const ONE_SLIP = 4;
const TWO_SLIPS = 9;

/** Whether two words differ by a slip of the keys, or two in long ones; they begin alike. */
export function isSlip(a: string, b: string): boolean {
  const [one, two] = [foldText(a), foldText(b)];
  const length = Math.min(one.length, two.length);
  const allowed = length >= TWO_SLIPS ? 2 : length >= ONE_SLIP ? 1 : 0;
  if (allowed === 0 || one === two || one[0] !== two[0]) return false;
  return Math.abs(one.length - two.length) <= allowed && letterSlips(one, two) <= allowed;
}

/** Ways to write in Latin letters what another script has, made one: "Gaddafi", "Qadhafi"; "Zelensky", "Zelenskyy". */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
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

/** How a word sounds, whichever way it was transliterated. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((own, [pattern, by]) => own.replace(pattern, by), foldText(word));
}

/** Whether one word is the other with an ending of English: "Kennedys". */
export function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^(?:e?s|['’]s?|ns?|ian|ite|ism|ist)$/.test(long.slice(short.length));
}

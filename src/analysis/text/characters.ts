/** Character classes and folding for the tokenizer: tables, so that the scan costs one look-up a character. */

/** The class of a UTF-16 code unit. */
export const enum CharClass {
  Space = 0,
  Lower = 1,
  Upper = 2,
  Digit = 3,
  Apostrophe = 4,
  Hyphen = 5,
  Dot = 6,
  Other = 7,
}

const TABLE_SIZE = 0x250; // Basic Latin to Latin Extended-B: what news in Latin script is written in
const classes = new Uint8Array(TABLE_SIZE);
const folds = new Uint16Array(TABLE_SIZE);

/** Letters that Unicode does not decompose but readers take for their base letter. */
const UNDECOMPOSED: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 's',
  æ: 'a',
  œ: 'o',
  þ: 't',
  ð: 'd',
  ə: 'e',
};

for (let code = 0; code < TABLE_SIZE; code++) {
  const char = String.fromCharCode(code);
  const lower = char.toLowerCase();
  const isLetter = lower !== char.toUpperCase() || code === 0xaa || code === 0xba;
  if (code <= 0x20 || code === 0x85 || code === 0xa0) classes[code] = CharClass.Space;
  else if (code >= 0x30 && code <= 0x39) classes[code] = CharClass.Digit;
  else if (isLetter) classes[code] = lower === char ? CharClass.Lower : CharClass.Upper;
  else if (code >= 0x180) classes[code] = CharClass.Lower;
  else classes[code] = CharClass.Other;
  const base = lower.normalize('NFD').charAt(0);
  folds[code] = (UNDECOMPOSED[base] ?? base).charCodeAt(0);
}
classes[0x27] = CharClass.Apostrophe;
classes[0x2d] = CharClass.Hyphen;
classes[0xad] = CharClass.Hyphen;
classes[0x2e] = CharClass.Dot;

/** Class of a UTF-16 code unit. Scripts without case count as lower-case letters. */
export function classOf(code: number): CharClass {
  return code < TABLE_SIZE ? classes[code] : rareClass(code);
}

/** Classes of code units beyond the tables: first, last and class. What stands in none of the rows is a letter. */
const RARE_CLASSES: readonly (readonly [number, number, CharClass])[] = [
  [0x2bc, 0x2bc, CharClass.Apostrophe],
  [0x300, 0x36f, CharClass.Lower], // combining marks stay with their letter
  [0x2000, 0x200a, CharClass.Space],
  [0x2010, 0x2011, CharClass.Hyphen],
  [0x2019, 0x2019, CharClass.Apostrophe],
  [0x2028, 0x2029, CharClass.Space],
  [0x202f, 0x202f, CharClass.Space],
  [0x205f, 0x205f, CharClass.Space],
  [0x2000, 0x2bff, CharClass.Other], // punctuation, currency, arrows, dingbats
  [0x3000, 0x3000, CharClass.Space],
  [0x3001, 0x303f, CharClass.Other],
  [0xd800, 0xf8ff, CharClass.Other], // surrogates (emoji) and private use
  [0xfeff, 0xfeff, CharClass.Space],
  [0xfe00, 0xff20, CharClass.Other],
];

function rareClass(code: number): CharClass {
  for (let i = 0; i < RARE_CLASSES.length; i++) {
    const [first, last, charClass] = RARE_CLASSES[i];
    if (code >= first && code <= last) return charClass;
  }
  return hasCase(code) && isCapital(String.fromCharCode(code)) ? CharClass.Upper : CharClass.Lower;
}

/** Greek, Cyrillic, Armenian, and the Latin letters of Vietnamese. */
function hasCase(code: number): boolean {
  return code < 0x590 || (code >= 0x1e00 && code < 0x2000);
}

function isCapital(char: string): boolean {
  return char.toLowerCase() !== char;
}

/**
 * Folds a code unit for comparison: lower case, without its diacritic, apostrophes and hyphens made plain.
 * One unit in, one unit out, so folded text keeps its offsets.
 */
export function fold(code: number): number {
  return code < TABLE_SIZE ? folds[code] : rareFold(code);
}

function rareFold(code: number): number {
  if (code === 0x2019 || code === 0x2bc) return 0x27;
  if (code === 0x2010 || code === 0x2011) return 0x2d;
  if (hasCase(code)) {
    const base = String.fromCharCode(code).toLowerCase().normalize('NFD').charCodeAt(0);
    return base < TABLE_SIZE ? folds[base] : base; // ẞ becomes ß first
  }
  return code;
}

const ALL_ASCII = /^[\0-\x7f]*$/;

/** Folds a whole string, unit by unit: see {@link fold}. */
export function foldText(text: string): string {
  if (ALL_ASCII.test(text)) return text.toLowerCase();
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(fold(text.charCodeAt(i)));
  return folded;
}

/** True for a letter or digit of any script. */
export function isWordCode(code: number): boolean {
  const charClass = classOf(code);
  return charClass >= CharClass.Lower && charClass <= CharClass.Digit;
}

/** What the codes of a small letter and its capital differ by, in ASCII. */
const CASE_BIT = 0x20;

/** The code of an ASCII letter in small; other codes are of no use afterwards. */
export function smallLetter(code: number): number {
  return code | CASE_BIT;
}

/** Whether a text ends before `end` with these small letters, whatever their case in the text. */
export function endsInLetters(text: string, end: number, ending: string): boolean {
  for (let i = ending.length - 1, at = end - 1; i >= 0; i--, at--)
    if (smallLetter(text.charCodeAt(at)) !== ending.charCodeAt(i)) return false;
  return true;
}

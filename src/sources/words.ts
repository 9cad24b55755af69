import { partsOf } from './alike';
import { datesInOneOrder } from './dates';
import { readNumbers } from './numbers';
import type { SourceWord } from './sourceWord';

/** Letters with their apostrophes, initials with their stops, figures with their separators, and signs that are read aloud. */
const WORD =
  /\p{L}(?:\.\p{L})+\b|[\p{L}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+)*['’]?|\d+(?:[.,]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}])|\d+|&amp;|[%$£€&]/gu;

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['$', 'dollars'],
  ['£', 'pounds'],
  ['€', 'euros'],
  ['EUR', 'euros'],
  ['USD', 'dollars'],
  ['GBP', 'pounds'],
  ['&', 'and'],
  ['&amp;', 'and'],
]);

/** Reads the words of text[start, end). */
export function readSourceWords(text: string, start = 0, end = text.length): SourceWord[] {
  const words: SourceWord[] = [];
  const pattern = new RegExp(WORD);
  pattern.lastIndex = start;
  let last = start;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const at = match.index;
    if (at >= end) break;
    const [found] = match;
    const between = text.slice(last, at);
    const isPlain = between === ' ';
    pushParts(words, {
      start: at,
      end: Math.min(end, at + found.length),
      key: keyOf(found),
      afterBreak: !isPlain && /[.,;:!?…—–\n]|--| - /.test(between),
      afterDash: !isPlain && /[…—–]|--|\.\.\.|- /.test(between),
      isCapital: /^\p{Lu}/u.test(found),
    });
    last = at + found.length;
  }
  return datesInOneOrder(readNumbers(words));
}

/** Adds a word, a contraction as the two words that it stands for. */
function pushParts(words: SourceWord[], word: SourceWord): void {
  const parts = partsOf(word.key);
  if (parts === null) {
    words.push(word);
    return;
  }
  const [first, second, letters] = parts;
  const middle = Math.min(word.end, word.start + letters);
  words.push({ ...word, end: middle, key: first });
  words.push({ ...word, start: middle, key: second, afterBreak: false, afterDash: false, isCapital: false });
}

/** The form in which a word is compared. */
function keyOf(found: string): string {
  if (/^[a-z]+$/.test(found)) return found;
  const sign = SIGNS.get(found);
  if (sign !== undefined) return sign;
  if (/^[A-Za-z]+$/.test(found)) return found.toLowerCase();
  const plain = found
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ`]/g, "'")
    .replace(/'$/, '');
  return /^\d/.test(plain) ? plain.replace(/,(?=\d{3}(?!\d))/g, '') : plain.replace(/\./g, '');
}

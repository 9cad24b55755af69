/** Numbers as English news writes them. */

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORDS = new Map<string, number>([
  ...SMALL.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
  ['dozen', 12],
]);
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100, thousand: 1e3, k: 1e3, m: 1e6, mn: 1e6, million: 1e6, bn: 1e9, b: 1e9, billion: 1e9, tn: 1e12, trillion: 1e12,
}; // prettier-ignore

/** A number below a hundred in words, and "a dozen". */
export const NUMBER_WORD = `(?:${[...TENS.map((ten) => `${ten}(?:-(?:${SMALL.slice(1, 10).join('|')}))?`), ...SMALL.slice().reverse(), 'a dozen'].join('|')})`;

/** Small letters of European languages, for a class: those of Unicode make a pattern slow to get ready. */
export const LETTER = 'a-z\\u00df-\\u024f';

/** A number in figures or small words, with its scale: "1,200", "12.5 million", "twenty-one", "two hundred". One group. */
export const NUMBER = `((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:\\s?(?:hundred|thousand|million|billion|trillion|mn|bn|tn|[kmb](?![${LETTER}])))?|${NUMBER_WORD}(?:\\s(?:hundred|thousand|million|billion|trillion))?)`;

/** What stands before an amount of money, in small letters. */
export const MONEY = '(?:us|a|c|nz|hk)?[$£€¥]?';

/** How a number in words begins. */
export const FIRST_OF_NUMBER = '(?:a\\sdozen|zero|one|tw|th|fo|fi|si|se|ei|ni|te|el)';

/** The value of what {@link NUMBER} matched, or NaN. */
export function valueOf(written: string): number {
  const text = written.toLowerCase().replace(/,/g, '').replace(/^a /, '');
  const match = /^([\d.]+|[a-z]+(?:-[a-z]+)?)(?:\s?([a-z]+))?$/.exec(text);
  if (!match) return NaN;
  const [, digits = '', scale] = match;
  const base = /\d/.test(digits) ? Number(digits) : wordValue(digits);
  return base * (scale === undefined ? 1 : (SCALES[scale] ?? NaN));
}

function wordValue(word: string): number {
  const [ten = '', unit] = word.split('-');
  return (WORDS.get(ten) ?? NaN) + (unit === undefined ? 0 : (WORDS.get(unit) ?? NaN));
}

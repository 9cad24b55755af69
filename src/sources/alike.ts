/** Words that are written in several ways and said in one. */

/** What is said as two words and written as one, with the letters of the first. */
const JOINED: ReadonlyMap<string, readonly [first: string, second: string, letters: number]> = new Map([
  ["can't", ['can', 'not', 3]],
  ['cannot', ['can', 'not', 3]],
  ["won't", ['will', 'not', 2]],
  ["shan't", ['shall', 'not', 3]],
  ["ain't", ['is', 'not', 2]],
  ['gonna', ['going', 'to', 3]],
  ['wanna', ['want', 'to', 3]],
  ['gotta', ['got', 'to', 3]],
  ['kinda', ['kind', 'of', 4]],
  ['sorta', ['sort', 'of', 4]],
  ['lemme', ['let', 'me', 3]],
  ['gimme', ['give', 'me', 3]],
]);

/** Endings of contractions with what they stand for; 's and 'd stand for several words. */
const ENDINGS: readonly (readonly [ending: string, word: string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", "'d"],
  ["'s", "'s"],
];

/** The two words of a contraction with the letters of the first: "don't" is "do", "not" and 2; null where it is none. */
export function partsOf(key: string): readonly [first: string, second: string, letters: number] | null {
  const own = JOINED.get(key);
  if (own !== undefined) return own;
  if (!key.includes("'")) return null;
  for (const [ending, word] of ENDINGS) {
    const letters = key.length - ending.length;
    if (letters > 0 && key.endsWith(ending)) return [key.slice(0, letters), word, letters];
  }
  return null;
}

/** What the endings that stand for several words can be. */
const MEANINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["'s", ['is', 'has', 'us']],
  ["'d", ['would', 'had', 'did']],
]);

const ALSO: ReadonlyMap<string, string> = new Map(
  Object.entries({
    grey: 'gray',
    programme: 'program',
    programmes: 'programs',
    defence: 'defense',
    offence: 'offense',
    licence: 'license',
    judgement: 'judgment',
    ageing: 'aging',
    tyre: 'tire',
    tyres: 'tires',
    kerb: 'curb',
    okay: 'ok',
    towards: 'toward',
    whilst: 'while',
    mum: 'mom',
    sceptical: 'skeptical',
    practise: 'practice',
    plough: 'plow',
    aluminium: 'aluminum',
    mr: 'mister',
    dr: 'doctor',
    st: 'saint',
    em: 'them',
    til: 'until',
  }),
);

/** True where two keys are one word in British and American spelling, or one with its last letter dropped ("goin'"). */
export function isSameWord(a: string, b: string): boolean {
  if (a === b || spelling(a) === spelling(b)) return true;
  return MEANINGS.get(a)?.includes(b) === true || MEANINGS.get(b)?.includes(a) === true;
}

/** One key for all words that may be the same by {@link isSameWord}, to search by. */
export function searchKey(key: string): string {
  for (const [ending, words] of MEANINGS) if (words.includes(key)) return ending;
  return spelling(key);
}

/** Verbs whose last letter British spelling doubles. */
const DOUBLED =
  /^((?:re|un)?(?:travel|cancel|label|model|signal|counsel|level|fuel|total|dial|quarrel|marvel|channel|tunnel|panel|rival|equal))l(ed|ing|er|ers|or|ors)$/;

/** Spellings worked out before: a text has few different words, and aligning asks for each again and again. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** One spelling for words that have two. */
export function spelling(key: string): string {
  if (key.length < 5) return ALSO.get(key) ?? key;
  let own = known.get(key);
  if (own === undefined) {
    own = ALSO.get(key) ?? inOneSpelling(key);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, own);
  }
  return own;
}

function inOneSpelling(key: string): string {
  return key
    .replace(/is(e|ed|es|ing|ation|ations|er|ers)$/, 'iz$1')
    .replace(/ys(e|ed|es|ing)$/, 'yz$1')
    .replace(/([^aeiou])our(s|ed|ing|able|ful|ite|ites|hood|hoods|er|ers)?$/, '$1or$2')
    .replace(/([bct])re(s|d)?$/, '$1er$2')
    .replace(DOUBLED, '$1$2')
    .replace(/ogue(s)?$/, 'og$1')
    .replace(/^(an|p)ae/, '$1e')
    .replace(/in'$/, 'ing');
}

const FILLERS = new Set([
  'um',
  'uh',
  'uhm',
  'er',
  'erm',
  'ah',
  'eh',
  'hm',
  'hmm',
  'mm',
  'mhm',
  'umm',
  'uhh',
  'mmm',
]);

/** True for a sound that transcripts note and nobody quotes. */
export function isFiller(key: string): boolean {
  return FILLERS.has(key);
}

const NEGATIONS = new Set(
  'not never no none nobody nothing nowhere neither nor without hardly barely'.split(' '),
);

/** True for a word that turns a sentence into its contrary. */
export function isNegation(key: string): boolean {
  return NEGATIONS.has(key);
}

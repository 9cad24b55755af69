import { has } from '../containers/flags';
import { FUNCTION_WORDS } from '../data/functionWords';
import { BUSINESS_ENDINGS } from '../data/thingNouns';
import { can, cues, SPEECH } from '../syntax/cues';
import { isDeterminer, isFiniteVerb, isPreposition } from '../syntax/wordClasses';
import { placeStarting, regionOf, type PlaceMatch } from '../syntax/places';
import { WordSet } from '../text/lexicon';
import { Mark } from '../text/mark';
import { Name } from '../text/words/nameBits';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { isPartOfPlace } from './attributes';
import { Beside, besideAt, isOf } from './besideNames';
import { Casing } from './casing';
import { isPastTense } from './nameFeatures';
import { flagsOf, isCapitalised } from './nameWords';
import type { Run } from './run';

const smallWords = new WordSet(FUNCTION_WORDS);
/** The name of a letter that is a surname of leaders as well. */
const xi = new WordSet('xi');
const up = new WordSet('up');
const businessEndings = new WordSet(BUSINESS_ENDINGS);
/** Verbs that surnames of leaders are as well: "Facts Trump Fear". */
const verbSurname = new WordSet('trump trumps truss');

/** A run of words in its sentence. */
interface Site {
  readonly tokens: Tokens;
  readonly run: Run;
  /** First token of the sentence, and the index after its last. */
  readonly from: number;
  readonly limit: number;
  readonly casing: Casing;
  /** First token of the titles that stand before the run: "the colt President Ruiz". */
  readonly start: number;
}

/** What stands round a name and says that it is the name of a thing. */
export interface ThingFrame {
  readonly name: string;
  /** A sentence in which it decides; the name stands in square brackets. */
  readonly example: string;
  /** Names that the frame may fit, told without asking it: it is asked of each name of a text. */
  readonly concerns: {
    /** One of these {@link Beside} bits right before the name and its titles. */
    readonly before?: number;
    /** One of these right after the name. */
    readonly after?: number;
    /** Names of one word only. */
    readonly single?: true;
  };
  readonly fits: (site: Site) => boolean;
}

export const THING_FRAMES: readonly ThingFrame[] = [
  {
    name: 'introduced by a thing',
    example: 'The icebreaker [Ana Ruiz] sailed.',
    concerns: { before: Beside.Named },
    fits: (site) => !opensRelativeClause(site),
  },
  {
    name: 'title of a work or product',
    example: 'They heard the opera [Ruiz] in Rome.',
    concerns: { before: Beside.Titled },
    fits: ({ tokens, run }) => !isSubject(tokens, run.end),
  },
  {
    name: 'thing that is called so',
    example: 'A goat called [Ruiz] fled.',
    concerns: { before: Beside.Calling },
    fits: ({ tokens, start }) => isThingCalled(tokens, start),
  },
  {
    name: 'place of that name',
    example: 'They live in the village of [Ruiz].',
    concerns: { before: Beside.Of },
    fits: ({ tokens, run, start }) =>
      isOf(tokens, start - 2, Beside.PlaceOf) &&
      !tokens.has(run.end, Shape.Clitic) &&
      !isSubject(tokens, run.end + 1), // "the village of Ruiz supporters was searched"
  },
  {
    name: 'word before a thing',
    example: 'The bar sells [Ruiz] soup.',
    concerns: { single: true, after: Beside.Attributed },
    fits: ({ tokens, run, start }) =>
      isAttributive(tokens, start, run.end) && !isOf(tokens, start - 1, Beside.Giving),
  },
  {
    name: 'part of a place',
    example: 'The MP for Lima [West] left.',
    concerns: { single: true },
    fits: ({ tokens, run }) => isPartOfPlace(tokens, run.first),
  },
  {
    name: 'letters of a body',
    example: 'He told [Ruiz] TV so.',
    concerns: { after: Beside.Letters },
    fits: ({ tokens, run, casing }) => casing === Casing.Normal && tokens.has(run.end, Shape.AllCaps),
  },
  {
    name: 'one of a family',
    example: 'She is a [Ruiz].',
    concerns: { single: true, before: Beside.One },
    fits: ({ tokens, run, start }) => start === run.first && endsPhrase(tokens, run.end),
  },
  {
    name: 'illness named after somebody',
    example: "He has [Ruiz]'s disease.",
    concerns: { single: true, after: Beside.Possessive },
    fits: ({ tokens, run }) => isOf(tokens, run.end + 1, Beside.Ailment),
  },
  {
    name: 'the kind behind the name',
    example: '[Ruiz] the cat slept.',
    concerns: { after: Beside.The },
    fits: ({ tokens, run }) => isOf(tokens, run.end + 1, Beside.Named),
  },
  {
    name: 'one of ours, by name',
    example: 'Our goat, [Ruiz], slept.',
    concerns: { single: true, before: Beside.Comma, after: Beside.Comma },
    fits: ({ tokens, start }) => isOf(tokens, start - 2, Beside.Named),
  },
  {
    name: 'figure that is called one',
    example: 'The fictional President [Ruiz] wept.',
    concerns: { before: Beside.Invented },
    fits: () => true,
  },
  {
    name: 'figure of a work',
    example: 'President [Ruiz] is a character in the novel.',
    concerns: { after: Beside.Comma + Beside.Being },
    fits: ({ tokens, run }) => isFictional(tokens, run.end),
  },
  {
    name: 'first party of a case at law',
    example: 'The ruling in [Ruiz] v. Lima stands.',
    concerns: { after: Beside.Versus },
    fits: ({ tokens, run }) => isVersus(tokens, run.end),
  },
  {
    name: 'other party of a case at law',
    example: 'The ruling in Lima v. [Ruiz] stands.',
    concerns: { before: Beside.FullStop },
    fits: ({ tokens, start }) => isVersus(tokens, start - 2),
  },
  {
    name: 'letter among letters',
    example: 'Psi and [Xi] are letters.',
    concerns: { single: true },
    fits: (site) => isGreekLetter(site),
  },
  {
    name: 'firm behind its trade',
    example: 'The carmaker [Ruiz] grew.',
    concerns: { single: true, before: Beside.Maker },
    fits: (site) => isFirm(site),
  },
  {
    name: 'town and its state',
    example: 'A fire in [Ruiz], Ohio, was put out.',
    concerns: { single: true, after: Beside.Comma },
    fits: ({ tokens, run }) => isBeforeRegion(tokens, run.end),
  },
  {
    name: 'stop on a line',
    example: 'Flights from [Ruiz] resumed.',
    concerns: { single: true, before: Beside.Stop },
    fits: ({ tokens, run, start }) =>
      isOf(tokens, start - 2, Beside.Travel) && !tokens.has(run.end, Shape.Clitic),
  },
  {
    name: 'firm with its ending',
    example: "[Ruiz]'s shares fell.",
    concerns: { single: true, after: Beside.Possessive },
    fits: ({ tokens, run }) => isOf(tokens, run.end + 1, Beside.Share) && !tokens.is(run.end + 2, 'in'), // "Ruiz's shares in the firm"
  },
  {
    name: 'business with its owner',
    example: "[Ruiz]'s Coastal Grill closed.",
    concerns: { single: true, after: Beside.Possessive },
    fits: ({ tokens, run }) => isBusiness(tokens, run.end + 1),
  },
  {
    name: 'horse or player in a race or match',
    example: '[Ruiz] won by two lengths.',
    concerns: { single: true },
    fits: ({ tokens, run, from, limit }) =>
      isContestant(tokens, run.end) && tellsOfContest(tokens, from, limit),
  },
  {
    name: 'verb of a headline',
    example: 'Facts [Trump] Fear at Fair',
    concerns: { single: true },
    fits: (site) => isHeadlineVerb(site),
  },
];

/** All bits. */
const ANY = -1;

/** The frames with all that they concern written out. */
const readyFrames = THING_FRAMES.map(({ concerns, fits }) => ({
  before: concerns.before ?? ANY,
  after: concerns.after ?? ANY,
  single: concerns.single === true,
  fits,
}));

/** True where the words round a run say that it names a thing, and no person. */
export function isNamedThing(tokens: Tokens, run: Run, from: number, limit: number, casing: Casing): boolean {
  const start = titlesBefore(tokens, run.first, from);
  const before = besideAt(tokens, start - 1);
  const after = besideAt(tokens, run.end);
  const single = isSingle(run);
  let site: Site | null = null;
  for (let f = 0; f < readyFrames.length; f++) {
    const frame = readyFrames[f];
    if (frame.single && !single) continue;
    if (frame.before !== ANY && !has(before, frame.before)) continue;
    if (frame.after !== ANY && !has(after, frame.after)) continue;
    site ??= { tokens, run, from, limit, casing, start };
    if (frame.fits(site)) return true;
  }
  return false;
}

/** Index of the first of the capitalised titles right before a name: "Prime Minister", "Queen". */
function titlesBefore(tokens: Tokens, first: number, from: number): number {
  if (isQuotationMark(tokens, first - 1)) return first - 1;
  let start = first;
  while (
    start > from &&
    isCapitalised(tokens, start - 1) &&
    has(flagsOf(tokens, start - 1), Name.Title, Name.Modifier)
  )
    start--;
  return start;
}

/** "a song called “Ruiz”". */
function isQuotationMark(tokens: Tokens, at: number): boolean {
  return tokens.mark(at) !== 0 && QUOTATION_MARKS.includes(tokens.textOf(at));
}

const QUOTATION_MARKS = '"“‘\'';

function isSingle({ first, end }: Run): boolean {
  return end - first === 1;
}

/** "a Ruiz that", "a Ruiz.": no noun follows. */
function endsPhrase(tokens: Tokens, end: number): boolean {
  if (end >= tokens.count) return true;
  return tokens.kind[end] === TokenKind.Mark
    ? tokens.mark(end) !== Mark.OpeningBracket
    : smallWords.has(tokens.word[end]);
}

/** "the song Ruiz played": what follows the name is its verb. */
function isSubject(tokens: Tokens, end: number): boolean {
  return has(flagsOf(tokens, end), Name.Predicate) || isPastTense(tokens, end) || isFiniteVerb(tokens, end);
}

/**
 * "The letter President Ruiz signed was lost", "in a letter Ruiz sent": the name is the subject of a clause about the thing
 * before it, for the sentence has another verb, or the thing stands behind a preposition.
 */
function opensRelativeClause({ tokens, run, start, limit }: Site): boolean {
  if (isCapitalised(tokens, start - 1) || !isSubject(tokens, run.end)) return false;
  const opener = isDeterminer(tokens, start - 2) ? start - 3 : start - 2;
  if (opener >= 0 && isPreposition(tokens, opener) && !isOf(tokens, opener, Beside.Of)) return true;
  for (let at = run.end + 1; at < limit; at++) {
    if (tokens.mark(at) === Mark.Comma) return false;
    if (isSubject(tokens, at) && !isDeterminer(tokens, at - 1)) return true;
  }
  return false;
}

/** "a Ruiz cap", "Ruiz soup"; not "Ruiz caps the week", where the word is a verb. */
function isAttributive(tokens: Tokens, start: number, end: number): boolean {
  if (!isOf(tokens, end, Beside.VerbToo) || isOf(tokens, end + 1, Beside.Being)) return true;
  const before = start - 1;
  return (
    before >= 0 &&
    (isDeterminer(tokens, before) || isPreposition(tokens, before) || isSubject(tokens, before))
  );
}

/** "the carmaker Ruiz": a firm's name, unless it is the subject of a clause about the firm before it. */
function isFirm(site: Site): boolean {
  return !isCapitalised(site.tokens, site.start - 1) && !opensRelativeClause(site);
}

/** "Coastal Grill": one to three capitalised words, the last of which businesses end with. */
function isBusiness(tokens: Tokens, from: number): boolean {
  let at = from;
  while (at < from + 3 && isCapitalised(tokens, at)) at++;
  return at > from && businessEndings.has(tokens.word[at - 1]);
}

/** What follows the name is its verb, and none of speech: news quotes politicians on races, too. */
function isContestant(tokens: Tokens, verb: number): boolean {
  return isSubject(tokens, verb) && !can(cues.get(tokens.word[verb]), SPEECH);
}

/** A word of races and matches alone, or "by two lengths". */
function tellsOfContest(tokens: Tokens, from: number, limit: number): boolean {
  for (let at = from; at < limit; at++)
    if (
      isOf(tokens, at, Beside.Sport) ||
      (isOf(tokens, at, Beside.Lengths) && isOf(tokens, at - 2, Beside.By))
    )
      return true;
  return false;
}

/** "a goat called X", "a bus named X": an indefinite thing right before, and no object behind that it might be called. */
function isThingCalled(tokens: Tokens, start: number): boolean {
  const noun = tokens.mark(start - 2) === Mark.Comma ? start - 3 : start - 2;
  if (!isOf(tokens, noun, Beside.AnyThing)) return false;
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at--)
    if (isOf(tokens, at, Beside.Opening)) return true;
  return false;
}

/** "President X is a character in", "President X, a hero of the novel": what follows the name tells it. */
function isFictional(tokens: Tokens, end: number): boolean {
  const isApposed = tokens.mark(end) === Mark.Comma;
  const verb = isApposed && isOf(tokens, end + 1, Beside.Being) ? end + 1 : end;
  if (isOf(tokens, verb + 1, Beside.Invented)) return true;
  if (isOf(tokens, verb + 1, Beside.Figure)) return isInWork(tokens, verb + 2);
  if (!isDeterminer(tokens, end + 1)) return false;
  for (let at = end + 2; at < end + FIGURE_REACH && tokens.kind[at] === TokenKind.Word; at++)
    if (isOf(tokens, at, Beside.Figure)) return isOf(tokens, at, Beside.Invented) || isInWork(tokens, at + 1);
  return false;
}

/** "in the novel", "from a TV drama", "in Star Wars"; the hero of the hour is in none. */
function isInWork(tokens: Tokens, at: number): boolean {
  if (!tokens.is(at, 'in') && !tokens.is(at, 'from')) return false;
  for (let word = at + 1; word < at + FIGURE_REACH; word++) if (isOf(tokens, word, Beside.Work)) return true;
  return isCapitalised(tokens, at + 1) && !placeStarting(tokens, at + 1, match);
}

/** Tokens after a name among which what it is a figure of is named. */
const FIGURE_REACH = 6;

/** "v." as courts write it, with a name on each side. */
function isVersus(tokens: Tokens, at: number): boolean {
  return (
    isOf(tokens, at, Beside.Versus) &&
    tokens.mark(at + 1) === Mark.Stop &&
    isCapitalised(tokens, at - 1) &&
    isCapitalised(tokens, at + 2)
  );
}

/** "Psi and Xi", "In the equation, Xi is": another letter beside it, or a word about letters in the sentence. */
function isGreekLetter({ tokens, run, from, limit }: Site): boolean {
  if (!xi.has(tokens.word[run.first])) return false;
  // "Xi wrote letters": who does something is no letter, whatever it is done to.
  const acts = isSubject(tokens, run.end) && !isOf(tokens, run.end, Beside.Being);
  const to = acts ? run.first : Math.min(limit, run.end + REACH);
  for (let at = Math.max(from, run.first - REACH); at < to; at++)
    if (isOf(tokens, at, Beside.Symbol) || (isOf(tokens, at, Beside.Greek) && isCapitalised(tokens, at)))
      return true;
  return false;
}

const match: PlaceMatch = { place: 0, length: 0 };

/** ", Ohio," after a name. */
function isBeforeRegion(tokens: Tokens, comma: number): boolean {
  if (!placeStarting(tokens, comma + 1, match) || !regionOf(match.place)) return false;
  const after = comma + 1 + match.length;
  return after >= tokens.count || tokens.mark(after) === Mark.Comma || tokens.mark(after) === Mark.Stop;
}

/** Tokens on each side among which a word about letters is looked for. */
const REACH = 6;

/** "Facts Trump Fear": in a headline, between more than one of a thing before and a word of the language behind. */
function isHeadlineVerb({ tokens, run, from, casing }: Site): boolean {
  const { first, end } = run;
  if (casing !== Casing.Title || !verbSurname.has(tokens.word[first]) || first === from) return false;
  if (!isPlainWord(tokens, first - 1) || !/[a-z]s$/.test(tokens.textOf(first - 1))) return false;
  return up.has(tokens.word[end]) || (isPlainWord(tokens, end) && !/ed$/.test(tokens.textOf(end)));
}

/** What no plain word of the language is. */
const NO_PLAIN_WORD = Name.Title + Name.Nation + Name.Given + Name.Predicate + Name.PlaceOrBody + Name.Role;

/** A word of the language that is neither title, party, name nor verb of a person. */
function isPlainWord(tokens: Tokens, at: number): boolean {
  return isCapitalised(tokens, at) && !has(flagsOf(tokens, at), NO_PLAIN_WORD);
}

import { has } from '../containers/flags';
import { FUNCTION_WORDS } from '../data/functionWords';
import * as data from '../data/thingNouns';
import { can, cues, SPEECH } from '../syntax/cues';
import { isDeterminer, isFiniteVerb, isPreposition } from '../syntax/wordClasses';
import { placeStarting, regionOf, type PlaceMatch } from '../syntax/places';
import { WordSet } from '../text/lexicon';
import { Mark } from '../text/mark';
import { Name } from '../text/words/nameBits';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { Casing } from './casing';
import { isPastTense } from './nameFeatures';
import { flagsOf, isCapitalised } from './nameWords';
import type { Run } from './run';

const named = new WordSet(data.NAMED_THINGS);
const titled = new WordSet(`${data.TITLED_THINGS} ${data.FIGURES}`);
const ownOrTitled = new WordSet(
  `${data.NAMED_THINGS} ${data.TITLED_THINGS} ${data.FIGURES} ${data.OTHER_PREDICATED_THINGS}`,
);
const placeOf = new WordSet(data.PLACES_OF);
const attributed = new WordSet(data.ATTRIBUTED_THINGS);
const verbToo = new WordSet(data.ATTRIBUTED_VERBS);
const ailment = new WordSet(data.AILMENTS);
const work = new WordSet(data.WORKS);
const greek = new WordSet(data.GREEK_LETTERS);
const symbolWord = new WordSet(data.SYMBOL_WORDS);
const maker = new WordSet(data.MAKERS);
const sport = new WordSet(data.SPORT_WORDS);
const travel = new WordSet(data.TRAVEL_WORDS);
const stop = new WordSet('from to at into via');
const share = new WordSet('shares stores outlets');
const lengths = new WordSet('lengths');
const by = new WordSet('by');
const smallWords = new WordSet(FUNCTION_WORDS);
const calling = new WordSet('called named nicknamed dubbed christened');
const of = new WordSet('of');
const the = new WordSet('the');
const versus = new WordSet('v');
const xi = new WordSet('xi');
const up = new WordSet('up');
const being = new WordSet('is was are were');
const invented = new WordSet('fictional fictitious imaginary animated');
const figure = new WordSet('character characters protagonist villain heroine fictional');
const opening = new WordSet('a an our my his her their two the');
const one = new WordSet('a an');
const letters = new WordSet(data.BODY_LETTERS);
const giving = new WordSet(data.GIVING_VERBS);
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
  readonly fits: (site: Site) => boolean;
}

export const THING_FRAMES: readonly ThingFrame[] = [
  {
    name: 'introduced by a thing',
    example: 'The icebreaker [Ana Ruiz] sailed.',
    fits: (site) => named.has(site.tokens.word[site.start - 1]) && !opensRelativeClause(site),
  },
  {
    name: 'title of a work or product',
    example: 'They heard the opera [Ruiz] in Rome.',
    fits: ({ tokens, run, start }) => titled.has(tokens.word[start - 1]) && !isSubject(tokens, run.end),
  },
  {
    name: 'thing that is called so',
    example: 'A goat called [Ruiz] fled.',
    fits: ({ tokens, start }) => calling.has(tokens.word[start - 1]) && isThingCalled(tokens, start),
  },
  {
    name: 'place of that name',
    example: 'They live in the village of [Ruiz].',
    fits: ({ tokens, run, start }) =>
      of.has(tokens.word[start - 1]) &&
      placeOf.has(tokens.word[start - 2]) &&
      !tokens.has(run.end, Shape.Clitic) &&
      !isSubject(tokens, run.end + 1), // "the village of Ruiz supporters was searched"
  },
  {
    name: 'word before a thing',
    example: 'The bar sells [Ruiz] soup.',
    fits: ({ tokens, run, start }) =>
      isSingle(run) && isAttributive(tokens, start, run.end) && !giving.has(tokens.word[start - 1]),
  },
  {
    name: 'letters of a body',
    example: 'He told [Ruiz] TV so.',
    fits: ({ tokens, run, casing }) =>
      casing === Casing.Normal && tokens.has(run.end, Shape.AllCaps) && letters.has(tokens.word[run.end]),
  },
  {
    name: 'one of a family',
    example: 'She is a [Ruiz].',
    fits: ({ tokens, run, start }) =>
      isSingle(run) && start === run.first && one.has(tokens.word[start - 1]) && endsPhrase(tokens, run.end),
  },
  {
    name: 'illness named after somebody',
    example: "He has [Ruiz]'s disease.",
    fits: ({ tokens, run }) =>
      isSingle(run) && tokens.has(run.end, Shape.Clitic) && ailment.has(tokens.word[run.end + 1]),
  },
  {
    name: 'the kind behind the name',
    example: '[Ruiz] the cat slept.',
    fits: ({ tokens, run }) => the.has(tokens.word[run.end]) && named.has(tokens.word[run.end + 1]),
  },
  {
    name: 'one of ours, by name',
    example: 'Our goat, [Ruiz], slept.',
    fits: ({ tokens, run, start }) =>
      isSingle(run) &&
      tokens.mark(start - 1) === Mark.Comma &&
      tokens.mark(run.end) === Mark.Comma &&
      named.has(tokens.word[start - 2]),
  },
  {
    name: 'figure of a work',
    example: 'President [Ruiz] is a character in the novel.',
    fits: ({ tokens, run, start }) => isFictional(tokens, start, run.end),
  },
  {
    name: 'party of a case at law',
    example: 'The ruling in [Ruiz] v. Lima stands.',
    fits: ({ tokens, run, start }) =>
      isVersus(tokens, run.end) || (tokens.mark(start - 1) === Mark.Stop && isVersus(tokens, start - 2)),
  },
  {
    name: 'letter among letters',
    example: 'Psi and [Xi] are letters.',
    fits: (site) => isGreekLetter(site),
  },
  {
    name: 'firm behind its trade',
    example: 'The carmaker [Ruiz] grew.',
    fits: (site) => isFirm(site),
  },
  {
    name: 'town and its state',
    example: 'A fire in [Ruiz], Ohio, was put out.',
    fits: ({ tokens, run }) => isSingle(run) && isBeforeRegion(tokens, run.end),
  },
  {
    name: 'stop on a line',
    example: 'Flights from [Ruiz] resumed.',
    fits: ({ tokens, run, start }) =>
      isSingle(run) &&
      stop.has(tokens.word[start - 1]) &&
      travel.has(tokens.word[start - 2]) &&
      !tokens.has(run.end, Shape.Clitic),
  },
  {
    name: 'firm with its ending',
    example: "[Ruiz]'s shares fell.",
    fits: ({ tokens, run }) =>
      isSingle(run) &&
      tokens.has(run.end, Shape.Clitic) &&
      share.has(tokens.word[run.end + 1]) &&
      !tokens.is(run.end + 2, 'in'), // "Ruiz's shares in the firm"
  },
  {
    name: 'horse or player in a race or match',
    example: '[Ruiz] won by two lengths.',
    fits: ({ tokens, run, from, limit }) =>
      isSingle(run) && isContestant(tokens, run.end) && tellsOfContest(tokens, from, limit),
  },
  {
    name: 'verb of a headline',
    example: 'Facts [Trump] Fear at Fair',
    fits: (site) => isHeadlineVerb(site),
  },
];

/** True where the words round a run say that it names a thing, and no person. */
export function isNamedThing(tokens: Tokens, run: Run, from: number, limit: number, casing: Casing): boolean {
  const site = { tokens, run, from, limit, casing, start: titlesBefore(tokens, run.first, from) };
  return THING_FRAMES.some(({ fits }) => fits(site));
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
  return tokens.kind[at] === TokenKind.Mark && /^["“‘']$/.test(tokens.textOf(at));
}

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
  if (opener >= 0 && isPreposition(tokens, opener) && !of.has(tokens.word[opener])) return true;
  for (let at = run.end + 1; at < limit; at++) {
    if (tokens.mark(at) === Mark.Comma) return false;
    if (isSubject(tokens, at) && !isDeterminer(tokens, at - 1)) return true;
  }
  return false;
}

/** "a Ruiz cap", "Ruiz soup"; not "Ruiz caps the week", where the word is a verb. */
function isAttributive(tokens: Tokens, start: number, end: number): boolean {
  if (!attributed.has(tokens.word[end])) return false;
  if (!verbToo.has(tokens.word[end]) || being.has(tokens.word[end + 1])) return true;
  const before = start - 1;
  return (
    before >= 0 &&
    (isDeterminer(tokens, before) || isPreposition(tokens, before) || isSubject(tokens, before))
  );
}

/** "the carmaker Ruiz": a firm's name, unless it is the subject of a clause about the firm before it. */
function isFirm(site: Site): boolean {
  const { tokens, run, start } = site;
  if (!isSingle(run) || !maker.has(tokens.word[start - 1]) || isCapitalised(tokens, start - 1)) return false;
  return !opensRelativeClause(site);
}

/** What follows the name is its verb, and none of speech: news quotes politicians on races, too. */
function isContestant(tokens: Tokens, verb: number): boolean {
  return isSubject(tokens, verb) && !can(cues.get(tokens.word[verb]), SPEECH);
}

/** A word of races and matches alone, or "by two lengths". */
function tellsOfContest(tokens: Tokens, from: number, limit: number): boolean {
  for (let at = from; at < limit; at++)
    if (sport.has(tokens.word[at]) || (lengths.has(tokens.word[at]) && by.has(tokens.word[at - 2])))
      return true;
  return false;
}

/** "a goat called X", "a bus named X": an indefinite thing right before, and no object behind that it might be called. */
function isThingCalled(tokens: Tokens, start: number): boolean {
  const noun = tokens.mark(start - 2) === Mark.Comma ? start - 3 : start - 2;
  if (!ownOrTitled.has(tokens.word[noun])) return false;
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at--) if (opening.has(tokens.word[at])) return true;
  return false;
}

/** "fictional President X", "President X is a character in", "a hero called President X". */
function isFictional(tokens: Tokens, start: number, end: number): boolean {
  if (invented.has(tokens.word[start - 1])) return true;
  const isApposed = tokens.mark(end) === Mark.Comma;
  const verb = isApposed && being.has(tokens.word[end + 1]) ? end + 1 : end;
  if (!isApposed && !being.has(tokens.word[verb])) return false;
  if (invented.has(tokens.word[verb + 1])) return true;
  if (figure.has(tokens.word[verb + 1])) return isInWork(tokens, verb + 2);
  if (!isDeterminer(tokens, end + 1)) return false;
  for (let at = end + 2; at < end + FIGURE_REACH && tokens.kind[at] === TokenKind.Word; at++)
    if (figure.has(tokens.word[at])) return invented.has(tokens.word[at]) || isInWork(tokens, at + 1);
  return false;
}

/** "in the novel", "from a TV drama", "in Star Wars"; the hero of the hour is in none. */
function isInWork(tokens: Tokens, at: number): boolean {
  if (!tokens.is(at, 'in') && !tokens.is(at, 'from')) return false;
  for (let word = at + 1; word < at + FIGURE_REACH; word++) if (work.has(tokens.word[word])) return true;
  return isCapitalised(tokens, at + 1) && !placeStarting(tokens, at + 1, match);
}

/** Tokens after a name among which what it is a figure of is named. */
const FIGURE_REACH = 6;

/** "v." as courts write it, with a name on each side. */
function isVersus(tokens: Tokens, at: number): boolean {
  return (
    versus.has(tokens.word[at]) &&
    tokens.mark(at + 1) === Mark.Stop &&
    isCapitalised(tokens, at - 1) &&
    isCapitalised(tokens, at + 2)
  );
}

/** "Psi and Xi", "In the equation, Xi is": another letter beside it, or a word about letters in the sentence. */
function isGreekLetter({ tokens, run, from, limit }: Site): boolean {
  if (!isSingle(run) || !xi.has(tokens.word[run.first])) return false;
  // "Xi wrote letters": who does something is no letter, whatever it is done to.
  const acts = isSubject(tokens, run.end) && !being.has(tokens.word[run.end]);
  const to = acts ? run.first : Math.min(limit, run.end + REACH);
  for (let at = Math.max(from, run.first - REACH); at < to; at++)
    if (symbolWord.has(tokens.word[at]) || (isCapitalised(tokens, at) && greek.has(tokens.word[at])))
      return true;
  return false;
}

const match: PlaceMatch = { place: 0, length: 0 };

/** ", Ohio," after a name. */
function isBeforeRegion(tokens: Tokens, comma: number): boolean {
  if (tokens.mark(comma) !== Mark.Comma || !placeStarting(tokens, comma + 1, match) || !regionOf(match.place))
    return false;
  const after = comma + 1 + match.length;
  return after >= tokens.count || tokens.mark(after) === Mark.Comma || tokens.mark(after) === Mark.Stop;
}

/** Tokens on each side among which a word about letters is looked for. */
const REACH = 6;

/** "Facts Trump Fear": in a headline, between more than one of a thing before and a word of the language behind. */
function isHeadlineVerb({ tokens, run, from, casing }: Site): boolean {
  const { first, end } = run;
  if (casing !== Casing.Title || !isSingle(run) || !verbSurname.has(tokens.word[first]) || first === from)
    return false;
  if (!isPlainWord(tokens, first - 1) || !/[a-z]s$/.test(tokens.textOf(first - 1))) return false;
  return up.has(tokens.word[end]) || (isPlainWord(tokens, end) && !/ed$/.test(tokens.textOf(end)));
}

/** What no plain word of the language is. */
const NO_PLAIN_WORD = Name.Title + Name.Nation + Name.Given + Name.Predicate + Name.PlaceOrBody + Name.Role;

/** A word of the language that is neither title, party, name nor verb of a person. */
function isPlainWord(tokens: Tokens, at: number): boolean {
  return isCapitalised(tokens, at) && !has(flagsOf(tokens, at), NO_PLAIN_WORD);
}

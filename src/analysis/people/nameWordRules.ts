import { has, withFlags } from '../containers/flags';
import { FIRMS } from '../data/firms';
import { wordList, WordSet } from '../text/lexicon';
import { Mark } from '../text/mark';
import { Shape } from '../text/tokens';
import { Casing } from './casing';
import { isNumeral } from './knownNames';
import { Name } from '../text/words/nameBits';
import { isPastTense } from './nameFeatures';
import { nameFlags } from './names';
import { flagsOf, isCapitalised, isInitial, isSyllabicName } from './nameWords';
import { kindOfWord, OfficeKind } from './officeKinds';
import { isPartyAndState } from './readRole';
import { isAged, isCompound, isDoubleSurname, isPlural, isSaint } from './runWords';
import { RuleTable, Standing, type RunSite, type WordAt, type WordRule } from './wordRule';
import { asksWill } from './willQuestions';
import { isTrade } from './trades';

/** Those of one word. */
const firms = new WordSet(wordList(FIRMS).filter((name) => !name.includes('_')));
/** Words that no given name is. */
const NEVER_GIVEN = Name.Title + Name.PlaceOrBody + Name.Nation + Name.Thing;

/** Words that no family name of East Asia is. */
const NEVER_FAMILY = Name.Title + Name.PlaceOrBody + Name.Nation + Name.Calendar + Name.Auxiliary;

/** Endings of hyphened compounds that are no names: "Vienna-based", "U.S.-led". */
const COMPOUND_ENDING =
  /-(?:\w+(?:ed|ing)|born|led|run|held|wide|style|era|like|made|bound|only|old|long|up|in-law|boat|boats|language)$/;

/** Titles after which any capitalised word is a surname: "President Bush", but "General Staff", "Director Services". */
const ADDRESSES: ReadonlySet<OfficeKind> = new Set([
  OfficeKind.President,
  OfficeKind.PrimeMinister,
  OfficeKind.Chancellor,
  OfficeKind.Monarch,
  OfficeKind.Minister,
  OfficeKind.Governor,
  OfficeKind.Legislator,
  OfficeKind.Mayor,
  OfficeKind.Pope,
  OfficeKind.VicePresident,
  OfficeKind.Royal,
  OfficeKind.Speaker,
  OfficeKind.Ambassador,
]);

/** What the first word of a place or body of several words is: see {@link RunSite.skip}. */
const SKIPPED = Name.PhraseStart + Name.PlacePrefix + Name.Ship;

/** Whether a capitalised word can be part of a name: the first rule that concerns it decides. */
export const WORD_RULES: readonly WordRule[] = [
  {
    name: 'code',
    example: 'The [A380] landed.',
    concerns: { shape: Shape.Digit + Shape.Hyphen },
    belongs: ({ site: { tokens }, i }) =>
      tokens.has(i, Shape.Digit) || isPartyAndState(tokens, i) ? false : null,
  },
  {
    name: 'author',
    example: 'By [ANA] GOODNESS',
    concerns: { standing: Standing.Byline },
    belongs: (word) => (isAuthor(word) ? true : null),
  },
  {
    name: 'compound or plural',
    example: '[VeraWatch] rated it.',
    concerns: { standing: Standing.Unknown },
    belongs: ({ site: { tokens }, i }) => (isCompound(tokens, i) || isPlural(tokens, i) ? false : null),
  },
  {
    name: 'opens a question or is a firm',
    example: '[Will] the dam hold?',
    concerns: { open: false },
    belongs: ({ site, i }) =>
      asksWill(site, i) || (firms.has(site.tokens.word[i]) && !capitalFollows(site, i)) ? false : null,
  },
  {
    name: 'place or body of several words',
    example: 'in [New] Zealand',
    concerns: { open: false, flags: SKIPPED },
    belongs: ({ site, i }) => (site.skip(i) > i ? false : null),
  },
  {
    name: 'saint',
    example: 'Rosa [St.] Clair',
    concerns: { open: true },
    belongs: (word) =>
      isSaint(word.site.tokens, word.i) && isAfterGiven(word)
        ? isCapitalised(word.site.tokens, word.i + 2)
        : null,
  },
  {
    name: 'initial',
    example: 'George [W.] Hale',
    concerns: { standing: Standing.Initial },
    belongs: initialBelongs,
  },
  {
    name: 'acronym',
    example: 'The [NATO] summit',
    concerns: { shape: Shape.AllCaps },
    belongs: (word) => {
      const isTold = word.site.casing !== Casing.Caps;
      return isTold && !capsBelongs(word) ? false : null;
    },
  },
  {
    name: 'adjective with a hyphen',
    example: 'the [Vienna-based] firm',
    concerns: { shape: Shape.Hyphen },
    belongs: ({ site: { tokens }, i }) => (COMPOUND_ENDING.test(tokens.textOf(i)) ? false : null),
  },
  {
    name: 'unknown word',
    example: 'Ana [Vrelk] said so.',
    concerns: { standing: Standing.Unknown },
    belongs: () => true,
  },
  {
    name: 'double surname',
    example: 'Ana [Silver-Holm]',
    concerns: { open: true, shape: Shape.Hyphen },
    belongs: ({ site: { tokens }, i }) => (isDoubleSurname(tokens, i) ? true : null),
  },
  {
    name: 'family name of East Asia',
    example: '[Park] Min-jun said so.',
    concerns: { open: false, standing: Standing.BeforeHyphen },
    belongs: ({ site, i, flags }) =>
      !has(flags, NEVER_FAMILY) && isSyllabicName(site.tokens, i + 1) ? true : null,
  },
  {
    name: 'next in a series of names',
    example: 'Ana Ruiz and [Kit] Mayhew',
    concerns: { open: false, flags: Name.Common, standing: Standing.BeforeCapital },
    belongs: (word) => (isNextInSeries(word) ? true : null),
  },
  {
    name: 'introduced by a trade',
    example: 'the baker [Kit] Mayhew',
    concerns: { open: false, standing: Standing.BeforeCapital },
    belongs: ({ site, i, flags }) => (!has(flags, NEVER_GIVEN) && isIntroduced(site, i) ? true : null),
  },
  {
    name: 'told as a person',
    example: 'Hope [Church], 50, won.',
    concerns: { open: true },
    belongs: ({ site, i }) => (isToldPerson(site, i) ? true : null),
  },
  {
    name: 'suffix',
    example: 'Tom Vale [Jr.]',
    concerns: { flags: Name.Suffix },
    belongs: ({ flags, open }) => open || has(flags, Name.Given),
  },
  {
    name: 'title that is a surname',
    example: 'Stephen [King] wrote it.',
    concerns: { flags: Name.Title },
    belongs: (word) => (couldEnd(word) && has(word.flags, Name.Surname, Name.Given)) || endsTitledName(word),
  },
  {
    name: 'month or day',
    example: 'Theresa [May]',
    concerns: { flags: Name.Calendar },
    belongs: calendarBelongs,
  },
  {
    name: 'nationality',
    example: 'Jill [English] said so.',
    concerns: { flags: Name.Nation },
    belongs: nationBelongs,
  },
  {
    name: 'word for a thing',
    example: 'Ana Ruiz [University]',
    concerns: { flags: Name.Thing },
    belongs: thingBelongs,
  },
  {
    name: 'name',
    example: '[Ana] Ruiz',
    concerns: { flags: Name.Given + Name.Surname + Name.Particle },
    belongs: () => true,
  },
  {
    name: 'addressed',
    example: 'Mr. [Love] said so.',
    concerns: { open: false, standing: Standing.BeforeSmall },
    belongs: ({ site, i }) => (isAddressed(site, i) ? true : null),
  },
  {
    name: 'word of the language',
    example: 'Ana [Kettle] said so.',
    concerns: { flags: Name.Common },
    belongs: (word) => couldEnd(word) && word.site.casing === Casing.Normal,
  },
  {
    name: 'place',
    example: 'Jack [London] wrote it.',
    concerns: { flags: Name.PlaceOrBody },
    belongs: ({ open }) => open,
  },
];

const rules = new RuleTable(WORD_RULES);

/** The word under the rules: one object for all, since nothing keeps it. */
const word = { site: null as unknown as RunSite, i: 0, flags: 0, open: false };

/** Whether the capitalised word at `i` can be part of the run so far, or open one. */
export function belongsToName(site: RunSite, i: number): boolean {
  word.site = site;
  word.i = i;
  word.flags = flagsOf(site.tokens, i);
  word.open = site.run.first >= 0;
  return rules.decide(word, standingOf(site, i, word.flags))?.answer ?? true;
}

/** {@link Standing} bits of a capitalised word with these {@link Name} flags. */
function standingOf(site: RunSite, i: number, flags: number): number {
  const { tokens, bylineStart } = site;
  return withFlags(
    capitalFollows(site, i) ? Standing.BeforeCapital : Standing.BeforeSmall,
    flags === 0 ? Standing.Unknown : 0,
    isInitial(tokens, i) ? Standing.Initial : 0,
    withFlags(
      tokens.has(i + 1, Shape.Hyphen) ? Standing.BeforeHyphen : 0,
      bylineStart >= 0 ? Standing.Byline : 0,
    ),
  );
}

/** The rule that decides of the word at `i`, or null where none does; for tests and whoever looks for a reason. */
export function decidingRule(site: RunSite, i: number): WordRule | null {
  const own = { site, i, flags: flagsOf(site.tokens, i), open: site.run.first >= 0 };
  return rules.decide(own, standingOf(site, i, own.flags))?.rule ?? null;
}

/** True where another capitalised word of the sentence follows. */
export function capitalFollows({ tokens, limit }: RunSite, i: number): boolean {
  return isCapitalised(tokens, i + 1) && i + 1 < limit;
}

/** True where another word of the name may follow: not "Jr.", nor the letters of "Ana Bishop MBE". */
function nameGoesOn(site: RunSite, i: number): boolean {
  const { tokens } = site;
  if (!capitalFollows(site, i) || has(flagsOf(tokens, i + 1), Name.Suffix)) return false;
  return !(tokens.has(i + 1, Shape.AllCaps) && site.casing === Casing.Normal);
}

/** The first two words of the name that opens a byline: "By ABBY GOODNESS". */
function isAuthor({ site, i, flags }: WordAt): boolean {
  const { bylineStart } = site;
  if (i < bylineStart || i > bylineStart + 1) return false;
  return !isInitial(site.tokens, i) && !has(flags, Name.Suffix);
}

/** "Bea Lorne and Kit Mayhew": a word of the language before a word that is none, where another name stands before it. */
function isNextInSeries({ site, i, flags }: WordAt): boolean {
  const { tokens, seriesEnd } = site;
  if (seriesEnd < 0 || i <= seriesEnd || i > seriesEnd + 2) return false;
  if (has(flags, NEVER_GIVEN) || site.casing !== Casing.Normal) return false;
  for (let at = seriesEnd; at < i; at++)
    if (tokens.mark(at) !== Mark.Comma && !tokens.is(at, 'and')) return false;
  const next = flagsOf(tokens, i + 1);
  return (next === 0 || has(next, Name.Surname)) && !capitalFollows(site, i + 1);
}

function isAfterGiven({ site: { tokens, run }, open }: WordAt): boolean {
  return open && has(flagsOf(tokens, run.end - 1), Name.Given);
}

/** The last word of a run, after a given name or an initial. */
function couldEnd(word: WordAt): boolean {
  const { site, i, open } = word;
  const { tokens, run } = site;
  const isAfterInitial = open && (tokens.mark(run.end - 1) === Mark.Stop || isInitial(tokens, run.end - 1));
  return (isAfterInitial || isAfterGiven(word)) && !nameGoesOn(site, i);
}

/** "MP Sunniva King said": a title stands before a given name that no list has. */
function endsTitledName({ site, i, open, flags }: WordAt): boolean {
  const { tokens, run } = site;
  if (!open || !has(flags, Name.Surname) || run.first === 0 || i !== run.first + 1) return false;
  if (flagsOf(tokens, run.first) !== 0 || isCapitalised(tokens, i + 1)) return false;
  const title = tokens.mark(run.first - 1) === Mark.Stop ? run.first - 2 : run.first - 1;
  return has(flagsOf(tokens, title), Name.Title) && isCapitalised(tokens, title);
}

/** "the baker Kit Mayhew": a trade or role in small letters stands before the name. */
function isIntroduced({ tokens, casing }: RunSite, first: number): boolean {
  if (first === 0 || isCapitalised(tokens, first - 1) || tokens.has(first, Shape.SentenceStart)) return false;
  const isRole = has(flagsOf(tokens, first - 1), Name.Role) || isTrade(tokens, first - 1);
  return isRole && casing === Casing.Normal;
}

/** "the baker Grace Bridge", "Hope Church, 50,": the second word of a name, whatever else it names. */
function isToldPerson(site: RunSite, i: number): boolean {
  const { tokens, run } = site;
  if (i !== run.first + 1 || site.casing !== Casing.Normal) return false;
  const end = has(flagsOf(tokens, i + 1), Name.Suffix) ? i + 2 : i + 1;
  if (end === i + 1 && capitalFollows(site, i)) return false;
  return isIntroduced(site, run.first) || isAged(tokens, tokens.mark(end) === Mark.Stop ? end + 1 : end);
}

/** "Mr. Love", "President Bush": after such a title even a common word is a surname. */
function isAddressed(site: RunSite, i: number): boolean {
  const { tokens } = site;
  if (tokens.has(i, Shape.SentenceStart)) return false;
  const at = tokens.mark(i - 1) === Mark.Stop ? i - 2 : i - 1;
  if (!isCapitalised(tokens, at) || site.casing !== Casing.Normal) return false;
  return (
    has(flagsOf(tokens, at), Name.MaleHonorific, Name.FemaleHonorific) ||
    ADDRESSES.has(kindOfWord(tokens.word[at]))
  );
}

/** A word that opens a name: nothing before it in the run and a word that may be a surname after it. */
function opensName({ site, i, open }: WordAt): boolean {
  const next = flagsOf(site.tokens, i + 1);
  return !open && capitalFollows(site, i) && !has(next, Name.Title, Name.Thing);
}

function initialBelongs({ site, i, flags, open }: WordAt): boolean {
  const { tokens, run } = site;
  if (open && run.end === i && isNumeral(tokens, run.first, i)) return true;
  if (has(flags, Name.Place, Name.Nation)) return false;
  const stop = tokens.mark(i + 1) === Mark.Stop;
  const next = stop ? i + 2 : i + 1;
  if (next >= site.limit || !isCapitalised(tokens, next)) return false;
  if (!open && !stop && !tokens.has(i, Shape.Dotted)) return false;
  const after = flagsOf(tokens, next);
  return !has(after, Name.Title) || (open && has(after, Name.Surname));
}

/** A word in capitals in a sentence that is not: an acronym, unless names know it ("JD Vance", "LEBED"). */
function capsBelongs({ site, i, flags, open }: WordAt): boolean {
  if (has(flags, Name.Suffix)) return open;
  if (has(flags, Name.Given, Name.Surname)) return true;
  const { tokens } = site;
  const length = tokens.end[i] - tokens.start[i];
  return length === 2 && flags === 0 && capitalFollows(site, i) && !tokens.has(i + 1, Shape.AllCaps);
}

function nationBelongs(word: WordAt): boolean {
  const { site, i, flags } = word;
  if (couldEnd(word) && site.casing === Casing.Normal) return true;
  return opensName(word) && has(flags, Name.Given) && !has(flagsOf(site.tokens, i + 1), Name.Given);
}

function calendarBelongs(word: WordAt): boolean {
  const { site, i, flags, open } = word;
  const { tokens } = site;
  if (isAfterGiven(word)) return true;
  if (!open && isShortMonth(word)) return true;
  if (open || !has(flags, Name.Given, Name.Common)) return false;
  const before = flagsOf(tokens, i - 1);
  if (has(before, Name.Title) && !has(before, Name.Calendar)) return true;
  if (opensName(word) && has(flags, Name.Given)) return !has(flagsOf(tokens, i + 1), Name.Calendar);
  return has(nameFlags.get(tokens.word[i + 1] ?? 0), Name.Verb) && !tokens.has(i, Shape.SentenceStart);
}

/** "Jun Ma agreed": no month, since neither a number nor a stop follows. */
function isShortMonth({ site, i }: WordAt): boolean {
  const { tokens } = site;
  if (tokens.end[i] - tokens.start[i] !== 3 || tokens.mark(i + 1) === Mark.Stop) return false;
  const next = flagsOf(tokens, i + 1);
  const isName = next === 0 || has(next, Name.Surname);
  return (
    capitalFollows(site, i) &&
    isName &&
    (has(flagsOf(tokens, i + 2), Name.Predicate) || isPastTense(tokens, i + 2))
  );
}

/** "Grace Power and Will Steele": the name of a person follows in a series. */
function isBesideName({ site, i }: WordAt): boolean {
  const { tokens, run } = site;
  const next = i + 2;
  if (run.end - run.first !== 1 || has(flagsOf(tokens, run.first), Name.PlaceOrBody)) return false;
  if (tokens.mark(i + 1) !== Mark.Comma && !tokens.is(i + 1, 'and')) return false;
  const last = flagsOf(tokens, next + 1);
  const isName = isCapitalised(tokens, next) && has(flagsOf(tokens, next), Name.Given);
  return isName && isCapitalised(tokens, next + 1) && (last === 0 || has(last, Name.Surname));
}

function thingBelongs(word: WordAt): boolean {
  const isSurname = has(word.flags, Name.Surname, Name.Given);
  if (couldEnd(word) && (isSurname || isBesideName(word))) return true;
  if (word.open) word.site.run.thing = true;
  return word.open || isSurname;
}

import { Pronoun, pronounAt } from '../syntax/pronouns';
import { LANGUAGES } from '../data/phraseWords';
import { Mark } from '../text/mark';
import { WordSet, wordList } from '../text/lexicon';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import type { KindReason } from '../article';
import type { Attached } from './attach';
import { Order, type Attribution } from './attribution';
import { can, Cue, cues, SPEECH } from '../syntax/cues';
import type { MarkedRegion } from './marks';
import type { Reading } from './reading';
import { isTitleCaseAround, staysSmall } from '../syntax/titleCase';
import * as classes from '../syntax/wordClasses';

/** Longest term in words where no cue stands in the sentence; titles may be longer. */
const LONGEST_TERM = 2;
const LONGEST_TITLE = 9;
/** The title of a book may have a second part: "Ropes: A History of the Port". */
const LONGEST_WORK = 14;
/** Longest fragment that stands before a noun as its attribute. */
const LONGEST_ATTRIBUTE = 4;
/** Tokens after a cue beyond which such a fragment is no longer its words. */
const FAR = 10;
/** Tokens after a cue within which they surely are. */
const NEAR = 3;
/** Words after which marks name a thing: "known as", "the so-called", "the word". */
const naming = new WordSet(
  wordList(
    'known referred billed dubbed nicknamed titled entitled named so-called self-styled self-described name hashtag slogan tag',
  ),
);
/** What a sentence is about that begins "The word ...", but otherwise the words that somebody used. */
const wording = new WordSet(wordList('word words term phrase headline heading'));
const coined = new WordSet(wordList('coined coining popularised popularized about under beneath'));
/** Before the meaning of a foreign word: "Latin for", "which means". */
const languages = new WordSet(wordList(LANGUAGES));
const meaning = new WordSet(wordList('meaning translates translated'));
/** Things that have a title: "his book", "the weekly show". */
const works = new WordSet(
  wordList(
    'book novel memoir biography essay column commentary poem play film movie documentary drama comedy musical series episode show program programme podcast song anthem hymn ballad single album opera painting sculpture exhibition game magazine newspaper journal newsletter website blog',
  ),
);
const issuing = new WordSet(
  wordList('publish published publishes write wrote written pen penned sing sang sung'),
);
/** Nouns for a name that somebody or something is given: `a blanket “cheat” label`. */
const labels = new WordSet(
  wordList('label labels tag tags moniker nickname slogan motto hashtag narrative brand'),
);
const as = new WordSet(['as', 'the', 'for', 'into']);
const of = new WordSet(['of']);
const by = new WordSet(['by']);
const either = new WordSet(['or', 'and']);
const forWord = new WordSet(['for']);
const indefinite = new WordSet(['a', 'an']);
const to = new WordSet(['to']);

/** What the rules look at: the marks, how they were given to a speaker, how many words they hold. */
interface Site {
  readonly reading: Reading;
  readonly region: MarkedRegion;
  readonly attached: Attached;
}

/** The reason why marks name something and quote nobody, `null` where they quote, and nothing where the next rule is to be asked. */
interface Rule {
  readonly reason: KindReason | null;
  readonly example: string;
  readonly holds: (site: Site) => boolean;
}

/** In order: the first that holds decides. */
export const TERM_RULES: readonly Rule[] = [
  {
    reason: 'named',
    example: 'a boat known as “Old Tin”',
    holds: ({ reading, region }) => isNamed(reading, region) && !hasAgent(reading, region),
  },
  {
    reason: 'other-name',
    example: 'known as “Old Tin” or, simply, “Tin”',
    holds: ({ reading, region }) => isOtherName(reading, region),
  },
  {
    reason: 'work',
    example: 'in her book, “The Tides,”',
    holds: ({ reading, region }) => isWork(reading, region),
  },
  {
    reason: 'meaning',
    example: 'Latin for “rope”',
    holds: ({ reading, region }) => isMeaning(reading, region),
  },
  {
    reason: 'definition',
    example: 'Holt Ltd. (“the buyer”) left.',
    holds: isDefinition,
  },
  {
    reason: 'nickname',
    example: 'Juan “Chico” Soto',
    holds: ({ reading, region }) => isNickname(reading, region),
  },
  {
    reason: 'written',
    example: 'They published “The Silent Quay”',
    holds: ({ reading, region, attached: { attribution } }) =>
      attribution !== null && isWritten(reading, attribution, region),
  },
  {
    reason: 'name-of-noun',
    example: 'a website called “Old Port”',
    holds: ({ reading, region, attached: { attribution } }) =>
      attribution !== null && namesNoun(reading, attribution, region),
  },
  {
    reason: 'headline',
    example: '‘Lost at sea’',
    holds: ({ reading, region, attached }) =>
      attached.reason === 'context' && region.single && !isSpeechInSingles(reading, region),
  },
  {
    reason: 'attribute',
    example: 'Tom Vale rejects a blanket “cheat” label',
    holds: ({ reading, region }) =>
      labels.has(reading.tokens.word[region.close + 1]) && reading.isWord(region.last),
  },
  {
    reason: null,
    example: 'Tom Vale said: “It leaks.”',
    holds: ({ attached: { reason } }) => STRONG.has(reason),
  },
  { reason: null, example: 'Tom Vale said it was “a sieve”', holds: isCloseToCue },
  {
    reason: 'attribute',
    example: 'the “open door” plan',
    holds: (site) =>
      (isLoose(site) || isFar(site)) &&
      words(site) <= LONGEST_ATTRIBUTE &&
      isAttribute(site.reading, site.region),
  },
  {
    reason: 'title',
    example: 'Tom Vale likes “The Long Hour”',
    holds: (site) =>
      words(site) > (site.attached.attribution ? 1 : 0) &&
      words(site) <= LONGEST_TITLE &&
      isTitle(site.reading, site.region) &&
      !isSaidInHeadline(site),
  },
  {
    reason: 'so-called',
    example: 'It was a “win” in May.',
    holds: (site) => isLoose(site) && words(site) <= LONGEST_TERM && !isCalledSo(site.reading, site.region),
  },
];

/** `Mayor Says Dam Is “Really A Sieve”`: where all words begin with a capital, those in marks make no title. */
function isSaidInHeadline({ reading, region, attached: { attribution } }: Site): boolean {
  return attribution !== null && isSaid(attribution) && isTitleCaseAround(reading, region.open, region.close);
}

/** So close to its speaker that it is a quotation whatever stands in the marks. */
const STRONG: ReadonlySet<Attached['reason']> = new Set([
  'cue-beside',
  'unlisted-verb',
  'speech-noun',
  'colon',
  'context',
  'denied',
  'signature',
] as const);

/** Why a marked region names something and quotes nobody; null where it quotes somebody. */
export function termReason(reading: Reading, region: MarkedRegion, attached: Attached): KindReason | null {
  const site: Site = { reading, region, attached };
  for (const { reason, holds } of TERM_RULES) if (holds(site)) return reason;
  return null;
}

/** In brackets by itself, behind what it names, and no sentence. */
function isDefinition(site: Site): boolean {
  const { reading, region } = site;
  const { tokens } = reading;
  if (
    tokens.mark(region.open - 1) !== Mark.OpeningBracket ||
    tokens.mark(region.close + 1) !== Mark.ClosingBracket
  )
    return false;
  const isName = reading.isCapital(region.open - 2) || tokens.mark(region.open - 2) === Mark.Stop;
  return isName && tokens.kind[region.last] === TokenKind.Word && words(site) <= LONGEST_ATTRIBUTE;
}

function words({ reading, region }: Site): number {
  return countWords(reading, region);
}

/** A verb of speech stands up to two words before the marks. */
function isCloseToCue({ region, attached: { attribution } }: Site): boolean {
  if (!attribution || !isSaid(attribution) || attribution.cue >= region.open) return false;
  return region.open - attribution.cueEnd <= NEAR;
}

/** Nothing but the sentence joins the marks to a speaker. */
function isLoose({ attached: { reason } }: Site): boolean {
  return reason === 'later-cue' || reason === 'subject';
}

function isFar({ region, attached: { reason, attribution } }: Site): boolean {
  if (reason !== 'cue-governs' && reason !== 'closing-cue') return false;
  return attribution !== null && region.open - attribution.cueEnd >= FAR;
}

/** `'It was awful. We ran.'`: more than a title or a headline's words. */
function isSpeechInSingles(reading: Reading, region: MarkedRegion): boolean {
  const { tokens } = reading;
  return (
    tokens.has(region.first, Shape.Capital) &&
    tokens.kind[region.last] === TokenKind.Mark &&
    !isTitle(reading, region)
  );
}

/** "known as", "The word": the marks name something. */
function isNamed(reading: Reading, { open }: MarkedRegion): boolean {
  const { tokens } = reading;
  let before = open - 1;
  if (before < 0) return false;
  if (wording.has(tokens.word[before])) return isAboutWord(tokens, before);
  if (as.has(tokens.word[before])) before--;
  if (before >= 0 && classes.isAdverb(reading.tokens, before)) before--;
  if (before >= 0 && to.has(tokens.word[before])) before--;
  return before >= 0 && naming.has(tokens.word[before]);
}

/** `dubbed "a sieve" by Vale`: somebody is told to have said so. */
function hasAgent({ tokens }: Reading, { close }: MarkedRegion): boolean {
  return by.has(tokens.word[close + 1]);
}

/** `known as "Old Tin" or, simply, "Tin"`: the other name of what was just named. */
function isOtherName(reading: Reading, { open }: MarkedRegion): boolean {
  let before = open - 1;
  while (
    before > 0 &&
    (reading.tokens.mark(before) === Mark.Comma || classes.isAdverb(reading.tokens, before))
  )
    before--;
  if (before < 1 || !either.has(reading.tokens.word[before])) return false;
  const other = reading.regionOf(before - 1);
  return other !== null && isNamed(reading, other);
}

/** `The word "quay" comes from ...`, `She coined the term`, and not `He used the word`. */
function isAboutWord(tokens: Tokens, noun: number): boolean {
  if (noun === 0) return true;
  return tokens.has(noun - 1, Shape.SentenceStart) || (noun > 1 && coined.has(tokens.word[noun - 2]));
}

/** `Latin for "rope"`, `meaning "of the port"`, `translates as "rope"`. */
function isMeaning(reading: Reading, { open }: MarkedRegion): boolean {
  const { tokens } = reading;
  let before = open - 1;
  if (before < 1) return false;
  if (forWord.has(tokens.word[before]) && languages.has(tokens.word[before - 1])) return true;
  while (before > 0 && (as.has(tokens.word[before]) || to.has(tokens.word[before]))) before--;
  if (before > 0 && classes.isAdverb(reading.tokens, before)) before--;
  return meaning.has(tokens.word[before]);
}

/** `a website called "Old Port"`: the verb belongs to the noun before it, which nobody says anything with. */
function namesNoun(reading: Reading, attribution: Attribution, region: MarkedRegion): boolean {
  const { bits, order, speaker, cue, cueEnd } = attribution;
  if (!can(bits, Cue.Naming) || !can(bits, Cue.Past) || order !== Order.SpeakerFirst) return false;
  if (!speaker || speaker.name >= 0 || speaker.pronoun !== Pronoun.None) return false;
  if (speaker.last !== cue - 1 || cueEnd !== region.open - 1) return false;
  return (
    indefinite.has(reading.tokens.word[speaker.first]) &&
    (!classes.isSpeakerNoun(reading.tokens, speaker.last) || isTitle(reading, region)) &&
    !reading.isCapital(speaker.last)
  );
}

/** `was accused of "lying"`, `described as "brisk"`: somebody's words, though nobody says whose. */
function isCalledSo({ tokens }: Reading, { open }: MarkedRegion): boolean {
  let before = open - 1;
  if (before > 0 && (as.has(tokens.word[before]) || of.has(tokens.word[before]))) before--;
  if (before < 1) return false;
  const bits = cues.get(tokens.word[before]);
  return can(bits, Cue.Naming) && can(bits, Cue.Past);
}

/** `They published "The Silent Quay"`: the title of what was written. */
function isWritten(reading: Reading, { cue, cueEnd }: Attribution, region: MarkedRegion): boolean {
  if (cueEnd !== region.open - 1 || !issuing.has(reading.tokens.word[cue])) return false;
  const words = countWords(reading, region);
  return words > 1 && words <= LONGEST_TITLE && isTitle(reading, region);
}

/** `Juan "Chico" Soto`: a capitalised word between two of a name. */
function isNickname(reading: Reading, { open, first, last, close }: MarkedRegion): boolean {
  if (
    first !== last ||
    !reading.isCapital(open - 1) ||
    !reading.isCapital(close + 1) ||
    !reading.isCapital(first)
  )
    return false;
  const { tokens } = reading;
  return (
    tokens.kind[last] === TokenKind.Word &&
    cues.get(tokens.word[open - 1]) === 0 &&
    !classes.isPreposition(reading.tokens, close + 1) &&
    !tokens.has(close + 1, Shape.SentenceStart)
  );
}

/** `the "open door" plan`, `a "must"-see`: a fragment that stands before a noun and tells which one. */
function isAttribute(reading: Reading, { open, last, close }: MarkedRegion): boolean {
  const { tokens } = reading;
  const next = close + 1;
  if (tokens.kind[last] !== TokenKind.Word && tokens.kind[last] !== TokenKind.Number) return false;
  if (tokens.mark(next) === Mark.Hyphen) return !tokens.has(next, Shape.SpaceBefore);
  if (!reading.isWord(open - 1) || !reading.isWord(next) || tokens.has(next, Shape.Capital)) return false;
  if (!introducesNoun(reading, open - 1)) return false;
  return !(
    classes.isPreposition(reading.tokens, next) ||
    classes.isClauseOpener(reading.tokens, next) ||
    classes.isAuxiliary(reading.tokens, next) ||
    classes.isAdverb(reading.tokens, next) ||
    classes.isTime(reading.tokens, next) ||
    classes.isDeterminer(reading.tokens, next) ||
    pronounAt(reading.tokens, next) !== Pronoun.None
  );
}

/** "the", "of": a noun is to come, not a verb. */
function introducesNoun(reading: Reading, token: number): boolean {
  return (
    classes.isDeterminer(reading.tokens, token) ||
    classes.isPreposition(reading.tokens, token) ||
    reading.tokens.has(token, Shape.Clitic)
  );
}

/** `on "Meet the Dawn,"`, `his book, "The Tides,"`: a title after a preposition, an owner or the kind of work. */
function isWork(reading: Reading, region: MarkedRegion): boolean {
  const { tokens } = reading;
  let before = region.open - 1;
  if (tokens.mark(before) === Mark.Comma) {
    before--;
    if (!works.has(tokens.word[before])) return false;
  }
  if (before < 0 || tokens.has(before, Shape.SentenceStart)) return false;
  const words = countWords(reading, region);
  if (words <= LONGEST_WORK && isTitle(reading, region) && isWorkBeside(reading, region)) return true;
  if (works.has(tokens.word[before])) return words > 0 && words <= LONGEST_WORK && isTitle(reading, region);
  const introduces = tokens.has(before, Shape.Clitic) || classes.isPreposition(reading.tokens, before);
  if (!introduces) return false;
  return words > 1 && words <= LONGEST_TITLE && isTitle(reading, region);
}

/** `the “Honestly” podcast`, `his books “Low Tide” and “High Tide”`, `told “The Dawn,” “It leaks.”`: what the title stands beside tells. */
function isWorkBeside(reading: Reading, region: MarkedRegion): boolean {
  const { tokens } = reading;
  const { open, last, close } = region;
  if (tokens.kind[last] === TokenKind.Word && works.has(tokens.word[close + 1])) return true;
  const before = open - 1;
  if (either.has(tokens.word[before])) {
    const other = reading.regionOf(before - 1);
    return other !== null && isWork(reading, other);
  }
  if (!can(cues.get(tokens.word[before]), Cue.Telling)) return false;
  return reading.regionOf(tokens.mark(close + 1) === Mark.Comma ? close + 2 : close + 1) !== null;
}

/** Whether the verb reports words: "guess" does not, and a title may follow it. */
function isSaid({ bits }: Attribution): boolean {
  return can(bits, SPEECH, Cue.Naming, Cue.Gesture, Cue.According);
}

/** All words but the small ones begin with a capital: a title or a name. */
function isTitle(reading: Reading, { first, last }: MarkedRegion): boolean {
  const { tokens } = reading;
  for (let i = first; i <= last; i++) {
    if (tokens.kind[i] !== TokenKind.Word || tokens.has(i, Shape.Capital) || tokens.has(i, Shape.Clitic))
      continue;
    if (i === first || !staysSmall(reading, i)) return false;
  }
  return true;
}

function countWords({ tokens }: Reading, region: MarkedRegion): number {
  let words = 0;
  for (let i = region.first; i <= region.last && words <= LONGEST_WORK; i++)
    if (tokens.kind[i] !== TokenKind.Mark && !tokens.has(i, Shape.Clitic)) words++;
  return words;
}

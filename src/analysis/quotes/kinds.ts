import type { QuoteKind } from '../article';
import { WordSet, wordList } from '../text/lexicon';
import { Shape, TokenKind } from '../text/tokens';
import { Link, type Attached } from './attach';
import type { Attribution } from './attributions';
import { Cue, SPEECH } from './cues';
import type { MarkedRegion } from './marks';
import type { Reading } from './reading';
import * as classes from './wordClasses';

/** Longest term in words where no cue stands in the sentence; titles may be longer. */
const LONGEST_TERM = 2;
const LONGEST_TITLE = 9;
/** Words of a title that stay small. */
const smallWords = new WordSet(
  wordList('a an the and or but of in on at to by for from with as is not vs v'),
);
/** Words after which marks name a thing: "known as", "the so-called", "the word". */
const naming = new WordSet(
  wordList(
    'known referred billed dubbed nicknamed titled entitled named so-called self-styled self-described word words term phrase name hashtag slogan tag',
  ),
);
/** Things that have a title: "his book", "the weekly show". */
const works = new WordSet(
  wordList(
    'book novel memoir biography essay column commentary poem play film movie documentary drama comedy musical series episode show program programme podcast song anthem hymn ballad single album opera painting sculpture exhibition game magazine newspaper journal newsletter website blog',
  ),
);
const as = new WordSet(['as', 'the', 'for']);
const to = new WordSet(['to']);
const COMMA = 0x2c;

/** Whether a marked region is full speech, a fragment of it, or a term that nobody is quoted with. */
export function kindOf(reading: Reading, region: MarkedRegion, attached: Attached): QuoteKind {
  if (isTerm(reading, region, attached)) return 'term';
  return attached.link === Link.Floating || isSentence(reading, region) ? 'direct' : 'partial';
}

function isTerm(reading: Reading, region: MarkedRegion, { link, attribution }: Attached): boolean {
  if (isNamed(reading, region) || isWork(reading, region)) return true;
  if (link === Link.Floating) return region.single;
  if (link === Link.Beside || link === Link.Colon) return false;
  if (
    attribution &&
    isSaid(attribution) &&
    attribution.cue < region.open &&
    region.open - attribution.cueEnd <= 3
  )
    return false;
  const words = countWords(reading, region);
  if (words > (attribution ? 1 : 0) && words <= LONGEST_TITLE && isTitle(reading, region)) return true;
  return link === Link.Subject && words <= LONGEST_TERM;
}

/** "known as", "the word": the marks name something. */
function isNamed({ tokens }: Reading, { open }: MarkedRegion): boolean {
  let before = open - 1;
  if (as.has(tokens.word[before] as number)) before--;
  if (to.has(tokens.word[before] as number)) before--;
  return before >= 0 && naming.has(tokens.word[before] as number);
}

/** `on "Meet the Dawn,"`, `his book, "The Tides,"`: a title after a preposition, an owner or the kind of work. */
function isWork(reading: Reading, region: MarkedRegion): boolean {
  const { tokens } = reading;
  let before = region.open - 1;
  if (tokens.mark(before) === COMMA) {
    before--;
    if (!works.has(tokens.word[before] as number)) return false;
  }
  if (before < 0 || tokens.has(before, Shape.SentenceStart)) return false;
  const introduces =
    works.has(tokens.word[before] as number) ||
    tokens.has(before, Shape.Clitic) ||
    classes.isPreposition(reading, before);
  if (!introduces) return false;
  const words = countWords(reading, region);
  return words > 1 && words <= LONGEST_TITLE && isTitle(reading, region);
}

/** Whether the verb reports words: "guess" does not, and a title may follow it. */
function isSaid({ bits }: Attribution): boolean {
  return (bits & (SPEECH | Cue.Naming | Cue.Gesture | Cue.According)) !== 0;
}

function isSentence({ tokens }: Reading, region: MarkedRegion): boolean {
  return (
    tokens.has(region.first, Shape.Capital) &&
    (tokens.mark(region.last) !== 0 || tokens.mark(region.close + 1) === COMMA)
  );
}

/** All words but the small ones begin with a capital: a title or a name. */
function isTitle({ tokens }: Reading, { first, last }: MarkedRegion): boolean {
  for (let i = first; i <= last; i++) {
    if (tokens.kind[i] !== TokenKind.Word || tokens.has(i, Shape.Capital) || tokens.has(i, Shape.Clitic))
      continue;
    if (i === first || !smallWords.has(tokens.word[i] as number)) return false;
  }
  return true;
}

function countWords({ tokens }: Reading, region: MarkedRegion): number {
  let words = 0;
  for (let i = region.first; i <= region.last && words <= LONGEST_TITLE; i++)
    if (tokens.kind[i] !== TokenKind.Mark && !tokens.has(i, Shape.Clitic)) words++;
  return words;
}

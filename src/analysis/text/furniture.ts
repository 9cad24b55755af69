import type { Span } from '../article';
import { BOILERPLATE_LONE_OPENINGS, BOILERPLATE_OPENINGS } from '../data/boilerplate';
import { OUTLET_WORDS } from '../data/outlets';
import { isAuthorNote, isByline, isDateLine } from './bylines';
import { CharClass, classOf, fold, isWordCode } from './characters';
import { isCaption } from './credits';
import { findDateline, isDatelineAlone } from './dateline';
import { WordSet, wordList } from './lexicon';
import { Mark } from './mark';
import { signsOf } from './furnitureSigns';
import { isListTitle, isPageCall, isPageLabel, isPictureLabel, labelOf } from './pageCalls';
import { Shape, TokenKind, type Tokens } from './tokens';

/**
 * Page furniture: what stands on a news page besides the story. Datelines, bylines, boilerplate and lines that look
 * like headlines, read from one paragraph alone.
 */
export interface FurnitureFacts {
  /** The dateline at the paragraph's start, dash included, or null. */
  readonly dateline: Span | null;
  /** What the paragraph is by its own looks, wherever it stands; null for a line that may be the story's. */
  readonly look: Look | null;
  /** A few words, too few for a headline: an item of a menu, a name, a kicker, or a word of the story. */
  readonly stub: boolean;
  /** Words, counted no farther than {@link MOST_COUNTED}: titles of other stories are longer than crossheads. */
  readonly words: number;
  /** Long enough for a title and no row of figures: what lists of other stories are made of. */
  readonly title: boolean;
  /** Begins with a small letter: the rest of the line before it. */
  readonly continues: boolean;
  /** A heading of Markdown. */
  readonly markdown: boolean;
  /** A line in capitals. */
  readonly shouted: boolean;
  /** Where a line that looks like a headline ends with its publisher ("… | Fjord Wire"): the offset of what parts them. */
  readonly suffix: Span | null;
  /** A short line without a sentence's end: a headline, if its place allows. */
  readonly headlineLike: boolean;
  /** Looks like a headline but for the ? or ! at its end, which a line of the story may have as well. */
  readonly exclaims: boolean;
  /** The three hyphens before and after Markdown front matter. */
  readonly fence: boolean;
  /** Markdown that a reader never sees as text: a fence of code that names its language, one that does not, or else. */
  readonly markup: 'opening fence' | 'bare fence' | 'hidden' | null;
}

/**
 * - `byline`: who wrote it, when, for whom
 * - `author note`: who its author is, in a sentence
 * - `caption`: of a picture, told by its credit or by how captions open
 * - `picture label`: "open image in gallery", "Video"
 * - `list title`: "Most read", "More from Politics"
 * - `boilerplate`: labels, buttons, menus, calls to sign up, credits, corrections
 */
export type Look = 'byline' | 'author note' | 'caption' | 'picture label' | 'list title' | 'boilerplate';

/** Words of a line are counted no farther. */
export const MOST_COUNTED = 30;

const NONE: FurnitureFacts = {
  dateline: null,
  look: null,
  stub: false,
  words: MOST_COUNTED,
  title: false,
  continues: false,
  markdown: false,
  shouted: false,
  suffix: null,
  headlineLike: false,
  exclaims: false,
  fence: false,
  markup: null,
};
const HEADLINE: FurnitureFacts = { ...NONE, headlineLike: true };
const EXCLAIMING: FurnitureFacts = { ...HEADLINE, exclaims: true };
const LOOKS = Object.fromEntries(
  (['byline', 'author note', 'caption', 'picture label', 'list title', 'boilerplate'] as const).map(
    (look) => [look, { ...NONE, look }],
  ),
) as Record<Look, FurnitureFacts>;
const FENCE: FurnitureFacts = { ...NONE, fence: true };
const OPENING_FENCE: FurnitureFacts = { ...NONE, markup: 'opening fence' };
const BARE_FENCE: FurnitureFacts = { ...NONE, markup: 'bare fence' };
const HIDDEN: FurnitureFacts = { ...NONE, markup: 'hidden' };

/** Function words that stay small in a headline in title case. */
const SMALL_WORDS = new WordSet(
  wordList(
    'a an the and or but nor for of in on at to by from with as over into amid after before is are be vs via up out off per',
  ),
);

const LONGEST_HEADLINE = 140;
/** Furniture is no longer than this. */
const LONGEST_FURNITURE = 420;
const LONGEST_BOILERPLATE = 300;
const LONGEST_FENCE = 60;
const LONGEST_REFERENCE = 100;
/** Marks that may stand after the end of a sentence, and around a headline. */
const CLOSERS = '"\'”’»›)]`*_';
/** Marks of Markdown that may stand before a line's first word. */
const OPENING_MARKS = new Set(Array.from('*_>#', (mark) => mark.charCodeAt(0)));

/** Reads the furniture of a tokenised paragraph. */
export function readFurniture(tokens: Tokens): FurnitureFacts {
  const { text } = tokens;
  if (tokens.count === 0) return NONE;
  if (text === '---') return FENCE;
  const markup = readMarkup(text);
  if (markup) return markup;
  const first = firstWord(tokens);
  const signs = text.length <= LONGEST_FURNITURE ? signsOf(tokens) : 0;
  const look = text.length <= LONGEST_FURNITURE ? lookOf(tokens, first, signs) : null;
  if (look) return LOOKS[look];
  if (isDatelineAlone(tokens, first, signs))
    return { ...LOOKS.byline, dateline: { start: 0, end: text.length } };
  const dateline = findDateline(tokens, first);
  if (dateline) return { ...NONE, dateline };
  return text.length <= LONGEST_HEADLINE ? readHeadline(tokens) : NONE;
}

/** What a paragraph of a page is by its own looks: the first rule that holds decides. */
function lookOf(tokens: Tokens, first: number, signs: number): Look | null {
  const { text } = tokens;
  const label = labelOf(text);
  if (isPictureLabel(text, label)) return 'picture label'; // open image in gallery
  if (isListTitle(text, label)) return 'list title'; // More from Politics
  if (isBoilerplate(tokens, first)) return 'boilerplate'; // Read more: the ferry
  if (isByline(tokens, first, signs)) return 'byline'; // By Ana Prado, Staff Writer
  if (isPageLabel(tokens, label, signs)) return 'boilerplate'; // Share this article
  if (isDateLine(tokens, first)) return 'byline'; // Updated March 3, 2026
  if (isCaption(tokens, signs)) return 'caption'; // The ferry. (Jo Lund/Fjord Pictures)
  if (isPageCall(tokens, first, signs)) return 'boilerplate'; // Sign up for our newsletter
  return isAuthorNote(text, signs) ? 'author note' : null; // Ana Prado is a reporter for us.
}

/** A fence of code, a comment, or the address that a link's name stands for. */
function readMarkup(text: string): FurnitureFacts | null {
  switch (text.charAt(0)) {
    case '`':
    case '~': {
      const language = text.length <= LONGEST_FENCE ? /^(?:`{3,}|~{3,}) ?([\w+#.-]*)$/.exec(text) : null;
      return language && (language[1] === '' ? BARE_FENCE : OPENING_FENCE);
    }
    case '<':
      return text.startsWith('<!--') && text.endsWith('-->') ? HIDDEN : null;
    case '[': {
      const close = text.indexOf(']: ');
      const isName = close > 1 && close < LONGEST_REFERENCE;
      return isName && /^(?:<|https?:|mailto:|[./#])/.test(text.slice(close + 3, close + 12)) ? HIDDEN : null;
    }
    default:
      return null;
  }
}

/** The first token after Markdown's marks of emphasis, quotation and headings. */
function firstWord(tokens: Tokens): number {
  let first = 0;
  while (first + 1 < tokens.count && first < 6 && OPENING_MARKS.has(tokens.mark(first))) first++;
  return first;
}

/** Openings by their first two characters: few paragraphs have to be compared with any. */
const openingsByStart = new Map<number, { readonly opening: string; readonly alone: boolean }[]>();
for (const [list, alone] of [
  [BOILERPLATE_OPENINGS, false],
  [BOILERPLATE_LONE_OPENINGS, true],
] as const) {
  for (const opening of list) {
    const start = startKey(opening, 0);
    openingsByStart.set(start, [...(openingsByStart.get(start) ?? []), { opening, alone }]);
  }
}

/** The two characters at an offset, whatever their case; the second counts as 0 where an opening has only one. */
function startKey(text: string, at: number): number {
  const first = fold(text.charCodeAt(at));
  const second = isWordCode(first) ? fold(text.charCodeAt(at + 1)) : 0;
  return (first << 16) | second;
}

function isBoilerplate(tokens: Tokens, first: number): boolean {
  const { text } = tokens;
  if (text.length > LONGEST_BOILERPLATE) return false;
  const start = tokens.start[first];
  const openings = openingsByStart.get(startKey(text, start));
  if (openings) {
    const head = text.slice(start, start + 40).toLowerCase();
    if (openings.some(({ opening, alone }) => head.startsWith(opening) && endsOpening(head, opening, alone)))
      return true;
  }
  const letter = fold(text.charCodeAt(start));
  return (letter === 0x68 || letter === 0x77) && isAddress(text.slice(start));
}

/** Whether an opening ends with its word, and, where it must stand alone, is not the beginning of a sentence. */
function endsOpening(head: string, opening: string, alone: boolean): boolean {
  let next = opening.length;
  if (isWordCode(opening.charCodeAt(next - 1)) && next < head.length && isWordCode(head.charCodeAt(next)))
    return false;
  if (!alone) return true;
  while (head.charAt(next) === ' ') next++;
  const after = next < head.length ? classOf(head.charCodeAt(next)) : CharClass.Other;
  return after !== CharClass.Lower && after !== CharClass.Upper;
}

/** A web address and nothing else. */
function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text);
}

function mayBeTitle(words: number, figures: number): boolean {
  return words >= FEWEST_TITLE_WORDS && figures * WORDS_PER_FIGURE <= words;
}

function readHeadline(tokens: Tokens): FurnitureFacts {
  const ending = endingOf(tokens);
  if (tokens.mark(0) === Mark.Hash && tokens.count > 1)
    return { ...HEADLINE, ...countLine(tokens), markdown: true };
  // Most lines: none of what follows is asked of them. A publisher's name may be cut off with dots.
  if (ending === 'sentence' && !tokens.text.endsWith('…')) return NONE;
  if (/^(?:\||[-*•–—] )/.test(tokens.text)) return NONE; // a row of a table, an item of a list
  return readLine(tokens, ending);
}

/** What {@link FurnitureFacts} tell of a line by its words. */
type LineCounts = Pick<FurnitureFacts, 'words' | 'title' | 'continues' | 'shouted' | 'suffix'>;

function countLine(tokens: Tokens): LineCounts {
  const { text } = tokens;
  const { words, figures } = countWords(tokens);
  return {
    words,
    title: mayBeTitle(words, figures),
    continues: /^\p{Ll}/u.test(text),
    shouted: isShouted(tokens),
    suffix: findSuffix(text),
  };
}

function readLine(tokens: Tokens, ending: Ending): FurnitureFacts {
  const counted = countLine(tokens);
  const { words, continues } = counted;
  if (counted.suffix) return { ...HEADLINE, ...counted };
  if (ending === 'open') return NONE;
  if (tokens.count < 2) return { ...NONE, stub: ending === 'none', words, continues };
  const stub = ending === 'none' && words <= MOST_STUB_WORDS;
  if (ending === 'closed') return isTitleCase(tokens) ? { ...HEADLINE, ...counted } : NONE; // Captain: “We Knew.”
  if (ending === 'sentence' || tokens.sentenceCount > 2) return NONE;
  if (ending === 'exclaims' && !isTitleCase(tokens)) return { ...EXCLAIMING, ...counted };
  return { ...HEADLINE, ...counted, stub };
}

/** Words up to which a line is as likely an item of a menu or a name as a headline. */
const MOST_STUB_WORDS = 3;

/** How a line ends: within marks that close after a sentence, with a sentence, a ? or !, open for more, or not at all. */
type Ending = 'closed' | 'sentence' | 'exclaims' | 'open' | 'none';

function endingOf({ text }: Tokens): Ending {
  let end = text.length;
  while (end > 0 && (CLOSERS.includes(text.charAt(end - 1)) || text.charAt(end - 1) === ' ')) end--;
  const last = text.charAt(end - 1);
  const exclaims = last === '?' || last === '!';
  if (last === ':' || last === ';') return 'open';
  if (!exclaims && last !== '.' && last !== ',' && last !== '…') return 'none';
  if (end < text.length) return 'closed';
  return exclaims ? 'exclaims' : 'sentence';
}

/** So many words go with each figure of a title: rows of results and prices have more figures. */
const WORDS_PER_FIGURE = 4;

/** How many words a line has, figures among them. */
function countWords(tokens: Tokens): { words: number; figures: number } {
  let words = 0;
  let figures = 0;
  for (let i = 0; i < tokens.count && words < MOST_COUNTED; i++) {
    if (tokens.kind[i] === TokenKind.Mark || tokens.has(i, Shape.Clitic)) continue;
    words++;
    if (tokens.kind[i] === TokenKind.Number) figures++;
  }
  return { words, figures };
}

function isShouted({ text }: Tokens): boolean {
  return !/\p{Ll}{2}/u.test(text) && /\p{Lu}{2}/u.test(text);
}

/** "Ferry runs aground | Holm News | Fjord Wire", "Ferry runs aground - The Holm Post": what follows the title. */
function findSuffix(text: string): Span | null {
  const bar = text.search(/ [|•·] /);
  const dash = bar < 0 ? lastDash(text) : -1;
  const at = bar < 0 ? dash : bar;
  if (at < 0 || text.slice(0, at).split(' ').length < FEWEST_TITLE_WORDS) return null;
  const behind = text.slice(at + 3);
  const isName = /^[\p{Lu}\p{N}]/u.test(behind) && behind.split(' ').length <= MOST_SUFFIX_WORDS;
  if (!isName || /[.!?,:;]$/.test(behind)) return null;
  return bar >= 0 || namesOutlet(behind) ? { start: at, end: text.length } : null;
}

const FEWEST_TITLE_WORDS = 4;
const MOST_SUFFIX_WORDS = 9;
const outletWords = new Set(wordList(OUTLET_WORDS));

function lastDash(text: string): number {
  return Math.max(text.lastIndexOf(' - '), text.lastIndexOf(' – '), text.lastIndexOf(' — '));
}

function namesOutlet(text: string): boolean {
  const words = text.toLowerCase().split(/[\s.]+/);
  return words.length <= 5 && words.some((word) => outletWords.has(word)) && !/ \p{Ll}{5}/u.test(text);
}

function isTitleCase(tokens: Tokens): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.Word || tokens.has(i, Shape.Clitic) || SMALL_WORDS.has(tokens.word[i]))
      continue;
    words++;
    if (tokens.has(i, Shape.Capital)) capitals++;
  }
  return words > 1 && capitals >= words * 0.8;
}

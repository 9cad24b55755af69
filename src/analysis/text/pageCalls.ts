import {
  CALL_OBJECTS,
  CALL_VERBS,
  LIST_TITLES,
  PAGE_LABELS,
  PICTURE_LABELS,
  READER_WORDS,
  SECTIONS,
} from '../data/pageFurniture';
import { has } from '../containers/flags';
import { Sign } from './furnitureSigns';
import { WordSet, wordList } from './lexicon';
import { holdsPagePhrase } from './pagePhrases';
import { Shape, TokenKind, type Tokens } from './tokens';

/** What a page says of itself and asks of its readers: labels, buttons, menus, titles of lists, calls to sign up. */

const VERBS = new WordSet(wordList(CALL_VERBS));
const OBJECTS = new WordSet(wordList(CALL_OBJECTS));
const READER = new WordSet(wordList(READER_WORDS));
/** A call is no longer than this. */
const LONGEST_CALL = 400;
const LONGEST_LABEL = 45;
const LONGEST_LIST_TITLE = 60;
/** Words that may follow an open list title: "More from Our Politics Desk". */
const MOST_WORDS_AFTER = 5;
const MENU_SEPARATOR = / [>›»|•·/] |[›»•]/;
const LONGEST_MENU = 300;
const MOST_WORDS_IN_MENU_ITEM = 4;
const FEWEST_MENU_ITEMS = 3;

/** "12 comments", "Page 1 of 3" */
const COUNT_LABEL = /^(?:\d[\d,]* (?:comments?|shares?|views|likes|replies)|page \d+ of \d+)$/i;

const sections = new Set(SECTIONS.split(' '));
const pageLabels = new Set(PAGE_LABELS);
const labelWords = new WordSet([...PAGE_LABELS.filter((label) => !label.includes(' ')), ...sections]);
const pictureLabels = new Set(PICTURE_LABELS);
const closedTitles = new Set(LIST_TITLES.filter((title) => !title.endsWith(' ')));
const openTitles = LIST_TITLES.filter((title) => title.endsWith(' '));

/** A line without case and the marks around it, to be looked up among labels; nothing for one that is too long for it. */
export function labelOf(text: string): string {
  return text.length <= LONGEST_LIST_TITLE ? plainLine(text) : '';
}

function plainLine(text: string): string {
  return text.toLowerCase().replace(/^[\s#*_>«»|•·–—-]+|[\s:*_…!.»«>›|•·–—-]+$/g, '');
}

/** "open image in gallery", "Video": a picture's label, whose neighbour is its caption or title. */
export function isPictureLabel(text: string, label: string): boolean {
  return text.length <= LONGEST_LABEL && pictureLabels.has(label);
}

/** "Share", "Sign in", "Advertisement", "Home › News › Harbour": buttons, labels and menus. */
export function isPageLabel(tokens: Tokens, label: string, signs: number): boolean {
  const { text } = tokens;
  if (text.length <= LONGEST_LABEL && pageLabels.has(label)) return true;
  if (text.length <= LONGEST_LABEL && COUNT_LABEL.test(text)) return true;
  if (text.length > LONGEST_MENU) return false;
  return (has(signs, Sign.Separator) && isMenuLine(text)) || (opensWithLabel(tokens) && isLabelRow(text));
}

/** Whether the first word is one that stands in rows of buttons or of parts of a paper, as in few lines. */
function opensWithLabel(tokens: Tokens): boolean {
  let first = 0;
  while (tokens.kind[first] === TokenKind.Mark) first++;
  return labelWords.has(tokens.word[first]);
}

/** The first word of a line, marks of Markdown and lists left out. */
const FIRST_WORD = /[^\s#*_>«»|•·–—-][^\s]*/;

/** "Facebook Twitter Email", "News Sport Culture": nothing but buttons or parts of a paper. */
function isLabelRow(text: string): boolean {
  const first = FIRST_WORD.exec(text)?.[0] ?? '';
  if (!isLabelOrSection(plainLine(first))) return false; // most lines: none of their other words is looked up
  const words = plainLine(text).split(/\s+/);
  return words.length >= FEWEST_MENU_ITEMS && words.every(isLabelOrSection);
}

function isLabelOrSection(word: string): boolean {
  return pageLabels.has(word) || sections.has(word);
}

/** A path or row of short items: "Home > World > Europe", "News | Sport | Weather". */
function isMenuLine(text: string): boolean {
  if (!MENU_SEPARATOR.test(text) || /[.!?;:]\s|[“”"]/.test(text)) return false;
  const items = text.split(MENU_SEPARATOR);
  return (
    items.length >= FEWEST_MENU_ITEMS &&
    items.every((item) => {
      const words = item.trim().split(' ');
      return words.length <= MOST_WORDS_IN_MENU_ITEM && /^[\p{Lu}\p{N}&]?/u.test(words[0]);
    })
  );
}

/** "More from Politics", "Most read", "You may also like": what follows are titles of other stories. */
export function isListTitle(text: string, label: string): boolean {
  if (text.length > LONGEST_LIST_TITLE || /[.?!,;]$/.test(text)) return false;
  if (closedTitles.has(label)) return true;
  return openTitles.some(
    (title) => label.startsWith(title) && label.slice(title.length).split(' ').length <= MOST_WORDS_AFTER,
  );
}

/**
 * Whether a paragraph speaks of the page or to its reader: it asks for something that pages offer ("Get the app", "Sign
 * up for our newsletter"), or holds a phrase that only pages use. A quotation in marks makes it a line of the story.
 */
export function isPageCall(tokens: Tokens, first: number, signs: number): boolean {
  const { text } = tokens;
  if (text.length > LONGEST_CALL) return false;
  const isCall = (has(signs, Sign.PagePhrase) && holdsPagePhrase(tokens)) || asksReader(tokens, first);
  return isCall && !/["“”]/.test(text);
}

/** A sentence that opens with an imperative and names what a page offers; a question to the reader counts as well. */
function asksReader(tokens: Tokens, first: number): boolean {
  if (!VERBS.has(tokens.word[first]) || !tokens.has(first, Shape.Capital)) return false;
  let offers = 0;
  let addresses = 0;
  for (let i = first + 1; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    if (OBJECTS.has(tokens.word[i])) offers++;
    if (READER.has(tokens.word[i])) addresses++;
  }
  return offers > 0 && (addresses > 0 || offers > 1 || isShort(tokens));
}

const MOST_TOKENS_OF_SHORT_CALL = 14;
function isShort({ count }: Tokens): boolean {
  return count <= MOST_TOKENS_OF_SHORT_CALL;
}

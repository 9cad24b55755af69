import { BYLINE_ROLES, PICTURE_AGENCIES } from '../data/pageFurniture';
import { has } from '../containers/flags';
import { Sign } from './furnitureSigns';
import { WordSet, wordList } from './lexicon';
import { Mark } from './mark';
import { Shape, TokenKind, type Tokens } from './tokens';

/** Who wrote it, when and for whom: bylines, dates of publication, agencies, notes on the author. */

const BYLINE_OPENERS = new WordSet(['by', 'byline']);
/** First words of {@link CONTACT} and {@link WRITTEN_BY}, and last ones of {@link ROLE_AT_END}. */
const CONTACT_OPENERS = new WordSet(wordList('twitter x bluesky instagram email e-mail tel phone contact'));
const WRITTEN_OPENERS = new WordSet(
  wordList(
    'story words text report analysis interview article written reported posted published author reporter from',
  ),
);
const ROLES = new WordSet(BYLINE_ROLES.split('|'));
/** What a line with a date of publication holds besides numbers. */
const DATE_LINE_WORDS = new WordSet(
  wordList(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct ' +
      'nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun published updated posted ' +
      'on at last first created modified edited issued date time a.m p.m a.m. p.m. am pm gmt bst utc est edt et cet cest ist aest aedt pt pst pdt ct mt th st nd rd ' +
      'ago hour hours hr hrs h minute minutes min mins m day days d week weeks month months year years read reading and',
  ),
);
const LONGEST_BYLINE = 140;
const LONGEST_DATE_LINE = 80;
const LONGEST_CONTACT = 200;
const LONGEST_NOTE = 400;

/** "Ana Prado, Staff Writer", "Ana Prado | Fjord Wire reporter", "Chief Political Correspondent". */
const ROLE = `(?:${BYLINE_ROLES.split('|')
  .map((role) => `[${role[0].toUpperCase()}${role[0]}]${role.slice(1)}`)
  .join('|')})`;
const ROLE_AT_END = new RegExp(
  `^(?:\\p{Lu}[^,|–—.!?:]{2,40}(?:,| [|–—-]) (?:\\p{L}[\\p{L}&’'.-]* ){0,4}|(?:[\\p{Lu}&][\\p{L}&’'.-]* |(?:of|for|and|the|at|in) ){0,6})${ROLE}$`,
  'u',
);
const AGENCY_ALONE = new RegExp(`^(?:the )?(?:${PICTURE_AGENCIES})(?: (?:news|staff|fact check))?$`, 'i');
/** Characters of the longest line that {@link AGENCY_ALONE} matches. */
const LONGEST_AGENCY =
  Math.max(...PICTURE_AGENCIES.split('|').map((name) => name.length)) + 'the  fact check'.length;
const WRITTEN_BY =
  /^(?:(?:story|words|text|report|analysis|interview|article) by|written by|reported by|posted by|published by|from our correspondent) ?\p{Lu}?/iu;
/** "Author: Ana Prado", and not "Reporter: Are you sure?" in a transcript. */
const WRITER_NAMED = /^(?:author|reporter): ?(?:\p{Lu}[\p{L}.’'-]*(?:, | |$)(?:(?:and|of|the|for) )?){2,8}$/u;
const MAIL_ADDRESS = /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,64}|^@\w{2,30}$/i;
const CONTACT = /^(?:twitter|x|bluesky|instagram|e-?mail|tel|phone|contact): ?\S/i;
/** "Ana Prado is a politics reporter for the Post", "Jo Lund covers the harbour for". */
const AUTHOR_NOTE = new RegExp(
  `^\\p{Lu}[\\p{L}’'.-]* (?:(?:\\p{Lu}[\\p{L}’'.-]*|de|da|van|von|der|den|bin|al|el|la|du) ){0,5}(?:(?:is|was|has been|works as) (?:an? |the |our |[\\p{Lu}][\\p{L}’']*[’']s? )?(?:[\\p{L}&’'-]+,? ){0,6}(?:${BYLINE_ROLES})\\b|(?:covers|writes about|reports on|has covered|reports for|writes for) )`,
  'u',
);

/** Whether a line says who wrote the article, for whom, or how to reach them. */
export function isByline(tokens: Tokens, first: number, signs: number): boolean {
  const { text } = tokens;
  if (text.length > LONGEST_CONTACT || tokens.count === 0) return false;
  if (isContact(tokens, signs)) return true;
  if (text.length > LONGEST_BYLINE) return false;
  if (opensWithBy(tokens, first)) return true;
  return (
    (text.length <= LONGEST_AGENCY && AGENCY_ALONE.test(text)) ||
    (WRITTEN_OPENERS.has(tokens.word[0]) && isWrittenBy(text)) ||
    (ROLES.has(tokens.word[tokens.count - 1]) && tokens.has(first, Shape.Capital) && ROLE_AT_END.test(text))
  );
}

function isWrittenBy(text: string): boolean {
  return (
    WRITTEN_BY.test(text) || WRITER_NAMED.test(text.replace(/^\p{L}+/u, (opener) => opener.toLowerCase()))
  );
}

function isContact({ text, word }: Tokens, signs: number): boolean {
  const isOne =
    (has(signs, Sign.At) && text.includes('@') && MAIL_ADDRESS.test(text)) ||
    (CONTACT_OPENERS.has(word[0]) && CONTACT.test(text));
  return isOne && !/["“”]/.test(text);
}

/** "By Ana Example", "BYLINE: Ana Example.", "by ANA EXAMPLE and Luis Ruiz, Staff Writers". */
function opensWithBy(tokens: Tokens, first: number): boolean {
  if (!BYLINE_OPENERS.has(tokens.word[first])) return false;
  const name = tokens.mark(first + 1) === Mark.Colon ? first + 2 : first + 1;
  if (name >= tokens.count || !tokens.has(name, Shape.Capital)) return false;
  let small = 0;
  for (let i = first + 1; i < tokens.count; i++) {
    if (tokens.kind[i] === TokenKind.Word && !tokens.has(i, Shape.Capital | Shape.Clitic)) small++;
  }
  const isEnded = tokens.mark(tokens.count - 1) === Mark.Stop;
  const isPlain = tokens.has(first, Shape.Capital) || name + 1 < tokens.count;
  return small <= 3 && isPlain && (name > first + 1 || !isEnded);
}

/** "Published on 3 March 2025", "Tuesday, March 3, 2025 at 10:30 GMT", "7 mins ago": with a number, and no word besides. */
export function isDateLine(tokens: Tokens, first: number): boolean {
  if (tokens.text.length > LONGEST_DATE_LINE) return false;
  let numbers = 0;
  let words = 0;
  for (let i = first; i < tokens.count; i++) {
    if (tokens.kind[i] === TokenKind.Number) numbers++;
    else if (tokens.kind[i] === TokenKind.Word) {
      if (!DATE_LINE_WORDS.has(tokens.word[i])) return false;
      words++;
    }
  }
  return numbers > 0 && words > 0;
}

/** Whether a paragraph tells who its author is: below an article a note, anywhere else perhaps part of the story. */
export function isAuthorNote(text: string, signs: number): boolean {
  if (!has(signs, Sign.Author)) return false;
  return text.length <= LONGEST_NOTE && AUTHOR_NOTE.test(text) && !/["“”]/.test(text);
}

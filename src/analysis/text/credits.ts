import { PICTURE_AGENCIES } from '../data/pageFurniture';
import { has } from '../containers/flags';
import { Sign } from './furnitureSigns';
import { WordSet, wordList } from './lexicon';
import { Shape, TokenKind, type Tokens } from './tokens';

/** How much of a paragraph's end is looked at for a credit. */
const TAIL = 140;
/** A caption is no longer than this; what is longer and ends with an agency in brackets is a story. */
const LONGEST_CAPTION = 420;
/** An agency alone is a credit below a short line only. */
const LONGEST_SHORT_CAPTION = 260;

const AGENCY = `(?:${PICTURE_AGENCIES})`;
/** "(AP Photo/Ana Prado)", "[Jo Lund/Reuters]", "(Photo by Ana Prado)", with what pages put after it. */
const BRACKETED = /[([]([^()[\]]{2,120})[)\]]([.\s]*)(?:(?:more|enlarge)\s?>?)?$/;
const PICTURE_WORD =
  /\b(?:photo|photos|photograph|photographer|photography|image|images|pictures?|illustration|screenshot|courtesy|handout|file)\b/i;
const AGENCY_WORD = new RegExp(`(?:^|[\\s/,|@])${AGENCY}(?:[\\s/,|]|$)`);
/** "Ana Prado/Fjord Pictures via AP", "Ana Prado / Getty Images", "via Getty Images". */
const SIGNED = new RegExp(
  `(?:/ ?|\\bvia (?:the )?|[|•·] ?|© ?(?:\\d{4} )?)${AGENCY}(?: (?:Images|Photos?|Pictures|News|Network|File))?(?: ?/ ?[\\p{L}. -]{1,30})?\\.?$`,
  'u',
);
/** "Photograph: Ana Prado", "Illustration by Ana Prado", "Photo courtesy of the harbour" after a sentence or at the start. */
const CREDIT_LABEL =
  /(?:^|[.!?”"’)\]|–—-]\s{0,2})(?:(?:photo|image|picture|video|file|illustration)s? (?:credit|courtesy|source)s?|photo(?:graph|graphy|graphs|s)?|pictures?|images?|illustrations?|graphics?|composite|cartoon|credits?|sources?|courtesy)(?:\s?: ?(?=\S)|\s(?:by|courtesy of|provided by) )/gi;
/** What stands behind every such label: few lines need to be searched for the labels. */
const AFTER_LABEL = /:|\s(?:by|of) /i;
/** "(Ana Prado/Fjord Pictures)", "REUTERS/Ana Prado", "AP Photo/Ana Prado", "© Ana Prado 2024": who took the picture, at the end. */
const NAMED_TAKER = new RegExp(
  `(?:[([]\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3} ?/ ?\\p{Lu}[\\p{L}. ]{1,40}[)\\]]$|[\\s.]${AGENCY}(?: Photo)?/\\p{Lu}[\\p{L}.'’ -]{2,40}|© ?\\p{Lu}[\\p{L}.'’ -]{2,40}(?: \\d{4})?)\\.?$`,
  'u',
);
/** What captions of agencies begin with. */
const CAPTION_OPENING =
  /^(?:caption: |(?:image|media|picture|video) (?:caption|source), |file(?: photo| picture| image)?\s?[-–—:]|\(?file\)|file photo|(?:pictured|photographed)(?: above| below| here|:)|(?:above|below|left|right|top|bottom)(?: left| right)?: |(?:in )?th(?:is|ese) (?:[\w., -]{0,40} )?(?:file )?(?:photo|photograph|image|picture|illustration|frame grab|screen ?shot|satellite image|combination)s?\b|an? (?:undated |recent |file |aerial |archive )+(?:photo|photograph|image|picture|view|handout)\b)/i;
/** First words of {@link CAPTION_OPENING}. */
const CAPTION_OPENERS = new WordSet(
  wordList(
    'caption image media picture video file pictured photographed above below left right top bottom in this these a an',
  ),
);
/** "Ana Prado, left, and Jo Lund (right)": where somebody stands in a picture. */
const PLACE_IN_PICTURE =
  /\p{Lu}[\p{L}'’.-]*(?:,| \() ?(?:(?:pictured|seen|far|top|bottom|second|third|fourth|front|back|from|row|the)(?: |-)){0,3}(?:left|right|cent(?:er|re))(?:,|\))/u;

/**
 * Whether a paragraph is the caption of a picture: it ends with who took the picture, opens as captions do, or tells where
 * in the picture somebody stands. Linear in the text: only its end and its beginning are looked at.
 */
export function isCaption(tokens: Tokens, signs: number): boolean {
  const { text } = tokens;
  if (text.length > LONGEST_CAPTION) return false;
  const tail = text.slice(-TAIL);
  if (has(signs, Sign.ClosingBracket) && isBracketedCredit(tail, text.length)) return true;
  if (mayOpenCaption(tokens) && CAPTION_OPENING.test(text)) return true;
  if (has(signs, Sign.Separator, Sign.Via) && namesTaker(tail)) return text.length <= LONGEST_SHORT_CAPTION;
  if (text.length > LONGEST_SHORT_CAPTION) return false;
  const isCredited =
    (has(signs, Sign.CreditLabel) && hasCreditLabel(tail)) ||
    (has(signs, Sign.PictureSide) && PLACE_IN_PICTURE.test(text));
  return isCredited && !/["“”]/.test(text);
}

/** Whether the first word is one that captions open with: "file-" may stand before another. */
function mayOpenCaption(tokens: Tokens): boolean {
  let first = 0;
  while (tokens.kind[first] === TokenKind.Mark) first++;
  return CAPTION_OPENERS.has(tokens.word[first]) || tokens.has(first, Shape.Hyphen);
}

function namesTaker(tail: string): boolean {
  return SIGNED.test(tail) || (/[/©]/.test(tail) && NAMED_TAKER.test(tail));
}

/** The label of a credit, before a name: "Photographs by the dozen lay about" is none. */
function hasCreditLabel(tail: string): boolean {
  if (!AFTER_LABEL.test(tail)) return false;
  for (const { 0: label, index } of tail.matchAll(CREDIT_LABEL)) {
    if (/^[\p{Lu}@©\d]/u.test(tail.slice(index + label.length))) return true;
  }
  return false;
}

function isBracketedCredit(tail: string, length: number): boolean {
  const bracketed = /[)\]]/.test(tail.slice(-12)) ? BRACKETED.exec(tail) : null;
  if (!bracketed) return false;
  const [, inside, after] = bracketed;
  if (PICTURE_WORD.test(inside) && (AGENCY_WORD.test(inside) || /\bby\b|\bphotos?\b|:|\//i.test(inside)))
    return true;
  // "told Agence France-Presse (AFP)." has the full stop after the bracket, a caption has it before.
  const isAlone = AGENCY_WORD.test(inside) && !after.includes('.');
  return isAlone && length <= LONGEST_SHORT_CAPTION && !/["“”]\s*[([]/.test(tail);
}

/**
 * The words and names in the expressions of the `news` grammar, for Oniguruma (VS Code's engine for grammars).
 * Titles are listed in the forms that newspapers put before a name; the core's own tables are far larger.
 */

const MONTH = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`;
export const WEEKDAY = String.raw`(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?`;
/** "March 3, 2025", "Nov. 4", "14 November 2025", "2025-03-03", "Tuesday". */
export const DATE = String.raw`(?:${MONTH}\s+\d{1,2}\b(?:,?\s+\d{4}\b)?|\d{1,2}\s+${MONTH}(?:,?\s+\d{4}\b)?|\d{4}-\d{2}-\d{2}\b|${WEEKDAY})`;

const AFTER_PLACE = String.raw`(,[^()—–"“\n]{1,50}?)?`;
const AGENCY = String.raw`(\s*\([^()\n]{2,40}\))`;
const DASH = String.raw`((?:\s*—|\s*–|\s*--|\s+-)(?=\s))`;
const STORY = String.raw`(?=\s+[\p{Lu}\p{N}"“‘'«„$€£` + '`])';
/**
 * Datelines, each with four groups: place, what follows its comma, agency, dash. Either the place is in capitals and
 * the story begins with a capital or a mark, or the agency stands in brackets.
 */
export const DATELINES = [
  String.raw`(\*{0,2}(?!(?:\p{Lu}\.){2})\p{Lu}[\p{Lu}\p{M}.'’/ -]{1,40}\*{0,2})${AFTER_PLACE}${AGENCY}?${DASH}${STORY}`,
  String.raw`(\p{Lu}[\p{L}\p{M}.'’ -]{1,40})${AFTER_PLACE}${AGENCY}${DASH}`,
];

/** Words that stay small in a headline in title case or between names in a byline. */
export const SMALL_WORD = String.raw`(?:an?|the|and|or|but|nor|for|of|in|on|at|to|by|from|with|as|over|into|amid|after|before|is|are|be|vs\.?|via|up|out|off|per|de|da|do|dos|del|der|von|van|la|le|el|al|bin)\b`;

/** Each in capitals and small letters: "Finance Minister", "former finance minister". */
const MODIFIERS = [
  'former|acting|interim|incoming|outgoing|deputy|vice|assistant|shadow|first|foreign|finance|defen[cs]e|interior|home|health|justice',
  'trade|economy|energy|education|environment|agriculture|transport|labou?r|culture|prime|chief|state|lord|crown',
].join('|');
const OFFICES = [
  'president(?:-elect)?|premier|chancellor|ministers?|secretary(?:[- ]general)?|governor|senator|mayor|chairman|chairwoman',
  'ambassador|commissioner|director(?:[- ]general)?',
].join('|');
/** Small letters would make ordinary words of these: "general relief", "major roads". */
const RANKS = [
  'Speaker|Taoiseach|Justice|Judge|King|Queen|Prince|Princess|Emperor|Empress|Sheikha?|Sultan|Emir|Pope|Cardinal|Archbishop|Bishop',
  'Imam|Rabbi|Ayatollah|General|Colonel|Admiral|Captain|Major|Lieutenant|Sergeant|Commander|Professor|Doctor|Sir|Dame|Lord|Lady|Baroness',
].join('|');
const SHORT_FORMS = [
  'Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Lt|Gen|Col|Maj|Capt|Sgt|Adm|Rev|Hon|Pres|Amb|Supt|Messrs|Mme|Mlle|Sra?|Srta|Herr|Frau',
  'Monsieur|Madame|Signora?',
].join('|');
/** A title before a name: "Deputy Prime Minister", "former president", "Lt. Gen." */
export const TITLE = String.raw`(?:(?i:(?:${MODIFIERS})[ -]){0,3}(?:(?i:${OFFICES})|${RANKS})|(?:(?:${SHORT_FORMS})\.?\s)?(?:${SHORT_FORMS})\.?)`;

/** What follows a title's word in the name of a thing: "Justice Department", "General Motors", "King Street". */
const THING = String.raw`(?!(?:Department|Motors|Electric|Assembly|Mills|Dynamics|Staff|Strike|Election|League|Courts?|Street|Road|Avenue|Square|Island|Council|Committee|Association|University|College|Hospital|Bench|Party|Bank|House|Cup|Park|Bay|Creek|County|City|Lake|River|Mountain|Day|Office|Ministry|Palace|Hall|Tower|Bridge|Airport|Station|School|Order|Law|Act)\b)`;
const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[-'’](?!s\b)\p{L}[\p{L}\p{M}]*)*`;
const PARTICLE = '(?:da|de|del|della|di|do|dos|du|von|van|der|den|ter|bin|ibn|al|el|la|le|y|e)';
/** One to five name words, with initials, particles and "Jr.": "Luiz Inácio Lula da Silva", "J. Ortega". */
export const NAME = String.raw`${THING}(?:\p{Lu}\.\s?){0,2}(?=\p{Lu}\p{M}*[\p{L}'’])${NAME_WORD}(?:\s(?:${PARTICLE}\s){0,2}(?:[JS]r\.|\p{Lu}\.|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)${NAME_WORD})){0,4}`;

import { maySameGiven } from './givenNames';
import type { Source } from './source';

/** Whether the speaker in an article and the one in a source are the same. */

/** Labels that name a part in a conversation and nobody in particular. */
const PARTS =
  /^(?:q|a|question|answer|reporter|journalist|interviewer|moderator|host|speaker(?: \d+)?|unidentified.*|unknown.*|audience(?: member)?|voice|voiceover|narrator|male.*|female.*|translator|interpreter|participant(?: \d+)?|inaudible|all|both|crowd)$/;

const TITLES = new Set(
  'captain major lieutenant colonel sergeant corporal admiral commander inspector superintendent constable detective sheriff marshal coach pastor bishop archbishop cardinal pope imam rabbi reverend canon nurse principal dean provost rector treasurer clerk alderman alderwoman selectman selectwoman trustee assemblyman assemblywoman delegate spokesman spokeswoman spokesperson officer engineer economist manager leader vice-president undersecretary warden curator editor lt maj cpl cmdr adm insp supt const det cllr baroness baron count countess duke duchess acting former interim elect mme mlle frau herr señor señora don doña the mr mrs ms miss dr prof professor sir dame lord lady sen senator rep representative gov governor president vice prime minister secretary mayor judge justice chair chairman chairwoman chairperson speaker hon chancellor commissioner councillor councilor councilmember councilman councilwoman director chief executive officer member of and for general gen col capt sgt lt rev father sister king queen prince princess ambassador deputy attorney madam madame'.split(
    ' ',
  ),
);

/**
 * True where two names can be one person's, false where they are two persons', null where one of them names nobody:
 * "MAYOR HALLORAN" and "Ines Halloran" are one, "Q" and "the spokesman" are nobody that could be compared.
 */
export function isSameSpeaker(inArticle: string | null, inSource: string | null): boolean | null {
  if (inArticle === null || inSource === null) return null;
  const [own, theirs] = [inArticle, inSource].map(plain) as [string, string];
  if (PARTS.test(theirs) || PARTS.test(own)) return null;
  if (own === theirs) return true;
  const [names, others] = [own, theirs].map(namesIn) as [string[], string[]];
  // An office alone may be anybody's.
  if (names.length === 0 || others.length === 0) return null;
  if (!/\p{Lu}/u.test(inArticle)) return null;
  const shared = names.filter((name) => others.some((other) => isSameName(name, other)));
  if (shared.length === 0) return false;
  if (names.length === 1 || others.length === 1) return true;
  if (isSameName(names.at(-1) as string, others.at(-1) as string))
    return maySameGiven(withoutDigraphs(names[0]), withoutDigraphs(others[0]));
  // Two Marias are two; "García Márquez" and "García" are one, and so is who has the family name first.
  return shared.length > 1;
}

/** Parts that somebody plays who is named nowhere else: who asks at a briefing, who is in the chair. */
const ASKS = /^(?:q|question|reporter|journalist)$/;

/**
 * Whether a label that names nobody is surely that of another than the article's speaker: of one whom another label of the
 * source names, and not as one who has the office.
 */
export function isNamedElsewhere(
  inArticle: string | null,
  label: string | null,
  { text, layout }: Source,
): boolean {
  if (inArticle === null || label === null || isSameSpeaker(inArticle, label) !== null) return false;
  const part = plain(label);
  const isOffice = !PARTS.test(part) && namesIn(part).length === 0;
  if (!isOffice && !ASKS.test(part)) return false;
  const names = new Set(layout.passages.map(({ speaker }) => speaker));
  const own = Array.from(names).filter((name) => name !== null && isSameSpeaker(inArticle, name) === true);
  const offices = part.split(' ').filter((word) => word !== 'the');
  const mayHold = (name: string): boolean =>
    offices.some((word) => plain(name).split(' ').includes(word)) ||
    new RegExp(
      `\\b(?:BY|By) ${escaped(name)}|${escaped(name)}[^\\n:]{0,40}\\b(?:${offices.map(escaped).join('|')})\\b`,
      'i',
    ).test(text);
  return own.length > 0 && !own.some((name) => mayHold(name as string));
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** "Müller" is "Muller" and "Mueller". */
function isSameName(a: string, b: string): boolean {
  return a === b || withoutDigraphs(a) === withoutDigraphs(b);
}

function withoutDigraphs(name: string): string {
  return name.replace(/([aou])e/g, '$1');
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøØæÆłŁđĐ]/g, (letter) => LETTERS[letter])
    .replace(/[’']s$/, '')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .toLowerCase();
}

/** Letters that no mark makes of another one. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', ø: 'o', Ø: 'O', æ: 'a', Æ: 'A', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D',
}; // prettier-ignore

function namesIn(name: string): string[] {
  return name.split(' ').filter((word) => word !== '' && !TITLES.has(word));
}

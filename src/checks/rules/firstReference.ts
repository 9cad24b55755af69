import { isGivenName, isKnownNameWord, isTitleWord, leadersNamed, type Person } from '../../analysis';
import type { Context, Named } from '../context';
import { say, type Rule, type Slip } from '../finding';

/** A title or an office before a surname says who is meant; an article is that of a thing: "the Prewitt report", "a Prewitt man". */
const TITLED = /(?:^|[^\p{L}])(?:the|an?|([\p{L}-]+))\.?\s$/iu;
/** Titles that tell no office. */
const COURTESIES = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'sir',
  'lord',
  'lady',
  'madam',
  'prof',
  'professor',
]);
/** "in Salo", "the village of Salo": names of places are names of persons, too. */
const OF_PLACE =
  /(?:\b(?:[Ii]n|[Nn]ear|[Aa]round|[Oo]utside|[Tt]hroughout|[Dd]owntown|[Ii]nto)|\b(?:town|city|village|valley|island|isle|lake|port|parish|district|county|province|region|dam|bay|bridge|state|river|battle|coast|hamlet|suburb|borough|municipality|commune|diocese|republic|kingdom|university|college)\sof)\s$/;
/** "Wendell and Doreen Oakes": the first one's surname stands behind the second. */
const SHARES_SURNAME = /^\s(?:and|&|or)\s\p{Lu}[\p{L}.'’-]*\s\p{Lu}/u;
/** What makes a surname stand for something that is named after somebody: "the Prewitt report". */
const OF_THINGS =
  /^(?:['’]s\s\p{Lu}|-\p{L}|\s(?:administrations?|governments?|presidency|years|boats?|family|era|reports?|commission|campaigns?|camps?|plans?|laws?|doctrine|case|trial|museum|prize|awards?|street|foundation|brothers|sisters|couple|estate|(?:\p{Ll}[\p{L}-]+\s)?(?:advis[eo]rs?|aides?|operations?|network|team|staff(?:ers?)?|supporters?|voters?|[Dd]emocrats?|[Rr]epublicans?|spokes\p{L}+|all(?:y|ies)|appointees?|backers?|officials?|loyalists?|fans?|donors?|delegates?|surrogates?|strategists?|nominees?|nomination|[Ee]nterprises|[Gg]roup))\b)/u;

/** "on Bari Weiss's program": a word with a capital in the middle of a sentence is the given name, known or not. */
const BEHIND_NAME =
  /\p{Ll}\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}[^\s.,;:!?'’"“”()[\]-]+\s$/u;
/** "Sen. Dan Sullivan": a given name with a surname behind it is none by itself. */
const BEFORE_NAME = /^\s\p{Lu}\p{Ll}/u;

/** A surname that stands before the full name, or without it. */
export const firstReference: Rule = {
  code: 'first-reference',
  severity: 'information',
  why: 'Readers meet a person by the full name first; a surname alone asks who that is.',
  *check(context: Context): Iterable<Slip> {
    const fullNames = fullNamesOf(context);
    const told = new Set<string>();
    const met = new Set<string>();
    for (const mention of context.mentions) {
      const surname = surnameOf(mention);
      if (mention.text.includes(' ')) {
        for (const part of surnamesOf(mention.text, surname)) met.add(part);
        continue;
      }
      if (met.has(surname) || told.has(surname)) continue;
      if (isIntroduced(mention, context)) met.add(surname);
      else if (counts(mention, context)) {
        told.add(surname);
        const full = fullNames.get(surname);
        const slip = slipOf(mention, full, surname);
        if (slip) yield slip;
      }
    }
  },
};

/** The full names of the article by their surnames; null where two persons bear one. */
function fullNamesOf({ mentions }: Context): Map<string, Named | null> {
  const found = new Map<string, Named | null>();
  for (const mention of mentions) {
    if (!mention.text.includes(' ')) continue;
    const surname = surnameOf(mention);
    const known = found.get(surname);
    if (known === undefined) found.set(surname, mention);
    else if (known && known.person !== mention.person) found.set(surname, null);
  }
  return found;
}

/** What stands behind a surname. */
const SUFFIX = /,?\s(?:[JS]r\.?|II|III|IV)$/;

/** The surname, in one form: "Al-Maliki" begins a sentence. */
function surnameOf({ text: written, person }: Named): string {
  const text = written.replace(SUFFIX, '').replace(/(?<=^|\s)(?:Al|El|As|Ad)-/, (own) => own.toLowerCase());
  if (!text.includes(' ')) return text;
  return isFamilyFirst(person) ? text.slice(0, text.indexOf(' ')) : text.slice(text.lastIndexOf(' ') + 1);
}

/** "Alvaro Gomez Hurtado" is Gomez later, or Hurtado. */
function surnamesOf(name: string, surname: string): readonly string[] {
  const words = name.split(' ');
  return words.length > 2 ? [surname, ...words.slice(1)] : [surname];
}

const FAMILY_FIRST = new Set(['CN', 'KR', 'KP', 'VN', 'KH', 'TW', 'SG']);

/** "Xi Jinping": the family name stands first, and stands alone later. */
function isFamilyFirst({ leader }: Person): boolean {
  if (!leader) return false;
  let answer = familyFirst.get(leader.name);
  if (answer === undefined) {
    answer = FAMILY_FIRST.has(leadersNamed(leader.name)[0]?.country ?? '');
    if (familyFirst.size < MOST_KEPT) familyFirst.set(leader.name, answer);
  }
  return answer;
}

/** What was answered for leaders by their names. */
const familyFirst = new Map<string, boolean>();
const MOST_KEPT = 5000;

/** "President Prewitt": the office says who it is, from there on. */
function isIntroduced({ start }: Named, { text }: Context): boolean {
  const [, title] = TITLED.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
  return title !== undefined && isTitle(title) && !COURTESIES.has(title.toLowerCase());
}

function isTitle(word: string): boolean {
  const bare = word.replace(/^-+/, ''); // a dash may be glued to it
  return /^\p{Lu}/u.test(bare) && isTitleWord(bare);
}

/** Whether a mention is the writer's own, in the running text, and of a person by surname alone. */
function counts({ start, end, paragraph }: Named, context: Context): boolean {
  const { article, text } = context;
  if (article.paragraphs[paragraph]?.kind !== 'body' || context.isQuoted(start)) return false;
  if (isHeadline(paragraph, context)) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  if (isTitled(before) || OF_PLACE.test(before) || OF_THINGS.test(text.slice(end, end + 32))) return false;
  if (BEHIND_NAME.test(before) || isOfKinOrList(before, text.slice(end, end + 2))) return false;
  if (isShouted(text.slice(start, end))) return false;
  const after = text.slice(end, end + 40);
  return !(isGivenName(text.slice(start, end)) && (BEFORE_NAME.test(after) || SHARES_SURNAME.test(after)));
}

/** A heading's words, and "JFK"; "Virginia-class" is nobody. */
function isShouted(name: string): boolean {
  return name === name.toUpperCase() || name.endsWith('-class');
}

/** "Mr P J Patterson", "Pres. Obama"; "her son, Myers" is a given name; a team is a list of surnames. */
function isOfKinOrList(before: string, after: string): boolean {
  return (
    /(?<![\p{L}.])(?:(?![AI]\s)\p{Lu}|Pres)\.?\s$/u.test(before) ||
    /\b(?:sons?|daughters?|brother|sister|wife|husband|child|baby)(?:\snamed|,)\s$/.test(before) ||
    (/\p{Lu}[\p{L}'’-]+(?:\s\([^()]*\))?,\s$/u.test(before) && /^(?:,|\s\()/.test(after))
  );
}

/** Characters of the longest headline. */
const LONGEST_HEADLINE = 150;

/**
 * Whether a paragraph may be a headline that looks like a sentence, with its stop, or the line under one: there names are
 * short. It is the first one, or the one before it ends in a semicolon, and more follows.
 */
function isHeadline(paragraph: number, { article: { paragraphs }, text }: Context): boolean {
  const { start, end } = paragraphs[paragraph];
  if (end - start > LONGEST_HEADLINE || paragraph + 1 >= paragraphs.length) return false;
  if (paragraph === 0) return true;
  const before = paragraphs[paragraph - 1];
  return text.slice(before.start, before.end).trimEnd().endsWith(';');
}

function isTitled(before: string): boolean {
  const match = TITLED.exec(before);
  return match !== null && (match[1] === undefined || isTitle(match[1]));
}

function slipOf({ start, end, person }: Named, full: Named | null | undefined, surname: string): Slip | null {
  if (full === null) return null;
  const name = full?.text ?? fullNameOf(person);
  if (name?.startsWith(`${surname} `) && !isFamilyFirst(person)) return null; // a given name by itself
  if (name === null && (!isSurely(surname) || isGivenName(surname))) return null; // "his wife, Melinda"
  return {
    start,
    end,
    name: person.name,
    message: full
      ? say('{0} is named in full only later: {1}.', surname, full.text)
      : name === null
        ? say('{0} is never named in full.', surname)
        : say('{0} is never named in full: {1}.', surname, name),
    fixes: name === null ? [] : [{ start, end, text: name, kind: 'first reference' }],
  };
}

function fullNameOf({ leader, name }: Person): string | null {
  return leader && leader.ambiguousWith.length === 0 && name.includes(' ') ? name : null;
}

/** Whether a word of one name is a surname: there are persons of one name, and places. */
function isSurely(surname: string): boolean {
  return surname.length > 2 && isKnownNameWord(surname);
}

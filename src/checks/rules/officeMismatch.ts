import { COUNTRIES, leadersNamed, type KnownLeader, type KnownTerm, type OfficeType } from '../../analysis';
import { dateInWords } from '../calendar';
import type { Context, Named } from '../context';
import { say, type Fix, type Message, type Rule, type Slip } from '../finding';

/** An office as the text gives it. */
interface Stated {
  readonly type: OfficeType;
  /** ISO code, 'body' for an international one, null where none is named. */
  readonly country: string | null;
  readonly isFormer: boolean;
  readonly start: number;
  readonly end: number;
}

const TITLES: Readonly<Record<string, OfficeType>> = {
  president: 'president',
  'prime minister': 'prime minister',
  premier: 'prime minister',
  taoiseach: 'prime minister',
  chancellor: 'chancellor',
  king: 'monarch',
  queen: 'monarch',
  emperor: 'monarch',
  'secretary general': 'secretary-general',
  'secretary-general': 'secretary-general',
  pope: 'pope',
};
const TITLE =
  '(?:[Pp]resident|[Pp]rime [Mm]inister|PM|[Pp]remier|[Tt]aoiseach|[Cc]hancellor|[Kk]ing|[Qq]ueen|[Ee]mperor|[Ss]ecretary[ -][Gg]eneral)';
const BODIES = ['NATO', 'Nato', 'U.N.', 'UN', 'United Nations'];
const BODY_OF: Readonly<Record<string, string>> = {
  NATO: 'nato',
  Nato: 'nato',
  'U.N.': 'un',
  UN: 'un',
  'United Nations': 'un',
};

const countryByWord = new Map(
  COUNTRIES.flatMap(({ code, names, nationals }) =>
    [...names, ...nationals].map((word) => [word.toLowerCase(), code] as const),
  ),
);
const PLACES = [...BODIES, ...COUNTRIES.flatMap(({ names, nationals }) => [...names, ...nationals])]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/[.]/g, '\\.').replace(/ /g, '\\s'))
  .join('|');
const EARLIER =
  '(?:[Ff]ormer|[Tt]hen|[Ee]x|[Ll]ate|[Ff]ormer-|[Ee]rstwhile|[Oo]ne-?time|[Dd]eposed|[Oo]usted)';
/** "former French Prime Minister", "France's president", "the French president,": what ends right before a name. */
const BEFORE = new RegExp(
  `(?:\\b(${EARLIER})[ -])?(?:(?<![\\p{L}.])(${PLACES})(?:['’]s)?\\s)?(?:(${EARLIER})[ -])?(?<![\\p{L}])(${TITLE})(?:\\sof\\s(?:the\\s)?(${PLACES}))?,?\\s$`,
  'u',
);
/** "Angela Merkel, the French president", "Angela Merkel, president of France,", "Angela Merkel, who is France's president". */
const AFTER = new RegExp(
  `^(?:,\\s(?:who\\s(?:is|has\\sbeen)\\s(?:also\\s)?)?|\\s(?:is|remains)\\s)(?:the\\s)?(?:(${EARLIER})[ -])?(?:(?<![\\p{L}.])(${PLACES})(?:['’]s)?\\s)?(?:(${EARLIER})[ -])?(${TITLE})(?:\\sof\\s(?:the\\s)?(${PLACES}))?(?=[,.;:)—–]|\\s(?:since|from|until|and|who)\\b|$)(?![ -](?:[Ee]lect|[Dd]esignate|candidate|nominee|hopeful))`,
  'u',
);
/** "Deputy", "Vice", "Foreign": another office than its last words say; or a company's president. */
const OTHER_BODY =
  /(?:\b(?:[Dd]eputy|[Vv]ice|[Aa]ssistant|[Uu]nder|[Ff]irst|[Bb]ank|[Uu]niversity|[Cc]ompany|[Cc]lub|[Cc]ommission|[Cc]ouncil|[Pp]arliament|[Ss]enate|[Hh]ouse|[Uu]nion|EU|FIFA|UEFA|IOC|Fed|[Ff]oundation|[Rr]egional|[Pp]rovincial|[Ss]tate)\s|-)$/;
/** "adviser to President …", "as President …" too, where no country is named. */
const OTHER_OFFICE = new RegExp(`${OTHER_BODY.source}|\\b(?:to|as)\\s$`);
const REACH = 90;
const LIST = /^,\s\p{Lu}[\p{L}'’.-]+\s\p{Lu}|^\sand\s(?:\p{Lu}|the\s)/u;

/** An office that a known leader does not hold at the article's date, or one that they have left without "former". */
export const officeMismatch: Rule = {
  code: 'office-mismatch',
  severity: 'warning',
  why: 'An office is a fact about a person, and this one is not what the public record says.',
  *check(context: Context): Iterable<Slip> {
    const { day } = context;
    if (day === null) return;
    const known = new Map<string, KnownLeader | null>();
    for (const mention of context.mentions) {
      const isFull = mention.text.includes(' ');
      if ((!isFull && !mention.person.leader) || mention.person.leader?.source === 'user') continue;
      const name = isFull ? mention.text : mention.person.name;
      let leader = known.get(name);
      if (leader === undefined) known.set(name, (leader = theLeader(name)));
      const stated = leader && statedOffice(mention, context.text);
      const slip = leader && stated && slipOf(mention, leader, stated, day, context.text);
      if (slip) yield slip;
    }
  },
};

/** The leader of a full name, where it means one alone. */
function theLeader(name: string): KnownLeader | null {
  const named = leadersNamed(name);
  return named.length === 1 ? named[0] : null;
}

/** What both patterns cannot do without, quick to see: in most places no office stands. */
const ANY_TITLE = /resident|inister|PM|remier|aoiseach|hancellor|[Kk]ing|[Qq]ueen|mperor|eneral/;
/** The same right before a name, or with a place between. */
const TITLE_BEFORE = new RegExp(`(?:${ANY_TITLE.source})(?:\\sof\\s[^,;:!?]{2,60})?,?\\s$`);

function statedOffice({ start, end }: Named, text: string): Stated | null {
  const from = Math.max(0, start - REACH);
  const words = text.slice(from, start);
  const before = TITLE_BEFORE.test(words) && BEFORE.exec(words);
  if (before) {
    const at = from + before.index;
    const found = officeIn(before, at, start);
    // "After the president, Angela Merkel spoke": without a country it may be anybody's office.
    if (found.country === null && /,\s*$/.test(words)) return null;
    const isOther = found.country === null ? OTHER_OFFICE : OTHER_BODY;
    return isOther.test(text.slice(Math.max(0, at - 14), at)) ? null : found;
  }
  const next = text.slice(end, end + REACH);
  const after = ANY_TITLE.test(next) ? AFTER.exec(next) : null;
  // "Angela Merkel, the French president, François Hollande, and …": a list of persons.
  if (after && LIST.test(text.slice(end + after[0].length, end + after[0].length + 30))) return null;
  return after && officeIn(after, end + after[0].search(/[\p{L}]/u), end + after[0].length);
}

function officeIn(m: RegExpExecArray, start: number, end: number): Stated {
  const [, early, place, late, title = '', of] = m;
  const country = of ?? place;
  const known = title === 'PM' ? 'prime minister' : title.toLowerCase();
  return {
    type: TITLES[known] ?? 'other',
    country:
      country === undefined
        ? null
        : (BODY_OF[country.replace(/\s+/g, ' ')] ??
          countryByWord.get(country.replace(/\s+/g, ' ').toLowerCase()) ??
          null),
    isFormer: early !== undefined || late !== undefined,
    start,
    end,
  };
}

function isHeadOn({ to, type }: KnownTerm, day: string): boolean {
  return (to === null || to > day) && HEADS.has(type);
}

/** The table need not know all that somebody once was. */
function mayHaveBeen(leader: KnownLeader, { isFormer, country }: Stated): boolean {
  return isFormer && (country === null || country === leader.country);
}

function slipOf(mention: Named, leader: KnownLeader, stated: Stated, day: string, text: string): Slip | null {
  const fitting = leader.terms.filter((term) => fits(term, leader, stated));
  const begun = fitting.filter(({ from }) => from === null || from <= day);
  const held = begun.some(({ to }) => to === null || to > day);
  if (held && !stated.isFormer) return null;
  const now = termAt(leader, day);
  const isInOther = now !== null && isHeadOn(now, day);
  if (begun.length > 0 && !(isInOther && !stated.isFormer))
    return stated.isFormer ? null : formerMissing(mention, begun, stated, text);
  if (fitting.length > begun.length || !isSure(leader, stated, day)) return null;
  if (mayHaveBeen(leader, stated)) return null;
  const fix: Fix[] = now && isBefore(stated, mention) ? [officeFix(now, stated, text)] : [];
  return {
    start: Math.min(stated.start, mention.start),
    end: Math.max(stated.end, mention.end),
    name: leader.name,
    message: now ? heldAs(leader.name, now, day) : say('{0} has not held this office.', leader.name),
    fixes: fix,
  };
}

/** What tells of the day of the article: "President Bush on Tuesday signed", "President Bush will". */
const NOW =
  /^[^.;!?\n“"]{0,24}\b(?:is|will|has|says|said|told|spoke|met|visited|arrived|called|announced|plans|wants|(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|tonight|this\s(?:week|month|morning))\b/;
/** "President Bush's policy", "under President Bush": a time that is told of. */
const TIME_BEFORE =
  /\b(?:[Dd]uring|[Uu]nder|[Aa]fter|[Ss]ince|[Ll]ike|[Bb]y|[Oo]f|[Tt]han|[Ff]rom|[Bb]efore|[Aa]n?|[Bb]ehalf\sof)\s(?:the\s)?(?:U\.S\.\s)?$/;

/** Whether a mention tells of somebody who is in the office: remembered presidents keep the title in many houses. */
function isOfNow({ start, end }: Named, text: string): boolean {
  const at = text
    .slice(Math.max(0, start - 40), start)
    .replace(/\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)*\s$/u, '');
  return NOW.test(text.slice(end, end + 40)) && !/^['’]/.test(text.slice(end)) && !TIME_BEFORE.test(at);
}

const YEAR = /\b(?:19|20)\d\d\b/g;
const LONG_AGO =
  /\b(?:(?:years|decades|months|generations?)\s(?:ago|earlier|before)|at\sthe\stime|in\sthose\sdays|(?:19|20)\d0s)\b/;
const SENTENCE = 160;

/** "In 2003 Prime Minister Tony Blair flew to Rome": whether the sentence tells of a day when the office was held. */
function isOfThen(terms: readonly KnownTerm[], { start, end }: Named, text: string): boolean {
  const before = text.slice(Math.max(0, start - SENTENCE), start);
  const after = text.slice(end, end + SENTENCE);
  const sentence = before.slice(before.search(/[^.!?\n]*$/)) + (/^[^.!?\n]*/.exec(after)?.[0] ?? '');
  if (LONG_AGO.test(sentence)) return true;
  const isIn = (year: number, { from, to }: KnownTerm): boolean =>
    Number(from?.slice(0, 4) ?? 0) <= year && year <= Number(to?.slice(0, 4) ?? Infinity);
  return (sentence.match(YEAR) ?? []).some((year) => terms.some((term) => isIn(Number(year), term)));
}

function isBefore(stated: Stated, mention: Named): boolean {
  return stated.end <= mention.start;
}

function fits({ type, office }: KnownTerm, { country }: KnownLeader, stated: Stated): boolean {
  const isBody = stated.country === 'un' || stated.country === 'nato';
  if (isBody)
    return (
      type === stated.type &&
      office.toLowerCase().includes(stated.country === 'un' ? 'u' : 'nato') &&
      isOf(office, stated.country)
    );
  if (stated.country !== null && stated.country !== country) return false;
  if (type === stated.type) return true;
  // A premier is a prime minister; China's president is its party's leader; kings are monarchs.
  return (
    stated.type === 'prime minister' &&
    /\b(?:Premier|Chancellor|Prime Minister|Chief Minister|Taoiseach)\b/.test(office) &&
    type !== 'chancellor'
  );
}

function isOf(office: string, body: string): boolean {
  return body === 'nato' ? /NATO/i.test(office) : /United Nations|\bUN\b|U\.N\./.test(office);
}

/** Offices whose holders are called by nothing else while they hold them. */
const HEADS: ReadonlySet<OfficeType> = new Set([
  'president',
  'prime minister',
  'chancellor',
  'monarch',
  'pope',
]);

/** Whether the table knows enough of the leader to say that an office is none of theirs. */
function isSure(leader: KnownLeader, { type, country }: Stated, day: string): boolean {
  if (type === 'other') return false;
  const now = termAt(leader, day);
  if (!now && !leader.isFamous) return false;
  if (country !== null) return true;
  // "President Merkel" without a country: sure only of somebody in the same rank of another name.
  return (
    now !== null &&
    ['president', 'prime minister', 'chancellor', 'monarch'].includes(now.type) &&
    type !== 'secretary-general'
  );
}

/** The term that runs on a day, or else the last before. */
function termAt({ terms }: KnownLeader, day: string): KnownTerm | null {
  const begun = terms.filter(({ from }) => from !== null && from <= day);
  return begun.find(({ to }) => to === null || to > day) ?? begun.at(-1) ?? null;
}

function heldAs(name: string, { office, from, to }: KnownTerm, day: string): Message {
  if (to !== null && to <= day) return say('{0} was {1} until {2}.', name, office, dateInWords(to));
  return from === null
    ? say('{0} is {1}.', name, office)
    : say('{0} has been {1} since {2}.', name, office, dateInWords(from));
}

function formerMissing(
  mention: Named,
  begun: readonly KnownTerm[],
  stated: Stated,
  text: string,
): Slip | null {
  if (!isOfNow(mention, text) || isOfThen(begun, mention, text)) return null;
  const term = begun.at(-1) as KnownTerm;
  return {
    start: Math.min(stated.start, mention.start),
    end: Math.max(stated.end, mention.end),
    name: mention.person.name,
    severity: 'information',
    message: say(
      '{0} was {1} until {2}: “former” may be missing.',
      mention.person.leader?.name ?? mention.text,
      term.office,
      dateInWords(term.to ?? ''),
    ),
    fixes: isBefore(stated, mention)
      ? [{ start: stated.start, end: stated.start, text: 'former ', kind: 'office' }]
      : [],
  };
}

/** The office as held, in the form of the one that stands there: "German Chancellor ". */
function officeFix({ office }: KnownTerm, { start, end }: Stated, text: string): Fix {
  const [title = office, place] = office.split(/ of (?:the )?/);
  const national = COUNTRIES.find(({ names }) => place !== undefined && names.includes(place))?.nationals[0];
  const written = text.slice(start, end);
  const tail = /,?\s*$/.exec(written)?.[0] ?? ' ';
  return { start, end, text: (national ? `${national} ${title}` : office) + tail, kind: 'office' };
}

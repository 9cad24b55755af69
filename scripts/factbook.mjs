/**
 * Reads heads of state and government from a table of World Factbook entries (public domain): tab-separated
 * iso, country, role, office and name (family name in capitals), since, first_seen, last_seen.
 */

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Offices worth a row, longest first; the rest (deputies, ministers, governors for a monarch) is left out. */
const OFFICES = [
  ['president of the presidential council', 'Chairman of the Presidential Council'],
  ['executive president', 'President'],
  ['state president', 'President'],
  ['co-president', 'President'],
  ['president', 'President'],
  ['prime minister', 'Prime Minister'],
  ['premier', 'Prime Minister'],
  ['taoiseach (prime minister)', 'Taoiseach'],
  ['taoiseach', 'Taoiseach'],
  ['federal chancellor', 'Chancellor'],
  ['chancellor', 'Chancellor'],
  ['king', 'King'],
  ['queen', 'Queen'],
  ['emperor', 'Emperor'],
  ['sultan and prime minister', 'Sultan'],
  ['sultan', 'Sultan'],
  ['amir', 'Emir'],
  ['grand duke', 'Grand Duke'],
  ['prince', 'Prince'],
  ['supreme leader', 'Supreme Leader'],
  ['chief executive', 'Chief Executive'],
  ['pope', 'Pope'],
  ['chairman of the presidency', 'Chairman of the Presidency'],
  ['chairperson of the presidency', 'Chairman of the Presidency'],
];
const NOT_HOLDERS =
  /^(?:and |vice|first vice|second vice|deputy|first deputy|second deputy|third deputy|minister|governor|lt\. gov|captain|speaker|secretary|co-prince|represented|also|crown|administrator|ambassador|high commissioner|representative|co-)/i;
const INTERIM = /^(?:(?:acting|interim|transitional|transition|caretaker|then-)\s+)+/i;
const RANKS =
  /^(?:(?:dr|lt|col|maj|gen|brig|adm|capt|field|marshal|sheikh|shaykh|sayyid|ret|general|colonel|captain|major|ayatollah|sir|dato|datuk|seri|haji|tuanku|engineer|eng|mr|mrs|ms|fmr|hon)\.?,?\s+|\((?:ret|retd|self-proclaimed)\.?\)\s*)+/i;

/** "13 July 2016; re-elected ..." as an ISO date, month or year; null where there is none. */
export function parseDate(text) {
  const match = /(?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})/.exec(text);
  if (!match) return null;
  const month = match[2] ? MONTHS.indexOf(match[2].toLowerCase()) + 1 : 0;
  if (month === 0) return match[3];
  const two = (number) => String(number).padStart(2, '0');
  return match[1] ? `${match[3]}-${two(month)}-${two(match[1])}` : `${match[3]}-${two(month)}`;
}

const isCaps = (word) => word.length > 1 && word === word.toUpperCase() && /\p{Lu}{2}/u.test(word);
const capitalise = (word) =>
  word
    .toLowerCase()
    .replace(/(^|[-'’ ])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase())
    .replace(/\bMc(\p{Ll})/u, (_, letter) => 'Mc' + letter.toUpperCase());

/** Given and family name of "Luiz Inacio LULA da Silva"; null where no word is in capitals. */
export function parseName(text) {
  const words = text
    .replace(/\(.*?\)/g, ' ')
    .replace(/[",;].*$/, '')
    .trim()
    .split(/\s+/);
  const first = words.findIndex(isCaps);
  if (first < 0) return null;
  let last = first;
  while (last + 1 < words.length && isCaps(words[last + 1])) last++;
  const family = words
    .slice(first, last + 1)
    .map(capitalise)
    .join(' ');
  const before = words.slice(0, first);
  const after = words.slice(last + 1);
  if (first === 0) {
    // Family name first ("XI Jinping"), or one name with a father's after it ("HAMAD bin Isa Al-Khalifa").
    return { name: [family, ...after].join(' '), family, familyFirst: true };
  }
  while (
    before.length > 1 &&
    /^(?:al-?|el-?|de|da|von|van|bin|la|le|der|ben|ould)$/i.test(before.at(-1)) === false &&
    before.length > 1
  )
    before.pop();
  return { name: [...before, family].join(' '), family, familyFirst: false };
}

/** One row a term: iso, office, name, family, from, lastSeen. */
export function readFactbook(text) {
  const rows = [];
  for (const line of text.trim().split('\n').slice(1)) {
    const [iso, country, , entry, since, , lastSeen] = line.split('\t');
    if (NOT_HOLDERS.test(entry)) continue;
    const acting = INTERIM.test(entry);
    const plain = entry.replace(INTERIM, '').trim();
    const lower = plain.toLowerCase();
    const office = OFFICES.find(([prefix]) => lower.startsWith(prefix + ' '));
    if (!office) continue;
    let rest = plain.slice(office[0].length).trim();
    if (/^(?:of|for|and)\b/i.test(rest)) continue;
    while (RANKS.test(rest)) rest = rest.replace(RANKS, '').trim();
    const name = parseName(rest);
    if (name && name.family.length > 1)
      rows.push({ iso, country, office: office[1], acting, ...name, from: parseDate(since), lastSeen });
  }
  return rows;
}

import { officeOf } from './leaderRows';
import { OfficeKind } from './officeKinds';
import { placeWords, regionOf } from '../syntax/places';
import { hasFlag, kindOf, placeOf, RoleFlag, type Role } from './role';

/** Abbreviated titles, written out where an office is shown. */
const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bSen\b\.?/gi, 'Senator'],
  [/\bRep\b\.?/gi, 'Representative'],
  [/\bGov\b\.?/gi, 'Governor'],
  [/\bLt\b\.?/gi, 'Lieutenant'],
  [/\bGen\b\.?/gi, 'General'],
  [/\bAdm\b\.?/gi, 'Admiral'],
  [/\bpm\b/gi, 'Prime Minister'],
  [/-(?:elect|designate)\b/gi, ''],
  [/\s+/g, ' '],
];

/** Titles of offices that are shown with the country or region alone. */
const PLAIN: Readonly<Partial<Record<OfficeKind, string>>> = {
  [OfficeKind.President]: 'President',
  [OfficeKind.PrimeMinister]: 'Prime Minister',
  [OfficeKind.Chancellor]: 'Chancellor',
  [OfficeKind.VicePresident]: 'Vice President',
  [OfficeKind.SupremeLeader]: 'Supreme Leader',
};

/** Titles where the text gives no words of its own: "Ana Ruiz, D-Mont." */
const UNNAMED: Readonly<Partial<Record<OfficeKind, string>>> = {
  [OfficeKind.Legislator]: 'Member of Congress',
  [OfficeKind.Candidate]: 'Candidate',
};

/**
 * The office as it is shown, from its words in the text: "Indiana Gov." gives "Governor of Indiana", "minister of
 * international trade" gives "Minister of international trade".
 */
export function officeText(words: string, role: Role): string {
  const kind = kindOf(role);
  const place = placeOf(role);
  const isPremier = kind === OfficeKind.PrimeMinister && regionOf(place) !== undefined;
  const plain = isPremier ? 'Premier' : PLAIN[kind];
  // A shadow chancellor is no chancellor's deputy.
  if (plain !== undefined && !hasFlag(role, RoleFlag.OfBody) && !/^shadow\b/i.test(words)) {
    const title = hasFlag(role, RoleFlag.Deputy) ? `Deputy ${plain}` : plain;
    return place === 0 ? title : officeOf(title, place);
  }
  const title = written(withoutPlace(words, place)) || (UNNAMED[kind] ?? '');
  const isTurned = title !== written(words);
  const takesPlace = isTurned || kind === OfficeKind.Minister || kind === OfficeKind.Governor;
  const hasPlace = place === 0 || placeWords(place).some((name) => title.includes(name));
  return takesPlace && !hasPlace ? officeOf(title, place) : title;
}

/** "Ukrainian defence minister" without its country, which is shown after it: "Defence minister of Ukraine". */
function withoutPlace(words: string, place: number): string {
  const before = placeWords(place).find((name) => words.startsWith(name + ' '));
  const hasTail = before === undefined || / (?:of|for|to|from) /.test(words);
  return hasTail ? words : words.slice(before.length + 1);
}

function written(words: string): string {
  let text = words;
  for (const [form, full] of WRITTEN_OUT) text = text.replace(form, full);
  text = text.trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Departments, each with the words that name it. */
const FIELDS: readonly RegExp[] = [
  /foreign|external|secretary of state/,
  /defen[cs]e/,
  /finance|treasur|exchequer/,
  /interior|\bhome\b|homeland/,
  /trade|commerce/,
  /econom|business/,
  /health/,
  /justice|attorney/,
  /energy|oil|petroleum/,
  /environment|climate/,
  /education/,
  /agricultur/,
  /labou?r|employment/,
  /transport/,
  /cultur/,
];

/** True where two ministers' titles name different departments; who is stated without a department differs from none. */
export function namesOtherField(stated: string, known: string): boolean {
  const a = fieldsOf(stated);
  const b = fieldsOf(known);
  return a.length > 0 && !a.some((field) => b.includes(field));
}

function fieldsOf(office: string): number[] {
  const words = office.toLowerCase();
  return FIELDS.flatMap((field, i) => (field.test(words) ? [i] : []));
}

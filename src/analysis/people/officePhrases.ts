import { has } from '../containers/flags';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { placeEnding, placeStarting, type PlaceMatch } from '../syntax/places';
import { readTitle } from './readRole';
import { hasFlag, kindOf, officeOnly, RoleFlag, isPlainHolder, withPlace } from './role';
import { Name } from '../text/words/nameBits';
import { kindOfWord, OfficeKind } from './officeKinds';
import { flagsOf, isCapitalised } from './nameWords';

/** Numbers a phrase takes in the packed list: start, end (offsets in the paragraph), role. */
export const OFFICE_COLUMNS = 3;

/** Offices that one person in a country holds, so that the phrase alone can tell who is meant. */
const SINGULAR = new Set([
  OfficeKind.President,
  OfficeKind.PrimeMinister,
  OfficeKind.Chancellor,
  OfficeKind.Monarch,
  OfficeKind.Pope,
  OfficeKind.SupremeLeader,
]);
const REACH = 4;
const match: PlaceMatch = { place: 0, length: 0 };

/** Adds the offices that stand without a name: "the Chilean president", "Chile's president", "the prime minister". */
export function readOfficePhrases(tokens: Tokens, rows: number[]): void {
  const { word, count } = tokens;
  for (let i = 1; i < count; i++) {
    if (word[i] !== 0 && kindOfWord(word[i]) !== OfficeKind.None) readOfficePhrase(tokens, i, rows);
  }
}

function readOfficePhrase(tokens: Tokens, head: number, rows: number[]): void {
  if (isCapitalised(tokens, head + 1) || tokens.kind[head] !== TokenKind.Word) return;
  const first = phraseStart(tokens, head);
  if (first < 0) return;
  const { role: read } = readTitle(tokens, head + 1);
  if (!isPlainHolder(read) || hasFlag(read, RoleFlag.OfBody) || !SINGULAR.has(kindOf(read))) return;
  let role = officeOnly(read);
  let end = head + 1;
  if (tokens.is(end, 'of') && end + 1 < tokens.count) {
    const country = tokens.is(end + 1, 'the') ? end + 2 : end + 1;
    if (country >= tokens.count || !placeStarting(tokens, country, match)) return;
    role = withPlace(role, match.place);
    end = country + match.length;
  } else if (has(flagsOf(tokens, end), Name.Thing) && !tokens.has(end, Shape.Clitic)) return;
  rows.push(tokens.start[first], tokens.end[end - 1], role);
}

/** First token of a definite phrase that ends with the office: after "the", or a country's possessive; -1 for none. */
function phraseStart(tokens: Tokens, head: number): number {
  for (let at = head - 1; at >= 0 && head - at <= REACH; at--) {
    if (tokens.kind[at] !== TokenKind.Word) return -1;
    if (tokens.has(at, Shape.Clitic))
      return at > 0 && placeEnding(tokens, at - 1, match) ? at - match.length : -1;
    if (isThe(tokens, at)) return at + 1;
    const isPart = placeEnding(tokens, at, match) || has(flagsOf(tokens, at), Name.Modifier, Name.Nation);
    if (!isPart) return -1;
  }
  return -1;
}

function isThe(tokens: Tokens, at: number): boolean {
  return tokens.end[at] - tokens.start[at] === 3 && tokens.textOf(at).toLowerCase() === 'the';
}

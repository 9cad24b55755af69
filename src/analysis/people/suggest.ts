import { foldText } from '../text/characters';

import type { LeaderRow } from './leaderRows';
import type { LeaderBook } from './leaderBook';
import { NameForm, type NameEntry } from './nameEntries';

/** Letters from which on a word is long enough for one slip, and for two. */
const ONE_SLIP = 5;
const TWO_SLIPS = 8;

/**
 * The leader whose full name this one nearly is ("Emanuel Macron"), or null: one of given name and surname is right and
 * the other differs by a slip or two, or both are and the order of letters is not.
 */
export function suggestLeader(
  name: string,
  { first, last, form }: NameEntry,
  book: LeaderBook,
): string | null {
  if (form !== NameForm.Full) return null;
  const bySurname = book.surnamed(last);
  const byGiven = book.withGivenName(first);
  if (bySurname.length + byGiven.length === 0) return null;
  const words = name.split(' ');
  if (words.length !== 2) return null;
  const [given = '', family = ''] = words.map(foldText);
  const slip =
    bySurname.find((row) => row.isFamous && isSlip(given, givenOf(row))) ??
    byGiven.find((row) => row.isFamous && isSlip(family, foldText(row.family)));
  return slip?.name ?? null;
}

function givenOf({ name }: LeaderRow): string {
  return foldText(name.slice(0, name.indexOf(' ')));
}

/** True where two words differ by as many slips as their length allows, and begin with the same letter. */
function isSlip(written: string, right: string): boolean {
  const allowed = right.length >= TWO_SLIPS ? 2 : right.length >= ONE_SLIP ? 1 : 0;
  if (allowed === 0 || written === right || written.charAt(0) !== right.charAt(0)) return false;
  return Math.abs(written.length - right.length) <= allowed && distance(written, right) <= allowed;
}

/** Edit distance with neighbouring letters exchanged as one slip (Damerau, optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
    }
    before = above;
    above = row;
  }
  return above[b.length] as number;
}

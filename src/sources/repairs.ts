import type { SourceWord } from './sourceWord';

/** Words that are said twice only by a slip, never for their weight as in "very, very". */
const SLIPS = new Set(
  'i we he she they it you the a an and but or of in on at to for from with by as our my his her their your its this these those is are was were'.split(
    ' ',
  ),
);

/** Asides that nobody quotes, where marks set them off. */
const ASIDES = new Set(['you know', 'i mean']);

/** "gov— government": a word that is begun, and said in full after the dash. */
function isCutOff({ key }: SourceWord, next: SourceWord): boolean {
  return next.afterDash && next.key !== key && next.key.startsWith(key);
}

/**
 * True where the `count` words from `at` on are a repair of speech that a quotation leaves out: a slip said again ("we, we
 * will"), a beginning that is begun again after a dash ("the plan is — the plan works"), a word cut off, "you know".
 */
export function dropsRepair(words: readonly SourceWord[], at: number, count: number): boolean {
  const dropped = words.slice(at, at + count);
  const first = dropped[0];
  const next = words[at + count];
  if (first === undefined || dropped.length < count) return false;
  if (ASIDES.has(dropped.map(({ key }) => key).join(' ')))
    return first.afterBreak || next?.afterBreak === true;
  if (next === undefined) return false;
  if (count === 1 && isCutOff(first, next)) return true;
  const isRepeated = dropped.every(({ key }, i) => words[at + count + i]?.key === key);
  if (isRepeated && SLIPS.has(first.key)) return true;
  return next.afterDash && next.key === first.key && SLIPS.has(first.key);
}

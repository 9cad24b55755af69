import type { RepeatedCopy } from '../article';
import type { Copies } from './clusters';

/**
 * The groups without the paragraphs that the reader says repeat nothing. What was held against one of them is held
 * against the first that is left; of one paragraph alone there is no repeat.
 */
export function withoutCopies(
  groups: readonly Copies[],
  repeatsNothing: ReadonlySet<number>,
): readonly Copies[] {
  if (repeatsNothing.size === 0) return groups;
  return groups.flatMap((copies) => {
    if (!copies.some(({ paragraph }) => repeatsNothing.has(paragraph))) return [copies];
    const left = copies.filter(({ paragraph }) => !repeatsNothing.has(paragraph));
    if (left.length < 2) return [];
    const first = left[0].paragraph;
    return [
      left.map((copy, i) => (repeatsNothing.has(copy.of) || i === 0 ? comparedWith(copy, first) : copy)),
    ];
  });
}

function comparedWith(copy: RepeatedCopy, first: number): RepeatedCopy {
  return copy.paragraph === first
    ? { ...copy, of: first, kind: 'exact', similarity: 1 }
    : { ...copy, of: first };
}

/** Which lines fold away so that repeated paragraphs are out of sight. Pure. */

/** Lines counted from 0, both of them part of it; the first one stays in sight when it is folded. */
export interface Fold {
  readonly start: number;
  readonly end: number;
}

/**
 * Folds for later copies. A paragraph of one line has nothing of its own to leave in sight, so the line before it stays;
 * copies that follow one another fold as one, for folds must not cross.
 * @param copies their lines, in text order
 */
export function foldsOf(copies: readonly Fold[]): Fold[] {
  const folds: { start: number; end: number }[] = [];
  for (const copy of copies) {
    const start = copy.end > copy.start ? copy.start : copy.start - 1;
    const last = folds.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, copy.end);
    else if (start >= 0) folds.push({ start, end: copy.end });
  }
  return folds;
}

/** When a text is checked again. Pure. */

/** Milliseconds without a change after which a text is checked. */
export const AT_REST = 400;
/** Between two checks of a text lie this many times their cost, but for the longest a writer who has mended a slip waits. */
const PAUSE_PER_COST = 40;
export const LONGEST_PAUSE = 2000;

/**
 * Milliseconds until the next check.
 * @param pause 0 where something else than the text has changed, which is shown at once
 * @param cost milliseconds that the last check of the text took, 0 where there was none
 */
export function pauseBefore(pause: number, cost: number): number {
  return pause === 0 ? 0 : Math.max(pause, Math.min(LONGEST_PAUSE, cost * PAUSE_PER_COST));
}

/**
 * How long a test waits for something before it counts as hanging, in milliseconds. Such a limit tells a machine that
 * stands still from one that works, never a slow one from a fast one: it lies far above what anything takes anywhere, and
 * a run in which all is well waits for none of them to pass.
 */
export const HANGING_MS = 120_000;

/** How long a whole test may go on without any of its waits being answered. Longer, so that the wait says what it was for. */
export const TEST_HANGING_MS = 2 * HANGING_MS;

/** How long a test host may say nothing at all before it is ended. Longer still, so that the test is named. */
export const HOST_HANGING_MS = 2 * TEST_HANGING_MS;

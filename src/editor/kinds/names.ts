/** The names that kinds go by in settings, toggles, styles and tests. Pure. */

/** The kinds that the reader can place and switch by themselves: a setting and a toggle each. */
export const MARK_KINDS = ['quotes', 'reportedSpeech', 'leaders', 'repeats'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** "newsAnnotator.toggleQuotes": the command that switches a kind. */
export function toggleCommandOf(kind: MarkKind): string {
  return `newsAnnotator.toggle${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

/** All kinds of marks, each with a look of its own. */
export const MARK_NAMES = [
  'quotes',
  'reportedSpeech',
  'leaders',
  'officials',
  'people',
  'repeats',
  'firstCopies',
  'elsewhere',
  'themes',
  'furniture',
  'accepted',
  'corrected',
  'notes',
] as const;
export type MarkName = (typeof MARK_NAMES)[number];

/** Something for each kind of marks. */
export function byMark<T>(make: (name: MarkName) => T): Readonly<Record<MarkName, T>> {
  return Object.fromEntries(MARK_NAMES.map((name) => [name, make(name)])) as Record<MarkName, T>;
}

/** What the reader can step through, as the commands call it: "Next Quote", "Previous Passage". */
export const STEPS = ['Quote', 'Leader', 'Repeat', 'Passage'] as const;
export type StepName = (typeof STEPS)[number];

/** "newsAnnotator.nextQuote", "newsAnnotator.previousQuote". */
export function stepCommandOf(step: StepName, direction: 1 | -1): string {
  return `newsAnnotator.${direction > 0 ? 'next' : 'previous'}${step}`;
}

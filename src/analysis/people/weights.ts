// Fitted by scripts/nameWeights.ts. Do not edit.

/** Hundredths of log-odds for runs of several words: bias, then a weight a feature bit. */
export const LONG_NAME_WEIGHTS: readonly number[] = [
  37, // bias
  202, // FirstGiven
  -32, // FirstCommon
  -17, // FirstPlace
  -60, // FirstUnknown
  126, // LastSurname
  -66, // LastCommon
  -72, // LastPlace
  78, // LastUnknown
  112, // LastGiven
  -231, // Thing
  -44, // Initial
  -25, // Particle
  -71, // Long
  -124, // Caps
  70, // TitleBefore
  106, // RoleBefore
  -71, // NationBefore
  -161, // PlacePrepositionBefore
  -238, // DeterminerBefore
  40, // VerbBefore
  28, // SentenceStart
  0, // WholeLine
  8, // MarkBefore
  50, // VerbAfter
  33, // AuxiliaryAfter
  52, // Possessive
  8, // AgeAfter
  106, // BracketAfter
  23, // AppositionAfter
  -37, // NumberAfter
  -52, // ThingAfter
];

/** The same for runs of one word. */
export const SINGLE_NAME_WEIGHTS: readonly number[] = [
  -187, // bias
  59, // FirstGiven
  -1, // FirstCommon
  16, // FirstPlace
  28, // FirstUnknown
  119, // LastSurname
  23, // LastCommon
  -130, // LastPlace
  6, // LastUnknown
  59, // LastGiven
  -135, // Thing
  -29, // Initial
  0, // Particle
  0, // Long
  -44, // Caps
  134, // TitleBefore
  -35, // RoleBefore
  -70, // NationBefore
  -147, // PlacePrepositionBefore
  -152, // DeterminerBefore
  82, // VerbBefore
  89, // SentenceStart
  0, // WholeLine
  67, // MarkBefore
  177, // VerbAfter
  112, // AuxiliaryAfter
  141, // Possessive
  38, // AgeAfter
  -45, // BracketAfter
  128, // AppositionAfter
  -167, // NumberAfter
  -24, // ThingAfter
];

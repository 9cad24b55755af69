// Fitted by scripts/nameWeights.ts. Do not edit.

/** Hundredths of log-odds for runs of several words: bias, then a weight a feature bit. */
export const LONG_NAME_WEIGHTS: readonly number[] = [
  15, // bias
  203, // FirstGiven
  -30, // FirstCommon
  -20, // FirstPlace
  -54, // FirstUnknown
  138, // LastSurname
  -87, // LastCommon
  -69, // LastPlace
  82, // LastUnknown
  117, // LastGiven
  -198, // Thing
  -38, // Initial
  -45, // Particle
  -70, // Long
  -120, // Caps
  82, // TitleBefore
  116, // RoleBefore
  -62, // NationBefore
  -148, // PlacePrepositionBefore
  -202, // DeterminerBefore
  41, // VerbBefore
  33, // SentenceStart
  0, // WholeLine
  14, // MarkBefore
  50, // VerbAfter
  27, // AuxiliaryAfter
  55, // Possessive
  -27, // AgeAfter
  109, // BracketAfter
  28, // AppositionAfter
  -33, // NumberAfter
  -50, // ThingAfter
];

/** The same for runs of one word. */
export const SINGLE_NAME_WEIGHTS: readonly number[] = [
  -176, // bias
  39, // FirstGiven
  3, // FirstCommon
  19, // FirstPlace
  15, // FirstUnknown
  81, // LastSurname
  3, // LastCommon
  -122, // LastPlace
  -7, // LastUnknown
  39, // LastGiven
  0, // Thing
  -28, // Initial
  0, // Particle
  0, // Long
  -36, // Caps
  160, // TitleBefore
  -31, // RoleBefore
  -65, // NationBefore
  -140, // PlacePrepositionBefore
  -141, // DeterminerBefore
  96, // VerbBefore
  101, // SentenceStart
  0, // WholeLine
  72, // MarkBefore
  189, // VerbAfter
  114, // AuxiliaryAfter
  162, // Possessive
  38, // AgeAfter
  -60, // BracketAfter
  121, // AppositionAfter
  -159, // NumberAfter
  -12, // ThingAfter
];

// Fitted by scripts/nameWeights.ts. Do not edit.

/** Hundredths of log-odds for runs of several words: bias, then a weight a feature bit. */
export const LONG_NAME_WEIGHTS: readonly number[] = [
  -7, // bias
  258, // FirstGiven
  -53, // FirstCommon
  -23, // FirstPlace
  -41, // FirstUnknown
  171, // LastSurname
  -61, // LastCommon
  -88, // LastPlace
  106, // LastUnknown
  157, // LastGiven
  -265, // Thing
  -70, // Initial
  -32, // Particle
  -53, // Long
  -176, // Caps
  101, // TitleBefore
  135, // RoleBefore
  -115, // NationBefore
  -234, // PlacePrepositionBefore
  -301, // DeterminerBefore
  63, // VerbBefore
  15, // SentenceStart
  35, // PastTenseAfter
  -10, // MarkBefore
  98, // VerbAfter
  40, // AuxiliaryAfter
  80, // Possessive
  11, // AgeAfter
  138, // BracketAfter
  26, // AppositionAfter
  -45, // NumberAfter
  -81, // ThingAfter
];

/** The same for runs of one word. */
export const SINGLE_NAME_WEIGHTS: readonly number[] = [
  -272, // bias
  95, // FirstGiven
  -8, // FirstCommon
  18, // FirstPlace
  67, // FirstUnknown
  197, // LastSurname
  50, // LastCommon
  -161, // LastPlace
  38, // LastUnknown
  95, // LastGiven
  -174, // Thing
  -35, // Initial
  0, // Particle
  0, // Long
  -43, // Caps
  146, // TitleBefore
  -67, // RoleBefore
  -112, // NationBefore
  -201, // PlacePrepositionBefore
  -242, // DeterminerBefore
  84, // VerbBefore
  88, // SentenceStart
  114, // PastTenseAfter
  74, // MarkBefore
  201, // VerbAfter
  138, // AuxiliaryAfter
  167, // Possessive
  73, // AgeAfter
  -49, // BracketAfter
  165, // AppositionAfter
  -178, // NumberAfter
  -16, // ThingAfter
];

// Trained by scripts/trainThemes.mjs. Do not edit.

/** Weight of each feature, in the order of FEATURES. */
export const WEIGHTS = [
  -1.689, // bias
  -0.2121, // logFirst
  -1.0813, // relFirst
  0.2055, // inLead
  -2.0044, // headline
  0.2519, // headlineShare
  0.252, // headInHeadline
  0.2003, // logParagraphs
  -0.3361, // logCount
  -0.9612, // once
  -1.5044, // words1
  0.2962, // words2
  0.0717, // words3
  -0.6673, // words4
  -0.8544, // nameShare
  0.3476, // allName
  -0.1155, // adjectiveFirst
  0.9225, // alone
  0.8897, // final
  1.5253, // wordMean
  0.4011, // wordMax
  1.2592, // wordMin
  -0.6362, // headWeight
  0.474, // wordSum
  0.4274, // spread
  -1.4845, // common
  0.0608, // commonHead
  -0.137, // lightHead
  -1.1991, // attribution
  -0.5479, // number
  -0.9225, // nested
  -0.7835, // logLength
] as const;

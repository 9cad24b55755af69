/**
 * Numbers in words, from two to ninety, and nil. "One" is left out, being a pronoun as often, and so are hundred, million
 * and the like: they stand beside figures as units do.
 */
export const NUMBER_WORDS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
  'twenty thirty forty fifty sixty seventy eighty ninety nil';

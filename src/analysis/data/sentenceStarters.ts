/**
 * Function words that open a sentence when they are capitalised after an abbreviation's stop: closed classes of English
 * (articles, pronouns, demonstratives, conjunctions, prepositions, sentence adverbs), compiled by hand.
 */
export const STARTERS =
  'the a an this that these those it its he she they we you i his her their our your my there here what when where ' +
  'why who how which while whether if although though because since unless until after before as at by for from in ' +
  'into on of to with without within during despite under over between among against amid about but and or so yet ' +
  'nor still however meanwhile moreover instead also then now later earlier today yesterday tomorrow some many most ' +
  'several few all both each every no not none one two three once even only such other another any';

/** The core's only door: text in, annotations out. Imports no VS Code, Node or DOM. */
export { analyze, Analyzer } from './pipeline/analyzer';
export * from './article';
export {
  countThemes,
  countThemesInSteps,
  makeLists,
  partsOf,
  type ArticlePart,
  type StoryContent,
  type StoryPart,
} from './pipeline/assemble';
export { checkProse, PROSE_REACH, type NotProse } from './text/prose';
export { looksEnglish } from './text/english';
export { calendarDate } from './text/date';
export { movedBy } from './text/spans';
export { sentencesOf } from './text/sentenceSpans';
export { differences, type Difference } from './repeats';
export * from './repeats/library';
export type { RepeatFacts } from './repeats';
export {
  isGivenName,
  isKnownNameWord,
  isTitleWord,
  leadersButForOneWord,
  leadersNamed,
  leadersWithWord,
  type KnownLeader,
  type KnownTerm,
  type NearLeader,
  type OfficeType,
} from './people/knownLeaders';
export { COUNTRIES } from './data/countries';
export { lowerBound, partitionPoint, upperBound } from './containers/search';
export { fold, foldText, isWordCode } from './text/characters';
export { letterSlips } from './people/suggest';

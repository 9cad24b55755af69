export { decodeLibrary, encodeLibrary, type FormatProblem } from './format';
export { RepeatLibrary } from './library';
export type { FileStamp, LibraryFile, RepeatedElsewhere, RepeatPlace } from './library';
export { readParagraphFacts, readSignatures, type ParagraphSignature } from './signature';

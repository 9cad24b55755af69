/** The reader's own annotations: their model, their files, and where they stand in a text that changes. Pure. */
export { Anchorer, type Anchor, type Passage } from './anchoring/anchor';
export {
  EMPTY_FILE,
  mergeChanges,
  readAnnotationFile,
  writeAnnotationFile,
  type AnnotationFile,
  type Changes,
  type DamagedLine,
} from './annotationFile';
export * from './brat';
export * from './codebook';
export * from './colours';
export * from './correcting';
export { correctionsOf } from './corrections';
export { ArticleAnnotations, type StepBeside } from './articleAnnotations';
export { KeptSet, type SetFile } from './keptSet';
export { annotationPath, outsideName, OWN_FOLDER, safeCoder } from './coder';
export { CodePoints } from './codePoints';
export * from './model';
export { placeAnnotations, withSelectors } from './placing';
export { PassageTracker } from './tracker';
export { itemsOf, readAnnotation } from './readAnnotation';
export * from './review';
export { LEVELS, stackLevels } from './stacking';
export { SelectorWriter, type Selectors } from './selectors';

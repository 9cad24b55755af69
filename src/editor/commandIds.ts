/** The commands that links, items and buttons run. Those under `internal` are not in the palette. */
export const Command = {
  annotate: 'newsAnnotator.annotate',
  pause: 'newsAnnotator.pause',
  resume: 'newsAnnotator.resume',
  showActions: 'newsAnnotator.showActions',
  actionsHere: 'newsAnnotator.actionsHere',
  toggleHighlights: 'newsAnnotator.toggleHighlights',
  showOutline: 'newsAnnotator.showOutline',
  showReport: 'newsAnnotator.showReport',
  saveReportAsSvg: 'newsAnnotator.saveReportAsSvg',
  saveReportAsHtml: 'newsAnnotator.saveReportAsHtml',
  useNewsLanguage: 'newsAnnotator.useNewsLanguage',
  openSample: 'newsAnnotator.openSample',
  annotateSelection: 'newsAnnotator.annotateSelection',
  describe: 'newsAnnotator.describe',
  copyQuote: 'newsAnnotator.copyQuote',
  copyCitation: 'newsAnnotator.copyCitation',
  goToFirstMention: 'newsAnnotator.goToFirstMention',
  showMentions: 'newsAnnotator.showMentions',
  correctSpeaker: 'newsAnnotator.correctSpeaker',
  notQuotation: 'newsAnnotator.notQuotation',
  markQuotation: 'newsAnnotator.markQuotation',
  takeExtent: 'newsAnnotator.takeExtent',
  correctPerson: 'newsAnnotator.correctPerson',
  samePerson: 'newsAnnotator.samePerson',
  twoPersons: 'newsAnnotator.twoPersons',
  notPerson: 'newsAnnotator.notPerson',
  acceptHere: 'newsAnnotator.acceptHere',
  correctHere: 'newsAnnotator.correctHere',
  reviewNext: 'newsAnnotator.reviewNext',
  addNote: 'newsAnnotator.addNote',
  addCode: 'newsAnnotator.addCode',
  addLastCode: 'newsAnnotator.addLastCode',
  newCode: 'newsAnnotator.newCode',
  renameCode: 'newsAnnotator.renameCode',
  mergeCode: 'newsAnnotator.mergeCode',
  deleteCode: 'newsAnnotator.deleteCode',
  openCodebook: 'newsAnnotator.openCodebook',
  undoCorrection: 'newsAnnotator.undoCorrection',
  redoCorrection: 'newsAnnotator.redoCorrection',
  addLeader: 'newsAnnotator.addLeader',
  notLeader: 'newsAnnotator.notLeader',
  goToFirstCopy: 'newsAnnotator.goToFirstCopy',
  compareCopy: 'newsAnnotator.compareCopy',
  goToNextCopy: 'newsAnnotator.goToNextCopy',
  removeCopy: 'newsAnnotator.removeCopy',
  markThemes: 'newsAnnotator.markThemes',
  exportAnnotations: 'newsAnnotator.exportAnnotations',
  importAnnotations: 'newsAnnotator.importAnnotations',
  discardImported: 'newsAnnotator.discardImported',
  removeLaterCopies: 'newsAnnotator.removeLaterCopies',
  notRepeat: 'newsAnnotator.notRepeat',
  ignoreRepeat: 'newsAnnotator.ignoreRepeat',
  dismissSlip: 'newsAnnotator.dismissSlip',
  showDismissedSlips: 'newsAnnotator.showDismissedSlips',
  showIgnoredRepeats: 'newsAnnotator.showIgnoredRepeats',
  foldRepeats: 'newsAnnotator.foldRepeats',
  findFolderRepeats: 'newsAnnotator.findFolderRepeats',
  forgetFolderRepeats: 'newsAnnotator.forgetFolderRepeats',
  checkQuotes: 'newsAnnotator.checkQuotes',
  addSources: 'newsAnnotator.addSources',
  forgetSources: 'newsAnnotator.forgetSources',
  goToSource: 'newsAnnotator.goToSource',
  compareWithSource: 'newsAnnotator.compareWithSource',
  checkedByHand: 'newsAnnotator.checkedByHand',
  takeSourceWords: 'newsAnnotator.takeSourceWords',
  /** Opens the article of an annotation of the reader's and selects its words: its argument is {@link AnnotationName}. */
  showAnnotation: 'newsAnnotator.internal.showAnnotation',
  /** Puts an annotation on the selected words: its argument is {@link AnnotationName}. */
  placeHere: 'newsAnnotator.internal.placeHere',
  /** Gives the current article the annotations of one that is gone: its argument has the URI of their file as `set`. */
  attachAnnotations: 'newsAnnotator.internal.attachAnnotations',
  /** Deletes an annotation of the reader's: its argument is {@link AnnotationName}. */
  deleteAnnotation: 'newsAnnotator.internal.deleteAnnotation',
  /** Selects a stretch of a document: arguments are a {@link Place} and the end offset. */
  reveal: 'newsAnnotator.internal.reveal',
  /** Compares two stretches of documents: its arguments are two {@link Passage}s. */
  comparePassages: 'newsAnnotator.internal.comparePassages',
  /** Selects what a row of a view stands for: its argument is the row. */
  openRow: 'newsAnnotator.internal.openRow',
} as const;

/** What may be run from a hover's links. */
export const HOVER_COMMANDS: readonly string[] = [
  Command.reveal,
  Command.copyQuote,
  Command.copyCitation,
  Command.goToFirstMention,
  Command.showMentions,
  Command.acceptHere,
  Command.addNote,
  Command.deleteAnnotation,
  Command.correctSpeaker,
  Command.notQuotation,
  Command.correctPerson,
  Command.samePerson,
  Command.twoPersons,
  Command.notPerson,
  Command.addLeader,
  Command.notLeader,
  Command.goToFirstCopy,
  Command.compareCopy,
  Command.comparePassages,
  Command.removeCopy,
  Command.removeLaterCopies,
  Command.notRepeat,
  Command.ignoreRepeat,
  Command.goToSource,
  Command.compareWithSource,
  Command.checkedByHand,
  Command.takeSourceWords,
];

/** A place in a document, as commands take it: plain data, so that it can stand in a link. */
export interface Place {
  readonly uri: string;
  /** UTF-16 offset. */
  readonly offset: number;
}

/** A stretch of a document, as commands take it. */
export interface Passage {
  readonly uri: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

export function isPassage(value: unknown): value is Passage {
  const { uri, start, end } = (value ?? {}) as Partial<Passage>;
  return typeof uri === 'string' && typeof start === 'number' && typeof end === 'number';
}

/** Whether a command's argument is a place; palette and keys give none. */
export function isPlace(value: unknown): value is Place {
  const place = value as Partial<Place> | null | undefined;
  return typeof place === 'object' && typeof place?.uri === 'string' && typeof place.offset === 'number';
}

/** An annotation of the reader's, as commands take it. */
export interface AnnotationName {
  /** Of its article. */
  readonly uri: string;
  readonly id: string;
}

export function isAnnotationName(value: unknown): value is AnnotationName {
  const { uri, id } = (value ?? {}) as Partial<AnnotationName>;
  return typeof uri === 'string' && typeof id === 'string';
}

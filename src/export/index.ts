import { NO_CODEBOOK, toBrat } from '../annotations';
import { toCsvOfCodes } from './codedPassages';
import { toCsv, toCsvOfQuotes } from './csv';
import { plainEnglish, type Localizer } from './localizer';
import { toMarkdown } from './markdown';
import { toCollection } from './readerAnnotations';
import type { ExportSource } from './source';
import { toWebAnnotations } from './webAnnotation';

export {
  fromWebAnnotations,
  placesIn,
  readAnnotationFile,
  withAnnotations,
  AnnotationFileError,
  LARGEST_ANNOTATION_FILE,
  type AnnotationFile,
  type ReadAnnotations,
} from './webAnnotationReader';
export { sourceIri, type ExportSource } from './source';
export { paragraphAt } from './positions';
export { plainEnglish, type Localizer } from './localizer';
export { toCsv, toMarkdown, toWebAnnotations };

/** A format that annotations can be exported in. */
export interface ExportFormat {
  /** The file name's extension without its point. */
  readonly extension: string;
  /** What a file holds, for its name, where it is not all annotations: no two formats share both. */
  readonly name?: string;
  /** VS Code's language of a text in this format. */
  readonly language: string;
  write(source: ExportSource, l10n?: Localizer): string;
}

/** The formats by the names that the command line gives them. */
export const exportFormats = {
  webannotation: {
    extension: 'jsonld',
    language: 'json',
    write: ({ article, text, source }) =>
      JSON.stringify(toWebAnnotations(article, text, source), null, 2) + '\n',
  },
  csv: { extension: 'csv', language: 'plaintext', write: (source) => toCsv(source) },
  quotes: {
    extension: 'csv',
    name: 'quotes',
    language: 'plaintext',
    write: (source) => toCsvOfQuotes(source),
  },
  markdown: {
    extension: 'md',
    language: 'markdown',
    write: ({ article, text }, l10n = plainEnglish) => toMarkdown(article, text, l10n),
  },
  json: {
    extension: 'json',
    language: 'json',
    write: ({ article }) => JSON.stringify(article, null, 2) + '\n',
  },
  notes: {
    extension: 'csv',
    name: 'notes',
    language: 'plaintext',
    write: ({ text, source, reader = [], codebook = NO_CODEBOOK }) =>
      toCsvOfCodes(reader, text, source, codebook),
  },
  'notes-without-text': {
    extension: 'csv',
    name: 'notes.places',
    language: 'plaintext',
    write: ({ text, source, reader = [], codebook = NO_CODEBOOK }) =>
      toCsvOfCodes(reader, text, source, codebook, false),
  },
  reader: {
    extension: 'jsonld',
    name: 'reader',
    language: 'json',
    write: ({ source, reader = [] }) => toCollection(reader, source),
  },
  'reader-without-text': {
    extension: 'jsonld',
    name: 'reader.places',
    language: 'json',
    write: ({ source, reader = [] }) => toCollection(reader, source, false),
  },
  brat: {
    extension: 'ann',
    name: 'reader',
    language: 'plaintext',
    write: ({ text, reader = [] }) => toBrat(reader, text).text,
  },
} satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatName = keyof typeof exportFormats;

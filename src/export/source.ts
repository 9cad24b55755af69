import type { Article } from '../analysis';
import type { Codebook, PlacedAnnotation } from '../annotations';

/** What is exported. */
export interface ExportSource {
  readonly article: Article;
  readonly text: string;
  /** IRI of the text. */
  readonly source: string;
  /** What the reader said of it, where there is anything. */
  readonly reader?: readonly PlacedAnnotation[];
  /** The codes that the reader gives. */
  readonly codebook?: Codebook;
}

/**
 * The IRI that an export names a text by. It tells nobody where on a machine a folder stands: a text in a folder is named
 * relative to it, one outside of it by its name alone.
 * @param uri of the text, percent-encoded
 * @param folder URI of the folder, or null where there is none
 */
export function sourceIri(uri: string, folder: string | null): string {
  const within = folder === null ? null : `${folder.replace(/\/+$/, '')}/`;
  if (within !== null && uri.startsWith(within)) return uri.slice(within.length);
  return uri.startsWith('untitled:') ? uri : uri.slice(uri.lastIndexOf('/') + 1);
}

/** Where a coder's annotations of an article are kept. */

/** The folder of a workspace that all files of ours are in. */
export const OWN_FOLDER = '.news-annotator';
const ANNOTATIONS_FOLDER = 'annotations';
/** The coder where the reader has not said who they are. */
const NOBODY = 'reader';
const LONGEST_NAME = 60;
/** Names that Windows gives to devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A coder's name as the name of a folder: letters, digits, points, hyphens; never hidden, never a way out. */
export function safeCoder(name: string): string {
  const safe = name
    .normalize('NFC')
    .trim()
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^[.-]+|[.-]+$/g, '');
  if (safe === '') return NOBODY;
  return DEVICE.test(safe) ? `${safe}-` : safe;
}

/**
 * The parts of the path of a file of annotations, from the workspace folder on.
 * @param article the article's path in the folder, with `/`
 */
export function annotationPath(coder: string, article: string): string[] {
  return [OWN_FOLDER, ANNOTATIONS_FOLDER, safeCoder(coder), ...`${article}.jsonl`.split('/')];
}

/** The name of a file of annotations of a text that is in no workspace folder, by its IRI. */
export function outsideName(iri: string): string {
  return `${encodeURIComponent(iri)
    .replace(/[%*'()]/g, '_')
    .slice(-180)}.jsonl`;
}

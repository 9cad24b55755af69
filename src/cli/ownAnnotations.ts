/** The reader's own annotations of a file, as VS Code keeps them beside the folder's articles. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import * as path from 'node:path';
import {
  annotationPath,
  CODEBOOK_FILE,
  NO_CODEBOOK,
  OWN_FOLDER,
  placeAnnotations,
  readAnnotationFile,
  readCodebook,
  safeCoder,
  type Codebook,
  type PlacedAnnotation,
} from '../annotations';

/** What readers said of a file. */
export interface OwnAnnotations {
  readonly placed: readonly PlacedAnnotation[];
  /** Those whose corrections are obeyed: the chosen coder's, or the only one's; of several, nobody's. */
  readonly obeyed: readonly PlacedAnnotation[];
  readonly codebook: Codebook;
}

const NONE: OwnAnnotations = { placed: [], obeyed: [], codebook: NO_CODEBOOK };

/**
 * Reads the annotations of a file.
 * @param coder whose; without a name those of all
 * @param tell takes a sentence for what could not be read
 */
export function readOwnAnnotations(
  file: string,
  text: string,
  coder: string | undefined,
  tell: (problem: string) => void,
): OwnAnnotations {
  const folder = folderOf(path.resolve(file));
  if (folder === null) {
    if (coder !== undefined) tell(`${file} has no annotations: no folder above it has "${OWN_FOLDER}".`);
    return NONE;
  }
  const article = path.relative(folder, path.resolve(file)).split(path.sep).join('/');
  const coders = coder === undefined ? codersIn(folder) : [safeCoder(coder)];
  const sets = coders.flatMap((name) => {
    const own = path.join(folder, ...annotationPath(name, article));
    if (!existsSync(own)) return [];
    const { annotations, damaged } = readAnnotationFile(readFileSync(own, 'utf8'), article);
    for (const { line } of damaged)
      tell(`${path.relative(folder, own)}: line ${line} is no annotation; it is left out.`);
    return [placeAnnotations(Array.from(annotations.values()), text)];
  });
  if (coder !== undefined && sets.length === 0) tell(`"${coder}" has no annotations of ${file}.`);
  return { placed: sets.flat(), obeyed: sets.length === 1 ? sets[0] : [], codebook: codebookIn(folder) };
}

/** The nearest folder above a file that has annotations. */
function folderOf(file: string): string | null {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, OWN_FOLDER))) return folder;
    if (folder === path.dirname(folder)) return null;
  }
}

function codersIn(folder: string): string[] {
  const annotations = path.join(folder, OWN_FOLDER, 'annotations');
  if (!existsSync(annotations)) return [];
  return readdirSync(annotations)
    .filter((name) => statSync(path.join(annotations, name)).isDirectory())
    .sort();
}

function codebookIn(folder: string): Codebook {
  const file = path.join(folder, ...CODEBOOK_FILE);
  return existsSync(file) ? readCodebook(readFileSync(file, 'utf8')).codebook : NO_CODEBOOK;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRows, readSources, type Row, type Source } from './table';

/** In the order in which their rows stand in the shipped table. */
const FILES = ['world', 'heads', 'offices', 'regions', 'cabinets', 'bodies', 'factbook', 'executive'];

const read = (name: string): string => readFileSync(join(__dirname, `${name}.txt`), 'utf8');

/** All rows of this folder. */
export function allRows(): Row[] {
  return FILES.flatMap((name) => readRows(read(name)));
}

/** All sources, by key. */
export function allSources(): Map<string, Source> {
  return readSources(read('sources'));
}

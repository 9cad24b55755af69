/**
 * Lists what a Wikidata export says otherwise than the table of leaders. Nothing is changed: whoever reads the list
 * confirms each line against the office's own page, and writes what is so into the files of this folder.
 *
 *   npx tsx scripts/leaders/compare.ts EXPORT.json
 *
 * CONTRIBUTING.md has the query that makes the export.
 */
import { readFileSync } from 'node:fs';
import { differences, readClaims } from './differences';
import { allRows } from './files';

const path = process.argv[2];
if (path === undefined) {
  console.error('Which export? npx tsx scripts/leaders/compare.ts EXPORT.json');
  process.exitCode = 2;
} else {
  const found = differences(allRows(), readClaims(readFileSync(path, 'utf8')));
  console.log([...found, `${found.length} differences.`].join('\n'));
}

/**
 * Builds src/analysis/data/leaders.generated.ts, the table of leaders, from the files of this folder.
 *
 *   npx tsx scripts/leaders/build.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf } from './faults';
import { allRows, allSources } from './files';
import { tableModule } from './table';

const rows = allRows();
const sources = allSources();
const faults = faultsOf(rows, sources);
if (faults.length > 0) {
  console.error(`The table is not built:\n${faults.join('\n')}`);
  process.exitCode = 1;
} else {
  const target = join(__dirname, '../../src/analysis/data/leaders.generated.ts');
  writeFileSync(target, tableModule(rows, sources));
  console.log(`${rows.length} leaders.`);
}

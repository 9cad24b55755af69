import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf } from '../../../scripts/leaders/faults';
import { allRows, allSources } from '../../../scripts/leaders/files';
import { readRows, readSources, tableModule, type Row } from '../../../scripts/leaders/table';

const SOURCES = readSources('a | 2024-05-01 | The offices themselves\nb | 2026-01-01 | A later list');
const rowsOf = (...lines: string[]): Row[] => readRows(['source: a', ...lines].join('\n'));
const faults = (...lines: string[]): string[] => faultsOf(rowsOf(...lines), SOURCES);

describe('the files of leaders', () => {
  it('hold no office twice on one day, no term that ends before it begins, and no row without a source', () => {
    assert.deepEqual(faultsOf(allRows(), allSources()), []);
  });

  it('give the shipped table byte for byte', () => {
    const shipped = readFileSync(join('src', 'analysis', 'data', 'leaders.generated.ts'), 'utf8');
    assert.equal(tableModule(allRows(), allSources()), shipped, 'Run npx tsx scripts/leaders/build.ts.');
  });

  it('use every source that they name', () => {
    const used = new Set(allRows().flatMap((row) => [row.source, ...row.terms.map(({ source }) => source)]));
    assert.deepEqual(
      [...allSources().keys()].filter((key) => !used.has(key)),
      [],
    );
  });
});

describe('a fault in the table of leaders', () => {
  it('is an office that two hold on one day, and none where one follows the other', () => {
    const old = 'GB | Ann [Old] | f | | Prime Minister 2010-01-01/2020-03-04';
    assert.deepEqual(faults(old, 'GB | Bob [New] | m | | Prime Minister 2020-03-04/'), []);
    assert.equal(faults(old, 'GB | Bob [New] | m | | Prime Minister 2020-03-03/').length, 1);
    assert.equal(
      faults('GB | Ann [Old] | f | | Prime Minister 2010/', 'GB | Bob [New] | m | | Prime Minister 2024/')
        .length,
      1,
    );
  });

  it('is none where several hold the office by its nature, in two countries, or where only the year is known', () => {
    const deputies = ['Ann [Old]', 'Bob [New]'].map((name) => `GB | ${name} | | | Vice President 2020/`);
    assert.deepEqual(faults(...deputies), []);
    assert.deepEqual(
      faults('GB | Ann [Old] | f | | President 2010/', 'IE | Bob [New] | m | | President 2012/'),
      [],
    );
    assert.deepEqual(
      faults('GB | Ann [Old] | f | | King 2010/2020', 'GB | Bob [New] | m | | King 2020-06/'),
      [],
    );
  });

  it('is a term that ends before it begins, or begins after the day of its source', () => {
    assert.equal(faults('GB | Ann [Old] | f | | King 2020-01-02/2020-01-01').length, 1);
    assert.equal(faults('GB | Ann [Old] | f | | King 2025-01-01/').length, 1);
    assert.deepEqual(faults('GB | Ann [Old] | f | | King 2025-01-01/@b'), []);
  });

  it('is a source that nobody has listed, a source of an ended term, and a person in two rows', () => {
    assert.match(faults('GB | Ann [Old] | f | | King 2020/@x')[0] ?? '', /no source "x"/);
    assert.match(faults('GB | Ann [Old] | f | | King 2020/2021@b')[0] ?? '', /only open terms/);
    assert.match(
      faults('GB | Ann [Old] | f | | King 2020/2021', 'GB | Ann [Old] | f | | Queen 2022/')[0] ?? '',
      /two rows/,
    );
  });

  it('is said with its line where a row cannot be read', () => {
    assert.throws(() => readRows('GB | Ann [Old] | f | | King 2020/'), /No source is named/);
    assert.throws(() => rowsOf('GB | Ann Old | f | | King 2020/'), /Not a row.*Ann Old/);
    assert.throws(() => rowsOf('GB | Ann [Old] | f | | King of old'), /Not a term: King of old/);
    assert.throws(() => rowsOf('GB | Ann [Old] | x | | King 2020/'), /Neither f nor m/);
    assert.throws(() => readSources('a | yesterday | Hearsay'), /Not a source/);
  });
});

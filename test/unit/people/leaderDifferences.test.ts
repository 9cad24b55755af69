import assert from 'node:assert/strict';
import { differences, readClaims } from '../../../scripts/leaders/differences';
import { readRows } from '../../../scripts/leaders/table';

const ROWS = readRows(`source: a
CL | Ana [Prado] | f | Ana María Prado | President 2022-03-11/
CL | Teo [Lind] | m | | President 2018-03-11/2022-03-11; Finance Minister 2023-01-01/
US | Bo [Marsh] | m | | =Governor of Texas 2019-01-08/
US | Cy [Dunn] | m | | =Governor of Ohio 2019-01-08/
* | Ida [Roos] | f | | =President of the World Bank 2020-01-01/`);

function told(...claims: readonly Readonly<Record<string, string>>[]): string[] {
  const whole = claims.map((claim) => ({ iso: 'CL', place: 'Chile', role: 'state', ...claim }));
  return differences(ROWS, readClaims(JSON.stringify(whole)));
}

describe('a Wikidata export beside the table of leaders', () => {
  it('says nothing where both have the same, by whichever name, and as far as both know the dates', () => {
    assert.deepEqual(told({ person: 'Ana Prado', from: '2022-03-11T00:00:00Z' }), []);
    assert.deepEqual(told({ person: 'A. M. Prado', names: 'Ana Maria Prado', from: '2022-03' }), []);
    assert.deepEqual(
      told({ person: 'Ana Prado', from: '2022' }, { person: 'Teo Lind', from: '2018', to: '2022' }),
      [],
    );
  });

  it('tells a holder whom the table does not have, and one whose term there has other dates', () => {
    const [missing, unclaimed, ...rest] = told({ person: 'Eva Stahl', from: '2026-03-11' });
    assert.match(unclaimed ?? '', /Eva Stahl.*not in the table/);
    assert.match(missing ?? '', /Ana Prado.*not running in the export/);
    assert.deepEqual(rest, []);
    assert.match(
      told({ person: 'Ana Prado', from: '2022-03-12' })[0] ?? '',
      /the table has President 2022-03-11/,
    );
  });

  it('tells a term that ended in one of them only', () => {
    const ended = told({ person: 'Ana Prado', from: '2022-03-11', to: '2026-03-11' });
    assert.match(ended[0] ?? '', /2022-03-11\/2026-03-11: the table has President 2022-03-11\/\./);
    assert.match(
      told({ person: 'Teo Lind', from: '2018-03-11' }).join(),
      /the table has President 2018-03-11\/2022-03-11/,
    );
  });

  it('tells who governs a part of a country, and nothing of parts and bodies that the export leaves out', () => {
    const texas = { iso: 'US', place: 'Texas', role: 'government', from: '2027-01-19' };
    const found = told({ ...texas, person: 'Di Kerr' });
    assert.equal(found.length, 2);
    assert.match(
      found.join('\n'),
      /Bo Marsh, Governor of Texas.*not running[^]*Di Kerr, head of government of Texas/,
    );
  });

  it('is refused with what to do where it is none', () => {
    assert.throws(() => readClaims('{}'), /JSON file/);
    assert.throws(() => readClaims('[{"iso": "CL"}]'), /Columns are missing.*CONTRIBUTING/);
  });
});

import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import fc from 'fast-check';
import { checkProse, type NotProse } from '../../../src/analysis';
import { makeNews } from '../../bench/texts';
import { anyText } from './read';

const root = path.resolve(__dirname, '..', '..', '..');
const ENOUGH = 30;

/** Texts of installed packages whose path matches, at most `most` of them. */
function installed(pattern: RegExp, most: number): string[] {
  const found: string[] = [];
  const visit = (folder: string, depth: number): void => {
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
      if (found.length >= most) return;
      const file = path.join(folder, entry.name);
      if (entry.isDirectory() && depth < 3) visit(file, depth + 1);
      else if (entry.isFile() && pattern.test(file) && fs.statSync(file).size > 400) {
        found.push(fs.readFileSync(file, 'utf8').slice(0, 40_000));
      }
    }
  };
  visit(path.join(root, 'node_modules'), 0);
  return found;
}

/** A number of texts made by a function of a seed. */
const made = (make: (seed: number) => string): string[] =>
  Array.from({ length: ENOUGH }, (_, seed) => make(seed + 1));

/** Texts of our own in as many shapes: languages of programs, makers of logs, kinds of tables, forms of articles. */
const shapes = (sort: 'code' | 'logs' | 'tables' | 'prose'): string[] =>
  fs.readFileSync(path.join(root, 'test', 'fixtures', 'shapes', `${sort}.txt`), 'utf8').split(/^=====\n/m);

function assertMost(texts: readonly string[], what: readonly (NotProse | null)[]): void {
  assert.ok(texts.length >= ENOUGH, `only ${texts.length} texts`);
  const wrong = texts.filter((text) => !what.includes(checkProse(text)));
  assert.ok(
    wrong.length <= texts.length * 0.05,
    `${wrong.length} of ${texts.length} wrong, the first: ${checkProse(wrong[0] ?? '')} ${wrong[0]?.slice(0, 200)}`,
  );
}

const two = (value: number): string => String(value).padStart(2, '0');
const times: readonly ((n: number) => string)[] = [
  (n) => `2026-03-03 10:${two(n % 60)}:07,123 INFO  worker-${n % 4}`,
  (n) => `2026-03-03T10:${two(n % 60)}:07Z [warn]`,
  (n) => `Mar  3 10:${two(n % 60)}:07 host sshd[${400 + n}]:`,
  (n) => `[10:${two(n % 60)}:07] DEBUG -`,
  (n) => `10.0.0.${n % 250} - - [03/Mar/2026:10:${two(n % 60)}:07 +0000]`,
  (n) => `ERROR 2026/03/03 10:${two(n % 60)}:07`,
];
const events = [
  'request done in 12 ms',
  'connection from peer closed by peer',
  'cache is cold',
  '"GET / HTTP/1.1" 200 512',
];

const log = (seed: number): string =>
  Array.from(
    { length: 10 + seed },
    (_, n) => `${times[seed % times.length](n)} ${events[(n + seed) % events.length]}`,
  ).join('\n');

const table = (seed: number): string => {
  const separator = [',', ';', '\t', '|'][seed % 4];
  const columns = 3 + (seed % 5);
  const row = (n: number): string =>
    Array.from({ length: columns }, (_, c) =>
      c === 0 ? `Region number ${n}` : String((n * 37 + c * seed) % 991),
    ).join(separator);
  return Array.from({ length: 8 + seed }, (_, n) => row(n)).join('\n');
};

const list = (seed: number): string =>
  Array.from(
    { length: 12 + seed },
    (_, n) => `${seed % 2 ? '- ' : ''}${['milk', 'two eggs', 'brown bread', 'tea'][(n * seed) % 4]} ${n}`,
  ).join('\n');

describe('Prose', () => {
  it('is what samples and news are, in every layout', () => {
    const names = fs.readdirSync(path.join(root, 'samples')).filter((name) => name !== 'README.md');
    for (const name of names) {
      assert.equal(checkProse(fs.readFileSync(path.join(root, 'samples', name), 'utf8')), null, name);
    }
    assertMost(
      made((seed) => makeNews(60_000).slice(seed * 900, seed * 900 + 4000)),
      [null],
    );
  });

  it('is what articles are, in whatever form they are written', () => assertMost(shapes('prose'), [null]));
  it('is not what logs are', () => assertMost(made(log), ['log']));
  it('is not what logs of other makers are', () => assertMost(shapes('logs'), ['log']));
  it('is not what tables are', () => assertMost(made(table), ['table']));
  it('is not what tables of other kinds are', () => assertMost(shapes('tables'), ['table']));
  it('is not what lists are', () => assertMost(made(list), ['list']));
  it('is not what code is', () => assertMost(installed(/\.(?:c?js|mjs|d\.ts)$/, 60), ['code', 'licence']));
  it('is not what code in other languages is', () => assertMost(shapes('code'), ['code', 'list']));
  it('is not what settings and data are', () =>
    assertMost(installed(/\.json$/, 60), ['code', 'licence', 'list', 'table']));
  it('is not what licences are', () =>
    assertMost(installed(/\/LICEN[CS]E(?:\.txt|\.md)?$/i, 60), ['licence']));

  it('is not what binary data is', () => {
    assert.equal(checkProse('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR'), 'binary');
    assert.equal(checkProse('\ufffd\ufffda\ufffd'.repeat(50)), 'binary');
  });

  it('is what short and empty texts are taken for', () => {
    for (const text of ['', 'One line', 'Two\nlines', 'a,b,c\n']) assert.equal(checkProse(text), null);
  });

  it('is news with a few lines of figures, links or capitals in it', () => {
    const body =
      'The harbour was closed on Monday, and the ships waited outside for a week. "It was long," said Ana Ruiz.\n';
    const figures =
      '10:30:00 first race\n11:30:00 second race\nWARNING: high waves\nhttps://example.org/a?b=c\n';
    assert.equal(checkProse(body.repeat(6) + figures), null);
  });

  it('is decided for any text without a throw', () => {
    fc.assert(fc.property(anyText, (text) => void checkProse(text)));
  });

  it('is decided from the beginning alone, in time that does not grow with the text', () => {
    const body = 'The harbour was closed on Monday, and the ships waited outside for a week.\n'.repeat(500);
    assert.equal(checkProse(body + log(30).repeat(200)), null);
  });
});

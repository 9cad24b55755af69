import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCommandLine } from '../../scripts/build';

const CLEAN =
  'Ferry Sails Again\n\nThe ferry sailed at noon. “We sail in any weather,” Captain Lars Holt said.\n';
const SLIPS = [
  'Ferry Sails Again',
  'The ferry sailed on Monday, March 4, 2025.',
  'They came to to see it. “We sail in any weather,” Captain Lars Holt said.',
  '',
].join('\n\n');
const MENDED = SLIPS.replace('Monday, March 4', 'Tuesday, March 4').replace('to to', 'to');

describe('The desk on the command line', () => {
  let folder: string;
  let bundle: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'news-check-'));
    bundle = join(folder, 'annotate.cjs');
    return buildCommandLine(bundle);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const check = (...args: readonly string[]): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, [bundle, 'check', ...args], { encoding: 'utf8', cwd: folder });
  const write = (name: string, text: string | Uint8Array): string => {
    writeFileSync(join(folder, name), text);
    return name;
  };

  it('writes a line for each finding, and its exit status tells that there were some', () => {
    const { status, stdout, stderr } = check(write('clean.txt', CLEAN), write('slips.txt', SLIPS));
    assert.equal(stderr, '');
    assert.equal(status, 1);
    const lines = stdout.trimEnd().split('\n');
    assert.equal(lines.length, 2, stdout);
    assert.match(
      lines[0],
      /^slips\.txt:3:\d+ {2}warning {2}date-weekday {2}March 4, 2025 is a Tuesday, not a Monday\.$/,
    );
    assert.match(lines[1], /^slips\.txt:5:11 {2}warning {2}word-repeated {2}“to” stands twice\.$/);
  });

  it('is silent of a clean article, and fails from the chosen severity on alone', () => {
    assert.deepEqual([check(write('clean.txt', CLEAN)).status, check('clean.txt').stdout], [0, '']);
    assert.equal(check(write('slips.txt', SLIPS), '--severity', 'error').status, 0);
    assert.equal(check('slips.txt', '--severity', 'information').status, 1);
  });

  it('writes JSON with offsets and fixes', () => {
    const found = JSON.parse(check(write('slips.txt', SLIPS), '--format', 'json').stdout) as {
      readonly code: string;
      readonly start: number;
      readonly end: number;
      readonly fix: { readonly start: number; readonly end: number; readonly text: string };
    }[];
    assert.deepEqual(
      found.map(({ code }) => code),
      ['date-weekday', 'word-repeated'],
    );
    const [{ fix }] = found;
    assert.equal(
      SLIPS.slice(0, fix.start) + fix.text + SLIPS.slice(fix.end),
      SLIPS.replace('Monday', 'Tuesday'),
    );
  });

  it('writes commands that GitHub shows in the text, with what separates their parts written otherwise', () => {
    const name = write('a,b: 100%.txt', SLIPS);
    const [first] = check(name, '--format', 'github').stdout.split('\n');
    assert.match(
      first,
      /^::warning file=a%2Cb%3A 100%25\.txt,line=3,endLine=3,col=\d+,endColumn=\d+,title=date-weekday::March 4/,
    );
  });

  it('writes SARIF whose results name the rules that it lists', () => {
    const log = JSON.parse(check(write('slips.txt', SLIPS), '--format', 'sarif').stdout) as {
      readonly version: string;
      readonly runs: readonly {
        readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
        readonly results: readonly {
          readonly ruleId: string;
          readonly ruleIndex: number;
          readonly locations: readonly {
            readonly physicalLocation: { readonly region: { readonly startLine: number } };
          }[];
        }[];
      }[];
    };
    assert.equal(log.version, '2.1.0');
    const [{ tool, results }] = log.runs;
    assert.equal(results.length, 2);
    for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
    assert.equal(results[1].locations[0].physicalLocation.region.startLine, 5);
  });

  it('changes a file with --fix alone, and then as little as puts the slips right', () => {
    check(write('slips.txt', SLIPS));
    assert.equal(readFileSync(join(folder, 'slips.txt'), 'utf8'), SLIPS);
    const { status, stdout } = check('slips.txt', '--fix');
    assert.deepEqual([status, stdout], [0, '']);
    assert.equal(readFileSync(join(folder, 'slips.txt'), 'utf8'), MENDED);
    write('marked.txt', `\ufeff${SLIPS.replaceAll('\n', '\r\n')}`);
    check('marked.txt', '--fix');
    assert.equal(
      readFileSync(join(folder, 'marked.txt'), 'utf8'),
      `\ufeff${MENDED.replaceAll('\n', '\r\n')}`,
    );
  });

  it('holds quotes against the sources of a folder, which are themselves not checked', () => {
    mkdirSync(join(folder, 'sources', 'may'), { recursive: true });
    write(
      'sources/may/talk.txt',
      'CAPTAIN HOLT: We do not sail in any weather, and we never have.\n\nThey they laughed.\n',
    );
    write('sources/picture.txt', new Uint8Array([0, 1, 2, 3]));
    const { status, stdout, stderr } = check(
      write('clean.txt', CLEAN),
      'sources/may/talk.txt',
      '--sources',
      'sources',
    );
    assert.match(stderr, /^sources\/picture\.txt is not a text file/);
    assert.match(stderr, /^sources\/may\/talk\.txt is one of the sources; it is not checked\.$/m);
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^clean\.txt:3:\d+ {2}warning {2}quote-differs-from-source {2}sources\/may\/talk\.txt, line 1, .*\n$/,
    );
  });

  it('says what is wrong with a call, a file or a folder of sources, with a status of its own', () => {
    const cases: readonly (readonly [args: readonly string[], message: RegExp])[] = [
      [[], /Give the files/],
      [['clean.txt', '--format', 'xml'], /There is no format "xml"/],
      [['clean.txt', '--severity', 'loud'], /There is no severity "loud"/],
      [['clean.txt', '--date', '2025-02-30'], /no date of the calendar/],
      [['missing.txt'], /Cannot check missing\.txt: there is no such file/],
      [['clean.txt', '--sources', 'nowhere'], /Cannot read the sources in nowhere: there is no such file/],
    ];
    for (const [args, message] of cases) {
      const { status, stderr } = check(...args);
      assert.match(stderr, message);
      assert.equal(status, 2, args.join(' '));
    }
  });

  it('lists a thousand findings, and reads a text of one line, without a date or in another language', () => {
    const many = check(write('many.txt', `Pier\n\n${'They came to to see it. '.repeat(1000)}\n`));
    assert.equal(many.stdout.trimEnd().split('\n').length, 1000);
    for (const text of ['', '\n', 'Der Der Rat tagte am am Montag.', 'Le conseil a siégé hier hier.'])
      assert.equal(check(write('odd.txt', text)).stderr, '', text);
  });
});

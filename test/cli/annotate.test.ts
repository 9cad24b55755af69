import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../src/analysis';
import type { AnnotationRow } from '../../src/export/row';
import { buildCommandLine } from '../../scripts/build';

describe('The batch door', () => {
  let folder: string;
  let bundle: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'news-annotator-'));
    bundle = join(folder, 'annotate.cjs');
    return buildCommandLine(bundle);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  function annotate(args: readonly string[], input: string | Uint8Array = ''): SpawnSyncReturns<string> {
    return spawnSync(process.execPath, [bundle, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  }

  const rows = (output: string): AnnotationRow[] =>
    output
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as AnnotationRow);

  it('answers each line in order', () => {
    const lines = [
      { id: 'a', text: 'Ferry sails\n\n“We sail,” President Lars Holt said.' },
      { id: 7, text: '' },
      { text: 'It sailed.', date: '2025-03-03' },
    ];
    const { status, stdout, stderr } = annotate(
      ['--jsonl'],
      lines.map((line) => JSON.stringify(line)).join('\n'),
    );
    assert.equal(stderr, '');
    assert.equal(status, 0);
    const answers = rows(stdout);
    assert.deepEqual(
      answers.map(({ id }) => id),
      ['a', 7, null],
    );
    assert.deepEqual(answers[0]?.paragraphs, [
      [0, 11],
      [13, 49],
    ]);
  });

  it('reports bad lines by number, does the rest, and says so with its exit status', () => {
    const good = JSON.stringify({ id: 1, text: 'It sailed.' });
    const { status, stdout, stderr } = annotate(
      ['--jsonl'],
      ['{"id": 1, "text":', good, '', '[1, 2]', 'null', '{"id": 2, "text": 3}', good].join('\n'),
    );
    assert.equal(status, 1);
    assert.equal(rows(stdout).length, 2);
    assert.deepEqual(
      stderr.match(/Line \d+: [^.]*\./g)?.map((line) => line.slice(0, 16)),
      ['Line 1: not JSON', 'Line 4: no "text', 'Line 5: no "text', 'Line 6: no "text'],
    );
    assert.doesNotMatch(stderr, /^\s+at /m);
  });

  it('takes lines that end in CRLF and a last line without an end', () => {
    const { status, stdout } = annotate(
      ['--jsonl'],
      '{"id":1,"text":"It sailed."}\r\n{"id":2,"text":"It sank."}',
    );
    assert.equal(status, 0);
    assert.equal(rows(stdout).length, 2);
  });

  it('prints the article of one file', () => {
    const file = join(folder, 'ferry.txt');
    writeFileSync(file, 'Ferry sails\n\nHOLM, March 3, 2025 — “We sail,” President Lars Holt said.\n');
    const { status, stdout } = annotate([file]);
    const article = JSON.parse(stdout) as Article;
    assert.equal(status, 0);
    assert.deepEqual(article.date, { iso: '2025-03-03', source: 'dateline' });
    assert.deepEqual(
      article.paragraphs.map(({ kind }) => kind),
      ['headline', 'body'],
    );
  });

  it('takes the date of one file from its caller', () => {
    const file = join(folder, 'dated.txt');
    writeFileSync(file, 'The ferry sailed.');
    const { stdout } = annotate([file, '--date', '2024-05-06']);
    assert.deepEqual((JSON.parse(stdout) as Article).date, { iso: '2024-05-06', source: 'option' });
  });

  it('counts offsets as an editor does, without the byte order mark', () => {
    const file = join(folder, 'bom.txt');
    writeFileSync(file, '\ufeffFerry sails');
    assert.equal((JSON.parse(annotate([file]).stdout) as Article).length, 11);
  });

  it('takes a single line of 10 MB', () => {
    const plain =
      'The ferry sailed to the islands with the morning tide and came back before the rain. '.repeat(12);
    const text = `President Lars Holt said “we sail” on Monday. ${plain}`.repeat(9_600);
    assert.ok(text.length > 10_000_000);
    const { status, stdout } = annotate(['--jsonl'], JSON.stringify({ id: 1, text }));
    assert.equal(status, 0);
    const paragraphs = rows(stdout)[0]?.paragraphs ?? [];
    assert.deepEqual([paragraphs[0]?.[0], paragraphs.at(-1)?.[1]], [0, text.trimEnd().length]);
  });

  it('takes the line separators that JSON allows, a byte order mark, and UTF-16', () => {
    const text = 'It sailed.\u2028It sank.\u2029\u0085';
    const line = `{"id":"é","text":"${text}"}`;
    const utf16be = Buffer.from(`\ufeff${line}\n`, 'utf16le').swap16();
    for (const input of [line, `\ufeff${line}`, Buffer.from(`\ufeff${line}`, 'utf16le'), utf16be]) {
      const { status, stdout, stderr } = annotate(['--jsonl'], input);
      assert.deepEqual([status, stderr], [0, '']);
      assert.deepEqual(
        rows(stdout).map(({ id }) => id),
        ['é'],
      );
    }
  });

  it('reads a file in UTF-16, with and without its mark', () => {
    const file = join(folder, 'utf16.txt');
    for (const bytes of [
      Buffer.from('\ufeffFerry säils', 'utf16le'),
      Buffer.from('Ferry säils', 'utf16le'),
    ]) {
      writeFileSync(file, bytes);
      assert.equal((JSON.parse(annotate([file]).stdout) as Article).length, 11);
    }
  });

  it('reports bytes that are no UTF-8 with the number of their line, and does the rest', () => {
    const good = '{"id":1,"text":"It sailed."}\n';
    const input = Buffer.concat([
      Buffer.from(good),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from(good),
    ]);
    const { status, stdout, stderr } = annotate(['--jsonl'], input);
    assert.deepEqual([status, rows(stdout).length, stderr], [1, 2, 'Line 2: not valid UTF-8.\n']);
    const file = join(folder, 'latin1.txt');
    writeFileSync(file, Buffer.from('Ferry s\xe4ils', 'latin1'));
    assert.match(annotate([file]).stderr, /latin1\.txt is not valid UTF-8\. Save it as UTF-8\.\n$/);
  });

  it('answers a line with a date that no calendar has, and says so', () => {
    const dates = ['2026-13-01', '0000-00-00', 5, '2025-02-28', '', null];
    const lines = dates.map((date) =>
      JSON.stringify({ id: date, text: '“We sail,” Angela Merkel said.', date }),
    );
    const { status, stdout, stderr } = annotate(['--jsonl'], lines.join('\n'));
    assert.equal(status, 1);
    assert.equal(rows(stdout).length, dates.length);
    assert.deepEqual(stderr.match(/^Line \d+: "date" is no date/gm)?.length, 3);
  });

  it('says what cannot be meant', () => {
    const file = join(folder, 'plain.txt');
    writeFileSync(file, 'The ferry sailed.');
    for (const [args, message] of [
      [[file, '--jsonl'], /--jsonl reads standard input/],
      [['--jsonl', '--format', 'csv'], /leave --format out/],
      [['--jsonl', '--date', '2025-03-03'], /each line has a "date" of its own/],
      [[file, '--date', '2025-02-30'], /"2025-02-30" is no date of the calendar/],
      [[file, '--date', 'soon'], /"soon" is no date of the calendar/],
      [[file, '--format', 'pdf'], /There is no format "pdf"/],
      [[file, '--frmat', 'csv'], /'--frmat'/],
    ] as const) {
      const { status, stdout, stderr } = annotate(args);
      assert.deepEqual([status, stdout], [1, '']);
      assert.match(stderr, message);
    }
  });

  it('says that the disk is full', function () {
    if (!existsSync('/dev/full')) this.skip();
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [bundle, '--jsonl'], {
      input: '{"id":1,"text":"It sailed."}\n',
      encoding: 'utf8',
      stdio: ['pipe', full, 'pipe'],
    });
    closeSync(full);
    assert.deepEqual([status, stderr], [1, 'Cannot write the answer: the disk is full.\n']);
  });

  it('says what is wrong with a file that is not there, a folder, and a file that is no text', () => {
    const binary = join(folder, 'ferry.png');
    writeFileSync(binary, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
    for (const [args, message] of [
      [[join(folder, 'none.txt')], /there is no such file/],
      [[folder], /it is a folder/],
      [[binary], /is not a text file/],
      [[], /^Usage:/],
    ] as const) {
      const { status, stdout, stderr } = annotate(args);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /^\s+at /m);
    }
  });
});

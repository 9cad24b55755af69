import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, type Article } from '../../../src/analysis';
import { toCsv } from '../../../src/export';
import { BOM, CSV_COLUMNS, toCsvOfQuotes } from '../../../src/export/csv';
import { fullArticle, text } from './articles';

const source = 'news/north%20shore.txt';

/** Reads RFC 4180 behind a byte order mark, strictly: anything else is an error. */
function parse(marked: string): string[][] {
  assert.ok(marked.startsWith(BOM));
  const csv = marked.slice(BOM.length);
  const records: string[][] = [];
  const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
  let record: string[] = [];
  for (let at = 0; at < csv.length;) {
    field.lastIndex = at;
    const match = field.exec(csv);
    assert.ok(match);
    record.push(match[1] === undefined ? (match[2] ?? '') : match[1].replace(/""/g, '"'));
    at = field.lastIndex;
    if (csv[at] === ',') at++;
    else {
      assert.equal(csv.slice(at, at + 2), '\r\n');
      records.push(record);
      record = [];
      at += 2;
    }
  }
  assert.deepEqual(record, []);
  return records;
}

const base = analyze(text);

function withTheme(label: string): Article {
  const theme = {
    label,
    aliases: [],
    weight: 1,
    mentions: [{ start: 0, end: 3, paragraph: 0 }],
    parent: null,
  };
  return { ...base, quotes: [], people: [], repeats: [], themes: [{ ...theme, person: null }] };
}

describe('Annotations as CSV', () => {
  it('have a header and one record for each place, in text order', () => {
    const [header, ...records] = parse(toCsv({ article: fullArticle(), text, source }));
    assert.deepEqual(header, [...CSV_COLUMNS]);
    const kinds = records.map((record) => record[CSV_COLUMNS.indexOf('kind')]);
    assert.deepEqual(kinds, [
      'theme',
      'person',
      'theme',
      'quote',
      'quote',
      'repeat',
      'theme',
      'person',
      'person',
      'quote',
      'repeat',
    ]);
    const starts = records.map((record) => Number(record[CSV_COLUMNS.indexOf('start')]));
    assert.deepEqual(
      starts,
      starts.slice().sort((a, b) => a - b),
    );
  });

  it('quote what stands in the text, with line and paragraph counted from one', () => {
    const records = parse(toCsv({ article: fullArticle(), text, source }));
    const quote = records.find((record) => record[CSV_COLUMNS.indexOf('kind')] === 'quote');
    const value = (column: (typeof CSV_COLUMNS)[number]) => quote?.[CSV_COLUMNS.indexOf(column)];
    assert.equal(value('text'), '"not a luxury, but a road."');
    assert.equal(value('line'), '4');
    assert.equal(value('paragraph'), '4');
    assert.equal(value('name'), 'Ana Ruiz');
    assert.equal(text.slice(Number(value('start')), Number(value('end'))), value('text'));
  });

  it('give any name back as it was, whatever commas, marks and line ends it has', () => {
    const name = CSV_COLUMNS.indexOf('name');
    const label = fc.string({
      unit: fc.constantFrom('a', ',', '"', '\r', '\n', ' ', 'é', ';'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(label, (own) => {
        fc.pre(!/^[\r\n]/.test(own));
        assert.equal(parse(toCsv({ article: withTheme(own), text, source }))[1]?.[name], own);
      }),
    );
  });

  it('never let a spreadsheet take a cell for a formula', () => {
    const name = CSV_COLUMNS.indexOf('name');
    const hidden = [
      ' =',
      '\u200b=',
      '\u00a0+',
      '\u2009 -',
      '\u00ad@',
      '\u3000＝',
      '\u202e=',
      '\ufeff=',
      '﹢',
      '−',
    ];
    for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', ...hidden]) {
      const cell = parse(toCsv({ article: withTheme(`${start}1+1`), text, source }))[1]?.[name];
      assert.equal(cell, `'${start}1+1`);
    }
  });

  it('name the file and the headline that each place stands under', () => {
    const two = 'Harbour Closes Early\n\n"It is late," said Ana Ruiz.\n';
    const records = parse(toCsv({ article: analyze(two), text: two, source })).slice(1);
    assert.ok(records.length > 0);
    for (const record of records)
      assert.deepEqual(record.slice(0, 2), ['news/north shore.txt', 'Harbour Closes Early']);
  });

  it('are the quotes alone where nothing else is wanted', () => {
    const records = parse(toCsvOfQuotes({ article: fullArticle(), text, source })).slice(1);
    const kinds = new Set(records.map((record) => record[CSV_COLUMNS.indexOf('kind')]));
    assert.deepEqual(Array.from(kinds), ['quote']);
    assert.equal(records.length, fullArticle().quotes.length);
  });
});

import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import Ajv, { type SchemaObject } from 'ajv';
import {
  mergedLists,
  mergeLists,
  namesOnly,
  readLeaderFile,
  withLeader,
  withoutLeader,
} from '../../../src/editor/leaderFile';

const schemaFile = path.resolve(__dirname, '..', '..', '..', 'schemas', 'leaders.schema.json');
const schema = JSON.parse(fs.readFileSync(schemaFile, 'utf8')) as SchemaObject;
const isValid = new Ajv({ strict: false }).compile(schema);

const GOOD = [
  {},
  { leaders: [], notLeaders: [] },
  { $schema: './leaders.schema.json', notLeaders: ['Peter Vale'] },
  {
    leaders: [{ name: 'Orla Venn', office: 'Mayor of Springfield', country: 'US', aliases: ['Vennie'] }],
  },
  { leaders: [{ name: 'Orla Venn', gender: 'female', from: '2024', to: '2026-03-11' }] },
];

/** A wrong entry on its third line, and what is said of it. */
const BAD: [string, string, string][] = [
  ['{"leaders": [\n\n{ "office": "Mayor" }]}', 'no name', 'name'],
  ['{"leaders": [\n\n{ "name": " " }]}', 'no name', 'name'],
  ['{"leaders": [{ "name": "Orla Venn",\n\n"alias": [] }]}', 'unknown', 'alias'],
  ['{"leaders": [{ "name": "Orla Venn",\n\n"country": "Chile" }]}', 'no country', 'country'],
  ['{"leaders": [{ "name": "Orla Venn",\n\n"from": "March" }]}', 'no date', 'from'],
  ['{"leaders": [{ "name": "Orla Venn",\n\n"office": 3 }]}', 'not a text', 'office'],
  ['{"leaders": [\n\n"Orla Venn"]}', 'not an object', 'leaders'],
  ['{\n\n"notLeaders": "Peter Vale"}', 'not a list', 'notLeaders'],
  ['{"notLeaders": [\n\n7]}', 'not a text', 'notLeaders'],
  ['\n\n[]', 'not an object', ''],
  ['{"leaders": [{ "name": "Orla Venn",\n\n"to": "2026-13-01" }]}', 'no date', 'to'],
  ['{"leaders": [{ "name": "Orla Venn",\n\n"gender": "f" }]}', 'not a text', 'gender'],
  ['{"leaders": [\n\nnull]}', 'not an object', 'leaders'],
  ['{"leaders": [{ "name": "Orla Venn",\n\n"__proto__": {} }]}', 'unknown', '__proto__'],
  ['{"notLeaders": ["Peter Vale",\n\n"Peter Vale"]}', 'twice', 'Peter Vale'],
  [`{"leaders": [\n\n{ "name": "${'Venn '.repeat(200)}" }]}`, 'too much', 'name'],
];

function lists(text: string) {
  const read = readLeaderFile(text);
  assert.ok('lists' in read, JSON.stringify(read));
  return read.lists;
}

describe('The file of own leaders', () => {
  it('is read with comments and a comma too many', () => {
    const text = '{ // ours\n "leaders": [{ "name": "Orla Venn", }], "notLeaders": ["Peter Vale"] }';
    assert.deepEqual(lists(text), { leaders: [{ name: 'Orla Venn' }], notLeaders: ['Peter Vale'] });
    assert.deepEqual(lists(''), { leaders: [], notLeaders: [] });
  });

  it('gives the line of its first mistake, whatever the line ends', () => {
    for (const [text, problem, field] of BAD) {
      assert.deepEqual(readLeaderFile(text), { mistake: { problem, field, line: 3 } }, text);
      assert.deepEqual(readLeaderFile(text.replaceAll('\n', '\r\n')), {
        mistake: { problem, field, line: 3 },
      });
    }
    const broken = readLeaderFile('{\n  "leaders": [\n    { "name" "Orla Venn" }\n  ]\n}');
    assert.deepEqual(broken, { mistake: { problem: 'syntax', field: '', line: 3 } });
  });

  it('is right for the reader of it exactly where it is right for the schema', () => {
    for (const value of GOOD) {
      assert.ok(isValid(value), JSON.stringify(isValid.errors));
      assert.deepEqual(lists(JSON.stringify(value)), {
        leaders: value.leaders ?? [],
        notLeaders: value.notLeaders ?? [],
      });
    }
    for (const [text] of BAD) assert.ok(!isValid(JSON.parse(text)), text);
  });

  it('has no key twice, and no end of brackets in one another', () => {
    const mistakeIn = (text: string): unknown => readLeaderFile(text);
    assert.deepEqual(mistakeIn('{"leaders": [],\n"notLeaders": [],\n"leaders": [{ "name": "Orla Venn" }]}'), {
      mistake: { problem: 'twice', field: 'leaders', line: 3 },
    });
    assert.deepEqual(mistakeIn('{"leaders": [{ "name": "Orla Venn",\n"name": "Ada Holt" }]}'), {
      mistake: { problem: 'twice', field: 'name', line: 2 },
    });
    for (const open of ['[', '{"leaders":', '{"leaders":[']) {
      const deep = mistakeIn(open.repeat(100_000));
      assert.deepEqual(deep, { mistake: { problem: 'too deep', field: '', line: 1 } });
    }
  });

  it('is not read where it is larger than any list that somebody writes', () => {
    const text = JSON.stringify({ notLeaders: Array.from({ length: 200_000 }, (_, i) => `Peter Vale ${i}`) });
    assert.deepEqual(readLeaderFile(text), { mistake: { problem: 'too large', field: '', line: 1 } });
    const many = JSON.stringify({ notLeaders: Array.from({ length: 20_001 }, (_, i) => `Vale ${i}`) });
    assert.deepEqual(readLeaderFile(many), {
      mistake: { problem: 'too much', field: 'notLeaders', line: 1 },
    });
  });

  it('takes a leader in, and keeps what else is written there', () => {
    const mayor = { name: 'Orla Venn', office: 'Mayor of Springfield' };
    const fresh = withLeader('', mayor);
    assert.deepEqual(lists(fresh).leaders, [mayor]);
    assert.match(fresh, /^\{\n {2}"leaders": \[\n/);
    const commented = '{\n  // the council\n  "notLeaders": ["orla venn", "Peter Vale"]\n}\n';
    const added = withLeader(commented, mayor);
    assert.match(added, /\/\/ the council/);
    assert.deepEqual(lists(added), { leaders: [mayor], notLeaders: ['Peter Vale'] });
    const again = withLeader(added, { name: 'Orla Venn', office: 'Governor of Springfield' });
    assert.deepEqual(lists(again).leaders, [{ name: 'Orla Venn', office: 'Governor of Springfield' }]);
    assert.equal(lists(withLeader(again, { name: 'Ada Holt' })).leaders.length, 2);
  });

  it('takes a name that is no leader in once, and out of the leaders', () => {
    const text = withLeader('', { name: 'Orla Venn' });
    const excluded = withoutLeader(text, 'Orla Venn');
    assert.deepEqual(lists(excluded), { leaders: [], notLeaders: ['Orla Venn'] });
    assert.equal(withoutLeader(excluded, 'Orla Venn'), excluded);
    assert.deepEqual(lists(withoutLeader(excluded, 'Peter Vale')).notLeaders, ['Orla Venn', 'Peter Vale']);
  });

  it('goes before the settings for every name that it has', () => {
    const file = { leaders: [{ name: 'Orla Venn', office: 'Mayor' }], notLeaders: ['Peter Vale'] };
    const settings = {
      leaders: [{ name: 'orla venn' }, { name: 'Peter Vale' }, { name: 'Ada Holt' }],
      notLeaders: ['Orla Venn', 'Tom Hale'],
    };
    assert.deepEqual(mergeLists(file, settings), {
      leaders: [{ name: 'Orla Venn', office: 'Mayor' }, { name: 'Ada Holt' }],
      notLeaders: ['Peter Vale', 'Tom Hale'],
    });
  });

  it('is put together with the settings once for all documents, however long both are', () => {
    const listOf = (town: string) => ({
      leaders: Array.from({ length: 20_000 }, (_, i) => ({ name: `Orla ${town} ${i}` })),
      notLeaders: [],
    });
    const [file, settings] = [listOf('Venn'), listOf('Holt')];
    const merged = mergedLists(file, settings);
    assert.equal(merged.leaders.length, 40_000);
    assert.equal(mergedLists(file, { ...settings }), merged);
    assert.equal(mergedLists(file, { leaders: [], notLeaders: [] }).leaders.length, 20_000);
  });
});

describe('The list of a folder that is not trusted', () => {
  it('gives names and no texts', () => {
    const given = lists(
      '{"leaders": [{"name": "Orla Venn", "aliases": ["Vennie"], "office": "[Mayor](command:x)", "country": "US"},{"name": "Ana Ruiz"}], "notLeaders": ["Peter Vale"]}',
    );
    assert.deepEqual(namesOnly(given), {
      leaders: [{ name: 'Orla Venn', aliases: ['Vennie'] }, { name: 'Ana Ruiz' }],
      notLeaders: ['Peter Vale'],
    });
  });
});

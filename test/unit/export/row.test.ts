import assert from 'node:assert/strict';
import type { Article, Leader, Person, Quote, RepeatedCopy } from '../../../src/analysis';
import { toRow } from '../../../src/export/row';

const empty: Article = {
  length: 100,
  date: { iso: '2026-03-03', source: 'dateline' },
  paragraphs: [],
  quotes: [],
  people: [],
  repeats: [],
  themes: [],
  sections: [],
  keyphrases: [],
};

const holt: Leader = {
  name: 'Lars Holt',
  tier: 'leader',
  office: 'President of Holm',
  country: 'HO',
  from: null,
  to: null,
  status: 'in office',
  asOf: null,
  reason: 'title before',
  source: 'text',
  otherNames: [],
  ambiguousWith: [],
};

function person(
  index: number,
  name: string,
  starts: readonly number[],
  leader: Leader | null = null,
): Person {
  const mentions = starts.map((start) => ({ start, end: start + name.length, paragraph: 0 }));
  return { index, name, gender: null, mentions, officeMentions: [], leader, suggestion: null };
}

function copies(...paragraphs: readonly number[]): RepeatedCopy[] {
  return paragraphs.map((paragraph, i) => ({
    paragraph,
    kind: i === 0 ? 'exact' : 'near',
    similarity: 1,
    of: paragraphs[0],
  }));
}

describe('A line of the batch door', () => {
  it('holds the id as it was given, and the paragraphs as pairs', () => {
    const paragraphs = [{ index: 0, start: 3, end: 9, kind: 'body', dateline: null }] as const;
    const row = toRow({ any: 'id' }, { ...empty, paragraphs });
    assert.deepEqual(row.id, { any: 'id' });
    assert.deepEqual(row.paragraphs, [[3, 9]]);
  });

  it('holds a quote with its cue and its speaker, and where the speaker was read', () => {
    const quote: Quote = {
      start: 10,
      end: 20,
      reason: 'sentence',
      kind: 'direct',
      paragraph: 0,
      cue: { start: 21, end: 25, text: 'said' },
      speaker: {
        name: 'Lars Holt',
        mention: { start: 26, end: 30 },
        person: 0,
        confidence: 0.9,
        reason: 'cue-beside',
      },
      unclosed: false,
      continued: false,
    };
    const floating: Quote = { ...quote, cue: null, speaker: { ...quote.speaker!, mention: null } };
    const row = toRow(1, { ...empty, quotes: [quote, floating, { ...floating, speaker: null }] });
    assert.deepEqual(row.quotes, [
      {
        start: 10,
        end: 20,
        kind: 'direct',
        cue: { start: 21, end: 25, text: 'said' },
        speaker: { text: 'Lars Holt', start: 26, end: 30 },
        reason: 'cue-beside',
      },
      { start: 10, end: 20, kind: 'direct', cue: null, speaker: { text: 'Lars Holt' }, reason: 'cue-beside' },
      { start: 10, end: 20, kind: 'direct', cue: null, speaker: null, reason: 'sentence' },
    ]);
  });

  it('lists every mention of every person in text order, and says who is a politician', () => {
    const people = [
      person(0, 'Lars Holt', [40, 5], holt),
      { ...person(1, 'Otto Mrash', [20]), suggestion: 'Otto Marsh' },
    ];
    const { people: rows } = toRow(1, { ...empty, people });
    assert.deepEqual(
      rows.map(({ start, name, politician }) => [start, name, politician]),
      [
        [5, 'Lars Holt', true],
        [20, 'Otto Mrash', false],
        [40, 'Lars Holt', true],
      ],
    );
    assert.equal(rows[0]?.office, 'President of Holm');
    assert.equal(rows[0]?.country, 'HO');
    assert.deepEqual(
      [rows[0]?.tier, rows[0]?.status, rows[0]?.reason],
      ['leader', 'in office', 'title before'],
    );
    assert.deepEqual([rows[1]?.tier, rows[1]?.status], [null, null]);
    assert.equal(rows[1]?.suggestion, 'Otto Marsh');
    assert.ok(!('suggestion' in rows[0]));
  });

  it('lists the pairs of a group of repeats, but none of boilerplate', () => {
    const repeats = [
      { copies: copies(1, 4, 7), boilerplate: false },
      { copies: copies(2, 3), boilerplate: true },
    ];
    assert.deepEqual(toRow(1, { ...empty, repeats }).repeats, [
      { a: 1, b: 4, kind: 'near' },
      { a: 1, b: 7, kind: 'near' },
      { a: 4, b: 7, kind: 'near' },
    ]);
  });

  it('lists a part of a paragraph with the paragraph that holds it, whichever comes first', () => {
    const part = { paragraph: 2, kind: 'contained', similarity: 0.9, of: 5 } as const;
    const rest = copies(5, 9);
    const { repeats } = toRow(1, { ...empty, repeats: [{ copies: [part, ...rest], boilerplate: false }] });
    assert.deepEqual(repeats, [
      { a: 2, b: 5, kind: 'contained' },
      { a: 5, b: 9, kind: 'near' },
    ]);
  });

  it('lists so many pairs of a very large group that the line stays linear in it', () => {
    const paragraphs = Array.from({ length: 1000 }, (_, i) => i);
    const { repeats } = toRow(1, {
      ...empty,
      repeats: [{ copies: copies(...paragraphs), boilerplate: false }],
    });
    assert.ok(repeats.length >= 999 && repeats.length <= 50 * 1000);
    assert.equal(new Set(repeats.map(({ b }) => b)).size, 999);
  });

  it('holds themes with their mentions, and the key phrases', () => {
    const theme = {
      label: 'ferry',
      aliases: ['ferries'],
      weight: 1,
      mentions: [{ start: 4, end: 9, paragraph: 0 }],
      parent: null,
      person: null,
    };
    const row = toRow(1, { ...empty, themes: [theme], keyphrases: ['ferry', 'buoy'] });
    assert.deepEqual(row.themes, [{ label: 'ferry', aliases: ['ferries'], weight: 1, mentions: [[4, 9]] }]);
    assert.deepEqual(row.keyphrases, ['ferry', 'buoy']);
  });
});

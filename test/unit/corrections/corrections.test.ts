import assert from 'node:assert';
import fc from 'fast-check';
import { analyze, Analyzer, type Article, type Correction } from '../../../src/analysis';
import { propertyRuns } from '../articles';

const TEXT = [
  'Harbour board delays dredging',
  'PORT ELLERY – The board put off its decision on Monday. “We will not be rushed,” said Ada Quill, its chair.',
  'She added that the survey was two years old. “It is not where it was,” she said.',
  'Joren Pike, a fisher, disagreed. “Once the mud moves, it moves for good,” Pike said.',
  'Mara Quill runs the fish market. Quill called the plan “a gift to the gulls”.',
  'The “Long Channel” is closed to visitors, and nobody minds.',
].join('\n\n');

type Said = { readonly kind: Correction['kind']; readonly name?: string };

/** A correction of the passage with these words; of its n-th occurrence. */
function correct(words: string, said: Said, occurrence = 0): Correction {
  let start = TEXT.indexOf(words);
  for (let n = 0; n < occurrence; n++) start = TEXT.indexOf(words, start + 1);
  assert.ok(start >= 0, words);
  return { ...said, start, end: start + words.length } as Correction;
}

const read = (...corrections: Correction[]): Article => analyze(TEXT, { today: '2026-01-01', corrections });

/** Who says the quotation with these words, and as what it is known; undefined where it is none. */
function quote(article: Article, words: string) {
  const found = article.quotes.find(({ start, end }) => TEXT.slice(start, end).includes(words));
  return found && { kind: found.kind, speaker: found.speaker?.name ?? null };
}

describe('What the reader says goes first:', () => {
  it('a corrected speaker is the speaker, for sure, and a link to the person', () => {
    const article = read(
      correct('“Once the mud moves, it moves for good,”', { kind: 'speaker', name: 'Ada Quill' }),
    );
    assert.equal(quote(article, 'mud moves')?.speaker, 'Ada Quill');
    const { speaker } = article.quotes.find(({ start }) => TEXT.startsWith('“Once', start))!;
    assert.equal(speaker?.confidence, 1);
    assert.equal(article.people[speaker!.person!]?.name, 'Ada Quill');
  });

  it('somebody whom the article does not name may have said it, or nobody', () => {
    const words = '“We will not be rushed,”';
    assert.equal(
      quote(read(correct(words, { kind: 'speaker', name: 'Ines Farrow' })), 'rushed')?.speaker,
      'Ines Farrow',
    );
    assert.equal(quote(read(correct(words, { kind: 'speaker', name: '' })), 'rushed')?.speaker, null);
  });

  it('what follows without a name of its own follows the corrected speaker', () => {
    const text = '“We will not be rushed,” said Ada Quill.\n\n“There is time.”';
    const words = '“We will not be rushed,”';
    const { quotes } = analyze(text, {
      today: '2026-01-01',
      corrections: [{ kind: 'speaker', name: 'Joren Pike', start: 0, end: words.length }],
    });
    assert.deepEqual(
      quotes.map(({ speaker }) => speaker?.name),
      ['Joren Pike', 'Joren Pike'],
    );
  });

  it('words in marks may be no quotation', () => {
    assert.equal(
      quote(read(correct('“a gift to the gulls”', { kind: 'not a quotation' })), 'gulls'),
      undefined,
    );
  });

  it('words may be a quotation, in marks or without, and have a speaker then', () => {
    const added = correct('nobody minds', { kind: 'quotation' });
    assert.deepEqual(quote(read(added), 'nobody minds')?.kind, 'indirect');
    const named = correct('nobody minds', { kind: 'speaker', name: 'Joren Pike' });
    assert.equal(quote(read(added, named), 'nobody minds')?.speaker, 'Joren Pike');
    assert.notEqual(
      quote(read(correct('“Long Channel”', { kind: 'quotation' })), 'Long Channel')?.kind,
      'term',
    );
  });

  it('a quotation has the extent that the reader gives it, and keeps its speaker', () => {
    const article = read(correct('“Once the mud moves', { kind: 'quotation' }));
    const found = article.quotes.find(({ start }) => TEXT.startsWith('“Once', start))!;
    assert.equal(TEXT.slice(found.start, found.end), '“Once the mud moves');
    assert.equal(found.speaker?.name, 'Joren Pike');
  });

  it('a name may be another person, with all its mentions by the same words', () => {
    const article = read(correct('Quill called', { kind: 'person', name: 'Ada Quill' }));
    const ada = article.people.find(({ name }) => name === 'Ada Quill')!;
    assert.ok(ada.mentions.some(({ start }) => TEXT.startsWith('Quill called', start)));
    assert.equal(quote(article, 'gulls')?.speaker, 'Ada Quill');
  });

  it('one name may be two persons', () => {
    const text = 'Ada Quill spoke. Quill was calm.\n\nA cousin came. Quill was late. Quill sat down.';
    const at = text.indexOf('Quill was late');
    const { people } = analyze(text, {
      today: '2026-01-01',
      corrections: [
        {
          kind: 'person',
          name: 'Ada Quill',
          start: text.indexOf('Quill was calm'),
          end: text.indexOf('Quill was calm') + 5,
        },
        { kind: 'person', name: 'Mara Quill', start: at, end: at + 5 },
      ],
    });
    assert.deepEqual(
      people.map(({ name, mentions }) => [name, mentions.length]),
      [
        ['Ada Quill', 2],
        ['Mara Quill', 2],
      ],
    );
  });

  it('a name may be no person', () => {
    const { people } = read(
      correct('Joren Pike', { kind: 'not a person' }),
      correct('Pike said', { kind: 'not a person' }),
    );
    assert.ok(!people.some(({ name }) => name.includes('Pike')));
  });

  it('a name that nobody took for a person may be one, a leader too', () => {
    const { people } = read(correct('Long Channel', { kind: 'person', name: 'Angela Merkel' }));
    const merkel = people.find(({ name }) => name === 'Angela Merkel');
    assert.equal(merkel?.mentions.length, 1);
    assert.equal(merkel?.leader?.country, 'DE');
  });

  it('a paragraph may repeat nothing, and others of its wording still repeat each other', () => {
    const paragraph =
      'Two engineers, both from Port Ellery, walked along the river and counted forty broken gates.';
    const text = [paragraph, 'Nobody minded.', paragraph, 'Nobody came.', paragraph].join('\n\n');
    const copiesWithout = (...from: number[]): number[][] => {
      const corrections = from.map((n): Correction => {
        const start = [0, text.indexOf(paragraph, 9), text.lastIndexOf(paragraph)][n];
        return { kind: 'not a repeat', start, end: start + paragraph.length };
      });
      const { repeats } = analyze(text, { today: '2026-01-01', corrections });
      return repeats.map(({ copies }) => copies.map((copy) => copy.paragraph));
    };
    assert.deepEqual(copiesWithout(), [[0, 2, 4]]);
    assert.deepEqual(copiesWithout(1), [[0, 4]]);
    assert.deepEqual(copiesWithout(0), [[2, 4]]);
    assert.deepEqual(copiesWithout(0, 1), []);
  });

  it('the same corrections give the same answer while the text is edited', () => {
    const places = [
      'rushed',
      'Ada Quill',
      '“Long Channel”',
      'Quill called',
      'mud moves',
      'nobody minds',
      'Pike said',
    ];
    const kinds: Said[] = [
      { kind: 'speaker', name: 'Joren Pike' },
      { kind: 'speaker', name: '' },
      { kind: 'quotation' },
      { kind: 'not a quotation' },
      { kind: 'person', name: 'Mara Quill' },
      { kind: 'not a person' },
      { kind: 'not a repeat' },
    ];
    const oneOf = fc.record({ place: fc.constantFrom(...places), said: fc.constantFrom(...kinds) });
    fc.assert(
      fc.property(fc.array(oneOf, { maxLength: 6 }), fc.string({ maxLength: 20 }), (list, typed) => {
        const corrections = list.map(({ place, said }) => correct(place, said));
        const analyzer = new Analyzer({ today: '2026-01-01' });
        analyzer.reset(TEXT);
        assert.deepEqual(plain(analyzer.correct(corrections)), plain(read(...corrections)));
        const moved = corrections.map((one) => ({
          ...one,
          start: one.start + typed.length,
          end: one.end + typed.length,
        }));
        const edited = analyzer.edit([{ start: 0, end: 0, text: typed }], moved);
        assert.deepEqual(
          plain(edited),
          plain(analyze(typed + TEXT, { today: '2026-01-01', corrections: moved })),
        );
        assert.deepEqual(plain(analyzer.correct([])), plain(analyze(typed + TEXT, { today: '2026-01-01' })));
      }),
      { numRuns: propertyRuns(12) },
    );
  });
});

function plain(article: Article): unknown {
  return JSON.parse(JSON.stringify(article)) as unknown;
}

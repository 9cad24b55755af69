import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { SourceIndex } from '../../../src/editor/sources/sourceIndex';
import {
  checkAgainstShelf,
  checkQuotes,
  readSource,
  signatureOf,
  spokenIn,
  unusedPassages,
  type QuoteCheck,
} from '../../../src/sources';

const WORDS = 'We will not close the old pier before the new one has been tested for two winters.';
const quoting = (words: string): string => `Pier\n\n“${words}” Mayor Orla Venn said on Tuesday.`;
const held = (words: string, source: string): QuoteCheck => {
  const text = quoting(words);
  return checkQuotes(text, analyze(text), [readSource('source.txt', source)])[0];
};

describe('A source that is none to be relied on', () => {
  it('may vanish while it is read: the quotation is in none then', async () => {
    const text = quoting(WORDS);
    const signatures = new Map([['gone.txt', signatureOf(readSource('gone.txt', WORDS))]]);
    const shelf = { signatures, sourceOf: () => Promise.resolve(null) };
    const { verdict, source } = await checkAgainstShelf(text, analyze(text).quotes[0], shelf, null);
    assert.deepEqual([verdict, source], ['absent', null]);
  });

  it('may vanish between its size and its text: it is left out, with the reason', async () => {
    const index = new SourceIndex(
      {
        stampOf: () => Promise.resolve({ time: 1, size: 100 }),
        textOf: (key) => (key === 'b.txt' ? Promise.resolve(WORDS) : Promise.reject(new Error('it is gone'))),
      },
      () => true,
      () => undefined,
    );
    await index.sync(['a.txt', 'b.txt'], { isCancelled: () => false, onProgress: () => undefined });
    assert.deepEqual(Array.from(index.sources.keys()), ['b.txt']);
    assert.equal(index.omitted.get('a.txt')?.reason, 'it is gone');
  });

  it('may be too large, which is seen by its size before it is read', async () => {
    const index = new SourceIndex(
      {
        stampOf: () => Promise.resolve({ reason: 'it has 200 MB' }),
        textOf: () => Promise.reject(new Error('it was read')),
      },
      () => true,
      () => undefined,
    );
    await index.sync(['sources/tape.txt'], { isCancelled: () => false, onProgress: () => undefined });
    assert.equal(index.sources.size, 0);
    assert.equal(index.omitted.get('sources/tape.txt')?.reason, 'it has 200 MB');
  });

  it('may hold bytes or another language: nothing is found in it, and nothing thrown', () => {
    const bytes = Array.from({ length: 20_000 }, (_, i) => String.fromCharCode((i * 7919) % 0x2ff)).join('');
    assert.equal(held(WORDS, bytes).verdict, 'absent');
    assert.equal(held(WORDS, 'Wir schließen die alte Brücke nicht. '.repeat(500)).verdict, 'absent');
    assert.equal(held(WORDS, 'Мы не закроем старый причал до зимы. '.repeat(500)).verdict, 'absent');
  });

  it('may have a hundred thousand lines: the words are found at their place', () => {
    const filler = 'row\n'.repeat(50_000);
    const check = held(WORDS, `${filler}${WORDS}\n${filler}`);
    assert.equal(check.verdict, 'verbatim');
    assert.equal(check.sourceStart, filler.length);
  });

  it('may be scanned, with words divided at the ends of lines', () => {
    const scan =
      'We will not close the old pier be-\nfore the new one has been tes-\nted for two win-\nters.';
    assert.equal(held(WORDS, scan).verdict, 'verbatim');
    assert.equal(held(WORDS.replace('not ', ''), scan).verdict, 'altered');
  });
});

describe('A quotation that is hard to hold against a source', () => {
  const page = Array.from(
    { length: 60 },
    (_, i) => `Boat number ${i + 1} left the harbour of the island at dawn with ${(i % 7) + 2} men aboard.`,
  ).join(' ');

  it('may be a page long: one word in it that differs is seen', () => {
    assert.equal(held(page, `CAPTAIN LUND: ${page}`).verdict, 'verbatim');
    const changed = page.replace('Boat number 31 left', 'Boat number 31 reached');
    const check = held(changed, `CAPTAIN LUND: ${page}`);
    assert.equal(check.verdict, 'altered');
    assert.deepEqual(
      check.differences.map(({ quoted, source }) => [quoted, source]),
      [['reached', 'left']],
    );
  });

  it('may be one word, which is left unchecked', () => {
    const text = 'Pier\n\nMayor Orla Venn called the plan “absurd” on Tuesday.';
    const quotes = analyze(text)
      .quotes.filter(({ start }) => text[start] === '“')
      .map((quote) => ({ ...quote, kind: 'partial' as const }));
    assert.deepEqual(
      checkQuotes(text, { quotes }, [readSource('source.txt', 'It is absurd.')]).map(
        ({ verdict }) => verdict,
      ),
      ['unchecked'],
    );
  });
});

describe('What of a source no quotation is from', () => {
  it('is told turn by turn, without labels, directions and turns of no words', () => {
    const text = `MAYOR VENN: ${WORDS}\nMS. LUND: Who pays for the rest of it?\nMR. OLE: [laughs]\nMAYOR VENN: The town does.`;
    const source = readSource('talk.txt', text);
    const used = held(WORDS, text);
    const unused = unusedPassages(source, [{ start: used.sourceStart ?? 0, end: used.sourceEnd ?? 0 }]);
    assert.deepEqual(
      unused.map(({ start, end, speaker }) => [speaker, spokenIn(source, start, end)]),
      [
        ['MS. LUND', 'Who pays for the rest of it?'],
        ['MAYOR VENN', 'The town does.'],
      ],
    );
  });

  it('is told paragraph by paragraph where nobody is named, and is all of it where nothing was used', () => {
    const paragraphs = ['first', 'second', 'third'].map(
      (name) =>
        `The ${name} paragraph of the release is long enough to stand by itself in a list of passages: ${WORDS}`,
    );
    const source = readSource('release.txt', paragraphs.join('\n\n'));
    const spoken = (used: { start: number; end: number }[]): string[] =>
      unusedPassages(source, used).map(({ start, end }) => spokenIn(source, start, end));
    assert.deepEqual(spoken([]), paragraphs);
    const at = source.text.indexOf('second');
    assert.deepEqual(spoken([{ start: at, end: at + 6 }]), [paragraphs[0], paragraphs[2]]);
  });
});

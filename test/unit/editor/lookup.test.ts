import assert from 'node:assert/strict';
import {
  copiesOf,
  copyAt,
  firstFullMention,
  nextSpan,
  personAt,
  quoteAt,
  quotesOfSameSpeaker,
} from '../../../src/editor/lookup';
import { article, group, paragraphsOf, person, quote } from './articles';

const all = { minimumSimilarity: 0, repeatedBoilerplate: false };
const speaker = (name: string, index: number | null = null) => ({
  name,
  mention: null,
  person: index,
  confidence: 1,
  reason: 'cue-beside' as const,
});

describe('Looking up what stands at an offset', () => {
  it('finds the inner one of two quotes', () => {
    const found = quoteAt(article({ quotes: [quote(0, 40), quote(10, 20)] }), 15);
    assert.deepEqual([found?.start, found?.end], [10, 20]);
  });

  it("passes over a term, which is nobody's words, for the quote round it", () => {
    const found = quoteAt(article({ quotes: [quote(0, 40), quote(10, 20, { kind: 'term' })] }), 15);
    assert.equal(found?.start, 0);
  });

  it('finds a person at the first and just after the last letter of a mention', () => {
    const people = [person('Ana Ruiz', [[5, 13]])];
    assert.equal(personAt(article({ people }), 5)?.person.name, 'Ana Ruiz');
    assert.equal(personAt(article({ people }), 13)?.person.name, 'Ana Ruiz');
    assert.equal(personAt(article({ people }), 14), null);
  });

  it('takes speakers without a person for one where their names are the same', () => {
    const quotes = [
      quote(0, 5, { speaker: speaker('the ministry') }),
      quote(6, 9, { speaker: speaker('the ministry') }),
      quote(10, 15, { speaker: speaker('the court') }),
    ];
    assert.equal(quotesOfSameSpeaker(article({ quotes }), quotes[0]).length, 2);
  });
});

describe('Repeated paragraphs', () => {
  const paragraphs = paragraphsOf('one two\nthree\none two\none too');

  it('leave out copies that are less alike than asked for, but never the first', () => {
    const repeats = [group([0, 1], [2, 1], [3, 0.7])];
    const copies = copiesOf(article({ paragraphs, repeats }), { ...all, minimumSimilarity: 0.9 });
    assert.deepEqual(
      copies.map(({ copy }) => copy.paragraph),
      [0, 2],
    );
  });

  it('are none where only the first copy is left', () => {
    const repeats = [group([0, 1], [3, 0.7])];
    assert.deepEqual(copiesOf(article({ paragraphs, repeats }), { ...all, minimumSimilarity: 0.9 }), []);
  });

  it('count boilerplate only where asked to', () => {
    const repeats = [{ ...group([0, 1], [2, 1]), boilerplate: true }];
    assert.equal(copiesOf(article({ paragraphs, repeats }), all).length, 0);
    assert.equal(copiesOf(article({ paragraphs, repeats }), { ...all, repeatedBoilerplate: true }).length, 2);
  });

  it('are found by any offset in them', () => {
    const found = copyAt(article({ paragraphs, repeats: [group([0, 1], [2, 1])] }), 16, all);
    assert.equal(found?.position, 1);
  });
});

describe('The first full mention', () => {
  const text = 'Xi met aides. President Xi Jinping spoke. Xi Jinping left.';
  const textOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

  it('is the one that equals the name', () => {
    const xi = person('Xi Jinping', [
      [0, 2],
      [24, 34],
    ]);
    assert.equal(firstFullMention(xi, textOf)?.start, 24);
  });

  it('is the longest where none equals the name', () => {
    const xi = person('Xi Jin-ping', [
      [0, 2],
      [24, 34],
      [42, 52],
    ]);
    assert.equal(firstFullMention(xi, textOf)?.start, 24);
  });

  it('is the first office of a person whom the text never names', () => {
    const offices = [{ start: 3, end: 7, paragraph: 0 }];
    assert.equal(
      firstFullMention({ ...person('Xi Jinping', []), officeMentions: offices }, textOf)?.start,
      3,
    );
  });

  it('is none for a person who is not mentioned', () => {
    assert.equal(firstFullMention(person('Nobody', []), textOf), null);
  });
});

describe('Going from span to span', () => {
  const spans = [
    { start: 5, end: 9 },
    { start: 20, end: 25 },
  ];
  const start = (offset: number, step: 1 | -1) => nextSpan(spans, offset, step)?.start;

  it('goes on from the span at the cursor', () => {
    assert.equal(start(5, 1), 20);
    assert.equal(start(20, -1), 5);
  });

  it('goes round at both ends', () => {
    assert.equal(start(20, 1), 5);
    assert.equal(start(5, -1), 20);
  });

  it('stays where it is with one span, and finds nothing without', () => {
    assert.equal(nextSpan([{ start: 5, end: 9 }], 5, 1)?.start, 5);
    assert.equal(nextSpan([], 0, 1), null);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, Analyzer, countThemes, partsOf, type Span } from '../../../src/analysis';
import { leaders as leadersKind } from '../../../src/editor/kinds/leaders';
import { newAnnotation, type Content, type PlacedAnnotation } from '../../../src/annotations';
import { MARK_NAMES } from '../../../src/editor/kinds/names';
import { MarkedArticle, marksOf, thinned, within } from '../../../src/editor/marks';
import type { Settings } from '../../../src/editor/settings';
import { makeNews } from '../../bench/texts';
import { article, group, leader, paragraphsOf, person, quote } from './articles';

const filter = { minimumSimilarity: 0, repeatedBoilerplate: false };

describe('Marks', () => {
  it('tell quotes in marks from reported speech and leave terms alone', () => {
    const quotes = [
      quote(0, 5),
      quote(6, 9, { kind: 'partial' }),
      quote(10, 20, { kind: 'indirect' }),
      quote(21, 30, { kind: 'term' }),
    ];
    const marks = marksOf(article({ quotes }), filter);
    assert.deepEqual(
      marks.quotes.map(({ start }) => start),
      [0, 6],
    );
    assert.deepEqual(
      marks.reportedSpeech.map(({ start }) => start),
      [10],
    );
  });

  it('leave out a quote inside another, whose tint would be laid on twice', () => {
    const marks = marksOf(article({ quotes: [quote(0, 30), quote(5, 10), quote(40, 50)] }), filter);
    assert.deepEqual(
      marks.quotes.map(({ start }) => start),
      [0, 40],
    );
  });

  it('show leaders in text order and other people not at all', () => {
    const people = [leader('B', [[30, 31]]), leader('A', [[10, 11]]), person('C', [[20, 21]])];
    assert.deepEqual(
      marksOf(article({ people }), filter).leaders.map(({ start }) => start),
      [10, 30],
    );
  });

  it('show a leader also where the text names the office alone', () => {
    const people = [{ ...leader('A', [[10, 11]]), officeMentions: [{ start: 2, end: 8, paragraph: 0 }] }];
    assert.deepEqual(
      marksOf(article({ people }), filter).leaders.map(({ start }) => start),
      [2, 10],
    );
  });

  it('tell the first copy of a paragraph from those that repeat it', () => {
    const paragraphs = paragraphsOf('aa\nbb\naa\naa');
    const marks = marksOf(article({ paragraphs, repeats: [group([0, 1], [2, 1], [3, 1])] }), filter);
    assert.deepEqual(
      marks.firstCopies.map(({ start }) => start),
      [0],
    );
    assert.deepEqual(
      marks.repeats.map(({ start }) => start),
      [6, 9],
    );
  });

  it('are sent only where they touch what is visible', () => {
    const spans = [0, 10, 20, 30].map((start) => ({ start, end: start + 5 }));
    const near = within(spans, [{ start: 12, end: 21 }]);
    assert.deepEqual(
      near.map(({ start }) => start),
      [10, 20],
    );
  });

  it('are thinned evenly for the ruler: never more than asked for, always in order, the first among them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 100 }), (count, most) => {
        const spans = Array.from({ length: count }, (_, i) => ({ start: i, end: i + 1 }));
        const few = thinned(spans, most);
        assert.equal(few.length, Math.min(count, most));
        assert.equal(few[0]?.start, 0);
        assert.ok(few.every(({ start }, i) => i === 0 || start > (few[i - 1]?.start ?? -1)));
      }),
    );
  });
});

/** A note, consent or a correction on each passage in turn. */
function saidOf(spans: readonly Span[]): PlacedAnnotation[] {
  const contents: Content[] = [
    { kind: 'note', text: 'Check.' },
    { kind: 'class', class: 'accepted' },
    { kind: 'speaker', name: 'Ana Ruiz' },
  ];
  return spans.map((span, i) => ({
    annotation: newAnnotation({
      id: `${i}`,
      target: { source: 'a.txt', selector: [] },
      content: contents[i % contents.length],
      coder: 'ines',
      now: '',
    }),
    span,
  }));
}

describe('The marks of a text of many stories', () => {
  const plain = (spans: readonly Span[]): Span[] => spans.map(({ start, end }) => ({ start, end }));
  const text = makeNews(64_000);
  const names = MARK_NAMES;
  const nothingElse: ReadonlySet<string> = new Set();
  const plainSource = { filter, themes: nothingElse, elsewhere: [], reader: [] };

  it('are the same counted, near a place, thinned and as a whole', () => {
    const whole = analyze(text);
    const themes = new Set(whole.themes.slice(0, 3).map(({ label }) => label));
    const elsewhere = whole.paragraphs.slice(40, 60);
    const reader = saidOf(whole.quotes);
    const all = marksOf(whole, filter, themes, elsewhere, reader);
    const marked = new MarkedArticle(whole, { filter, themes, elsewhere, reader });
    assert.ok(partsOf(whole).length > 10);
    for (const name of names) {
      // These articles name no officials and have no furniture.
      if (name !== 'officials' && name !== 'furniture') assert.notEqual(all[name].length, 0, name);
      assert.equal(marked.count(name), all[name].length);
      for (const at of [0, 20_000, 59_000]) {
        const windows = [{ start: at, end: at + 3000 }];
        assert.deepEqual(plain(marked.near(name, windows)), plain(within(all[name], windows)));
      }
      for (const most of [1, 7, 50, 10_000])
        assert.deepEqual(plain(marked.spread(name, most)), plain(thinned(all[name], most)));
    }
  });

  it('are what its quotes and people say, in text order, with each leader counted once', () => {
    const whole = analyze(text);
    const all = marksOf(whole, filter);
    const leaders = whole.people.filter((own) => own.leader !== null);
    const named = leaders
      .flatMap((own) => [...own.mentions, ...own.officeMentions])
      .map(({ start }) => start);
    assert.deepEqual(
      [...all.leaders, ...all.officials].map(({ start }) => start).sort((a, b) => a - b),
      named.sort((a, b) => a - b),
    );
    const counted = new MarkedArticle(whole, plainSource);
    // A name may be a governor's in one story and a mayor's in the next.
    const inStories = partsOf(whole).flatMap(({ content }) =>
      content.people.flatMap(({ leader }) => (leader?.tier === 'leader' ? [leader.name] : [])),
    );
    assert.equal(leadersKind.count?.of(counted, {} as Settings), new Set(inStories).size);
    for (const most of [1, 5, 1000])
      assert.equal(countThemes(whole, most), Math.min(whole.themes.length, most));
    const inMarks = whole.quotes.filter(({ kind }) => kind === 'direct' || kind === 'partial');
    assert.ok(
      all.quotes.every(({ start, end }) => inMarks.some((own) => own.start === start && own.end === end)),
    );
  });

  it('begin where the part of the document begins that was read', () => {
    const whole = analyze(text);
    const moved = new MarkedArticle(whole, plainSource, 1000);
    const all = marksOf(whole, filter);
    for (const name of names)
      assert.deepEqual(
        moved.all(name),
        all[name].map(({ start, end }) => ({ start: start + 1000, end: end + 1000 })),
      );
  });

  it('are read again after a keystroke for the stories around it, and for no other', () => {
    const analyzer = new Analyzer();
    const before = new Set(partsOf(analyzer.reset(text)).map(({ content }) => content));
    const at = text.indexOf('said', 30_000);
    const after = partsOf(analyzer.edit([{ start: at, end: at, text: 'e' }]));
    const anew = after.filter(({ content }) => !before.has(content)).length;
    assert.ok(anew >= 1 && anew <= 3 && after.length > 20, `${anew} of ${after.length}`);
  });
});

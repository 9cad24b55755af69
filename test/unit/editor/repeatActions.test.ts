import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/analysis';
import { changesBetween } from '../../../src/editor/changes';
import { foldsOf } from '../../../src/editor/folds';
import { copiesOf } from '../../../src/editor/lookup';
import { removalsOf } from '../../../src/editor/removal';
import { repeatsOnly, wordingOf } from '../../../src/editor/wordings';
import { group } from './articles';

describe('A wording', () => {
  it('is the same whatever the case, blanks and marks', () => {
    assert.equal(wordingOf('The ferry left at noon.'), wordingOf('THE  FERRY left “at noon” –'));
  });

  it('is another where a word is another', () => {
    assert.notEqual(wordingOf('The ferry left at noon.'), wordingOf('The ferry left at nine.'));
  });
});

describe('A group of repeats', () => {
  const texts = ['The ferry left at noon.', 'The ferry left at one.', 'The ferry left at two.'];
  const textOf = (paragraph: number): string => texts[paragraph] ?? '';
  const three = group([0, 1], [1, 0.9], [2, 0.9]);

  it('repeats only what is ignored while fewer than two copies are worded otherwise', () => {
    assert.equal(repeatsOnly(three, new Set(texts.map(wordingOf)), textOf), true);
    assert.equal(repeatsOnly(three, new Set(texts.slice(1).map(wordingOf)), textOf), true);
    assert.equal(repeatsOnly(three, new Set(texts.slice(2).map(wordingOf)), textOf), false);
  });

  it('is left out of the copies while it is ignored', () => {
    const text =
      'The ferry to the island left at noon on Monday.\n\nThe ferry to the island left at noon on Monday.';
    const article = analyze(text);
    const filter = { minimumSimilarity: 0, repeatedBoilerplate: true };
    assert.equal(copiesOf(article, filter).length, 2);
    assert.deepEqual(copiesOf(article, { ...filter, isIgnored: () => true }), []);
  });
});

describe('The changes between two paragraphs', () => {
  it('are the words before and after, empty where there is none', () => {
    assert.deepEqual(changesBetween('The old ferry left at noon', 'The ferry left early at nine'), {
      shown: [
        { before: 'old', after: '' },
        { before: '', after: 'early' },
        { before: 'noon', after: 'nine' },
      ],
      more: 0,
    });
  });

  it('beyond the first few are only counted', () => {
    const words = Array.from({ length: 12 }, (_, i) => `word${i}`);
    const other = words.map((word, i) => (i % 2 === 0 ? word : `other${i}`));
    const changes = changesBetween(words.join(' '), other.join(' '));
    assert.equal(changes?.shown.length, 4);
    assert.equal(changes?.more, 2);
  });

  it('are not looked for in texts that would keep the reader waiting', () => {
    assert.equal(changesBetween('word '.repeat(10_000), 'other'), null);
  });
});

describe('Folds of later copies', () => {
  it('leave the line before a copy of one line in sight, and the first line of a longer one', () => {
    assert.deepEqual(
      foldsOf([
        { start: 4, end: 4 },
        { start: 8, end: 11 },
      ]),
      [
        { start: 3, end: 4 },
        { start: 8, end: 11 },
      ],
    );
  });

  it('of copies that follow one another are one', () => {
    assert.deepEqual(foldsOf([2, 3, 4, 7].map((line) => ({ start: line, end: line }))), [
      { start: 1, end: 4 },
      { start: 6, end: 7 },
    ]);
  });

  it('never cross', () => {
    const copies = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 3 })), { maxLength: 20 })
      .map((steps) => {
        let line = 0;
        return steps.map(([gap, length]) => {
          const start = line + gap;
          line = start + length;
          return { start, end: line };
        });
      });
    fc.assert(
      fc.property(copies, (lines) => {
        const folds = foldsOf(lines);
        for (const [i, fold] of folds.entries()) {
          assert.ok(fold.start >= 0 && fold.end > fold.start);
          if (i > 0) assert.ok(fold.start > folds[i - 1].end);
        }
        for (const { end } of lines) assert.ok(folds.some((fold) => fold.start <= end && end <= fold.end));
      }),
    );
  });
});

describe('Removing several paragraphs', () => {
  it('takes each and nothing else, also where they follow one another to the end', () => {
    const word = fc.constantFrom('alpha', 'beta', 'gamma');
    const gap = fc.constantFrom('\n', '\n\n', '\r\n', '\n \n');
    const part = fc.tuple(word, gap, fc.boolean());
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        let text = '';
        const gone: { start: number; end: number }[] = [];
        for (const [i, [own, space, isGone]] of parts.entries()) {
          const start = text.length;
          text += `${own}${i}`;
          if (isGone) gone.push({ start, end: text.length });
          text += space;
        }
        const kept = removalsOf(text, gone).reduceRight(
          (left, { start, end }) => left.slice(0, start) + left.slice(end),
          text,
        );
        const expected = parts.flatMap(([own, , isGone], i) => (isGone ? [] : [`${own}${i}`]));
        assert.deepEqual(
          kept.split(/\s+/).filter((own) => own !== ''),
          expected,
        );
      }),
    );
  });

  it('leaves no blank lines where a run of copies closed the text', () => {
    const text = 'a\n\nb\n\nb\n';
    const [only, ...others] = removalsOf(text, [
      { start: 3, end: 4 },
      { start: 6, end: 7 },
    ]);
    assert.deepEqual(others, []);
    assert.equal(text.slice(0, only.start) + text.slice(only.end), 'a\n');
  });
});

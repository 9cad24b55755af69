import assert from 'node:assert/strict';
import type { Theme } from '../../../src/analysis';
import { leadersOfTheme, passagesAround, passagesOf, quotesOfTheme } from '../../../src/editor/themes';
import { marksOf } from '../../../src/editor/marks';
import { article, leader, person, quote } from './articles';

/** A theme with passages as [start, end, paragraph]. */
function theme(label: string, ...mentions: readonly (readonly [number, number, number])[]): Theme {
  return {
    label,
    aliases: [],
    weight: 1,
    parent: null,
    person: null,
    mentions: mentions.map(([start, end, paragraph]) => ({ start, end, paragraph })),
  };
}

const harbour = theme('harbour', [10, 17, 0], [60, 67, 2]);
const crane = theme('crane', [30, 35, 1], [80, 85, 2]);
const starts = (spans: readonly { readonly start: number }[]): number[] => spans.map(({ start }) => start);

describe('The passages of themes', () => {
  it('that are marked are those of the themes with the chosen labels, in text order', () => {
    assert.deepEqual(starts(passagesOf([harbour, crane], new Set(['crane', 'harbour']))), [10, 30, 60, 80]);
    assert.deepEqual(starts(passagesOf([harbour, crane], new Set(['crane', 'no such']))), [30, 80]);
    assert.deepEqual(passagesOf([harbour, crane], new Set()), []);
  });

  it('are marked once where one theme stands inside another', () => {
    const whole = theme('harbour crane', [10, 23, 0]);
    const own = article({ themes: [harbour, whole] });
    const marks = marksOf(
      own,
      { minimumSimilarity: 0, repeatedBoilerplate: false },
      new Set(['harbour', 'harbour crane']),
    );
    assert.deepEqual(
      marks.themes.map(({ start, end }) => [start, end]),
      [[10, 23], [60, 67]], // prettier-ignore
    );
  });

  it('to step through are those of the themes on show', () => {
    assert.deepEqual(starts(passagesAround([harbour, crane], new Set(['crane']), 12)), [30, 80]);
  });

  it('to step through are those of the theme at the cursor where none is on show', () => {
    assert.deepEqual(starts(passagesAround([harbour, crane], new Set(), 32)), [30, 80]);
  });

  it('to step through are those of all themes where there is none at the cursor', () => {
    assert.deepEqual(starts(passagesAround([harbour, crane], new Set(), 0)), [10, 30, 60, 80]);
  });
});

describe('What goes with a theme', () => {
  it('are the leaders named in its paragraphs, the most often named first', () => {
    const at = (index: number, own: ReturnType<typeof person>, paragraphs: readonly number[]) => ({
      ...own,
      index,
      mentions: own.mentions.map((mention, i) => ({ ...mention, paragraph: paragraphs[i] ?? 0 })),
    });
    const people = [
      at(0, leader('Once', [[0, 4], [40, 44]]), [0, 1]), // prettier-ignore
      at(1, leader('Twice', [[5, 9], [70, 75]]), [0, 2]), // prettier-ignore
      at(2, leader('Elsewhere', [[41, 50]]), [1]),
      at(3, person('Nobody in office', [[6, 8]]), [0]),
    ];
    const found = leadersOfTheme(article({ people }), harbour);
    assert.deepEqual(
      found.map(({ person: { name }, mentions }) => [name, mentions.length]),
      [['Twice', 2], ['Once', 1]], // prettier-ignore
    );
  });

  it('is not the person that the theme is', () => {
    const people = [leader('Ana Ruiz', [[0, 8]])];
    assert.deepEqual(leadersOfTheme(article({ people }), { ...harbour, person: 0 }), []);
  });

  it('are the quotes whose words name it, to their very ends, and no terms', () => {
    const quotes = [
      quote(0, 17),
      quote(11, 30),
      quote(50, 66),
      quote(60, 67),
      quote(58, 70, { kind: 'term' }),
      quote(90, 99),
    ];
    const found = quotesOfTheme(article({ quotes }), harbour);
    assert.deepEqual(
      found.map(({ start, end }) => [start, end]),
      [[0, 17], [60, 67]], // prettier-ignore
    );
  });
});

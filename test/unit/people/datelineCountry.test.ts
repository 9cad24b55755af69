import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { TODAY } from './found';

/** The country of each leader whom the text tells, by name. */
function countries(text: string): Record<string, string | null | undefined> {
  const { people } = analyze(text, { date: TODAY });
  return Object.fromEntries(people.flatMap(({ name, leader }) => (leader ? [[name, leader.country]] : [])));
}

describe('country of an office from the dateline', () => {
  for (const [text, name, country] of [
    ['OTTAWA (Wire) - Prime Minister Odile Tranter said the dam would be rebuilt.', 'Odile Tranter', 'CA'],
    ['WARSAW, March 3 - Finance Minister Ola Brzezny said taxes would fall.', 'Ola Brzezny', 'PL'],
    ['LJUBLJANA – The prime minister, Janez Horvat, resigned on Monday.', 'Janez Horvat', 'SI'],
    ['MARIBOR, Slovenia (Wire) – The prime minister, Janez Horvat, resigned.', 'Janez Horvat', 'SI'],
    [
      'Tax plan falls\n\nLISBON: Prime Minister Duarte Quintal will resign on Monday.',
      'Duarte Quintal',
      'PT',
    ],
    ['NEW DELHI (Wire) — Rain fell.\n\nForeign Minister Ravi Kolhe said so on Monday.', 'Ravi Kolhe', 'IN'],
  ])
    it(`is told: ${text}`, () => {
      assert.equal(countries(text)[name], country);
    });

  for (const [why, text, name] of [
    ['the place is no capital', 'TORONTO (Wire) - Prime Minister Odile Tranter spoke.', 'Odile Tranter'],
    [
      'the country has no such office',
      'WASHINGTON (Wire) - Prime Minister Odile Tranter left.',
      'Odile Tranter',
    ],
    ['all of Europe meets there', 'BRUSSELS (Wire) - Finance Minister Ola Brzezny spoke.', 'Ola Brzezny'],
    [
      'the holder is on a visit',
      'WARSAW (Wire) - Prime Minister Odile Tranter met Polish President Jan Kos on Monday.',
      'Odile Tranter',
    ],
    [
      'another country is named beside the holder',
      'WARSAW (Wire) - Prime Minister Odile Tranter said that Canadian troops would stay.',
      'Odile Tranter',
    ],
    ['no dateline stands there', 'Prime Minister Odile Tranter came from Ottawa.', 'Odile Tranter'],
  ])
    it(`stays open where ${why}`, () => {
      assert.equal(countries(text)[name], null);
    });
});

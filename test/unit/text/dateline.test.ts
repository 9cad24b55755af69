import assert from 'node:assert/strict';
import { readFurniture } from '../../../src/analysis/text/furniture';
import { read } from './read';

/** The dateline that a paragraph opens with, or null. */
function datelineOf(text: string): string | null {
  const { dateline } = readFurniture(read(text));
  return dateline && text.slice(dateline.start, dateline.end);
}

/** Datelines, up to the bar. */
const DATELINES = [
  'HOLM, March 3 (Fjord Wire) -| The ferry sailed.',
  'HOLM, March 3, 2026 —| The ferry sailed.',
  'HOLM, 3 March 2026 –| The ferry sailed.',
  'HOLM, Norway --| The ferry sailed.',
  'Holm (FW) —| The ferry sailed.',
  'PARIS (AP) —| “We sail,” the captain said.',
  'NEW DELHI:| The ferry sailed up the river.',
  'NEW DELHI —| The ferry sailed.',
  'WASHINGTON, D.C. —| The ferry sailed.',
  'SÃO PAULO, Brazil —| The ferry sailed.',
  "ST. JOHN'S, Canada —| The ferry sailed.",
  'St. PETERSBURG, Nov. 4 (FW) --| The ferry sailed.',
  "N'DJAMENA —| The ferry sailed.",
  'GENEVA _| The ferry sailed.',
  'BRUSSELS, Tuesday —| Forty boats sailed.',
  'BRUSSELS —| 40 boats sailed.',
  '**HOLM** —| The ferry sailed.',
  'ABOARD THE FERRY (FW) -| The captain slept.',
  'UNITED NATIONS —| The council met.',
];

const NO_DATELINES = [
  'The ferry - the last of its kind - sailed.',
  'NATO — the alliance of 32 states — met in Holm.',
  'EU - the bloc of 27 - said nothing.',
  'U.S. - China trade grew.',
  'U.S.-China trade grew.',
  'BREAKING: The ferry has sailed.',
  'ANALYSIS: What the ferry means',
  'WORD OF THE WEEK: Ferries are boats.',
  'ALL IN ALL: MORE FERRIES',
  'Ana Prado, the captain of the ferry — it is her third — sailed.',
  'Holm is small. The ferry is large - very large.',
  'HOLM said "no" - twice.',
  'HOLM',
  'Prado: We sail at noon.',
];

describe('A dateline', () => {
  for (const marked of DATELINES) {
    it(`opens ${marked}`, () => assert.equal(datelineOf(marked.replace('|', '')), marked.split('|')[0]));
  }
  for (const text of NO_DATELINES) {
    it(`does not open ${text}`, () => assert.equal(datelineOf(text), null));
  }
});

import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { findArticleDate } from '../../../src/analysis/text/date';

const TODAY = '2026-11-24';
const dateOf = (head: string, date?: string): string => {
  const found = findArticleDate(head, { today: TODAY, ...(date === undefined ? {} : { date }) });
  return `${found.iso} from ${found.source}`;
};

describe("The article's date", () => {
  for (const [head, expected] of [
    ['---\ntitle: Ferry\ndate: 2025-03-04\n---\nHOLM, May 6, 2025 — So.', '2025-03-04 from front matter'],
    ['HOLM, May 6, 2025 — The ferry sailed.', '2025-05-06 from dateline'],
    ['Ferry sails\nHOLM, 6 May 2025 — The ferry sailed.', '2025-05-06 from dateline'],
    ['SÃO PAULO, Nov. 4, 2025 (FW) -- The ferry sailed.', '2025-11-04 from dateline'],
    ['**HOLM**, Sept. 14, 2025 — The ferry sailed.', '2025-09-14 from dateline'],
    ['Ferry sails\rHOLM, May 6, 2025 — The ferry sailed.', '2025-05-06 from dateline'],
    ['Ferry sails\nPublished 2025-05-06\nThe ferry sailed.', '2025-05-06 from text'],
    ['The ferry sailed on March 3rd, 2025, at noon.', '2025-03-03 from text'],
    ['The ferry sailed on May 6, 2025, not on May 5, 2025.', '2025-05-06 from text'],
    ['The ferry may sail. It has 2025 seats.', '2026-11-24 from today'],
    ['The ferry sailed on 2025-13-44.', '2026-11-24 from today'],
    ['', '2026-11-24 from today'],
    ['---\ndate: 2026-13-01\n---\nThe ferry sailed.', '2026-11-24 from today'],
    ['---\ndate: 0000-00-00\n---\nHOLM, May 6, 2025 — The ferry sailed.', '2025-05-06 from dateline'],
    ['It sailed on February 30, 2025, they say, or on May 6, 2025.', '2025-05-06 from text'],
    ['It sailed on 29 February 2025, or on 29 February 2024.', '2024-02-29 from text'],
    ['Log 2025-02-29, log 2025-03-01.', '2025-03-01 from text'],
  ] as const) {
    it(`is ${expected}: ${JSON.stringify(head.slice(0, 50))}`, () => assert.equal(dateOf(head), expected));
  }

  it("is the caller's where the caller knows it", () => {
    assert.equal(dateOf('HOLM, May 6, 2025 — The ferry sailed.', '2024-01-02'), '2024-01-02 from option');
    assert.equal(dateOf('HOLM, May 6, 2025 — The ferry sailed.', 'soon'), '2025-05-06 from dateline');
  });

  it('is none that no calendar has, whoever says it', () => {
    for (const date of ['2026-13-01', '0000-00-00', '2025-02-29', '9999-99-99', '2026-1-1', ''])
      assert.equal(dateOf('The ferry sailed.', date), '2026-11-24 from today', date);
    for (const today of ['', 'soon', '2026-13-01'])
      assert.match(findArticleDate('The ferry sailed.', { today }).iso, /^\d{4}-\d\d-\d\d$/);
    assert.doesNotThrow(() => analyze('“We sail,” Angela Merkel said.', { date: '2026-13-01', today: '?' }));
  });

  it('is not read from far down the text', () => {
    assert.equal(dateOf(`${'The ferry sailed. '.repeat(100)} It was May 6, 2025.`), '2026-11-24 from today');
  });
});

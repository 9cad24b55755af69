/** Examples of rules: a sentence or two each, in an article of our own. */
import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { check, type Code, type Finding } from '../../../src/checks';

const BEFORE = 'Harbour Board Meets\n\nThe board of the harbour met for the first time this year.\n\n';
const AFTER = '\n\nThe meeting went on until the lamps were lit.\n';

/** What is found in sentences in the middle of an article of 15 June 2016; offsets count from the sentences. */
export function findingsIn(sentences: string, code: Code, date: string | null = '2016-06-15'): Finding[] {
  return findingsOf(BEFORE + sentences + AFTER, code, date).map((own) => ({
    ...own,
    start: own.start - BEFORE.length,
    end: own.end - BEFORE.length,
    fixes: (own.fixes ?? []).map((fix) => ({
      ...fix,
      start: fix.start - BEFORE.length,
      end: fix.end - BEFORE.length,
    })),
  }));
}

/** What is found in a whole text. */
export function findingsOf(text: string, code: Code, date: string | null = '2016-06-15'): Finding[] {
  return check(analyze(text, { today: '2026-11-24', ...(date === null ? {} : { date }) }), text).filter(
    (own) => own.code === code,
  );
}

/** Examples of slips, and of right things of the same shape. */
export interface Examples {
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

/** One test an example. */
export function testExamples(code: Code, { wrong, right }: Examples): void {
  for (const sentence of wrong)
    it(`sees: ${sentence.slice(0, 90)}`, () => assert.ok(findingsIn(sentence, code).length > 0));
  for (const sentence of right)
    it(`lets stand: ${sentence.slice(0, 90)}`, () => assert.deepEqual(findingsIn(sentence, code), []));
}

/** The sentences after their best fixes. */
export function mended(sentences: string, code: Code): string {
  return findingsIn(sentences, code).reduceRight((text, { fixes: [fix] = [] }) => {
    return fix ? text.slice(0, fix.start) + fix.text + text.slice(fix.end) : text;
  }, sentences);
}

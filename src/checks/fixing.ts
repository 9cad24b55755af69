import type { Finding, Fix } from './finding';

/** What is put right without being asked each time: slips with one right answer. Sums, ages and wordings need a person. */
const CERTAIN: ReadonlySet<Finding['code']> = new Set([
  'date-weekday',
  'name-misspelt',
  'name-two-spellings',
  'office-mismatch',
  'quote-marks-mixed',
  'quote-unclosed',
  'word-repeated',
]);

/** The best fixes of findings that are sure enough to be made all at once, none of which meets another. */
export function certainFixes(findings: readonly Finding[]): Fix[] {
  const fixes = findings.flatMap(({ code, fixes: [fix] = [] }) => (fix && CERTAIN.has(code) ? [fix] : []));
  return apart(fixes);
}

/** Fixes in text order, without those that meet an earlier one. */
export function apart(fixes: readonly Fix[]): Fix[] {
  const sorted = fixes.slice().sort((a, b) => a.start - b.start || a.end - b.end);
  let end = -1;
  return sorted.filter((fix) => {
    if (fix.start < end || (fix.start === end && fix.end === fix.start)) return false;
    end = fix.end;
    return true;
  });
}

/** A text with all its certain slips put right. */
export function fixAll(text: string, findings: readonly Finding[]): string {
  let mended = '';
  let from = 0;
  for (const { start, end, text: by } of certainFixes(findings)) {
    mended += text.slice(from, start) + by;
    from = end;
  }
  return mended + text.slice(from);
}

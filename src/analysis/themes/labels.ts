import type { Mention } from '../article';
import type { ParagraphRecord } from '../facts';

/** Mentions that are looked at for the commonest form. */
const FORMS_COUNTED = 200;

/** The forms in which mentions are written, commonest first; case differences are one form, the smaller case wins. */
export function surfaceForms(mentions: readonly Mention[], records: readonly ParagraphRecord[]): string[] {
  const forms = new Map<string, { form: string; count: number }>();
  for (const { start, end, paragraph } of mentions.slice(0, FORMS_COUNTED)) {
    const record = records[paragraph] as ParagraphRecord;
    const form = record.text.slice(start - record.start, end - record.start).replace(/\s+/g, ' ');
    const folded = form.toLowerCase();
    const known = forms.get(folded);
    if (!known) forms.set(folded, { form, count: 1 });
    else {
      known.count++;
      if (isSmaller(form, known.form)) known.form = form;
    }
  }
  return Array.from(forms.values())
    .sort((a, b) => b.count - a.count)
    .map(({ form }) => form);
}

/** Fewer capitals: a form from running text rather than from a headline or a sentence's start. */
function isSmaller(form: string, than: string): boolean {
  return capitals(form) < capitals(than);
}

function capitals(text: string): number {
  let count = 0;
  for (const char of text) if (char !== char.toLowerCase()) count++;
  return count;
}

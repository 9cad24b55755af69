import type { Mention } from '../article';
import type { ParagraphRecord } from '../facts';

/** Mentions that are looked at for the commonest form. */
const FORMS_COUNTED = 200;

interface Form {
  text: string;
  count: number;
}

/** The forms in which mentions are written, commonest first; case differences are one form, the smaller case wins. */
export function surfaceForms(mentions: readonly Mention[], records: readonly ParagraphRecord[]): string[] {
  if (mentions.length === 1) return [inOneLine(writtenForm(mentions[0] as Mention, records))];
  const written = new Map<string, Form>();
  const forms = new Map<string, Form>();
  const counted = Math.min(mentions.length, FORMS_COUNTED);
  for (let i = 0; i < counted; i++) {
    const text = writtenForm(mentions[i] as Mention, records);
    let form = written.get(text);
    if (!form) written.set(text, (form = findForm(forms, text)));
    form.count++;
  }
  const found = Array.from(forms.values());
  return (found.length > 1 ? found.sort((a, b) => b.count - a.count) : found).map((form) => form.text);
}

function writtenForm({ start, end, paragraph }: Mention, records: readonly ParagraphRecord[]): string {
  const record = records[paragraph] as ParagraphRecord;
  return record.text.slice(start - record.start, end - record.start);
}

/** A form that a line break or several blanks stand in is the same as one with a blank. */
function inOneLine(form: string): string {
  return form.includes(' ') || form.includes('\n') ? form.replace(/\s+/g, ' ') : form;
}

function findForm(forms: Map<string, Form>, written: string): Form {
  const text = inOneLine(written);
  const folded = text.toLowerCase();
  const known = forms.get(folded);
  if (!known) {
    const form = { text, count: 0 };
    forms.set(folded, form);
    return form;
  }
  if (isSmaller(text, known.text)) known.text = text;
  return known;
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

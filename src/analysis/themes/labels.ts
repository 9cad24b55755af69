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
  const written = new Map<string, Form>();
  const forms = new Map<string, Form>();
  const counted = Math.min(mentions.length, FORMS_COUNTED);
  for (let i = 0; i < counted; i++) {
    const { start, end, paragraph } = mentions[i] as Mention;
    const record = records[paragraph] as ParagraphRecord;
    const text = record.text.slice(start - record.start, end - record.start);
    let form = written.get(text);
    if (!form) written.set(text, (form = findForm(forms, text)));
    form.count++;
  }
  return Array.from(forms.values())
    .sort((a, b) => b.count - a.count)
    .map((form) => form.text);
}

function findForm(forms: Map<string, Form>, written: string): Form {
  const text = written.replace(/\s+/g, ' ');
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

import type { Article, Mention, Span } from '../analysis';
import { Lines } from './positions';

/** The columns, in order; README.md says what each holds. */
export const CSV_COLUMNS = [
  'kind',
  'type',
  'paragraph',
  'line',
  'start',
  'end',
  'text',
  'name',
  'cue',
  'office',
  'country',
  'status',
  'score',
  'group',
] as const;

type Row = Partial<Readonly<Record<(typeof CSV_COLUMNS)[number], string | number>>> & Span;

/**
 * An article's annotations as comma-separated values by RFC 4180: a header, then one line for each place in the text,
 * in text order. Paragraphs, lines and groups count from 1; start and end are UTF-16 offsets. Cells that a spreadsheet
 * would run as a formula are kept from it by an apostrophe in front, as OWASP advises.
 */
export function toCsv(article: Article, text: string): string {
  const lines = new Lines(text);
  const rows = [...quoteRows(article), ...personRows(article), ...repeatRows(article), ...themeRows(article)]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((row): Row => ({ ...row, line: lines.lineOf(row.start), text: text.slice(row.start, row.end) }));
  const records = [CSV_COLUMNS, ...rows.map((row) => CSV_COLUMNS.map((column) => row[column] ?? ''))];
  return records.map((record) => record.map(cell).join(',') + '\r\n').join('');
}

function quoteRows({ quotes }: Article): Row[] {
  return quotes.map(({ start, end, kind, paragraph, cue, speaker }) => ({
    start,
    end,
    kind: 'quote',
    type: kind,
    paragraph: paragraph + 1,
    name: speaker?.name ?? '',
    cue: cue?.text ?? '',
    score: speaker ? rounded(speaker.confidence) : '',
    group: speaker && speaker.person !== null ? `person ${speaker.person + 1}` : '',
  }));
}

function personRows({ people }: Article): Row[] {
  return people.flatMap(({ name, leader, index, mentions, officeMentions }) => {
    const row =
      (type: string) =>
      (mention: Mention): Row => ({
        start: mention.start,
        end: mention.end,
        kind: 'person',
        type,
        paragraph: mention.paragraph + 1,
        name,
        office: leader?.office ?? '',
        country: leader?.country ?? '',
        status: leader?.status ?? '',
        group: `person ${index + 1}`,
      });
    return [...mentions.map(row(leader ? 'leader' : '')), ...officeMentions.map(row('office'))];
  });
}

function repeatRows({ paragraphs, repeats }: Article): Row[] {
  return repeats.flatMap(({ copies, boilerplate }, group) =>
    copies.map(({ paragraph, kind, similarity }, position) => ({
      start: paragraphs[paragraph]?.start ?? 0,
      end: paragraphs[paragraph]?.end ?? 0,
      kind: boilerplate ? 'repeated boilerplate' : 'repeat',
      type: position === 0 ? 'first' : kind,
      paragraph: paragraph + 1,
      score: rounded(similarity),
      group: `repeat ${group + 1}`,
    })),
  );
}

function themeRows({ themes }: Article): Row[] {
  return themes.flatMap(({ label, weight, mentions }, i) =>
    mentions.map(({ start, end, paragraph }) => ({
      start,
      end,
      kind: 'theme',
      paragraph: paragraph + 1,
      name: label,
      score: rounded(weight),
      group: `theme ${i + 1}`,
    })),
  );
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/**
 * What makes a spreadsheet take a cell for a formula when it begins with it, full-width forms included; also behind blanks
 * and characters that are not seen, which some programs drop when they read a cell.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{C}\p{Z}\u115f\u1160\u3164\uffa0]*[=+\-@＝＋－＠﹢﹣﹫﹦−])/u;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replace(/"/g, '""')}"` : safe;
}

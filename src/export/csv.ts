import type { Article, Mention, Span } from '../analysis';
import type { ExportSource } from './source';
import { Lines } from './positions';

/** The columns, in order; README.md says what each holds. */
export const CSV_COLUMNS = [
  'file',
  'headline',
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

/** What spreadsheets tell UTF-8 by: without it they read a file of commas in the code page of the machine. */
export const BOM = '\ufeff';

type Row = Partial<Readonly<Record<(typeof CSV_COLUMNS)[number], string | number>>> & Span;

/**
 * An article's annotations as comma-separated values by RFC 4180: a byte order mark, a header, then one line for each
 * place in the text, in text order, each with its file and headline, so that tables of many articles can be put
 * together. Paragraphs, lines and groups count from 1; start and end are UTF-16 offsets. Cells that a spreadsheet
 * would run as a formula are kept from it by an apostrophe in front, as OWASP advises.
 */
export function toCsv(exported: ExportSource): string {
  const { article } = exported;
  const rows = [quoteRows(article), personRows(article), repeatRows(article), themeRows(article)];
  return ofArticle(rows.flat(), exported);
}

/** The same with nothing but who is quoted, how and with what. */
export function toCsvOfQuotes(exported: ExportSource): string {
  return ofArticle(quoteRows(exported.article), exported);
}

function ofArticle(rows: readonly Row[], { article, text, source }: ExportSource): string {
  const lines = new Lines(text);
  const headlines = article.paragraphs.filter(({ kind }) => kind === 'headline');
  const file = readable(source);
  let next = 0;
  const inOrder = rows.slice().sort((a, b) => a.start - b.start || b.end - a.end);
  const records = inOrder.map((row) => {
    while (next < headlines.length && (headlines[next] as Span).start <= row.start) next++;
    // What stands before the first headline of a story, as a theme in the kicker, is of that story.
    const headline = headlines[Math.max(0, next - 1)];
    const own: Row = {
      ...row,
      file,
      headline: headline ? text.slice(headline.start, headline.end).replace(/\s+/g, ' ') : '',
      line: lines.lineOf(row.start),
      text: text.slice(row.start, row.end),
    };
    return CSV_COLUMNS.map((column) => own[column] ?? '');
  });
  return table([CSV_COLUMNS, ...records]);
}

/** Records as lines of a file that spreadsheets read; the first names the columns. */
export function table(records: readonly (readonly (string | number)[])[]): string {
  return BOM + records.map((record) => record.map(cell).join(',') + '\r\n').join('');
}

/** An IRI as a reader knows the file. */
function readable(iri: string): string {
  try {
    return decodeURIComponent(iri);
  } catch {
    return iri; // it holds a percent sign of its own
  }
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
    return [...mentions.map(row(leader?.tier ?? '')), ...officeMentions.map(row('office'))];
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

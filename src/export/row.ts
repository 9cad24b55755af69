import type { Article, RepeatKind } from '../analysis';

/** One line of the batch door: an article's annotations as flat, short-keyed data. Offsets are UTF-16. */
export interface AnnotationRow {
  readonly id: unknown;
  readonly paragraphs: readonly (readonly [number, number])[];
  readonly quotes: readonly QuoteRow[];
  readonly people: readonly PersonRow[];
  readonly repeats: readonly RepeatRow[];
  readonly themes: readonly ThemeRow[];
  readonly keyphrases: readonly string[];
}

interface QuoteRow {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly cue: { readonly start: number; readonly end: number; readonly text: string } | null;
  readonly speaker: { readonly text: string; readonly start?: number; readonly end?: number } | null;
}

interface PersonRow {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly politician: boolean;
  readonly country: string | null;
  readonly office: string | null;
  readonly suggestion?: string;
}

interface RepeatRow {
  readonly a: number;
  readonly b: number;
  readonly kind: RepeatKind;
}

interface ThemeRow {
  readonly label: string;
  readonly aliases: readonly string[];
  readonly weight: number;
  readonly mentions: readonly (readonly [number, number])[];
}

/** Largest group of repeats whose pairs are all listed; larger ones are listed as first copy and later copy. */
const ALL_PAIRS_LIMIT = 50;

/** An article in the form of the batch door. */
export function toRow(id: unknown, article: Article): AnnotationRow {
  return {
    id,
    paragraphs: article.paragraphs.map(({ start, end }) => [start, end] as const),
    quotes: article.quotes.map(({ start, end, kind, cue, speaker }) => ({
      start,
      end,
      kind,
      cue: cue && { start: cue.start, end: cue.end, text: cue.text },
      speaker: speaker && { text: speaker.name, ...speaker.mention },
    })),
    people: personRows(article),
    repeats: repeatRows(article),
    themes: article.themes.map(({ label, aliases, weight, mentions }) => ({
      label,
      aliases,
      weight,
      mentions: mentions.map(({ start, end }) => [start, end] as const),
    })),
    keyphrases: article.keyphrases,
  };
}

/** Every mention of every person, in text order. */
function personRows({ people }: Article): PersonRow[] {
  const rows = people.flatMap(({ name, leader, suggestion, mentions }) =>
    mentions.map(({ start, end }) => ({
      start,
      end,
      name,
      politician: leader !== null,
      country: leader?.country ?? null,
      office: leader?.office ?? null,
      ...(suggestion === null ? {} : { suggestion }),
    })),
  );
  return rows.sort((a, b) => a.start - b.start);
}

/** Pairs of repeated paragraphs; boilerplate that repeats is not counted. */
function repeatRows({ repeats }: Article): RepeatRow[] {
  const rows: RepeatRow[] = [];
  for (const { copies, boilerplate } of repeats) {
    if (boilerplate) continue;
    const firsts = copies.length <= ALL_PAIRS_LIMIT ? copies.length : 1;
    for (let a = 0; a < firsts; a++) {
      for (const copy of copies.slice(a + 1)) {
        rows.push({ a: (copies[a] as typeof copy).paragraph, b: copy.paragraph, kind: copy.kind });
      }
    }
  }
  return rows;
}

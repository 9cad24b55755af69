import type { Article, LeaderReason, LeaderStatus, LeaderTier, RepeatKind } from '../analysis';

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
  /** The rule that gave the speaker, or where nobody is named the one that gave the kind. */
  readonly reason: string | null;
}

interface PersonRow {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly politician: boolean;
  readonly tier: LeaderTier | null;
  readonly status: LeaderStatus | null;
  readonly country: string | null;
  readonly office: string | null;
  readonly reason?: LeaderReason;
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

/** A copy is paired with this many earlier near copies: all pairs of larger groups would be too many to list. */
const ALL_PAIRS_LIMIT = 50;

/** An article in the form of the batch door. */
export function toRow(id: unknown, article: Article): AnnotationRow {
  return {
    id,
    paragraphs: article.paragraphs.map(({ start, end }) => [start, end] as const),
    quotes: article.quotes.map(({ start, end, kind, cue, speaker, reason }) => ({
      start,
      end,
      kind,
      cue: cue && { start: cue.start, end: cue.end, text: cue.text },
      speaker: speaker && { text: speaker.name, ...speaker.mention },
      reason: speaker?.reason ?? reason,
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
      tier: leader?.tier ?? null,
      status: leader?.status ?? null,
      country: leader?.country ?? null,
      office: leader?.office ?? null,
      ...(leader === null ? {} : { reason: leader.reason }),
      ...(suggestion === null ? {} : { suggestion }),
    })),
  );
  return rows.sort((a, b) => a.start - b.start);
}

/**
 * Pairs of repeated paragraphs: all pairs among near copies, and each contained copy with the paragraph it stands in.
 * Boilerplate that repeats is not counted.
 */
function repeatRows({ repeats }: Article): RepeatRow[] {
  const rows: RepeatRow[] = [];
  for (const { copies, boilerplate } of repeats) {
    if (boilerplate) continue;
    const earlier = new Map<number, number[]>();
    for (const { paragraph, kind, of } of copies) {
      const isPart = kind === 'contained' || kind === 'split';
      if (isPart) rows.push({ a: Math.min(of, paragraph), b: Math.max(of, paragraph), kind });
      const first = isPart ? paragraph : of;
      const alike = earlier.get(first) ?? [];
      for (const a of alike) rows.push({ a, b: paragraph, kind });
      if (alike.length < ALL_PAIRS_LIMIT) earlier.set(first, [...alike, paragraph]);
    }
  }
  return rows;
}

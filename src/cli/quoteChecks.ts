import { readSource, type Source } from '../sources';

/** A source in a line of the batch door. */
export interface SourceRow {
  readonly id: string;
  readonly text: string;
}

/** The sources of a line, or null where `sources` is no list of them. */
export function sourcesOf(sources: unknown): Source[] | null {
  if (!Array.isArray(sources) || !sources.every(isSourceRow)) return null;
  return sources.map(({ id, text }) => readSource(id, text));
}

function isSourceRow(value: unknown): value is SourceRow {
  const row = value as Partial<SourceRow> | null;
  return typeof row === 'object' && typeof row?.id === 'string' && typeof row.text === 'string';
}

import { l10n } from 'vscode';
import type { Span } from '../../analysis';
import type { Description, Part } from './description';
import { revealLink } from './links';
import { likenessInShort } from './words';

/** Another article of the folder in which a paragraph stands. */
export interface Elsewhere {
  readonly uri: string;
  /** The file's name as the reader knows it. */
  readonly label: string;
  readonly span: Span;
  readonly kind: 'exact' | 'near' | 'contained';
  readonly similarity: number;
}

/** Files that a hover names; the view has all of them. */
const MOST_NAMED = 5;

/** In which other articles of the folder a paragraph stands, with a link to each. */
export function describeElsewhere(places: readonly Elsewhere[]): Description {
  const lines = places
    .slice(0, MOST_NAMED)
    .map(({ label, uri, span, kind, similarity }): Part[] => [
      revealLink(label, uri, span),
      ` · ${likenessInShort(kind, similarity)}`,
    ]);
  const more = places.length - lines.length;
  if (more > 0) lines.push([l10n.t('and {0} more', more)]);
  return { title: [{ icon: 'files' }, { strong: alsoIn(places.length) }], lines, actions: [] };
}

/** "Also in 1 file", "Also in 3 files". */
export function alsoIn(count: number): string {
  return count === 1 ? l10n.t('Also in 1 file') : l10n.t('Also in {0} files', count);
}

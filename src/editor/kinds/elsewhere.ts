import { l10n } from 'vscode';
import type { Span } from '../../analysis';
import { Command, type Passage } from '../commandIds';
import type { Description, Link, Part } from '../describe/description';
import { revealLink } from '../describe/links';
import { likenessInShort } from '../describe/words';
import type { Elsewhere, Subject } from '../describe/subject';
import { copiesOf, holds } from '../lookup';
import { mayBeShared } from '../sharedParagraphs';
import type { Kind } from './kind';
import { REPEAT_STYLE } from './repeats';

/** Paragraphs that other articles of the folder have too, once the reader has looked for them. */
export const elsewhere: Kind = {
  placedAs: 'repeats',
  marks: [
    {
      name: 'elsewhere',
      style: REPEAT_STYLE,
      // A paragraph that is a copy in its own article is marked as that already.
      inArticle: (article, source) => {
        const own = new Set(copiesOf(article, source.filter).map(({ span }) => span.start));
        return source.elsewhere.filter(({ start }) => !own.has(start));
      },
    },
  ],
  step: 'Repeat',
  describeAt: (subject, offset) => {
    const paragraph = subject.article.paragraphs.find((own) => holds(own, offset));
    if (!paragraph || !mayBeShared(paragraph, subject.filter)) return [];
    const places = subject.elsewhere(paragraph);
    return places.length === 0
      ? []
      : [{ span: paragraph, description: describeElsewhere(subject, paragraph, places) }];
  },
};

/** Files that a hover names; the view has all of them. */
const MOST_NAMED = 5;

/** In which other articles of the folder a paragraph stands, with links to each and to what differs. */
function describeElsewhere({ uri }: Subject, paragraph: Span, places: readonly Elsewhere[]): Description {
  const lines = places
    .slice(0, MOST_NAMED)
    .map((place): Part[] => [
      revealLink(place.label, place.uri, place.span),
      ` · ${likenessInShort(place.kind, place.similarity)} · `,
      compareLink(uri, paragraph, place),
    ]);
  const more = places.length - lines.length;
  if (more > 0) lines.push([l10n.t('and {0} more', more)]);
  return { title: [{ icon: 'files' }, { strong: alsoIn(places.length) }], lines, actions: [] };
}

function compareLink(uri: string, paragraph: Span, place: Elsewhere): Link {
  const passage = (own: string, { start, end }: Span): Passage => ({ uri: own, start, end });
  const args = [passage(place.uri, place.span), passage(uri, paragraph)];
  return { label: l10n.t('Compare'), command: Command.comparePassages, args };
}

/** "Also in 1 file", "Also in 3 files". */
export function alsoIn(count: number): string {
  return count === 1 ? l10n.t('Also in 1 file') : l10n.t('Also in {0} files', count);
}

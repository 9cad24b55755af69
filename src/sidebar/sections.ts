import { l10n } from 'vscode';
import { partitionPoint, type Section, type Span } from '../analysis';
import { withRows, type ViewNode, type ViewSource } from './node';

/** With more sections than this, as in a file of many articles, they are closed until the reader opens one. */
const MOST_OPEN = 40;

/**
 * A section of the article as a row, with what stands in it.
 * @param index of the section
 * @param holds what its rows cover
 */
export function sectionNode(
  { article: { paragraphs, sections } }: ViewSource,
  index: number,
  holds: readonly Span[],
  rows: () => readonly ViewNode[],
): ViewNode {
  const section = sections[index];
  const { firstParagraph, lastParagraph } = section;
  const label = section.label === '' ? l10n.t('Section {0}', index + 1) : section.label;
  const extent =
    firstParagraph === lastParagraph
      ? l10n.t('paragraph {0}', firstParagraph + 1)
      : l10n.t('paragraphs {0} to {1}', firstParagraph + 1, lastParagraph + 1);
  const row = {
    id: `section:${index}`,
    label,
    description: extent,
    icon: 'list-tree',
    spoken: `${label}, ${extent}`,
    context: 'section',
    target: paragraphs[firstParagraph] ?? section,
    expanded: sections.length <= MOST_OPEN,
  };
  return withRows(row, holds, rows);
}

/** Of things in text order those in the paragraphs of a section. */
export function inSection<T extends { readonly paragraph: number }>(
  things: readonly T[],
  { firstParagraph, lastParagraph }: Section,
): readonly T[] {
  return things.slice(firstFrom(things, firstParagraph), firstFrom(things, lastParagraph + 1));
}

/** The place of the first thing in a paragraph or after it. */
function firstFrom(things: readonly { readonly paragraph: number }[], paragraph: number): number {
  return partitionPoint(0, things.length, (i) => things[i].paragraph < paragraph);
}

import { l10n } from 'vscode';
import type { Section } from '../analysis';
import type { ViewNode, ViewSource } from './node';

/** A section of the article as a row, open, with what stands in it. */
export function sectionNode(
  { article }: ViewSource,
  section: Section,
  index: number,
  children: readonly ViewNode[],
): ViewNode {
  const { firstParagraph, lastParagraph } = section;
  const label = section.label === '' ? l10n.t('Section {0}', index + 1) : section.label;
  const extent =
    firstParagraph === lastParagraph
      ? l10n.t('paragraph {0}', firstParagraph + 1)
      : l10n.t('paragraphs {0} to {1}', firstParagraph + 1, lastParagraph + 1);
  return {
    id: `section:${index}`,
    label,
    description: extent,
    icon: 'list-tree',
    spoken: `${label}, ${extent}`,
    context: 'section',
    target: article.paragraphs[firstParagraph] ?? section,
    expanded: true,
    children,
  };
}

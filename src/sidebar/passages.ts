import { l10n } from 'vscode';
import type { Mention } from '../analysis';
import { excerpt } from '../editor/describe/description';
import type { ViewNode, ViewSource } from './node';
import { passageOf } from './passage';

/**
 * A place in the text as a row: its sentence, the place in it standing out.
 * @param parent the id of the row that it stands under
 */
export function passageNode(source: ViewSource, parent: string, mention: Mention): ViewNode {
  const { textOf, sentencesIn } = source;
  const sentence = sentencesIn(mention.paragraph).findLast(({ start }) => start <= mention.start) ?? mention;
  const { text, highlight } = passageOf(textOf, sentence, mention);
  return {
    id: `${parent}:${mention.start}`,
    label: text,
    highlights: [highlight],
    tooltip: excerpt(textOf(sentence), 600),
    spoken: l10n.t('{0}, paragraph {1}', text, mention.paragraph + 1),
    context: 'passage',
    target: mention,
    covers: [mention],
    children: [],
  };
}

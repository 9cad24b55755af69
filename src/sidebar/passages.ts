import { l10n } from 'vscode';
import type { Mention, Span } from '../analysis';
import { excerpt } from '../editor/describe/description';
import type { ViewNode, ViewSource } from './node';
import { passageOf } from './passage';

/** More rows of a kind under one row nobody reads, and in a text of megabytes they would be tens of thousands. */
const MOST_ROWS = 200;

/**
 * Rows for things in the text, with a last row that says how many more there are and leads to the first of them.
 * @param parent the id of the row that they stand under
 */
export function manyNodes<T extends Span>(
  parent: string,
  things: readonly T[],
  node: (thing: T) => ViewNode,
): ViewNode[] {
  const rows = things.slice(0, MOST_ROWS).map(node);
  const next = things[MOST_ROWS];
  if (!next) return rows;
  const label = l10n.t('and {0} more', things.length - MOST_ROWS);
  return [...rows, { id: `${parent}:more`, label, context: 'more', target: next, children: [] }];
}

/** Rows for places in the text. */
export function passageNodes(source: ViewSource, parent: string, mentions: readonly Mention[]): ViewNode[] {
  return manyNodes(parent, mentions, (mention) => passageNode(source, parent, mention));
}

/** A place in the text as a row: its sentence, the place in it standing out. */
function passageNode(source: ViewSource, parent: string, mention: Mention): ViewNode {
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

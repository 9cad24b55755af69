import { l10n } from 'vscode';
import type { Mention, Span } from '../analysis';
import { excerpt } from '../editor/describe/description';
import { Ids, type ViewNode, type ViewSource } from './node';
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
  const ids = new Ids();
  const rows = things.slice(0, MOST_ROWS).map((thing) => named(node(thing), ids, parent));
  const next = things[MOST_ROWS];
  if (!next) return rows;
  const label = l10n.t('and {0} more', things.length - MOST_ROWS);
  return [...rows, { id: `${parent}/more`, label, context: 'more', target: next, children: [] }];
}

/** A row whose id tells it from the others of a view: it is what the row says, under its parent's. */
function named(row: ViewNode, ids: Ids, parent: string): ViewNode {
  return { ...row, id: ids.of(`${parent}/${row.id}`) };
}

/** Rows for places in the text. */
export function passageNodes(source: ViewSource, parent: string, mentions: readonly Mention[]): ViewNode[] {
  return manyNodes(parent, mentions, (mention) => passageNode(source, mention));
}

/** A place in the text as a row: its sentence, the place in it standing out. */
function passageNode(source: ViewSource, mention: Mention): ViewNode {
  const { textOf, sentencesIn } = source;
  const sentence = sentencesIn(mention.paragraph).findLast(({ start }) => start <= mention.start) ?? mention;
  const { text, highlight } = passageOf(textOf, sentence, mention);
  return {
    id: `passage:${text}`,
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

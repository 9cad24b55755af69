import { l10n } from 'vscode';
import { excerpt } from '../editor/describe/description';
import { copyCount, likeness, likenessInShort } from '../editor/describe/words';
import { copiesOf, type CopyInGroup } from '../editor/lookup';
import { Ids, withRows, type ViewNode, type ViewSource } from './node';

export type RepeatSort = 'position' | 'copies' | 'length';

const LONGEST_LABEL = 90;
/** With more groups than this they are closed until the reader opens one. */
const MOST_OPEN = 40;

/** The groups of repeated paragraphs with their copies. */
export function repeatNodes(source: ViewSource): ViewNode[] {
  const groups = new Map<number, CopyInGroup[]>();
  for (const copy of copiesOf(source.article, source.filter)) {
    const known = groups.get(copy.groupIndex);
    if (known) known.push(copy);
    else groups.set(copy.groupIndex, [copy]);
  }
  const ids = new Ids(); // two groups may begin with the same words
  const isOpen = groups.size <= MOST_OPEN;
  return sorted(Array.from(groups.values()), source.sort).map((copies) =>
    groupNode(source, copies, ids, isOpen),
  );
}

/** How many paragraphs could go: every copy but the first of its group. */
export function spareCopies(source: ViewSource): number {
  return copiesOf(source.article, source.filter).filter(({ position }) => position > 0).length;
}

function sorted(groups: readonly CopyInGroup[][], sort: string): CopyInGroup[][] {
  const length = ([first]: readonly CopyInGroup[]): number => (first ? first.span.end - first.span.start : 0);
  const start = ([first]: readonly CopyInGroup[]): number => first?.span.start ?? 0;
  return groups.slice().sort((a, b) => {
    if (sort === 'copies') return b.length - a.length || start(a) - start(b);
    if (sort === 'length') return length(b) - length(a) || start(a) - start(b);
    return start(a) - start(b);
  });
}

function groupNode(source: ViewSource, copies: readonly CopyInGroup[], ids: Ids, isOpen: boolean): ViewNode {
  const first = copies[0];
  const text = source.textOf(first.span);
  const notes = [copyCount(copies.length), ...(first.group.boilerplate ? [l10n.t('boilerplate')] : [])].join(
    ', ',
  );
  const label = excerpt(text, LONGEST_LABEL);
  const id = ids.of(`group:${label}`);
  const row = {
    id,
    label,
    description: notes,
    tooltip: excerpt(text, 600),
    icon: 'copy',
    spoken: l10n.t('{0}: {1}', notes, label),
    context: 'group',
    target: first.span,
    expanded: isOpen && copies.length <= 6,
  };
  const spans = copies.map(({ span }) => span);
  return withRows(row, spans, () => copies.map((copy) => copyNode(source, id, copy, copies.length)));
}

function copyNode(
  { document }: ViewSource,
  group: string,
  { copy, position, span }: CopyInGroup,
  count: number,
): ViewNode {
  const line = document.positionAt(span.start).line + 1;
  const label =
    position === 0 ? l10n.t('First copy, line {0}', line) : l10n.t('Copy {0}, line {1}', position + 1, line);
  const likeFirst = position === 0 ? '' : likeness(copy.kind, copy.similarity);
  return {
    id: `${group}/${position + 1}`,
    label,
    description: position === 0 ? '' : likenessInShort(copy.kind, copy.similarity),
    tooltip: [label, likeFirst].filter((part) => part !== '').join('\n'),
    icon: position === 0 ? 'pass' : 'circle-outline',
    iconColor: 'newsAnnotator.repeatBorder',
    spoken: [label, l10n.t('{0} of {1}', position + 1, count), likeFirst]
      .filter((part) => part !== '')
      .join(', '),
    context: position === 0 ? 'firstCopy' : 'copy',
    target: span,
    covers: [span],
    children: [],
  };
}

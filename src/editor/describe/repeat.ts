import { l10n } from 'vscode';
import { Command } from '../commandIds';
import type { CopyInGroup } from '../lookup';
import type { Description, Link, Part } from './description';
import type { Subject } from './index';
import { placeLink, revealLink } from './links';
import { likeness } from './words';

/** Which copy it is, how like the first, and what can be done about it. */
export function describeRepeat(
  { uri }: Subject,
  copy: CopyInGroup,
  all: readonly CopyInGroup[],
): Description {
  const title: Part[] = [{ icon: 'copy' }, { strong: titleOf(copy, all.length) }];
  if (copy.group.boilerplate) title.push(` · ${l10n.t('boilerplate')}`);
  const next = all[copy.position + 1];
  const nextLink = next ? [revealLink(l10n.t('Go to the next copy'), uri, next.span)] : [];
  if (copy.position === 0) return { title, lines: [], actions: nextLink };
  const at = (label: string, command: string): Link => placeLink(label, command, uri, copy.span.start);
  return {
    title,
    lines: [[likeness(copy.copy.kind, copy.copy.similarity)]],
    actions: [
      at(l10n.t('Go to the first'), Command.goToFirstCopy),
      ...nextLink,
      at(l10n.t('Compare'), Command.compareCopy),
      at(l10n.t('Remove this copy'), Command.removeCopy),
    ],
  };
}

function titleOf({ position }: CopyInGroup, count: number): string {
  return position === 0
    ? l10n.t('Repeated paragraph: the first of {0} copies', count)
    : l10n.t('Repeated paragraph: copy {0} of {1}', position + 1, count);
}

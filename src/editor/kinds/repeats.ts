import { l10n } from 'vscode';
import type { Article, Span } from '../../analysis';
import { changesBetween, type Change } from '../changes';
import { Command } from '../commandIds';
import { copiesOf, copiesOfGroup, holds, type CopyInGroup, type RepeatFilter } from '../lookup';
import { distinct } from '../spans';
import type { Kind, LineStyle } from './kind';
import type { Description, Link, Part } from '../describe/description';
import type { Subject } from '../describe/subject';
import { placeLink, revealLink } from '../describe/links';
import { likeness, repeatCountInShort } from '../describe/words';

/** The look of a copy, here or in another article. */
export const REPEAT_STYLE: LineStyle = {
  colour: 'repeat',
  isTinted: true,
  shape: 'bar',
  line: 'solid',
  width: 2,
  lane: 'right',
  hasIcon: true,
};

/** Paragraphs that stand in the article more than once. */
export const repeats: Kind = {
  placedAs: 'repeats',
  title: () => l10n.t('Repeated paragraphs'),
  marks: [
    {
      name: 'repeats',
      style: REPEAT_STYLE,
      inArticle: (article, { filter }) => copySpans(article, filter, (position) => position > 0),
    },
    {
      // They stay when later copies are removed, and look quieter than those.
      name: 'firstCopies',
      style: { ...REPEAT_STYLE, isTinted: false, line: 'dotted' },
      inArticle: (article, { filter }) => copySpans(article, filter, (position) => position === 0),
    },
  ],
  step: 'Repeat',
  noneFound: () => l10n.t('No paragraph stands twice in this text.'),
  count: { icon: 'copy', of: (counted) => counted.count('repeats'), words: repeatCountInShort },
  describeAt: (subject, offset) => {
    const copies = copiesOf(subject.article, subject.filter);
    const copy = copies.find(({ span }) => holds(span, offset));
    if (!copy) return [];
    return [{ span: copy.span, description: describeRepeat(subject, copy, copiesOfGroup(copies, copy)) }];
  },
};

function copySpans(article: Article, filter: RepeatFilter, isWanted: (position: number) => boolean): Span[] {
  return distinct(
    copiesOf(article, filter)
      .filter(({ position }) => isWanted(position))
      .map(({ span }) => span),
  );
}

/** Which copy it is, how like the first, what differs, and what can be done about it. */
function describeRepeat(subject: Subject, copy: CopyInGroup, all: readonly CopyInGroup[]): Description {
  const { uri } = subject;
  const title: Part[] = [{ icon: 'copy' }, { strong: titleOf(copy, all.length) }];
  if (copy.group.boilerplate) title.push(` · ${l10n.t('boilerplate')}`);
  const at = (label: string, command: string): Link => placeLink(label, command, uri, copy.span.start);
  const next = all[copy.position + 1];
  const nextLink = next ? [revealLink(l10n.t('Go to the next copy'), uri, next.span)] : [];
  const wrong = [
    at(l10n.t('Not a repeat'), Command.notRepeat),
    at(l10n.t('Ignore in this workspace'), Command.ignoreRepeat),
  ];
  const removeLater = at(l10n.t('Remove all later copies'), Command.removeLaterCopies);
  if (copy.position === 0) return { title, lines: [], actions: [...nextLink, removeLater, ...wrong] };
  return {
    title,
    lines: [[likeness(copy.copy.kind, copy.copy.similarity)], ...changeLines(subject, copy)],
    actions: [
      at(l10n.t('Go to the first'), Command.goToFirstCopy),
      ...nextLink,
      at(l10n.t('Compare'), Command.compareCopy),
      at(l10n.t('Remove this copy'), Command.removeCopy),
      ...(all.length > 2 ? [removeLater] : []),
      ...wrong,
    ],
  };
}

function titleOf({ position }: CopyInGroup, count: number): string {
  return position === 0
    ? l10n.t('Repeated paragraph: the first of {0} copies', count)
    : l10n.t('Repeated paragraph: copy {0} of {1}', position + 1, count);
}

/** The words in which a copy differs from what it repeats, a line each. */
function changeLines({ article, textOf }: Subject, { copy, span }: CopyInGroup): Part[][] {
  const repeated = article.paragraphs[copy.of];
  if (copy.kind === 'exact' || !repeated) return [];
  const changes = changesBetween(textOf(repeated), textOf(span));
  if (!changes) return [];
  const lines = changes.shown.map(changeLine);
  if (changes.more > 0) lines.push([l10n.t('{0} more differences', changes.more)]);
  return lines;
}

function changeLine({ before, after }: Change): Part[] {
  if (before === '') return [{ icon: 'diff-added' }, l10n.t('Added: {0}', after)];
  if (after === '') return [{ icon: 'diff-removed' }, l10n.t('Left out: {0}', before)];
  return [{ icon: 'diff-modified' }, l10n.t('{0} → {1}', before, after)];
}

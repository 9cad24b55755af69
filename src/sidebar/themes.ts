import { l10n } from 'vscode';
import type { Theme } from '../analysis';
import { mentionCount } from '../editor/describe/words';
import { readSettings } from '../editor/settings';
import type { ViewNode, ViewSource } from './node';
import { passageOf } from './passage';

export type ThemeSort = 'weight' | 'position' | 'name';

/** The themes as rows: special cases under what they belong to, passages under each. */
export function themeNodes(source: ViewSource): ViewNode[] {
  const { themes } = source.article;
  const shown = themes.slice(0, readSettings(source.document).maxThemes);
  const isShown = (index: number | null): boolean => index !== null && index < shown.length;
  const childrenOf = (parent: number): number[] =>
    sorted(
      shown.flatMap((theme, i) => (theme.parent === parent && i !== parent ? [i] : [])),
      themes,
      source.sort,
    );
  const node = (index: number, depth: number): ViewNode => {
    const nested = depth > 3 ? [] : childrenOf(index).map((child) => node(child, depth + 1));
    return themeNode(source, themes[index] as Theme, nested);
  };
  const roots = shown.flatMap((theme, i) => (isShown(theme.parent) && theme.parent !== i ? [] : [i]));
  return sorted(roots, themes, source.sort).map((index) => node(index, 0));
}

function sorted(indexes: readonly number[], themes: readonly Theme[], sort: string): number[] {
  const theme = (index: number): Theme => themes[index] as Theme;
  const start = (index: number): number => theme(index).mentions[0]?.start ?? 0;
  if (sort === 'position') return indexes.slice().sort((a, b) => start(a) - start(b));
  if (sort === 'name') return indexes.slice().sort((a, b) => theme(a).label.localeCompare(theme(b).label));
  return indexes.slice();
}

function themeNode(source: ViewSource, theme: Theme, nested: readonly ViewNode[]): ViewNode {
  const { label, aliases, weight, mentions } = theme;
  const percent = Math.round(weight * 100);
  const count = mentionCount(mentions.length);
  const names = aliases.length > 0 ? `\n${l10n.t('Also: {0}', aliases.slice(0, 8).join(', '))}` : '';
  return {
    id: `theme:${label}`,
    label,
    description: `${weightBar(weight)}  ${mentions.length}`,
    tooltip: `${label}\n${l10n.t('{0}; weight {1} % of the strongest theme', count, percent)}${names}`,
    icon: theme.person === null ? 'tag' : 'person',
    spoken: l10n.t('{0}, {1}, weight {2} %', label, count, percent),
    context: 'theme',
    target: mentions[0] ?? null,
    children: [...nested, ...mentions.map((mention) => passageNode(source, label, mention))],
  };
}

function passageNode(
  { article, textOf }: ViewSource,
  label: string,
  mention: Theme['mentions'][number],
): ViewNode {
  const paragraph = article.paragraphs[mention.paragraph] ?? mention;
  const { text, highlight } = passageOf(textOf, paragraph, mention);
  return {
    id: `theme:${label}:${mention.start}`,
    label: text,
    highlights: [highlight],
    spoken: l10n.t('{0}, paragraph {1}', text, mention.paragraph + 1),
    context: 'passage',
    target: mention,
    covers: [mention],
    children: [],
  };
}

/** A weight of 0 to 1 as five dots: read at a glance, without a picture. */
export function weightBar(weight: number): string {
  const filled = Math.max(1, Math.min(5, Math.round(weight * 5)));
  return '●'.repeat(filled) + '○'.repeat(5 - filled);
}

import { l10n } from 'vscode';
import type { Mention, Theme } from '../analysis';
import { leaderCount, mentionCount, quoteCount } from '../editor/describe/words';
import { readSettings } from '../editor/settings';
import { leadersOfTheme, quotesOfTheme, type LeaderOfTheme } from '../editor/themes';
import { quoteNode } from './leaders';
import { withRows, type ViewNode, type ViewSource } from './node';
import { manyNodes, passageNodes } from './passages';
import { inSection, sectionNode } from './sections';

/** More leaders or quotes than this are not listed under one theme: the view of leaders and quotes has them all. */
const MOST_COMPANIONS = 20;
/** Themes inside themes inside themes: deeper than this nobody reads. */
const DEEPEST = 3;

/** A theme as a row: the passages that are listed, the themes under it, and what leads to the row's id. */
interface ThemeRow {
  readonly theme: Theme;
  readonly mentions: readonly Mention[];
  readonly nested: readonly ViewNode[];
  readonly within: string;
}

/** The themes as rows: special cases under what they belong to, passages under each; or section by section. */
export function themeNodes(source: ViewSource): ViewNode[] {
  const shown = source.article.themes.slice(0, readSettings(source.document).maxThemes);
  return source.sort === 'sections' ? sectionNodes(source, shown) : nestedNodes(source, shown);
}

function nestedNodes(source: ViewSource, shown: readonly Theme[]): ViewNode[] {
  const isRoot = ({ parent }: Theme, index: number): boolean =>
    parent === null || parent === index || parent >= shown.length;
  const node = (index: number, depth: number): ViewNode => {
    const children = shown.flatMap((theme, i) => (theme.parent === index && i !== index ? [i] : []));
    const nested = depth > DEEPEST ? [] : sorted(children, shown, source.sort).map((i) => node(i, depth + 1));
    const theme = shown[index];
    return themeNode(source, { theme, mentions: theme.mentions, nested, within: '' }, () =>
      companions(source, theme),
    );
  };
  const roots = shown.flatMap((theme, i) => (isRoot(theme, i) ? [i] : []));
  return sorted(roots, shown, source.sort).map((index) => node(index, 0));
}

function sorted(indexes: readonly number[], themes: readonly Theme[], sort: string): number[] {
  const theme = (index: number): Theme => themes[index];
  const start = (index: number): number => theme(index).mentions[0]?.start ?? 0;
  if (sort === 'position') return indexes.slice().sort((a, b) => start(a) - start(b));
  if (sort === 'name') return indexes.slice().sort((a, b) => theme(a).label.localeCompare(theme(b).label));
  return indexes.slice().sort((a, b) => theme(b).weight - theme(a).weight);
}

/** The sections in reading order, with the themes of each in the order of their first passage there. */
function sectionNodes(source: ViewSource, shown: readonly Theme[]): ViewNode[] {
  return source.article.sections.map((section, i) => {
    const within = `section:${i}/`;
    const rows = shown
      .map((theme) => ({ theme, within, nested: [], mentions: inSection(theme.mentions, section) }))
      .filter(({ mentions }) => mentions.length > 0)
      .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
    const holds = rows.flatMap(({ mentions }) => mentions);
    return sectionNode(source, i, holds, () => rows.map((row) => themeNode(source, row, () => [])));
  });
}

function themeNode(
  source: ViewSource,
  { theme, mentions, nested, within }: ThemeRow,
  companionsOf: () => readonly ViewNode[],
): ViewNode {
  const { label, aliases, weight } = theme;
  const percent = Math.round(weight * 100);
  const count = mentionCount(mentions.length);
  const names = aliases.length > 0 ? `\n${l10n.t('Also: {0}', aliases.slice(0, 8).join(', '))}` : '';
  const isShown = source.shownThemes.has(label);
  const spoken = l10n.t('{0}, {1}, weight {2} %', label, count, percent);
  const id = `${within}theme:${label}`;
  const row = {
    id,
    label,
    // Short: the bar before the label tells the weight, and stays in a narrow sidebar.
    description: isShown ? l10n.t('{0}, marked', mentions.length) : String(mentions.length),
    tooltip: `${label}\n${l10n.t('{0}; weight {1} % of the strongest theme', count, percent)}${names}`,
    gauge: { value: weight, isMarked: isShown },
    spoken: isShown ? l10n.t('{0}, marked in the text', spoken) : spoken,
    context: isShown ? 'themeShown' : 'theme',
    target: mentions[0] ?? null,
  };
  const holds = [...mentions, ...nested.flatMap((own) => own.holds ?? [])];
  return withRows(row, holds, () => [...nested, ...companionsOf(), ...passageNodes(source, id, mentions)]);
}

/** Who is named where a theme is, and which quotes name it: a row each, closed. */
function companions(source: ViewSource, theme: Theme): ViewNode[] {
  const leaders = leadersOfTheme(source.article, theme);
  const quotes = quotesOfTheme(source.article, theme);
  const within = `theme:${theme.label}`;
  const leaderRow = { label: leaderCount(leaders.length), description: l10n.t('in the same paragraphs') };
  const quoteRow = { label: quoteCount(quotes.length), description: l10n.t('that name it') };
  return [
    ...group({ id: `${within}/leaders`, icon: 'account', ...leaderRow }, (id) =>
      leaders.slice(0, MOST_COMPANIONS).map((leader) => leaderNode(id, leader)),
    ),
    ...group({ id: `${within}/quotes`, icon: 'quote', ...quoteRow }, (id) =>
      // A quote is the row at the cursor in its own view; here the passage inside it is.
      manyNodes(id, quotes.slice(0, MOST_COMPANIONS), (quote) => ({
        ...quoteNode(source, quote),
        covers: [],
      })),
    ),
  ];
}

function group(
  row: Pick<ViewNode, 'id' | 'label' | 'description' | 'icon'>,
  rows: (id: string) => readonly ViewNode[],
): ViewNode[] {
  const children = rows(row.id);
  if (children.length === 0) return [];
  return [{ ...row, context: 'companions', target: children[0]?.target ?? null, children }];
}

function leaderNode(within: string, { person, mentions }: LeaderOfTheme): ViewNode {
  const count = mentionCount(mentions.length);
  return {
    id: `${within}/${person.name}`,
    label: person.name,
    description: count,
    tooltip: `${person.name}\n${person.leader.office}`,
    icon: 'account',
    iconColor: 'newsAnnotator.leaderBorder',
    spoken: `${person.name}, ${count}`,
    context: 'leaderOfTheme',
    target: mentions[0] ?? null,
    children: [],
  };
}

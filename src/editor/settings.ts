import * as vscode from 'vscode';
import type { UserLeader } from '../analysis';
import { MARK_KINDS, type MarkKind } from './kinds/names';

/** The section that all our settings stand in. */
export const SECTION = 'newsAnnotator';

/** Where marks of a kind are drawn. */
export type MarkLocation = 'text' | 'gutter' | 'ruler';

/** Whose names are marked, each including those before it. */
const MARKED_PEOPLE = ['none', 'leaders', 'officials', 'everybody'] as const;
export type MarkedPeople = (typeof MARKED_PEOPLE)[number];

/** The settings as they are for one document (its folder and language). */
export interface Settings {
  readonly enabled: boolean;
  readonly languages: readonly string[];
  /** In megabytes of text. */
  readonly maxFileSize: number;
  readonly proseOnly: boolean;
  readonly locations: Readonly<Record<MarkKind, readonly MarkLocation[]>>;
  readonly people: MarkedPeople;
  /** Whether what a paper puts round an article is dimmed. */
  readonly dimsFurniture: boolean;
  readonly hover: boolean;
  /** Repeats less alike than this (0 to 1) are not shown. */
  readonly minimumSimilarity: number;
  readonly repeatedBoilerplate: boolean;
  readonly foldRepeats: boolean;
  readonly outlineQuotes: boolean;
  readonly followCursor: boolean;
  readonly maxThemes: number;
  readonly citationStyle: string;
  /** Who annotates: their annotations are kept apart from those of others. */
  readonly coder: string;
  /** Leaders that the reader added, and names that are not to be taken for leaders. */
  readonly ownLeaders: readonly UserLeader[];
  readonly notLeaders: readonly string[];
  /** Severities of the desk checks by their codes, as they are written: `readSeverities` tells what they mean. */
  readonly checks: unknown;
  /** Globs of the texts that quotations are held against. */
  readonly sources: readonly string[];
}

/** Reads the settings for a document, a file or a folder, or those that hold where there is none. */
export function readSettings(scope?: vscode.TextDocument | vscode.Uri): Settings {
  const config = vscode.workspace.getConfiguration(SECTION, scope ?? null);
  const locations = (kind: MarkKind): readonly MarkLocation[] =>
    list<MarkLocation>(config.get(`highlight.${kind}`));
  return {
    enabled: config.get('enabled', true),
    languages: list<string>(config.get('languages')),
    maxFileSize: config.get('maxFileSize', 5),
    proseOnly: config.get('proseOnly', true),
    locations: Object.fromEntries(MARK_KINDS.map((kind) => [kind, locations(kind)])) as Settings['locations'],
    people: markedPeople(config.get('highlight.people')),
    dimsFurniture: config.get('highlight.furniture', false),
    hover: config.get('hover.enabled', true),
    minimumSimilarity: config.get('repeats.minimumSimilarity', 0),
    repeatedBoilerplate: config.get('repeats.boilerplate', false),
    foldRepeats: config.get('repeats.folding', true),
    outlineQuotes: config.get('outline.quotes', true),
    followCursor: config.get('sidebar.followCursor', true),
    maxThemes: config.get('themes.maximum', 25),
    citationStyle: config.get('citation.format', ''),
    coder: config.get('coder', ''),
    ownLeaders: ownLeaders(config.get('leaders')),
    notLeaders: list<string>(config.get('notLeaders')),
    checks: config.get('checks'),
    sources: list<string>(config.get('sources')),
  };
}

/** What stands in the settings; `all` is what `everybody` was called before. */
function markedPeople(value: unknown): MarkedPeople {
  if (value === 'all') return 'everybody';
  return MARKED_PEOPLE.find((known) => known === value) ?? 'officials';
}

/** The reader's own leaders as far as they make sense: settings are written by hand. */
function ownLeaders(value: unknown): UserLeader[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null) return [];
    const { name, office, country, aliases, gender, from, to } = item as Record<string, unknown>;
    if (typeof name !== 'string' || name.trim() === '') return [];
    const texts = Object.entries({ office, country, from, to }).filter(([, own]) => typeof own === 'string');
    const known = gender === 'female' || gender === 'male' ? { gender } : {};
    return [{ name, ...Object.fromEntries(texts), ...known, aliases: list<string>(aliases) } as UserLeader];
  });
}

/** A setting that should be a list but that somebody may have written otherwise. */
function list<T extends string>(value: unknown): readonly T[] {
  return Array.isArray(value) ? value.filter((item): item is T => typeof item === 'string') : [];
}

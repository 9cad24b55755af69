/** The workspace's own list of leaders as a text: what it says, and how an entry is put into it. Pure. */
import * as jsonc from 'jsonc-parser';
import type { UserLeader } from '../analysis';

/** The file's path in a workspace folder. */
export const LEADER_FILE = ['.news-annotator', 'leaders.json'] as const;

/** Leaders to know, and names that are not to be taken for leaders. */
export interface LeaderLists {
  readonly leaders: readonly UserLeader[];
  readonly notLeaders: readonly string[];
}

export const NO_LISTS: LeaderLists = { leaders: [], notLeaders: [] };

/** Lists of a folder that the reader does not trust: whom to mark, and nothing that would be shown in its words. */
export function namesOnly({ leaders, notLeaders }: LeaderLists): LeaderLists {
  return {
    leaders: leaders.map(({ name, aliases }) => ({ name, ...(aliases ? { aliases } : {}) })),
    notLeaders,
  };
}

/** What is wrong at a place of the file; `field` is the name in question. */
export type LeaderFileProblem =
  'syntax' | 'not an object' | 'unknown' | 'not a list' | 'no name' | 'not a text' | 'no date' | 'no country';

export interface LeaderFileMistake {
  readonly problem: LeaderFileProblem;
  readonly field: string;
  /** From 1. */
  readonly line: number;
}

/** Thrown inside while reading, where the first mistake ends it. */
class Mistake extends Error {
  constructor(
    readonly problem: LeaderFileProblem,
    readonly field: string,
    readonly offset: number,
  ) {
    super(problem);
  }
}

type Check = (node: jsonc.Node, field: string) => void;
const FORMAT: jsonc.FormattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
const LENIENT: jsonc.ParseOptions = { allowTrailingComma: true };
const GENDERS = ['female', 'male'];

/** Reads the file's text, comments and a comma too many allowed; an empty file says nothing. */
export function readLeaderFile(
  text: string,
): { readonly lists: LeaderLists } | { readonly mistake: LeaderFileMistake } {
  if (text.trim() === '') return { lists: NO_LISTS };
  try {
    return { lists: listsOf(text) };
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    const { problem, field, offset } = error;
    return { mistake: { problem, field, line: lineAt(text, offset) } };
  }
}

function listsOf(text: string): LeaderLists {
  const errors: jsonc.ParseError[] = [];
  const root = jsonc.parseTree(text, errors, LENIENT);
  if (errors[0]) throw new Mistake('syntax', '', errors[0].offset);
  if (root?.type !== 'object') throw new Mistake('not an object', '', root?.offset ?? 0);
  checkFields(root, {
    $schema: checkText,
    leaders: (node, field) => itemsOf(node, field).forEach(checkLeader),
    notLeaders: (node, field) => itemsOf(node, field).forEach((item) => checkText(item, field)),
  });
  const { leaders = [], notLeaders = [] } = jsonc.parse(text, [], LENIENT) as Partial<LeaderLists>;
  return { leaders, notLeaders };
}

function checkLeader(node: jsonc.Node): void {
  if (node.type !== 'object') throw new Mistake('not an object', 'leaders', node.offset);
  checkFields(node, {
    name: checkText,
    office: checkText,
    country: (own, field) => checkPattern(own, field, /^[A-Z]{2}$/, 'no country'),
    aliases: (own, field) => itemsOf(own, field).forEach((item) => checkText(item, field)),
    gender: (own, field) => {
      if (!GENDERS.includes(own.value as string)) throw new Mistake('not a text', field, own.offset);
    },
    from: checkDate,
    to: checkDate,
  });
  const name: unknown = jsonc.findNodeAtLocation(node, ['name'])?.value;
  if (typeof name !== 'string' || name.trim() === '') throw new Mistake('no name', 'name', node.offset);
}

function checkFields(node: jsonc.Node, checks: Readonly<Record<string, Check>>): void {
  for (const { children = [] } of node.children ?? []) {
    const [key, value] = children;
    const field = String(key?.value);
    if (!Object.hasOwn(checks, field)) throw new Mistake('unknown', field, key?.offset ?? node.offset);
    if (value) checks[field]?.(value, field);
  }
}

function itemsOf(node: jsonc.Node, field: string): readonly jsonc.Node[] {
  if (node.type !== 'array') throw new Mistake('not a list', field, node.offset);
  return node.children ?? [];
}

function checkText(node: jsonc.Node, field: string): void {
  if (node.type !== 'string') throw new Mistake('not a text', field, node.offset);
}

function checkDate(node: jsonc.Node, field: string): void {
  checkPattern(node, field, /^\d{4}(?:-\d{2}){0,2}$/, 'no date');
}

function checkPattern(node: jsonc.Node, field: string, pattern: RegExp, problem: LeaderFileProblem): void {
  checkText(node, field);
  if (!pattern.test(String(node.value))) throw new Mistake(problem, field, node.offset);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}

/** The file's text with a leader in it, instead of one of the same name; the rest stays as it was written. */
export function withLeader(text: string, leader: UserLeader): string {
  const cleared = without(text, 'notLeaders', leader.name);
  const { leaders } = readOrNone(cleared);
  const index = leaders.findIndex(({ name }) => isSameName(name, leader.name));
  if (index < 0) return append(cleared, 'leaders', leaders.length, leader);
  return set(cleared, ['leaders', index], { ...leaders[index], ...leader });
}

/** The file's text with a name among those that are no leaders, and no longer among the leaders. */
export function withoutLeader(text: string, name: string): string {
  const cleared = without(text, 'leaders', name);
  const { notLeaders } = readOrNone(cleared);
  if (notLeaders.some((own) => isSameName(own, name))) return cleared;
  return append(cleared, 'notLeaders', notLeaders.length, name);
}

function without(text: string, list: keyof LeaderLists, name: string): string {
  const names = readOrNone(text)[list].map((own) => (typeof own === 'string' ? own : own.name));
  const index = names.findIndex((own) => isSameName(own, name));
  return index < 0 ? text : set(text, [list, index], undefined);
}

function append(text: string, list: keyof LeaderLists, at: number, value: unknown): string {
  return at === 0 ? set(text, [list], [value]) : set(text, [list, at], value);
}

function set(text: string, path: jsonc.JSONPath, value: unknown): string {
  const whole = text.trim() === '' ? '{}\n' : text;
  const eol = /\r\n/.test(whole) ? '\r\n' : '\n';
  const edits = jsonc.modify(whole, path, value, { formattingOptions: { ...FORMAT, eol } });
  return jsonc.applyEdits(whole, edits);
}

function readOrNone(text: string): LeaderLists {
  const read = readLeaderFile(text);
  return 'lists' in read ? read.lists : NO_LISTS;
}

/** Two lists as one; what the first says of a name goes before what the second says of it. */
export function mergeLists(first: LeaderLists, second: LeaderLists): LeaderLists {
  const known = (name: string): boolean =>
    first.leaders.some((own) => isSameName(own.name, name)) ||
    first.notLeaders.some((own) => isSameName(own, name));
  return {
    leaders: [...first.leaders, ...second.leaders.filter(({ name }) => !known(name))],
    notLeaders: [...first.notLeaders, ...second.notLeaders.filter((name) => !known(name))],
  };
}

function isSameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

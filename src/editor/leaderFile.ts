/** The workspace's own list of leaders as a text: what it says, and how an entry is put into it. Pure. */
import * as jsonc from 'jsonc-parser';
import type { UserLeader } from '../analysis';
import { validate } from './leaderFile.validator.generated';

/** The file's path in a workspace folder. */
export const LEADER_FILE = ['.news-annotator', 'leaders.json'] as const;

/** Leaders to know, and names that are not to be taken for leaders. */
export interface LeaderLists {
  readonly leaders: readonly UserLeader[];
  readonly notLeaders: readonly string[];
}

export const NO_LISTS: LeaderLists = { leaders: [], notLeaders: [] };

const named = new WeakMap<LeaderLists, LeaderLists>();

/**
 * Lists of a folder that the reader does not trust: whom to mark, and nothing that would be shown in its words. The same
 * lists get the same answer, made once.
 */
export function namesOnly(lists: LeaderLists): LeaderLists {
  const known = named.get(lists);
  if (known) return known;
  const { leaders, notLeaders } = lists;
  const names = {
    leaders: leaders.map(({ name, aliases }) => ({ name, ...(aliases ? { aliases } : {}) })),
    notLeaders,
  };
  named.set(lists, names);
  return names;
}

/** What is wrong at a place of the file; `field` is the name in question. */
export type LeaderFileProblem =
  | 'syntax'
  | 'too large'
  | 'too deep'
  | 'too much'
  | 'twice'
  | 'not an object'
  | 'unknown'
  | 'not a list'
  | 'no name'
  | 'not a text'
  | 'no date'
  | 'no country';

export interface LeaderFileMistake {
  readonly problem: LeaderFileProblem;
  readonly field: string;
  /** From 1. */
  readonly line: number;
}

/** Bytes of a file that is read: room for ten thousand leaders. */
export const LARGEST_LEADER_FILE = 2_000_000;
/** Braces and brackets in one another: a file that is right has three, and some for whoever has yet to learn how. */
const DEEPEST = 20;

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

/** `jsonc.SyntaxKind.EOF`, which is there for the compiler only. */
const END_OF_FILE = 17 as jsonc.SyntaxKind;
const FORMAT: jsonc.FormattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
const LENIENT: jsonc.ParseOptions = { allowTrailingComma: true };

/** What the validator says of its first error: the path to the value, and the keyword of the schema that it fails. */
interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const isLeaderFile = validate as { (data: unknown): boolean; errors?: readonly SchemaError[] | null };

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
  if (text.length > LARGEST_LEADER_FILE) throw new Mistake('too large', '', 0);
  checkDepth(text);
  const errors: jsonc.ParseError[] = [];
  const root = jsonc.parseTree(text, errors, LENIENT);
  if (errors[0]) throw new Mistake('syntax', '', errors[0].offset);
  if (root?.type !== 'object') throw new Mistake('not an object', '', root?.offset ?? 0);
  checkKeys(root);
  const data = jsonc.getNodeValue(root) as Partial<LeaderLists>;
  if (!isLeaderFile(data)) throw mistakeOf(isLeaderFile.errors?.[0] as SchemaError, root);
  const { leaders = [], notLeaders = [] } = data;
  return { leaders: leaders.map((leader) => ({ ...leader })), notLeaders };
}

/** The parser calls itself for what stands in another: it must not be asked to go too deep. */
function checkDepth(text: string): void {
  const scanner = jsonc.createScanner(text, true);
  let depth = 0;
  while (scanner.scan() !== END_OF_FILE) {
    const mark = scanner.getTokenLength() === 1 ? text[scanner.getTokenOffset()] : undefined;
    if (mark === '{' || mark === '[') depth++;
    if (mark === '}' || mark === ']') depth--;
    if (depth > DEEPEST) throw new Mistake('too deep', '', scanner.getTokenOffset());
  }
}

/** Of a key that stands twice JSON takes the last value and drops the first, which nobody meant. */
function checkKeys(node: jsonc.Node): void {
  const { children = [] } = node;
  if (node.type === 'object') {
    const keys = new Set<unknown>();
    for (const property of children) {
      const key = property.children?.[0];
      if (keys.has(key?.value)) throw new Mistake('twice', String(key?.value), property.offset);
      keys.add(key?.value);
    }
  }
  for (const child of children) checkKeys(child);
}

/** The validator's error as a mistake at its place in the file. */
function mistakeOf({ instancePath, keyword, params }: SchemaError, root: jsonc.Node): Mistake {
  const path = instancePath.split('/').slice(1).map(segmentOf);
  const node = jsonc.findNodeAtLocation(root, path) ?? root;
  const field = String(path.findLast((segment) => typeof segment === 'string') ?? '');
  if (keyword === 'additionalProperties') {
    const unknown = String(params.additionalProperty);
    const key = node.children?.find(({ children }) => children?.[0]?.value === unknown);
    return new Mistake('unknown', unknown, (key ?? node).offset);
  }
  if (keyword === 'required') return new Mistake('no name', String(params.missingProperty), node.offset);
  if (keyword === 'uniqueItems') {
    const again = node.children?.[Math.max(Number(params.i), Number(params.j))];
    return new Mistake('twice', String(again?.value), (again ?? node).offset);
  }
  return new Mistake(problemOf(keyword, field, params), field, node.offset);
}

/** A step of a JSON pointer (RFC 6901): a place in a list, or a key. */
function segmentOf(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function problemOf(keyword: string, field: string, params: SchemaError['params']): LeaderFileProblem {
  if (keyword === 'maxItems' || keyword === 'maxLength') return 'too much';
  if (keyword === 'type' && params.type === 'object') return 'not an object';
  if (keyword === 'type' && params.type === 'array') return 'not a list';
  if (keyword !== 'pattern') return 'not a text';
  if (field === 'name') return 'no name';
  return field === 'country' ? 'no country' : 'no date';
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
  const names = [...first.leaders.map(({ name }) => name), ...first.notLeaders];
  const known = new Set(names.map(sameName));
  return {
    leaders: [...first.leaders, ...second.leaders.filter(({ name }) => !known.has(sameName(name)))],
    notLeaders: [...first.notLeaders, ...second.notLeaders.filter((name) => !known.has(sameName(name)))],
  };
}

/** The last merge of each first list, and what the second one was. */
const merges = new WeakMap<LeaderLists, { readonly second: string; readonly merged: LeaderLists }>();

/** The same as {@link mergeLists}, done once for lists that stay as they are: all documents get one and the same answer. */
export function mergedLists(first: LeaderLists, second: LeaderLists): LeaderLists {
  const key = JSON.stringify(second);
  const last = merges.get(first);
  if (last?.second === key) return last.merged;
  const merged = mergeLists(first, second);
  merges.set(first, { second: key, merged });
  return merged;
}

/** Two names are the same where these are. */
function sameName(name: string): string {
  return name.trim().toLowerCase();
}

function isSameName(a: string, b: string): boolean {
  return sameName(a) === sameName(b);
}

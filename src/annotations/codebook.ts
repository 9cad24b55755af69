/** The codes that passages are tagged with: a file of the folder, `.news-annotator/codebook.json`. */
import * as jsonc from 'jsonc-parser';
import { OWN_FOLDER } from './coder';
import { PALETTE, readColour, type Colour } from './colours';

/** The file's path in a workspace folder. */
export const CODEBOOK_FILE = [OWN_FOLDER, 'codebook.json'] as const;
/** Characters of a codebook that is read. */
export const LARGEST_CODEBOOK = 2_000_000;
const MOST_CODES = 2000;
const LONGEST_NAME = 200;
const LONGEST_DESCRIPTION = 5000;
/** Brackets in one another: a codebook that is right has three. */
const DEEPEST = 30;

/** One code. */
export interface Code {
  readonly name: string;
  readonly colour: Colour;
  readonly description: string;
  /** The code that it is under; null for one of the first level. */
  readonly parent: string | null;
  /** Names it had, those of codes that became part of it among them: what was tagged by one of them is of this code. */
  readonly formerly: readonly string[];
}

/** What is wrong with a codebook; all else in it holds. */
export type CodebookProblem =
  | { readonly kind: 'syntax' | 'too large' | 'no codes'; readonly name: '' }
  | { readonly kind: 'no name' | 'twice' | 'circle' | 'no parent' | 'no colour'; readonly name: string };

/** The codes of a folder, in the order of the file. */
export class Codebook {
  private readonly byTag = new Map<string, Code>();

  constructor(readonly codes: readonly Code[]) {
    for (const code of codes) for (const name of code.formerly) this.byTag.set(keyOf(name), code);
    for (const code of codes) this.byTag.set(keyOf(code.name), code);
  }

  /** The code that a tag means, by the code's name or one that it had; null for one that nobody put into the book. */
  find(tag: string): Code | null {
    return this.byTag.get(keyOf(tag)) ?? null;
  }

  /** Whether two tags mean one code; those that nobody put into the book mean one only where they are the same. */
  isSame(one: string, other: string): boolean {
    const known = this.find(one);
    return one === other || (known !== null && this.find(other) === known);
  }

  /** The codes right under one, or those of the first level. */
  under(parent: string | null): Code[] {
    return this.codes.filter((code) => code.parent === parent);
  }

  /** The codes with those that they are under, before each: as a tree is written down. */
  get inOrder(): readonly { readonly code: Code; readonly depth: number }[] {
    const list: { code: Code; depth: number }[] = [];
    const visit = (parent: string | null, depth: number): void => {
      for (const code of this.under(parent)) {
        list.push({ code, depth });
        visit(code.name, depth + 1);
      }
    };
    visit(null, 0);
    return list;
  }

  /** The names from the first level down to a code. */
  pathOf(code: Code): string[] {
    const parent = code.parent === null ? null : this.find(code.parent);
    return parent ? [...this.pathOf(parent), code.name] : [code.name];
  }

  /** A colour for one more code. */
  get nextColour(): Colour {
    return PALETTE[this.codes.length % PALETTE.length];
  }
}

export const NO_CODEBOOK = new Codebook([]);

/** Two names of codes are the same where these are. */
function keyOf(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Reads a codebook as far as it is one; never throws. An empty text is a codebook without codes. */
export function readCodebook(text: string): { codebook: Codebook; problems: readonly CodebookProblem[] } {
  if (text.trim() === '') return { codebook: NO_CODEBOOK, problems: [] };
  if (text.length > LARGEST_CODEBOOK || isTooDeep(text)) return nothing('too large');
  const errors: jsonc.ParseError[] = [];
  const data = jsonc.parse(text, errors, { allowTrailingComma: true }) as unknown;
  if (errors.length > 0) return nothing('syntax');
  const list = (data as { readonly codes?: unknown } | null)?.codes;
  if (!Array.isArray(list)) return nothing('no codes');
  const problems: CodebookProblem[] = [];
  const codes = distinctCodes(list.slice(0, MOST_CODES), problems);
  return { codebook: new Codebook(withParents(codes, problems)), problems };
}

function nothing(kind: 'syntax' | 'too large' | 'no codes') {
  return { codebook: NO_CODEBOOK, problems: [{ kind, name: '' } as const] };
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(/[{}[\]]/g)) {
    depth += mark === '{' || mark === '[' ? 1 : -1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function distinctCodes(list: readonly unknown[], problems: CodebookProblem[]): Code[] {
  const codes = new Map<string, Code>();
  list.forEach((item, i) => {
    const own = (typeof item === 'object' && item !== null ? item : {}) as Readonly<Record<string, unknown>>;
    const name = textOf(own.name, LONGEST_NAME).replace(/\s+/g, ' ').trim();
    if (name === '') problems.push({ kind: 'no name', name: `${i + 1}` });
    else if (codes.has(keyOf(name))) problems.push({ kind: 'twice', name });
    else {
      const colour = readColour(own.color);
      if (own.color !== undefined && !colour) problems.push({ kind: 'no colour', name });
      codes.set(keyOf(name), {
        name,
        colour: colour ?? PALETTE[i % PALETTE.length],
        description: textOf(own.description, LONGEST_DESCRIPTION),
        parent: textOf(own.parent, LONGEST_NAME) || null,
        formerly: Array.isArray(own.formerly) ? own.formerly.filter((one) => typeof one === 'string') : [],
      });
    }
  });
  return Array.from(codes.values());
}

/** Codes whose parents there are, none under itself: where that is not so, a code is of the first level. */
function withParents(codes: readonly Code[], problems: CodebookProblem[]): Code[] {
  const byKey = new Map(codes.map((code) => [keyOf(code.name), code]));
  const parents = new Map<Code, Code | null>();
  for (const code of codes) {
    const parent = code.parent === null ? null : (byKey.get(keyOf(code.parent)) ?? null);
    if (code.parent !== null && !parent) problems.push({ kind: 'no parent', name: code.name });
    const isCircle = isUnder(parent, code, parents);
    if (isCircle) problems.push({ kind: 'circle', name: code.name });
    parents.set(code, isCircle ? null : parent);
  }
  return codes.map((code) => ({ ...code, parent: parents.get(code)?.name ?? null }));
}

function isUnder(from: Code | null, code: Code, parents: ReadonlyMap<Code, Code | null>): boolean {
  for (let at: Code | null | undefined = from; at; at = parents.get(at)) if (at === code) return true;
  return false;
}

function textOf(value: unknown, longest: number): string {
  return typeof value === 'string' ? value.slice(0, longest) : '';
}

/** A new code as the file has it. */
export interface NewCode {
  readonly name: string;
  readonly color: Colour;
  readonly description?: string;
  readonly parent?: string;
}

/** The file's text with one more code; the rest stays as it was written. */
export function withCode(text: string, code: NewCode): string {
  const count = itemsIn(text).length;
  return count === 0 ? set(text, ['codes'], [code]) : set(text, ['codes', count], code);
}

/** The file's text with another name for a code; what was tagged by the old one follows it, and so do codes under it. */
export function withRenamedCode(text: string, from: string, to: string): string {
  return change(text, (item) => {
    if (isNamed(item, from))
      return { ...item, name: to, formerly: namesOf(item).filter((name) => keyOf(name) !== keyOf(to)) };
    return isUnderNamed(item, from) ? { ...item, parent: to } : item;
  });
}

/** The file's text with a code become part of another one: its uses and the codes under it go there. */
export function withMergedCode(text: string, from: string, into: string): string {
  const gone = itemsIn(text).find((item) => isNamed(item, from));
  return change(text, (item) => {
    if (isNamed(item, from)) return null;
    const under = isUnderNamed(item, from) && !isNamed(item, into) ? { ...item, parent: into } : item;
    if (!isNamed(item, into) || !gone) return under;
    const { parent, ...rest } = under;
    const formerly = Array.from(new Set([...(formerlyOf(under) ?? []), ...namesOf(gone)]));
    return { ...rest, ...(isUnderNamed(under, from) || parent === undefined ? {} : { parent }), formerly };
  });
}

/** The file's text without a code; those under it move up to where it was. */
export function withoutCode(text: string, name: string): string {
  const gone = itemsIn(text).find((item) => isNamed(item, name));
  return change(text, (item) => {
    if (isNamed(item, name)) return null;
    if (!isUnderNamed(item, name)) return item;
    const { parent: _, ...rest } = item;
    return typeof gone?.parent === 'string' ? { ...rest, parent: gone.parent } : rest;
  });
}

type Item = Readonly<Record<string, unknown>>;

function itemsIn(text: string): readonly Item[] {
  const data = jsonc.parse(text, [], { allowTrailingComma: true }) as
    { readonly codes?: unknown } | undefined;
  return Array.isArray(data?.codes) ? (data.codes as Item[]) : [];
}

/** Items that stay what they are are left as they are written. */
function change(text: string, each: (item: Item) => Item | null): string {
  let changed = text;
  const items = itemsIn(text);
  for (let i = items.length - 1; i >= 0; i--) {
    const item = each(items[i]);
    if (item !== items[i]) changed = set(changed, ['codes', i], item ?? undefined);
  }
  return changed;
}

function isNamed({ name }: Item, other: string): boolean {
  return typeof name === 'string' && keyOf(name) === keyOf(other);
}

function isUnderNamed({ parent }: Item, name: string): boolean {
  return typeof parent === 'string' && keyOf(parent) === keyOf(name);
}

function formerlyOf({ formerly }: Item): string[] | null {
  return Array.isArray(formerly) ? formerly.filter((one) => typeof one === 'string') : null;
}

/** The name of an item and those that it had. */
function namesOf(item: Item): string[] {
  return [...(formerlyOf(item) ?? []), String(item.name)];
}

const FORMAT: jsonc.FormattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };

function set(text: string, path: jsonc.JSONPath, value: unknown): string {
  const whole = text.trim() === '' ? '{}\n' : text;
  const eol = /\r\n/.test(whole) ? '\r\n' : '\n';
  return jsonc.applyEdits(whole, jsonc.modify(whole, path, value, { formattingOptions: { ...FORMAT, eol } }));
}

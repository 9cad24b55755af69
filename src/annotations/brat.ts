/**
 * The standoff format of the brat annotation tool (brat.nlplab.org/standoff.html), both ways: text-bound annotations and
 * the notes on them. Offsets count characters as Python does: Unicode code points.
 */
import type { Span } from '../analysis';
import { CodePoints } from './codePoints';
import { contentOf, type AnnotationClass, type Content, type PlacedAnnotation } from './model';
import { CLASSES } from './model';

/** What of a file or of a set the other side cannot hold. */
export interface BratLoss {
  /** Orphans have no place, and brat has nothing without one. */
  readonly orphans: number;
  /** Annotations without anything to say. */
  readonly empty: number;
}

const NOTE = 'Note';
const SPEAKER = 'Speaker';
const PERSON = 'Person';

/** A type as brat allows it: letters, digits, hyphens and underscores. */
function typeOf(name: string): string {
  const type = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return type === '' ? 'Code' : type;
}

const CLASS_TYPES: ReadonlyMap<string, AnnotationClass> = new Map(CLASSES.map((own) => [typeOf(own), own]));

/** The reader's annotations of a text as an `.ann` file, in text order, with what it cannot hold. */
export function toBrat(
  placed: readonly PlacedAnnotation[],
  text: string,
): { readonly text: string; readonly loss: BratLoss } {
  const codePoints = new CodePoints(text);
  const lines: string[] = [];
  let orphans = 0;
  let empty = 0;
  let number = 0;
  const inOrder = [...placed].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  for (const { annotation, span } of inOrder) {
    const content = contentOf(annotation);
    if (!content) empty++;
    else if (!span) orphans++;
    else {
      const { type, note } = said(content);
      const id = ++number;
      const words = text.slice(span.start, span.end).replace(/[\r\n\t]/g, ' ');
      lines.push(`T${id}\t${type} ${rangesOf(text, span, codePoints)}\t${words}`);
      if (note !== null) lines.push(`#${id}\tAnnotatorNotes T${id}\t${escaped(note)}`);
    }
  }
  return { text: lines.map((line) => `${line}\n`).join(''), loss: { orphans, empty } };
}

/** A type, and what of the content the type does not tell. */
function said(content: Content): { readonly type: string; readonly note: string | null } {
  switch (content.kind) {
    case 'note':
      return { type: NOTE, note: [content.text, ...(content.replies ?? [])].join('\n') };
    case 'code': {
      const type = typeOfCode(content.code);
      return { type, note: type === content.code ? null : content.code };
    }
    case 'speaker':
      return { type: SPEAKER, note: content.name };
    case 'person':
      return { type: PERSON, note: content.name };
    case 'class':
      return { type: typeOf(content.class), note: content.rule ?? null };
  }
}

/** The type of a code; one that has the name of something else is told apart. */
function typeOfCode(code: string): string {
  const type = typeOf(code);
  return [NOTE, SPEAKER, PERSON].includes(type) || CLASS_TYPES.has(type) ? `Code_${type}` : type;
}

/** brat ends a stretch at the end of a line: a passage of several lines is one of several stretches. */
function rangesOf(text: string, { start, end }: Span, codePoints: CodePoints): string {
  const ranges: string[] = [];
  let at = start;
  for (const line of text.slice(start, end).split(/(?<=\n)/)) {
    const words = line.replace(/[\r\n]+$/, '');
    if (words !== '') ranges.push(`${codePoints.fromOffset(at)} ${codePoints.fromOffset(at + words.length)}`);
    at += line.length;
  }
  return ranges.join(';');
}

function escaped(note: string): string {
  return note.replace(/\\/g, '\\\\').replace(/\r?\n/g, '\\n').replace(/\t/g, ' ');
}

function unescaped(note: string): string {
  return note.replace(/\\(\\|n)/g, (_, sign: string) => (sign === 'n' ? '\n' : '\\'));
}

/** A passage of an `.ann` file with what is said of it. */
export interface BratPassage {
  readonly span: Span;
  readonly content: Content;
}

/** What an `.ann` file says of a text. */
export interface BratFile {
  readonly passages: readonly BratPassage[];
  /** Relations, events, attributes and the like, which are left out. */
  readonly others: number;
  /** Lines that are no annotations, or of places where the text has other words. */
  readonly wrong: number;
}

const TEXT_BOUND = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t?([^]*)$/;
const ANNOTATOR_NOTE = /^#\d*\tAnnotatorNotes (T\d+)\t([^]*)$/;

/** Reads an `.ann` file; never throws. A type that is none of ours is a code. */
export function readBrat(file: string, text: string): BratFile {
  const codePoints = new CodePoints(text);
  const bounds: { readonly id: string; readonly type: string; readonly span: Span }[] = [];
  const notes = new Map<string, string>();
  let others = 0;
  let wrong = 0;
  for (const line of file.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const bound = TEXT_BOUND.exec(line);
    const note = ANNOTATOR_NOTE.exec(line);
    if (bound) {
      const [, id, type, ranges, words] = bound;
      const span = spanOf(ranges, codePoints);
      if (isThere(text, span, words)) bounds.push({ id, type, span });
      else wrong++;
    } else if (note) notes.set(note[1], unescaped(note[2]));
    else if (/^[A-Z*#]/.test(line)) others++;
    else if (line.trim() !== '') wrong++;
  }
  const passages = bounds.flatMap(({ id, type, span }) =>
    contentsFor(type, notes.get(id)).map((content) => ({ span, content })),
  );
  return { passages, others, wrong };
}

/** From the beginning of the first stretch to the end of the last. */
function spanOf(ranges: string, codePoints: CodePoints): Span {
  const numbers = ranges.split(/[ ;]/).map(Number);
  return { start: codePoints.toOffset(numbers[0]), end: codePoints.toOffset(numbers[numbers.length - 1]) };
}

function isThere(text: string, { start, end }: Span, words: string): boolean {
  const plain = (own: string): string => own.replace(/\s+/g, '');
  if (end <= start || end > text.length) return false;
  const there = plain(text.slice(start, end));
  return words === '' || there === plain(words) || there.includes(plain(words).slice(0, 10));
}

/** What a type and a note on it say; a note that only says which code is meant is none of its own. */
function contentsFor(type: string, note: string | undefined): Content[] {
  const known = CLASS_TYPES.get(type);
  const own: Content = known ? { kind: 'class', class: known } : { kind: 'code', code: type };
  if (note === undefined) return [own];
  if (known === 'not a slip') return [{ kind: 'class', class: known, rule: note }];
  if (type === NOTE) return [{ kind: 'note', text: note }];
  if (type === SPEAKER) return [{ kind: 'speaker', name: note }];
  if (type === PERSON) return [{ kind: 'person', name: note }];
  if (!known && typeOfCode(note) === type) return [{ kind: 'code', code: note }];
  return [own, { kind: 'note', text: note }];
}

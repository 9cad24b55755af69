/**
 * Tells running text from what only looks like a text file: logs, code, tables, lists, licences, binary data. One pass
 * over the beginning of the text counts what its lines look like; a text is prose unless something speaks against it.
 */

/** What a text is where it is not prose. */
export type NotProse = 'binary' | 'log' | 'code' | 'table' | 'list' | 'licence';

/** How much of a text's beginning is looked at, in UTF-16 units. */
export const PROSE_REACH = 32_768;
/** Texts with fewer lines than this say too little about themselves; they are taken for prose. */
const FEWEST_LINES = 4;
/** A line longer than this is looked at by its beginning alone. */
const LINE_REACH = 400;

/** Openings of log lines: a date and time, a time, a level, an address. Anchored and without nested repeats. */
const LOG_OPENING =
  /^[[(<]?(?:\d{4}[-/.]\d\d[-/.]\d\d[T ]\d\d:\d\d|[ \d]{0,6}\d\.\d{3,6}\] |[\da-f:]{3,39} - |\d\d?[-/.]\w{2,3}[-/.]\d{2,4}[: ]\d\d:\d\d|\d\d:\d\d:\d\d|\d{10,13}[. ]|(?:[A-Z][a-z]{2} )?[A-Z][a-z]{2} [ \d]\d \d\d:\d\d|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3} |(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL|SEVERE)\b|[IWEFD]\d{4} \d\d:|\d+ (?:verbose|info|silly|http|warn|error|timing)\b)/;
/** Lines of a stack trace, of a program that failed. */
const TRACE_LINE =
  /^(?:at [\w.$<>/]+ ?\(|File "[^"]{1,200}", line \d|Caused by: |Traceback \(most|Exception in thread |\.\.\. \d+ more)/;
/** A date with a time to the second near the beginning of a line. */
const TIMESTAMP = /\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d/;
const TIMESTAMP_REACH = 60;
const LOG_LEVEL =
  /(?:^|[\s[|(])(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL|verb|http|silly)(?:$|[\s\]|):])/;

/** Openings of code lines, in the commoner languages. */
const CODE_OPENING =
  /^(?:#include|#define|#if|#!|\/\/|\/\*|\*\/|\* @|<\/?[a-z!?]|@[A-Za-z]+\b(?!.* said)|import [\w{*"'<]|from \S+ import|package [\w.]+;?$|using [\w.]+;|export |const |let |var |function |func |fn |def |class \w+|interface \w+|struct |enum |public |private |protected |static |return\b.*;|if ?\(|if \[|else\b|elif |for ?\(|while ?\(|switch ?\(|case .*:$|try ?\{|catch ?\(|(?:SELECT|INSERT|CREATE|FROM|JOIN|WHERE|GROUP BY|HAVING|ORDER BY) [\w.'"(*]|(?:RUN|COPY|CMD|WORKDIR|EXPOSE|ENV|ENTRYPOINT) [\w.\/[]|\$\w+ ?=|end$|fi$|done$|esac$|"[^"]{1,60}" ?: |[\w.-]{1,60} ?[:=]{1,2} ?\S)/;
const CODE_ENDING = /(?:[{};]|\)[,:]?|=>|\]|>|[\w'"]=|\\|\|\||&&|=)$/;
const SENTENCE_ENDING = /[.!?…:;,][")\]'”’»]{0,3}$/;
/** Sentences that stand in licences and hardly anywhere else; white space is folded before they are looked for. */
const LICENCE_WORDS =
  /permission is hereby granted, free of charge|permission to use, copy, modify|redistribution and use in source and binary forms|without warranty of any kind|warranties or conditions of any kind|provided "as is"|gnu (?:lesser |affero )?general public license|terms and conditions for use, reproduction|mozilla public license, v|creative commons (?:legal code|attribution)|eclipse public license|this is free and unencumbered software|blue oak model license|license terms/i;
const LICENCE_REACH = 6000;
const FRONT_MATTER_REACH = 3000;
/** Shares of all lines. */
const COMMENTED = 0.3;
const INDENTED = 0.4;
/** Depths of indents that tell code from the indents of paragraphs and quotations. */
const FEWEST_DEPTHS = 3;

/** Words that make a running line a sentence of a story, which no column, comment or setting holds many of. */
const STORY_WORDS = 10;
/** Share of all characters in such sentences that makes a text a story, whatever scraps stand round it. */
const STORY_SHARE = 0.5;
/** What opens a comment or names a field; a story's lines may begin with a hyphen or a bracket, but hardly with these. */
const COMMENT_OPENING = /^(?:\/\/|\/\*|\*|#|--|;|%|"[^"]{1,60}" ?:)/;

/** Code that reads like a sentence. */
const IMPORT = /^(?:from \S+ import |import \S+ from |#include )/;

interface Looks {
  lines: number;
  log: number;
  code: number;
  /** Lines that read like running text: several words, mostly letters. */
  prose: number;
  short: number;
  /** Lines of words that end as a sentence or a clause does. */
  ended: number;
  /** Characters in all lines, and in those that are sentences of a story. */
  characters: number;
  story: number;
}

/** What a text is where it is not prose, or null. Looks at the first {@link PROSE_REACH} UTF-16 units; linear in them. */
export function checkProse(text: string): NotProse | null {
  const beginning = text.slice(0, PROSE_REACH);
  if (isBinary(beginning)) return 'binary';
  const head = beginning.slice(frontMatterLength(beginning));
  const lines = linesOf(head);
  if (isLicence(head)) return 'licence';
  if (lines.length < FEWEST_LINES) return null;
  const looks = lookAt(lines);
  if (looks.log >= looks.lines * 0.5) return 'log';
  if (isTable(lines)) return 'table';
  if (looks.story >= looks.characters * STORY_SHARE) return null;
  if (isCommentedOrNested(head)) return 'code';
  if (looks.code >= looks.lines * 0.4 && looks.code > looks.prose) return 'code';
  if (looks.lines >= 12 && looks.short >= looks.lines * 0.8 && looks.ended <= looks.lines * 0.1)
    return 'list';
  return null;
}

/** The length of the front matter that a Markdown file may open with: settings, whatever follows. */
function frontMatterLength(head: string): number {
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(head);
  if (!opening) return 0;
  const close = head.indexOf('\n---', opening[0].length - 1);
  return close < 0 || close > FRONT_MATTER_REACH ? 0 : close + 4;
}

function isBinary(head: string): boolean {
  let strange = 0;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (code === 0) return true;
    if ((code < 0x20 && (code < 9 || code > 13) && code !== 0x1b) || code === 0xfffd) strange++;
  }
  return strange > head.length * 0.05;
}

/** Trimmed lines that are not blank, each cut at {@link LINE_REACH}. */
function linesOf(head: string): string[] {
  const lines: string[] = [];
  for (const line of head.split(/\r\n|\r|\n/)) {
    const trimmed = line.trim();
    if (trimmed !== '') lines.push(trimmed.length > LINE_REACH ? trimmed.slice(0, LINE_REACH) : trimmed);
  }
  return lines;
}

function isLicence(head: string): boolean {
  return LICENCE_WORDS.test(head.slice(0, LICENCE_REACH).replace(/[\s*#/]+/g, ' '));
}

/** Comments with number signs or blocks at several depths: code whose lines may well be sentences. */
function isCommentedOrNested(head: string): boolean {
  let lines = 0;
  let comments = 0;
  let indented = 0;
  const depths = new Set<number>();
  for (const line of head.split(/\r\n|\r|\n/)) {
    const text = line.trimStart();
    if (text === '') continue;
    lines++;
    if (text.startsWith('#')) comments++;
    if (text === line) continue;
    indented++;
    depths.add(line.length - text.length);
  }
  return comments >= lines * COMMENTED || (indented >= lines * INDENTED && depths.size >= FEWEST_DEPTHS);
}

/** @param signs the share of signs in the line */
function isOfCode(line: string, signs: number): boolean {
  return signs > 0.12 || CODE_OPENING.test(line) || (CODE_ENDING.test(line) && signs > 0.03);
}

function lookAt(lines: readonly string[]): Looks {
  const looks: Looks = {
    lines: lines.length,
    log: 0,
    code: 0,
    prose: 0,
    short: 0,
    ended: 0,
    characters: 0,
    story: 0,
  };
  for (const line of lines) {
    const words = line.split(/\s+/).length;
    const signs = shareOfSigns(line);
    if (isOfLog(line)) looks.log++;
    const isRunning = words >= 6 && signs < 0.03 && !IMPORT.test(line);
    const isEnded = SENTENCE_ENDING.test(line) || line.length === LINE_REACH;
    looks.characters += line.length;
    if (isRunning && isEnded && words >= STORY_WORDS && !COMMENT_OPENING.test(line))
      looks.story += line.length;
    if (isRunning) looks.prose++;
    else if (isOfCode(line, signs)) looks.code++;
    if (words <= 5) looks.short++;
    if (isEnded) looks.ended++;
  }
  return looks;
}

function isOfLog(line: string): boolean {
  return (
    LOG_OPENING.test(line) ||
    LOG_LEVEL.test(line) ||
    TRACE_LINE.test(line) ||
    TIMESTAMP.test(line.slice(0, TIMESTAMP_REACH))
  );
}

/** Share of the characters that code has many of and prose has few of. */
function shareOfSigns(line: string): number {
  let signs = 0;
  for (let i = 0; i < line.length; i++) if (SIGNS.has(line.charCodeAt(i))) signs++;
  return signs / line.length;
}

const SIGNS = new Set(Array.from('{}[]<>=;_/\\*#$&|@~^+`%', (sign) => sign.charCodeAt(0)));

/** What parts the fields of rows: semicolons and commas of sentences have a blank or a mark after them. */
const SEPARATORS: readonly { readonly pattern: RegExp; readonly fewest: number }[] = [
  { pattern: /,/g, fewest: 2 },
  { pattern: /,(?![\s"”’'»]|$)|","/g, fewest: 1 },
  { pattern: /;(?! )/g, fewest: 2 },
  { pattern: /\t/g, fewest: 1 },
  { pattern: /\|/g, fewest: 1 },
];

/** Rows with one number of separators: comma, semicolon, tab or bar. */
function isTable(lines: readonly string[]): boolean {
  return SEPARATORS.some(({ pattern, fewest }) => {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.match(pattern)?.length ?? 0;
      counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    const [count, rows] = Array.from(counts).reduce((most, own) => (own[1] > most[1] ? own : most), [0, 0]);
    return count >= fewest && rows >= lines.length * 0.8;
  });
}

/**
 * Writes syntaxes/news.tmLanguage.json: npx tsx scripts/buildGrammar.ts
 * The grammar is built so that its expressions have names and share the core's lists. TextMate reads a line at a time
 * and cannot look back, so what a line is must be told from the line alone; see `paragraphs` for how far a quote may
 * run. Every expression is linear: repetitions are bounded or their parts begin with different characters.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BOILERPLATE_LONE_OPENINGS, BOILERPLATE_OPENINGS } from '../src/analysis/data/boilerplate';
import { DATE, DATELINES, NAME, SMALL_WORD, TITLE, WEEKDAY } from './grammarWords';

interface Captures {
  readonly [group: string]: { readonly name?: string; readonly patterns?: readonly Rule[] };
}

interface Rule {
  readonly comment?: string;
  readonly name?: string;
  readonly include?: string;
  readonly match?: string;
  readonly captures?: Captures;
  readonly begin?: string;
  readonly end?: string;
  readonly while?: string;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly Rule[];
}

/** Lines longer than this are no hard-wrapped lines: the core's own limit. */
const WIDEST_WRAP = 120;
const SENTENCE_END = String.raw`[.!?…]["”’'»)\]*_]{0,3}\s*$`;
const HEADLINE_END = String.raw`[.,:;]["”’'»)\]]{0,3}\s*$`;
/** Straight and curly double marks open on the line close on it. */
const BALANCED = String.raw`(?=[^"]*(?:"[^"]*"[^"]*)*$)(?![^“]*(?:“[^”]*”[^“]*)*“[^”]*$)`;
/** Ends a begin/while rule with its first line. */
const NOTHING = '^(?!)';

const include = (...names: readonly string[]): Rule[] => names.map((name) => ({ include: `#${name}` }));
const withoutGroups = (expression: string): string => expression.replace(/(?<!\\)\((?!\?)/g, '(?:');
const escape = (text: string): string =>
  text.replace(/[()|.?*+@©:]/g, (char) => (/[()|.?*+]/.test(char) ? `\\${char}` : char));
const notDateline = DATELINES.map((dateline) => String.raw`(?!\s*${withoutGroups(dateline)})`).join('');

/** Quoted text between two marks. */
function quoted(kind: string, begin: string, end: string, ...inner: readonly string[]): Rule {
  return {
    name: `string.quoted.${kind}.news`,
    begin,
    beginCaptures: { 0: { name: 'punctuation.definition.string.begin.news' } },
    end,
    endCaptures: { 0: { name: 'punctuation.definition.string.end.news' } },
    patterns: include(...inner, 'title-and-name'),
  };
}

const headings: Record<string, Rule> = {
  'leading-blank': {
    comment: 'Blank lines before the headline.',
    begin: String.raw`\A\s*$`,
    end: String.raw`^(?!\s*[*_]{0,2}B[Yy]\s)${notDateline}(?!.{141})(?!.*${HEADLINE_END})\s*([^\s#].{1,138}\S)\s*$|^(?=.*\S)`,
    endCaptures: { 1: { name: 'markup.heading.headline.news entity.name.section.news' } },
  },
  'markdown-heading': {
    name: 'markup.heading.news',
    match: String.raw`^(#{1,6})\s+(.*)$`,
    captures: { 1: { name: 'punctuation.definition.heading.news' }, 2: { name: 'entity.name.section.news' } },
  },
  headline: {
    comment: 'The first line, unless it reads like a sentence or opens with a dateline.',
    name: 'markup.heading.headline.news',
    match: String.raw`\A${notDateline}(?!.{141})(?!.*${HEADLINE_END})\s*(\S.{1,138}\S)\s*$`,
    captures: { 1: { name: 'entity.name.section.news' } },
  },
  'headline-again': {
    comment: "A line in title case: the headline's second copy, or the headline under a summary.",
    name: 'markup.heading.headline.news',
    match: titleCaseLine(),
    captures: { 1: { name: 'entity.name.section.news' } },
  },
  crosshead: {
    comment: 'A short line without an end of sentence, where a paragraph could begin.',
    name: 'markup.heading.crosshead.news',
    match: String.raw`^(?!.{51})${BALANCED}(?!.*[.,:;!?…]["”’'»)\]*_]{0,3}\s*$)\s*(["“‘'«]?\p{Lu}.*\S)\s*$`,
    captures: { 1: { name: 'entity.name.section.news' } },
  },
};

function titleCaseLine(): string {
  const word = String.raw`(?:["“‘'«(\[]{0,2}[\p{Lu}\p{N}$€£]\S*|${SMALL_WORD}[,:;]?|[—–&|/-]+)`;
  return String.raw`^(?!.{141})(?!.*${HEADLINE_END})(?=\s*["“‘'«]{0,2}[\p{Lu}\p{N}])\s*(${word}(?:\s+${word})+)\s*$`;
}

function boilerplate(): Rule {
  const openings = BOILERPLATE_OPENINGS.map(escape);
  const ending = (opening: string): string =>
    /[a-z]$/.test(opening) ? opening + String.raw`(?![\p{L}\p{N}])` : opening;
  const anything = openings.map(ending).join('|');
  const alone = BOILERPLATE_LONE_OPENINGS.join('|');
  const address = String.raw`(?:https?://|www\.)\S+\s*$`;
  return {
    name: 'comment.line.boilerplate.news',
    match: String.raw`(?i)^\s*[*_>]{0,3}\s*(?:${anything}|(?:${alone})\s*(?=$|[^\p{L}\s])|${address})(?!.{301}).*$`,
  };
}

const furniture: Record<string, Rule> = {
  'front-matter': {
    comment: 'With while instead of end, so that a forgotten closing line cannot swallow the article.',
    name: 'comment.block.front-matter.news',
    begin: String.raw`\A---\s*$`,
    while: String.raw`^(?=---\s*$|[\w-]+\s*:|\s+\S|-\s)`,
  },
  boilerplate: boilerplate(),
  byline: {
    name: 'meta.byline.news',
    match: String.raw`^(?!.{121})\s*([*_]{0,2}B[Yy])(?=\s+\p{Lu})((?:\s+(?:[\p{Lu}\p{N}(]\S*|${SMALL_WORD}|[|·•—–-]))+)(?<![.!?:;,])\s*$`,
    captures: { 1: { name: 'keyword.other.byline.news' }, 2: { name: 'entity.name.type.author.news' } },
  },
  'date-alone': {
    name: 'meta.date.news',
    match: String.raw`^\s*(?i:(?:published|updated|posted)(?:\s+on|:)?\s+)?(?:${WEEKDAY},?\s+)?(${DATE})[^.!?"“]{0,30}$`,
    captures: { 1: { name: 'constant.numeric.date.news' } },
  },
  dateline: { patterns: DATELINES.map(datelineRule) },
};

function datelineRule(dateline: string): Rule {
  return {
    name: 'meta.dateline.news',
    match: String.raw`\G\s*${dateline}`,
    captures: {
      1: { name: 'keyword.other.place.news' },
      2: {
        patterns: [
          { name: 'constant.numeric.date.news', match: DATE },
          { name: 'keyword.other.place.news', match: String.raw`\p{L}[\p{L}\p{M}. ]*\p{L}\.?` },
        ],
      },
      3: { name: 'support.type.agency.news' },
      4: { name: 'punctuation.separator.dateline.news' },
    },
  };
}

/**
 * Where marks that stay open end. Rules inside a begin/while rule are closed when its while fails: at the line's end
 * for a line that is a paragraph of its own, at the paragraph's end for hard-wrapped lines.
 */
const paragraphs: Record<string, Rule> = {
  'paragraph-line': {
    comment: 'Too long for a hard wrap: the paragraph ends with its line, whatever is open in it.',
    name: 'meta.paragraph.news',
    begin: `^(?=.{${WIDEST_WRAP + 1}})`,
    while: NOTHING,
    patterns: include('text'),
  },
  'paragraph-whole': {
    comment: 'A line that ends a sentence with all its marks closed: nothing to carry over.',
    name: 'meta.paragraph.news',
    begin:
      String.raw`^(?=\s*\S)${BALANCED}` +
      String.raw`(?!.*(?:''|` +
      '``' +
      String.raw`)(?:(?!'').)*$)(?=.*${SENTENCE_END})`,
    while: NOTHING,
    patterns: include('text'),
  },
  'paragraph-wrapped': {
    comment: 'Hard-wrapped lines, until a blank line, a long line or a line that opens a quote of its own.',
    name: 'meta.paragraph.news',
    begin: String.raw`^(?=\s*\S)`,
    while: String.raw`^(?=\s*\S)(?!.{${WIDEST_WRAP + 1}})(?!\s*["“„]\p{L})`,
    patterns: include('text'),
  },
};

/** Before a single mark that opens: not a letter or a mark, after which it would be an apostrophe or close a quote. */
const SINGLE_OPENS = String.raw`(?<![\p{L}\p{N}\p{M}.,!?)\]'])'`;
const NO_ELISION = String.raw`(?!(?:em|tis|twas|til|cause|n)\b)`;
const SINGLE_CLOSES = String.raw`(?<!\s)'(?![\p{L}\p{N}])`;
const SINGLES = ['curly-single', 'straight-single'] as const;

const quotes: Record<string, Rule> = {
  quotes: {
    patterns: include('straight-double', 'curly-double', 'low-high', 'guillemets', 'doubled', ...SINGLES),
  },
  'straight-double': quoted('double', String.raw`(?<![\p{L}\p{N}])"(?=[^\s"])`, '"', ...SINGLES),
  'curly-double': quoted('double.curly', '“', '”', ...SINGLES, 'low-high', 'guillemets'),
  'low-high': {
    patterns: [
      quoted('other.low-high', '„', '[“”]'),
      quoted('other.low-high', String.raw`‚(?=\p{L})`, String.raw`[‘’](?!\p{L})`),
    ],
  },
  guillemets: {
    patterns: [
      quoted('other.guillemets', '«', '»', 'curly-double'),
      quoted('other.guillemets', String.raw`»(?=\p{L})`, '«'),
      quoted('other.guillemets', '‹', '›'),
    ],
  },
  doubled: quoted('other.doubled', "(?:''|``)(?=[^\\s'`])", "''|``", 'curly-single'),
  'curly-single': quoted(
    'single.curly',
    String.raw`‘(?=[^\s\d])${NO_ELISION}`,
    String.raw`’(?![\p{L}\p{N}])`,
    'curly-double',
    'straight-double',
  ),
  'straight-single': {
    patterns: [
      quoted('single', String.raw`${SINGLE_OPENS}(?=\p{Lu})`, SINGLE_CLOSES),
      {
        comment: 'Before a small letter the closing mark must be near: most such marks are elisions.',
        ...quoted(
          'single',
          String.raw`${SINGLE_OPENS}${NO_ELISION}(?=\p{Ll}[^']{1,60}(?:'[st]\b[^']{1,60})?'(?!\p{L}))`,
          SINGLE_CLOSES,
        ),
      },
    ],
  },
};

const names: Record<string, Rule> = {
  text: { patterns: include('dateline', 'quotes', 'title-and-name') },
  'title-and-name': {
    patterns: [
      {
        match: String.raw`(?<![\p{L}\p{N}'’-])(${TITLE})\s+(${NAME})`,
        captures: { 1: { name: 'storage.type.title.news' }, 2: { name: 'entity.name.type.person.news' } },
      },
      {
        comment: 'The name stands on the next line of a hard-wrapped paragraph.',
        match: String.raw`(?<![\p{L}\p{N}'’-])(${TITLE})(?=\s*$)`,
        captures: { 1: { name: 'storage.type.title.news' } },
      },
    ],
  },
};

/** The grammar as the file holds it. */
export function grammarText(): string {
  const grammar = {
    comment: 'Built by scripts/buildGrammar.ts: change that file and run it again.',
    name: 'News article',
    scopeName: 'text.news',
    patterns: include(
      ...[
        'front-matter',
        'leading-blank',
        'boilerplate',
        'byline',
        'date-alone',
        'markdown-heading',
        'headline',
      ],
      ...['headline-again', 'crosshead', 'paragraph-line', 'paragraph-whole', 'paragraph-wrapped'],
    ),
    repository: { ...furniture, ...headings, ...paragraphs, ...names, ...quotes },
  };
  return JSON.stringify(grammar, null, 2) + '\n';
}

/** Where the grammar is kept. */
export const GRAMMAR_FILE = fileURLToPath(new URL('../syntaxes/news.tmLanguage.json', import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(GRAMMAR_FILE, grammarText());

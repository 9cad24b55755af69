import type { Article, Quote } from '../analysis';
import {
  beginningOf,
  countWords,
  headlineOf,
  isRead,
  oneLine,
  quotedSpeakers,
  readingMinutes,
  spokenQuotes,
  type QuotedSpeaker,
} from './counts';
import { plainEnglish, type Localizer } from './localizer';
import { Lines } from './positions';
import { quoteKindName, repeatKindName } from './words';

const LONGEST_PASSAGE = 160;

/**
 * An article's annotations as a report in Markdown, for people: what it counts, its leaders, who says what, what is
 * repeated and what it is about, with line numbers of the text.
 */
export function toMarkdown(article: Article, text: string, l10n: Localizer = plainEnglish): string {
  const lines = new Lines(text);
  const report = new Report(article, text, l10n, (offset) => l10n.t('line {0}', lines.lineOf(offset)));
  const blocks = [
    report.title(),
    report.counts(),
    report.leaders(),
    report.speakers(),
    report.repeats(),
    report.themes(),
  ];
  return blocks.filter((block) => block !== '').join('\n\n') + '\n';
}

class Report {
  constructor(
    private readonly article: Article,
    private readonly text: string,
    private readonly l10n: Localizer,
    private readonly place: (offset: number) => string,
  ) {}

  title(): string {
    return `# ${escape(headlineOf(this.article, this.text) ?? this.l10n.t('Article report'))}`;
  }

  counts(): string {
    const { article, text, l10n } = this;
    const words = article.paragraphs.filter(isRead).reduce((sum, own) => sum + countWords(text, own), 0);
    const quotes = spokenQuotes(article);
    const { iso, source } = article.date;
    const rows: [string, string | number][] = [
      [l10n.t('Words'), words],
      [l10n.t('Minutes to read'), readingMinutes(words)],
      [l10n.t('Paragraphs'), article.paragraphs.filter(isRead).length],
      [l10n.t('Quotes'), quotes.length],
      [l10n.t('Words in quotes'), quotes.reduce((sum, own) => sum + countWords(text, own), 0)],
      [l10n.t('Leaders'), article.people.filter(({ leader }) => leader?.tier === 'leader').length],
      ...(source === 'today' ? [] : [[l10n.t('Date'), iso] as [string, string]]),
    ];
    return table(['', ''], rows);
  }

  leaders(): string {
    const { article, l10n } = this;
    const rows = article.people.flatMap(({ name, leader, mentions, officeMentions, index }) => {
      if (!leader) return [];
      const quotes = article.quotes.filter(
        ({ speaker, kind }) => kind !== 'term' && speaker?.person === index,
      );
      return [
        [name, leader.office, leader.country ?? '', mentions.length + officeMentions.length, quotes.length],
      ];
    });
    const head = [l10n.t('Name'), l10n.t('Office'), l10n.t('Country'), l10n.t('Mentions'), l10n.t('Quotes')];
    return section(l10n.t('Leaders'), rows.length > 0 ? [table(head, rows)] : []);
  }

  speakers(): string {
    const blocks = quotedSpeakers(this.article.quotes).map((speaker) => this.speaker(speaker));
    return section(this.l10n.t('Who says what'), blocks);
  }

  private speaker({ name, quotes }: QuotedSpeaker): string {
    const heading = `### ${escape(name ?? this.l10n.t('Speaker not known'))}`;
    return [heading, quotes.map((quote) => this.quote(quote)).join('\n')].join('\n\n');
  }

  private quote({ start, end, kind, cue }: Quote): string {
    const notes = [quoteKindName(this.l10n, kind), ...(cue ? [`“${cue.text}”`] : []), this.place(start)];
    return `- ${escape(oneLine(this.text.slice(start, end)))} (${escape(notes.join(', '))})`;
  }

  repeats(): string {
    const { paragraphs, repeats } = this.article;
    const blocks = repeats
      .filter(({ boilerplate }) => !boilerplate)
      .map(({ copies }) => {
        const first = paragraphs[copies[0]?.paragraph ?? 0] ?? { start: 0, end: 0 };
        const others = copies.slice(1).map(({ paragraph, kind, similarity }) => {
          const where = this.place(paragraphs[paragraph]?.start ?? 0);
          return `  - ${escape(`${where}: ${repeatKindName(this.l10n, kind, similarity)}`)}`;
        });
        const passage = beginningOf(this.text.slice(first.start, first.end), LONGEST_PASSAGE);
        return [`- ${escape(`${passage} (${this.place(first.start)})`)}`, ...others].join('\n');
      });
    return section(this.l10n.t('Repeated paragraphs'), blocks.length > 0 ? [blocks.join('\n')] : []);
  }

  themes(): string {
    const { article, l10n } = this;
    const rows = article.themes.map(({ label, aliases, weight, mentions }) => [
      label,
      aliases.join(', '),
      weight.toFixed(2),
      mentions.length,
      Array.from(new Set(mentions.map(({ paragraph }) => paragraph + 1))).join(', '),
    ]);
    const head = [
      l10n.t('Theme'),
      l10n.t('Also'),
      l10n.t('Weight'),
      l10n.t('Passages'),
      l10n.t('Paragraphs'),
    ];
    return section(l10n.t('Themes'), rows.length > 0 ? [table(head, rows)] : []);
  }
}

function section(title: string, blocks: readonly string[]): string {
  return blocks.length === 0 ? '' : [`## ${title}`, ...blocks].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((own) => escape(String(own))).join(' | ')} |`;
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

/** Text on one line in which nothing is mark-up or HTML. */
function escape(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~#]/g, '\\$&')
    .replace(/&/g, '&amp;');
}

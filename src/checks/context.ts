import {
  foldText,
  type Article,
  type Mention,
  type Paragraph,
  type Person,
  type Quote,
  type Span,
  lowerBound,
  partitionPoint,
} from '../analysis';
import { datesIn } from './calendar';
import { agesInWordsIn, capitalsIn, doublesIn, figuresIn, marksIn } from './places';

/** A mention of a person with its words. */
export interface Named extends Mention {
  readonly text: string;
  readonly person: Person;
}

/** What the rules read of an article, or of one story of several in a text. */
export type CheckedArticle = Pick<Article, 'quotes' | 'people' | 'paragraphs' | 'repeats' | 'date'>;

/** An article and its text, with what several rules ask of them, each worked out when it is first asked for. */
export class Context {
  private readonly known = new Map<keyof Context, unknown>();

  constructor(
    readonly article: CheckedArticle,
    readonly text: string,
  ) {}

  /** The article's day, or null where nothing tells it: rules that need one keep silent. */
  get day(): string | null {
    const { iso, source } = this.article.date;
    return source === 'today' ? null : iso;
  }

  slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  /** All mentions of persons by name, in text order. */
  get mentions(): readonly Named[] {
    return this.once('mentions', () => {
      const all: Named[] = [];
      for (const person of this.article.people)
        for (const { start, end, paragraph } of person.mentions)
          all.push({ start, end, paragraph, person, text: oneLine(this.text.slice(start, end)) });
      return all.sort((a, b) => a.start - b.start);
    });
  }

  /** Quotations in marks that somebody is quoted with, in text order. */
  get quotations(): readonly Quote[] {
    return this.once('quotations', () =>
      this.article.quotes.filter(({ kind }) => kind === 'direct' || kind === 'partial'),
    );
  }

  /** Where figures begin. */
  get figures(): readonly number[] {
    return this.once('figures', () => figuresIn(this.text));
  }

  /** Where an age may stand in words. */
  get agesInWords(): readonly number[] {
    return this.once('agesInWords', () => agesInWordsIn(this.text));
  }

  /** Where a figure stands beside a month. */
  get dates(): readonly number[] {
    return this.once('dates', () => datesIn(this.text, this.figures));
  }

  /** Where quotation marks stand. */
  get marks(): readonly number[] {
    return this.once('marks', () => marksIn(this.text));
  }

  /** Where a capitalised word begins behind which another follows. */
  get capitals(): readonly number[] {
    return this.once('capitals', () => capitalsIn(this.text));
  }

  /** Where a word begins that may stand twice. */
  get doubles(): readonly number[] {
    return this.once('doubles', () => doublesIn(this.text));
  }

  /** Whether a figure begins in a stretch of the text. */
  hasFigure({ start, end }: Span): boolean {
    const next = lowerBound(this.figures, start);
    return next < this.figures.length && this.figures[next] < end;
  }

  private once<T>(name: keyof Context, make: () => T): T {
    if (!this.known.has(name)) this.known.set(name, make());
    return this.known.get(name) as T;
  }

  /** Whether a place is inside a quotation: its words are not the writer's. */
  isQuoted(offset: number): boolean {
    const list = this.quotations;
    const next = partitionPoint(0, list.length, (i) => list[i].start <= offset);
    return next > 0 && offset < list[next - 1].end;
  }

  /** The paragraph that holds an offset. */
  paragraphOf(offset: number): Paragraph | undefined {
    const { paragraphs } = this.article;
    return paragraphs[partitionPoint(0, paragraphs.length, (i) => paragraphs[i].start <= offset) - 1];
  }
}

const OTHER_BLANKS = /[^\S ]|  /;

/** Words with one blank between them. */
export function oneLine(text: string): string {
  return OTHER_BLANKS.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** The words of a text, folded, without marks. */
export function bareWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];
}

import {
  foldText,
  type Article,
  type Mention,
  type Paragraph,
  type Person,
  type Quote,
  type Span,
  partitionPoint,
} from '../analysis';

/** A mention of a person with its words. */
export interface Named extends Mention {
  readonly text: string;
  readonly person: Person;
}

/** An article and its text, with what several rules ask of them, each worked out when it is first asked for. */
export class Context {
  private mentionList: readonly Named[] | null = null;
  private quoteList: readonly Quote[] | null = null;

  constructor(
    readonly article: Article,
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
    return (this.mentionList ??= this.article.people
      .flatMap((person) =>
        person.mentions.map((mention) => ({ ...mention, person, text: oneLine(this.slice(mention)) })),
      )
      .sort((a, b) => a.start - b.start));
  }

  /** Quotations in marks that somebody is quoted with, in text order. */
  get quotations(): readonly Quote[] {
    return (this.quoteList ??= this.article.quotes.filter(
      ({ kind }) => kind === 'direct' || kind === 'partial',
    ));
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

/** Words with one blank between them. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The words of a text, folded, without marks. */
export function bareWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];
}

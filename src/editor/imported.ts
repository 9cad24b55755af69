/** Annotations from a file in a text that is being edited. Pure. */
import type { Article, Mention, Span, TextEdit } from '../analysis';
import { fromWebAnnotations, paragraphAt, withAnnotations } from '../export';

/**
 * The annotations of a file, kept on their words. They move with edits elsewhere; where an edit meets one, or where
 * one has lost its words, which may come back, all are looked up in the text.
 */
export class ImportedArticle {
  private article: Article | null = null;
  private lost = 0;

  /** @param data parsed JSON, which `fromWebAnnotations` has taken for one of ours */
  constructor(readonly data: unknown) {}

  /**
   * @param own the analysis of the present text
   * @param edits since this was last asked; null where they are not known
   * @param textOf the whole text, asked for only where it is needed
   */
  after(own: Article, edits: readonly TextEdit[] | null, textOf: () => string): Article {
    const moved = this.article && edits && this.lost === 0 ? new Mover(edits, own).move(this.article) : null;
    if (moved) return (this.article = moved);
    const { article, lost } = fromWebAnnotations(this.data, textOf(), own);
    this.lost = lost;
    return (this.article = article);
  }
}

/** Moves an article's annotations over edits that meet none of them. */
class Mover {
  private isMet = false;

  constructor(
    private readonly edits: readonly TextEdit[],
    private readonly own: Article,
  ) {}

  /** The article after the edits; null where one of them met an annotation. */
  move(article: Article): Article | null {
    const { people, quotes, repeats, themes } = article;
    const lists = {
      quotes: quotes.map((quote) => ({
        ...quote,
        ...this.mention(quote),
        cue: quote.cue && { ...this.span(quote.cue), text: quote.cue.text },
        speaker: quote.speaker && {
          ...quote.speaker,
          mention: quote.speaker.mention && this.span(quote.speaker.mention),
        },
      })),
      people: people.map((person) => ({
        ...person,
        mentions: person.mentions.map((own) => this.mention(own)),
        officeMentions: person.officeMentions.map((own) => this.mention(own)),
      })),
      repeats: repeats.map((group) => ({
        ...group,
        copies: group.copies.map((copy) => ({
          ...copy,
          paragraph: this.paragraph(article, copy.paragraph),
          of: this.paragraph(article, copy.of),
        })),
      })),
      themes: themes.map((theme) => ({ ...theme, mentions: theme.mentions.map((own) => this.mention(own)) })),
    };
    return this.isMet ? null : withAnnotations(this.own, lists);
  }

  private span({ start, end }: Span): { start: number; end: number } {
    for (const edit of this.edits) {
      if (end <= edit.start) continue;
      if (start < edit.end) this.isMet = true;
      const growth = edit.text.length - (edit.end - edit.start);
      start += growth;
      end += growth;
    }
    return { start, end };
  }

  private mention(mention: Span): Mention {
    const span = this.span(mention);
    return { ...span, paragraph: paragraphAt(this.own.paragraphs, span.start) };
  }

  private paragraph(article: Article, index: number): number {
    return this.mention(article.paragraphs[index] ?? { start: 0, end: 0 }).paragraph;
  }
}

import type { ParagraphKind } from '../article';
import type { FurnitureFacts } from './furniture';

/** Paragraphs from the top within which a line can be the article's headline: a summary or kicker may stand before it. */
const HEADLINE_REACH = 4;
/** Lines of front matter that are looked through for its end. */
export const FRONT_MATTER_REACH = 40;
/** From so many words on a line within a story is the title of another one, and from so many in capitals. */
const TEASER_WORDS = 9;
const SHOUTED_TEASER_WORDS = 6;
/** Headlines that stand one below the other before a byline, below a menu: title and summary. */
const MOST_HEADLINES = 2;
/** Lines before the story up to which all may be its headlines; more are a menu, and the headline is looked for. */
const PLAIN_TOP = 4;
/** Lines in a row without a sentence's end that make a list of titles. */
const LIST_LENGTH = 3;

/**
 * Which paragraphs are Markdown that nobody reads as text: code between fences with the fences, comments, addresses of
 * links. Code is told by both its fences, so that a fence being typed does not turn the rest of an article into code.
 */
export function markupParagraphs(facts: readonly FurnitureFacts[]): boolean[] {
  const markup = facts.map((own) => own.markup !== null);
  let opened = -1;
  facts.forEach((own, i) => {
    if (opened < 0) {
      if (own.markup === 'opening fence' || own.markup === 'bare fence') opened = i;
    } else if (own.markup === 'bare fence') {
      markup.fill(true, opened, i);
      opened = -1;
    }
  });
  return markup;
}

/**
 * What each paragraph is for the reader, from its own looks and its place: a line that looks like a headline is one at
 * the top of the article, a heading where body text follows it, and a teaser in a list of such lines. Front matter and
 * markup count as boilerplate.
 * @param markup which of them are markup, from {@link markupParagraphs}
 */
export function paragraphKinds(
  facts: readonly FurnitureFacts[],
  markup: readonly boolean[] = markupParagraphs(facts),
): ParagraphKind[] {
  return new KindReader(facts, markup).read();
}

/** Index of the first paragraph after the front matter; 0 where there is none. */
export function frontMatterEnd(facts: readonly FurnitureFacts[]): number {
  if (!facts[0]?.fence) return 0;
  for (let i = 1; i < facts.length && i < FRONT_MATTER_REACH; i++) {
    if (facts[i]?.fence) return i + 1;
  }
  return 0;
}

const LOOK_KINDS: Record<NonNullable<FurnitureFacts['look']>, ParagraphKind> = {
  byline: 'byline',
  'author note': 'body',
  caption: 'caption',
  'picture label': 'boilerplate',
  'list title': 'boilerplate',
  boilerplate: 'boilerplate',
};

class KindReader {
  private readonly kinds: ParagraphKind[];
  /** The first paragraph after front matter. */
  private readonly top: number;
  /** The first and the last paragraph that is running text; -1 where there is none. */
  private readonly firstText: number;
  private readonly lastText: number;

  constructor(
    private readonly facts: readonly FurnitureFacts[],
    private readonly markup: readonly boolean[],
  ) {
    this.top = frontMatterEnd(facts);
    this.kinds = facts.map((own, i) => {
      if (i < this.top || markup[i]) return 'boilerplate';
      return own.look ? LOOK_KINDS[own.look] : 'body';
    });
    this.firstText = facts.findIndex((_, i) => this.isText(i));
    this.lastText = facts.findLastIndex((_, i) => this.isText(i));
  }

  read(): ParagraphKind[] {
    const hasHeadline = this.readTop();
    this.readMiddle(hasHeadline);
    if (this.firstText >= 0) this.readEnd();
    return this.kinds;
  }

  /** Running text: no furniture, and no line that a list or a headline could be. */
  private isText(i: number): boolean {
    const { look, headlineLike, stub, fence, continues } = this.facts[i];
    const isLine = (headlineLike || stub) && !continues;
    return i >= this.top && !this.markup[i] && !fence && look === null && !isLine;
  }

  /** A line that could be a headline, a crosshead or a title in a list. */
  private isLine(i: number): boolean {
    const own = this.facts[i];
    return i >= this.top && !this.markup[i] && own !== undefined && own.headlineLike && !own.continues;
  }

  /** The lines before the story: its headlines, and the menu and the titles that were pasted with them. */
  private readTop(): boolean {
    const end = this.firstText < 0 ? this.facts.length : this.firstText;
    const lines = this.indices(this.top, end).filter((i) => this.isLine(i));
    const stubs = this.indices(this.top, end).filter((i) => this.facts[i].stub && !this.isLine(i));
    const isPlain = this.firstText < 0 || lines.length + stubs.length <= PLAIN_TOP;
    const reach = this.top + HEADLINE_REACH + Math.min(stubs.length, HEADLINE_REACH);
    const headlines = isPlain ? lines.filter((i) => i < reach) : this.headlinesAmong(lines);
    const isHeadline = new Set(headlines);
    for (const i of lines) this.kinds[i] = isHeadline.has(i) ? 'headline' : this.titleOr('teaser', i);
    if (this.firstText >= 0 && headlines.length > 0) for (const i of stubs) this.kinds[i] = 'boilerplate';
    if (this.firstText < 0) return true;
    for (const i of lines) if (this.isBesidePicture(i) && headlines.length > 1) this.kinds[i] = 'caption';
    return headlines.length > 0;
  }

  /** A line that is no headline: a heading in a text of nothing but lines, furniture above a story. */
  private titleOr(kind: ParagraphKind, i: number): ParagraphKind {
    return this.firstText < 0 ? (this.isLine(i + 1) ? 'body' : 'heading') : kind;
  }

  /** Of many lines above a story its headlines: a heading of Markdown, those before the byline, or those before the story. */
  private headlinesAmong(lines: readonly number[]): readonly number[] {
    const marked = lines.filter((i) => this.facts[i].markdown);
    if (marked.length > 0) return marked.slice(0, 1);
    for (let byline = this.firstText - 1; byline > this.top; byline--) {
      if (this.kinds[byline] !== 'byline') continue;
      const above = this.linesAbove(byline);
      if (above.length > 0) return [...above, ...lines.filter((i) => i === byline + 1)];
    }
    return this.linesAbove(this.firstText);
  }

  /** The lines one below the other right above a paragraph, long enough for headlines; other bylines may stand between. */
  private linesAbove(index: number): readonly number[] {
    let i = index - 1;
    while (i >= this.top && this.kinds[i] === 'byline') i--;
    const above: number[] = [];
    for (; this.isLine(i) && !this.facts[i].stub && above.length < MOST_HEADLINES; i--) above.unshift(i);
    return above;
  }

  /** Lines within the story: crossheads, captions, titles of other stories. */
  private readMiddle(hasHeadline: boolean): void {
    let isInList = false;
    for (let i = Math.max(this.firstText, this.top); i < this.facts.length && this.firstText >= 0; i++) {
      if (this.facts[i].look === 'list title') isInList = true;
      else if (this.isText(i)) isInList = false;
      if (!this.isLine(i)) {
        if (isInList && this.facts[i].stub) this.kinds[i] = 'boilerplate';
        continue;
      }
      const isFirst = !hasHeadline && i < this.top + HEADLINE_REACH && this.textsBefore(i) <= 1;
      this.kinds[i] = isFirst ? 'headline' : isInList && this.facts[i].title ? 'teaser' : this.kindWithin(i);
    }
  }

  private textsBefore(index: number): number {
    return this.indices(this.top, index).filter((i) => this.isText(i)).length;
  }

  private kindWithin(i: number): ParagraphKind {
    const own = this.facts[i];
    if (own.markdown) return 'heading';
    if (this.isBesidePicture(i)) return 'caption';
    if (own.exclaims) return 'body';
    const isLong = own.title && own.words >= (own.shouted ? SHOUTED_TEASER_WORDS : TEASER_WORDS);
    if ((isLong && !this.isBroken(i)) || this.isInList(i)) return 'teaser';
    const next = this.facts[i + 1];
    return next && !next.headlineLike && next.look !== 'boilerplate' && next.look !== 'list title'
      ? 'heading'
      : 'body';
  }

  /** Whether a picture's label stands before or after a line, or after the copy of it that is its caption. */
  private isBesidePicture(i: number): boolean {
    const isLabel = (at: number): boolean => this.facts[at]?.look === 'picture label';
    return isLabel(i - 1) || isLabel(i + 1);
  }

  /** Whether a line is a part of a sentence that goes on in its neighbour. */
  private isBroken(i: number): boolean {
    const continues = (at: number): boolean => this.facts[at]?.continues ?? false;
    return continues(i) || continues(i + 1);
  }

  /** Whether a line is one of several titles in a row. */
  private isInList(i: number): boolean {
    const isTitle = (at: number): boolean => this.isLine(at) && this.facts[at].title && !this.isBroken(at);
    let first = i;
    let last = i;
    while (isTitle(first - 1) && i - first < LIST_LENGTH) first--;
    while (isTitle(last + 1) && last - i < LIST_LENGTH) last++;
    return isTitle(i) && last - first + 1 >= LIST_LENGTH;
  }

  /** After the story: notes on its author are bylines, and what stands among furniture is furniture as well. */
  private readEnd(): void {
    let last = this.lastText;
    for (
      let i = this.facts.length - 1;
      i >= 0 && (i > this.lastText || this.facts[i].look === 'author note');
      i--
    ) {
      if (this.facts[i].look === 'author note') this.kinds[i] = 'byline';
    }
    const isFurniture = (i: number): boolean => this.kinds[i] !== 'body' && this.kinds[i] !== 'heading';
    const hasFurniture = this.indices(last + 1, this.facts.length).some(isFurniture);
    if (!hasFurniture) return;
    for (last++; last < this.facts.length; last++) {
      if (isFurniture(last)) continue;
      if (this.isLine(last) && this.facts[last].title) this.kinds[last] = 'teaser';
      else if (this.facts[last].stub && isFurniture(last - 1)) this.kinds[last] = 'boilerplate';
    }
  }

  private indices(from: number, to: number): number[] {
    return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  }
}

import type { Paragraph } from '../../analysis';
import type { Context } from '../context';
import { say, type Rule, type Slip } from '../finding';

/** A quotation without its closing mark, where one was due. */
export const quoteUnclosed: Rule = {
  code: 'quote-unclosed',
  severity: 'warning',
  why: 'Without the closing mark nobody sees where the speaker ends and the writer goes on.',
  *check(context: Context): Iterable<Slip> {
    const { article, text } = context;
    for (const { start, end, paragraph } of [...openMarks(context), ...openSingles(context)]) {
      if (text.slice(start + 1, end).trim() === '') continue; // a mark that strayed to the end of its line
      const next = article.paragraphs[paragraph + 1];
      // A quotation of several paragraphs is closed in its last one: each of the others opens with a mark.
      const closing = CLOSING[text[start]] ?? '"';
      const at = closingPlace(text, start, end);
      const hasTag = at < start + text.slice(start, end).trimEnd().length;
      if (
        !hasTag &&
        end === article.paragraphs[paragraph]?.end &&
        next &&
        OPENS.test(text.slice(next.start, next.start + 4))
      )
        continue;
      yield {
        start,
        end: at,
        message: say('This quotation is not closed.'),
        fixes: [{ start: at, end: at, text: closing, kind: 'closing mark' }],
      };
    }
  },
};

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '‘': '’' };
const OPENS = /^\s*[*_]{0,2}(?:[“"‘«„]|'')/;

/** A mark that opens, and where its quotation ends at the latest. */
interface OpenMark {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

function openMarks({ article, text, marks }: Context): OpenMark[] {
  let next = 0;
  return article.paragraphs.flatMap((paragraph) => {
    const first = next;
    while (next < marks.length && marks[next] < paragraph.end) next++;
    if (first === next) return [];
    const own = marks.slice(first, next).filter((at) => at >= paragraph.start);
    return openIn(paragraph, text, own);
  });
}

/** Where single marks quote, as in Britain: one that opens, and no apostrophe behind it that might close it. */
const OPEN_SINGLE =
  /(?<=^|[\s(—–])‘(?!(?:\d|[Tt]is|[Tt]was|[Tt]il|[Cc]ause|[Ee]m|[Nn]|[Bb]out|[Rr]ound|[Cc]os|[Ee]re)(?![a-z]))(?=\p{L})(?!.*\P{L}’|.*’(?!\p{L})|.*')/gu;

function openSingles(context: Context): OpenMark[] {
  const { text } = context;
  const found: OpenMark[] = [];
  for (let at = text.indexOf('‘'); at >= 0; at = text.indexOf('‘', at + 1)) {
    const paragraph = context.paragraphOf(at);
    if (!paragraph || at >= paragraph.end) continue;
    const { start, end, index } = paragraph;
    const own = text.slice(start, end);
    if (!/[“”"„]/.test(own))
      for (const { index: place } of own.matchAll(OPEN_SINGLE))
        found.push({ start: start + place, end, paragraph: index });
    at = end; // each paragraph is looked at once
  }
  return found;
}

function onlyOpens(own: string, at: number): boolean {
  return opensHere(own, at) && !closesHere(own, at);
}

/** “ that closes the mark at `opened`: „so“ in German, and turned the wrong way as in “so,“ she said. */
function closesWithOpening(own: string, at: number, opened: number | undefined): boolean {
  if (opened === undefined) return false;
  return own[opened] === '„' || (closesHere(own, at) && !opensHere(own, at));
}

/** The marks of a paragraph that nothing closes. Curly ones tell what they are; straight ones alternate. */
function openIn({ start, end, index }: Paragraph, text: string, places: readonly number[]): OpenMark[] {
  const own = text.slice(start, end);
  const marks = places.map((at) => at - start).filter((at) => !isInch(own, at));
  if (isBalanced(marks.map((at) => own[at]))) return [];
  const reader = new MarkReader(own);
  for (const at of marks) reader.read(at);
  return reader.end().map((one) => ({ start: start + one.start, end: start + one.end, paragraph: index }));
}

/** Reads the marks of a paragraph from left to right. */
class MarkReader {
  private readonly open: number[] = [];
  private straight: number | null = null;
  private readonly unclosed: { readonly start: number; readonly end: number }[] = [];

  constructor(private readonly text: string) {}

  read(at: number): void {
    const mark = this.text[at];
    if (mark === '„') this.open.push(at);
    else if (mark === '“') this.readOpening(at);
    else if (mark === '"') this.readStraight(at);
    else if (this.open.length > 0) this.open.pop();
    else this.straight = null;
  }

  private readOpening(at: number): void {
    if (closesWithOpening(this.text, at, this.open.at(-1))) {
      this.open.pop();
      return;
    }
    // A second opening mark without a nested one: the first was not closed.
    const first = this.open.pop();
    if (first !== undefined) this.unclosed.push({ start: first, end: at });
    this.open.push(at);
  }

  private readStraight(at: number): void {
    if (this.straight !== null) {
      const opensAnother = onlyOpens(this.text, at);
      if (opensAnother) this.unclosed.push({ start: this.straight, end: at });
      this.straight = opensAnother ? at : null;
    } else if (this.open.length > 0 && closesHere(this.text, at) && !opensHere(this.text, at))
      this.open.pop(); // closed by a mark of another kind
    else this.straight = opensHere(this.text, at) ? at : null;
  }

  /** What is open at the paragraph's end, and what was left open before. */
  end(): readonly { readonly start: number; readonly end: number }[] {
    const left = this.open.filter((at) => this.text[at] === '“' || !/[“”]/.test(this.text.slice(at)));
    if (this.straight !== null) left.push(this.straight);
    return [...this.unclosed, ...left.map((start) => ({ start, end: this.text.length }))];
  }
}

/** Whether each mark has its partner; one straight and one curly mark make a pair, though not a handsome one. */
function isBalanced(marks: readonly string[]): boolean {
  const count = (mark: string): number => marks.filter((own) => own === mark).length;
  const curly = Math.abs(count('“') - count('”') - count('„'));
  const straight = count('"') % 2;
  return (
    curly === straight || (marks.includes('„') && straight === 0 && count('„') <= count('“') + count('”'))
  );
}

/** 6'2", 12". */
function isInch(own: string, at: number): boolean {
  return (
    own[at] === '"' &&
    /\d['’]?\d*$|\d$/.test(own.slice(Math.max(0, at - 5), at)) &&
    /^(?:[\s,.;)-]|$)/.test(own.slice(at + 1, at + 2)) &&
    !/[“"][^“”"]*$/.test(own.slice(Math.max(0, at - 200), at))
  );
}

function opensHere(own: string, at: number): boolean {
  return at === 0 || /[\s([{—–\-/*_‘'“:>]/.test(own[at - 1]);
}

function closesHere(own: string, at: number): boolean {
  return at + 1 === own.length || /[\s)\]},.;:!?—–*_]/.test(own[at + 1]);
}

/** Where the closing mark belongs, as far as the text tells: at the paragraph's end, or before the tag. */
function closingPlace(text: string, start: number, end: number): number {
  const own = text.slice(start, end).trimEnd();
  const tag =
    /[,.!?…](?=\s(?:(?:(?:\p{Lu}[\p{L}.'’-]*|he|she|they|it|the\s\p{L}+)\s){1,4}(?:said|says|told|added|asked|wrote|tweeted|replied|explained|recalled|noted|continued|argued|warned|insisted|charged)|(?:said|says|added|asked|told|wrote|replied)\s)\b)/u.exec(
      own,
    );
  return tag ? start + tag.index + 1 : start + own.length;
}

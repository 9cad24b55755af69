import { withRoom } from '../containers/growable';
import { Shape, type Tokens } from '../text/tokens';
import { isMarkAndApostrophe } from './elisions';

/** What a quotation mark can be by its form alone. */
export const enum Form {
  None = 0,
  /** The same mark opens and closes: " '' `` */
  Straight = 1,
  Opening = 2,
  Closing = 3,
  /** „ */
  Low = 4,
  GuillemetLeft = 5,
  GuillemetRight = 6,
  /** ' ` ’: also apostrophes. */
  SingleStraight = 7,
  /** ‘ ‚ ‹ */
  SingleOpening = 8,
}

const FORMS: readonly (readonly [string, Form])[] = [
  ['"＂〝〞', Form.Straight],
  ['“‟', Form.Opening],
  ['”', Form.Closing],
  ['„', Form.Low],
  ['«', Form.GuillemetLeft],
  ['»', Form.GuillemetRight],
  ["'`´’›", Form.SingleStraight],
  ['‘‚‹‛', Form.SingleOpening],
];
const forms = new Map<number, Form>();
for (const [marks, form] of FORMS) for (const mark of marks) forms.set(mark.charCodeAt(0), form);

const CLOSING_PUNCTUATION = new Set(Array.from('.,;:!?)]}…—–-/', (char) => char.charCodeAt(0)));
const OPENING_PUNCTUATION = new Set(Array.from('([{—–-/', (char) => char.charCodeAt(0)));

/** What a code unit is as a quotation mark. */
function formOf(code: number): Form {
  if (code === 0x22) return Form.Straight;
  return code === 0x27 || code > 0x5f ? (forms.get(code) ?? Form.None) : Form.None;
}

/** '' or `` or ‘‘: two single marks with nothing between them. */
function isDoubled(tokens: Tokens, index: number): boolean {
  const mark = tokens.mark(index);
  return mark === tokens.mark(index + 1) && !tokens.has(index + 1, Shape.SpaceBefore);
}

/**
 * The quotation marks of one paragraph in text order: where each stands, and whether its surroundings let it open or close.
 * One list serves all paragraphs, and a mark is no object: texts with nothing but marks are read as fast as prose.
 */
export class MarkList {
  count = 0;
  token = new Int32Array(64);
  /** Tokens it takes: a doubled mark takes two. */
  width = new Uint8Array(64);
  form = new Uint8Array(64);
  opens = new Uint8Array(64);
  closes = new Uint8Array(64);
  /** Whether one of the marks may be an apostrophe or a single mark. */
  hasSingles = false;

  /** Takes the marks of the next paragraph. */
  read(tokens: Tokens): void {
    this.count = 0;
    this.hasSingles = false;
    const { code, count } = tokens;
    for (let i = 0; i < count; i++) {
      if (code[i] === 0) continue; // a word or a number, as most tokens are
      let form = formOf(code[i]);
      if (form === Form.None) continue;
      let width = 1;
      if (form >= Form.SingleStraight && isDoubled(tokens, i) && !isMarkAndApostrophe(tokens, i)) {
        form = form === Form.SingleOpening ? Form.Opening : Form.Straight;
        width = 2;
      }
      this.add(tokens, i, width, form);
      i += width - 1;
    }
  }

  private add(tokens: Tokens, token: number, width: number, form: Form): void {
    if (this.count === this.token.length) this.grow();
    const next = token + width;
    const hasSpaceBefore = tokens.has(token, Shape.SpaceBefore);
    const hasSpaceAfter = next < tokens.count && tokens.has(next, Shape.SpaceBefore);
    const before = token > 0 ? tokens.mark(token - 1) : 0;
    const after = next < tokens.count ? tokens.mark(next) : 0;
    const isFreeBefore = token === 0 || hasSpaceBefore || OPENING_PUNCTUATION.has(before);
    const isFreeAfter = next >= tokens.count || hasSpaceAfter || CLOSING_PUNCTUATION.has(after);
    const opens = (isFreeBefore || formOf(before) !== Form.None) && !(isFreeAfter && !hasSpaceBefore);
    const closes = (isFreeAfter || formOf(after) !== Form.None) && !(isFreeBefore && !hasSpaceAfter);
    this.token[this.count] = token;
    this.width[this.count] = width;
    this.form[this.count] = form;
    this.opens[this.count] = opens ? 1 : 0;
    this.closes[this.count] = closes ? 1 : 0;
    this.hasSingles ||= form >= Form.SingleStraight;
    this.count++;
  }

  private grow(): void {
    const size = this.count * 2;
    this.token = withRoom(this.token, size);
    this.width = withRoom(this.width, size);
    this.form = withRoom(this.form, size);
    this.opens = withRoom(this.opens, size);
    this.closes = withRoom(this.closes, size);
  }
}

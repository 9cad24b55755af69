import type { Cue, Quote, Span, Speaker, SpeakerReason } from '../article';
import type { LinkedPeople } from '../people';
import { Discourse, type Resolved } from './discourse';
import { StoryLayout, type LaidOut } from './linkLayout';
import { MarksOverParagraphs } from './overParagraphs';
import type { Kind } from './quoteKinds';
import { correctedFacts, speakerCorrection, type QuoteCorrection } from './correctQuotes';
import { isMarked, unspoken, type QuoteFact, type QuoteRecord, type ReadQuotes } from './readQuotes';
import { isOfTurn, turnFacts } from './turnFacts';
import type { Turn } from './transcripts';

/** How sure each rule is that the speaker is the right one: shares of right speakers measured on annotated news. */
const CONFIDENCE: Record<SpeakerReason, number> = {
  reader: 1,
  'cue-beside': 0.95,
  clause: 0.95,
  label: 0.9,
  signature: 0.9,
  introduced: 0.85,
  'unlisted-verb': 0.85,
  'speech-noun': 0.9,
  'cue-governs': 0.85,
  'closing-cue': 0.85,
  'same-sentence': 0.85,
  colon: 0.75,
  context: 0.75,
  'named-next': 0.75,
  continued: 0.75,
  'later-cue': 0.6,
  subject: 0.55,
};
/** What a pronoun takes from the confidence. */
const PRONOUN_DISCOUNT = 0.85;

const NO_CORRECTIONS: ReadonlyMap<number, readonly QuoteCorrection[]> = new Map();
const NONE: readonly QuoteCorrection[] = [];

/**
 * Joins the quotes of all paragraphs and finds who says each.
 * @param corrections what the reader says of them, by paragraph: it goes first, and conclusions are drawn from it
 */
export function linkQuotes(
  paragraphs: readonly QuoteRecord[],
  people: LinkedPeople,
  corrections: ReadonlyMap<number, readonly QuoteCorrection[]> = NO_CORRECTIONS,
): Quote[] {
  const discourse = new Discourse(paragraphs, people);
  const layout = new StoryLayout(paragraphs, people, discourse);
  const linker = new QuoteLinker(paragraphs, discourse, layout, corrections);
  const marks = new MarksOverParagraphs(paragraphs);
  paragraphs.forEach((record, paragraph) => linker.add(record, paragraph, marks.read(paragraph)));
  return linker.quotes;
}

type Told = Resolved | 'nobody' | null;

/** The paragraph whose quotes are added. */
interface Place {
  readonly record: QuoteRecord;
  readonly paragraph: number;
  readonly quotes: readonly QuoteFact[];
  /** Set where the paragraph is a turn of a transcript. */
  readonly turn: Turn | null;
}

class QuoteLinker {
  readonly quotes: Quote[] = [];
  /** Indices of quotations without a cue that may belong to whoever is named next: in their paragraph, or where they go on. */
  private waiting: number[] = [];
  /** The paragraph before ends inside a quotation: the speaker of that, and its index. */
  private open = -1;
  /** The phrase in the paragraph that the reader says is not the speaker, and who is: other quotes go by it too. */
  private corrected: { readonly start: number; readonly speaker: Resolved } | null = null;
  /** Most of the story is in another language, so that what is too short to tell is taken to be so too. */
  private readonly isForeign: boolean;

  constructor(
    paragraphs: readonly QuoteRecord[],
    private readonly discourse: Discourse,
    private readonly layout: StoryLayout,
    private readonly corrections: ReadonlyMap<number, readonly QuoteCorrection[]>,
  ) {
    this.isForeign = isMostlyForeign(paragraphs);
  }

  add(record: QuoteRecord, paragraph: number, read: ReadQuotes): void {
    const corrections = this.corrections.get(paragraph) ?? NONE;
    this.discourse.enter(paragraph);
    const isForeign = this.isForeign || record.facts.quotes.isForeign;
    const turn = isForeign ? null : (this.layout.turnAt(paragraph) ?? this.layout.blockQuotation(paragraph));
    const found = this.foundIn(record, turn, read.quotes);
    const quotes = corrections === NONE ? found : correctedFacts(record, found, corrections);
    const before = this.open;
    const continues = before >= 0 && quotes.length > 0 && opensWithQuote(quotes[0]);
    if (!continues && this.waiting.length > 0) this.waiting.length = 0;
    this.open = -1;
    this.corrected = null;
    const place: Place = { record, paragraph, quotes, turn };
    let speaker: Resolved | null = null;
    for (let i = 0; i < quotes.length; i++) {
      const fact = quotes[i];
      const continued = continues && i === 0;
      if (continued) this.close(before);
      const correction = speakerCorrection(inStory(fact, record), corrections);
      const own: Resolved | null = correction
        ? this.correct(correction.name, fact, record, paragraph, continued)
        : this.link(fact, place, continued, speaker);
      speaker = own ?? speaker;
    }
    if (turn?.speaker) this.discourse.speaks(turn.speaker);
    if (turn) this.open = -1;
    this.layout.leave(paragraph);
    this.discourse.leave(read.subject);
  }

  /** The quotes of a paragraph as a turn, or a language that we do not read, changes them. */
  private foundIn(
    { text }: QuoteRecord,
    turn: Turn | null,
    quotes: readonly QuoteFact[],
  ): readonly QuoteFact[] {
    if (turn) return turnFacts(text, turn, quotes);
    return this.isForeign ? quotes.filter(isMarked).map(unspoken) : quotes;
  }

  /**
   * Adds a quote with the speaker whom layout, its sentence or else the context gives; answers who that is where the quote
   * itself tells, or null.
   * @param speaker whom the paragraph named last
   */
  private link(
    fact: QuoteFact,
    { record, paragraph, quotes, turn }: Place,
    continued: boolean,
    speaker: Resolved | null,
  ): Resolved | null {
    const kind = kindIn(record, fact);
    const isTerm = kind.kind === 'term';
    const laidOut =
      isTerm || kind.kindReason === 'other-language' ? null : this.laidOut(paragraph, fact, quotes, turn);
    const told = this.told(fact, laidOut, continued);
    const context = isTerm || told === 'nobody' ? null : this.contextFor(fact, speaker);
    const own = told === 'nobody' ? null : told;
    const contextReason = continued ? 'continued' : 'context';
    const source = own ?? context;
    const resolved =
      source && speakerOf(source, own ? this.reasonOf(fact, laidOut, contextReason) : contextReason);
    if (own) this.name(own);
    else if (kind.kind === 'direct' && !speaker && told !== 'nobody') this.waiting.push(this.quotes.length);
    if (fact.unclosed && fact.end === record.text.length) this.open = this.quotes.length;
    this.quotes.push(toQuote(fact, kind, record, paragraph, resolved, continued));
    return own;
  }

  /** Who is speaking anyway, unless the quote says that a man or a woman speaks and it is the other. */
  private contextFor({ speaker, kind, cueStart }: QuoteFact, named: Resolved | null): Resolved | null {
    const isLeft = kind === 'partial' && cueStart < 0; // a fragment without a verb of speech: nobody's from far away
    const context = named ?? (isLeft ? null : this.discourse.current());
    return context && speaker && !this.discourse.agrees(context, speaker.pronoun) ? null : context;
  }

  /** Whom the layout or the quote's sentence names; null where neither does. */
  private told(fact: QuoteFact, laidOut: LaidOut | 'nobody' | null, continued: boolean): Told {
    if (laidOut === 'nobody') return 'nobody';
    if (laidOut) return laidOut.speaker;
    if (fact.reason === 'denied') return 'nobody';
    return continued && fact.reason === 'context' ? null : this.ownSpeaker(fact);
  }

  private reasonOf(
    { reason }: QuoteFact,
    laidOut: LaidOut | 'nobody' | null,
    otherwise: SpeakerReason,
  ): SpeakerReason {
    if (laidOut && laidOut !== 'nobody') return laidOut.reason;
    return reason === 'denied' ? otherwise : reason;
  }

  /** Who speaks by the layout; in a turn everything is its speaker's but what that one says another has said. */
  private laidOut(
    paragraph: number,
    fact: QuoteFact,
    quotes: readonly QuoteFact[],
    turn: Turn | null,
  ): LaidOut | 'nobody' | null {
    if (!turn) return this.layout.speakerOf(paragraph, fact);
    if (!isOfTurn(fact, quotes)) return fact.speaker && fact.cueStart >= 0 ? null : 'nobody';
    return turn.speaker ? { speaker: turn.speaker, reason: 'label' } : 'nobody';
  }

  /** Adds a quote whose speaker the reader has named; answers who that is, or null for nobody. */
  private correct(
    name: string,
    fact: QuoteFact,
    record: QuoteRecord,
    paragraph: number,
    continued: boolean,
  ): Resolved | null {
    const resolved = name === '' ? null : this.discourse.named(name, record.start + fact.start);
    if (resolved) this.name(resolved);
    if (resolved && fact.speaker) this.corrected = { start: fact.speaker.start, speaker: resolved };
    if (fact.unclosed && fact.end === record.text.length) this.open = this.quotes.length;
    const kind: Kind = fact.kind === 'term' ? { kind: 'partial', kindReason: 'reader' } : fact;
    const speaker = resolved && speakerOf(resolved, 'reader');
    this.quotes.push(toQuote(fact, kind, record, paragraph, speaker, continued));
    return resolved;
  }

  /** The speaker that the quote's own sentence or the sentence before names. */
  private ownSpeaker(fact: QuoteFact): Resolved | null {
    if (!fact.speaker) return null;
    if (fact.speaker.start === this.corrected?.start) return this.corrected.speaker;
    if (isLoose(fact) && !fact.speaker.canSpeak) return null;
    return this.discourse.resolve(fact.speaker);
  }

  /** Takes note of a named speaker, who also said what was waiting for a name. */
  private name(speaker: Resolved): void {
    this.discourse.speaks(speaker);
    if (this.waiting.length === 0) return;
    for (const index of this.waiting) {
      const quote = this.quotes[index];
      this.quotes[index] = { ...quote, speaker: speakerOf(speaker, 'named-next') };
    }
    this.waiting.length = 0;
  }

  /** The quotation goes on in the next paragraph, so its closing mark is not missing. */
  private close(index: number): void {
    this.quotes[index] = { ...this.quotes[index], unclosed: false };
  }
}

/** Whether more than half of the story's characters stand in paragraphs of another language. */
export function isMostlyForeign(paragraphs: readonly QuoteRecord[]): boolean {
  let all = 0;
  let foreign = 0;
  for (const { text, facts } of paragraphs) {
    all += text.length;
    if (facts.quotes.isForeign) foreign += text.length;
  }
  return foreign > all / 2;
}

const LINK_LINE: Kind = { kind: 'term', kindReason: 'link-line' };

/** In a line of links ("Read more: ...") marks stand in another story's headline: nobody speaks in this one. */
function kindIn({ kind }: QuoteRecord, fact: QuoteFact): Kind {
  return kind === 'boilerplate' && fact.kind !== 'indirect' ? LINK_LINE : fact;
}

function inStory({ start, end }: QuoteFact, record: QuoteRecord): Span {
  return { start: record.start + start, end: record.start + end };
}

/** Nothing but the sentence joins the quotation to its speaker. */
function isLoose({ reason }: QuoteFact): boolean {
  return reason === 'subject' || reason === 'later-cue' || reason === 'colon';
}

function opensWithQuote(fact: QuoteFact): boolean {
  return fact.start === 0 && fact.kind !== 'indirect';
}

function speakerOf({ name, mention, person, isPronoun }: Resolved, reason: SpeakerReason): Speaker {
  const confidence = CONFIDENCE[reason] * (isPronoun ? PRONOUN_DISCOUNT : 1);
  return { name, mention, person, confidence, reason };
}

function toQuote(
  fact: QuoteFact,
  { kind, kindReason }: Kind,
  { start, text }: QuoteRecord,
  paragraph: number,
  speaker: Speaker | null,
  continued: boolean,
): Quote {
  const { unclosed, cueStart, cueEnd } = fact;
  const cue: Cue | null =
    cueStart < 0
      ? null
      : { start: start + cueStart, end: start + cueEnd, text: text.slice(cueStart, cueEnd) };
  const said = kind === 'term' ? null : speaker;
  return {
    start: start + fact.start,
    end: start + fact.end,
    kind,
    reason: kindReason,
    paragraph,
    cue,
    speaker: said,
    unclosed,
    continued,
  };
}

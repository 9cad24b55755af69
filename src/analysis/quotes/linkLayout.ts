import type { LinkedPeople } from '../people';
import type { SpeakerReason } from '../article';
import type { Discourse, Resolved } from './discourse';
import type { QuoteFact, QuoteRecord } from './readQuotes';
import type { SpeakerLabel } from './speakerLabels';
import { Transcript, type Turn } from './transcripts';

/** A speaker, and how the layout says so. */
export interface LaidOut {
  readonly speaker: Resolved;
  readonly reason: SpeakerReason;
}

/** Paragraphs of one speech that are followed to its signature. */
const LONGEST_SPEECH = 20;
/** Characters of a name that signs a post. */
const LONGEST_NAME = 60;
const BLOCK_QUOTE = /^>[>\s]*/;
const WORD = /[\p{L}\p{N}]/u;

/** Who speaks by the layout of a story: introductions, signatures, labels, block quotations. Asked paragraph by paragraph. */
export class StoryLayout {
  private readonly transcript: Transcript;
  /** Whom the paragraph before introduces. */
  private introduced: Resolved | null = null;
  /** Who speaks in the block quotation that the paragraph before is part of. */
  private blockSpeaker: LaidOut | null = null;

  constructor(
    private readonly paragraphs: readonly QuoteRecord[],
    people: LinkedPeople,
    private readonly discourse: Discourse,
  ) {
    this.transcript = new Transcript(paragraphs, people);
  }

  /** The turn of a transcript that the paragraph is, or null. */
  turnAt(paragraph: number): Turn | null {
    return this.transcript.turnAt(paragraph);
  }

  /** Who says a quotation of the paragraph by its layout; 'nobody' where no one is to be guessed; null where it does not say. */
  speakerOf(paragraph: number, fact: QuoteFact): LaidOut | 'nobody' | null {
    if (fact.kind === 'indirect') return null;
    const { text, facts } = this.paragraphs[paragraph];
    const label = facts.quotes.layout?.label;
    if (label && label.words === fact.start && !isSureOf(fact, label)) {
      const speaker = this.transcript.labelledBy(paragraph);
      if (speaker === 'nobody') return speaker;
      if (speaker) return { speaker, reason: 'label' };
    }
    const isIntroduced =
      this.introduced !== null && fact.cueStart < 0 && !WORD.test(text.slice(0, fact.start));
    if (this.introduced && isIntroduced) return { speaker: this.introduced, reason: 'introduced' };
    if (fact.reason !== 'context') return null;
    const signer = WORD.test(text.slice(fact.end)) ? null : this.signerOf(paragraph);
    return signer && { speaker: signer, reason: 'signature' };
  }

  /** The words of a block quotation without marks (Markdown's ">") and who says them; null where that is not known. */
  blockQuotation(paragraph: number): Turn | null {
    const { text, facts } = this.paragraphs[paragraph];
    const post = this.postAt(paragraph);
    if (post) return post;
    const start = text.startsWith('>') ? (BLOCK_QUOTE.exec(text)?.[0].length ?? 0) : 0;
    if (start === 0 || facts.quotes.quotes.some(({ kind }) => kind !== 'indirect')) return null;
    if (facts.quotes.layout?.signed || !WORD.test(text.slice(start))) return null;
    const introduced: LaidOut | null = this.introduced && { speaker: this.introduced, reason: 'introduced' };
    const signer = introduced ? null : this.signerOf(paragraph);
    const found: LaidOut | null =
      introduced ?? (signer ? { speaker: signer, reason: 'signature' } : this.blockSpeaker);
    this.blockSpeaker = found;
    return found && { speaker: found.speaker, start, end: text.length };
  }

  /** "The mill must stay. — Ana Ruiz (@anaruiz) March 3, 2025": a post with who signs it on its line. */
  private postAt(paragraph: number): Turn | null {
    const { start, text, facts } = this.paragraphs[paragraph];
    if (!text.includes('(@')) return null; // quicker than from the end
    const handle = text.lastIndexOf('(@');
    if (facts.quotes.quotes.some(({ kind }) => kind !== 'indirect')) return null;
    const dash = Math.max(text.lastIndexOf('\u2014', handle), text.lastIndexOf('\u2013', handle));
    const name = text.slice(dash + 1, handle).trim();
    const end = text.slice(0, Math.max(0, dash)).trimEnd().length;
    if (end === 0 || name.length === 0 || name.length > LONGEST_NAME || !WORD.test(name)) return null;
    return { speaker: this.discourse.named(name, start + handle), start: 0, end };
  }

  /** Goes on to the next paragraph. */
  leave(paragraph: number): void {
    const { kind, text, facts } = this.paragraphs[paragraph];
    if (kind === 'boilerplate') return; // "Advertisement" between the two
    if (!text.startsWith('>')) this.blockSpeaker = null;
    const layout = facts.quotes.layout;
    const introduced = layout?.introduced ? this.discourse.resolve(layout.introduced) : null;
    const labelled = layout?.label?.words === -1 ? this.transcript.labelledBy(paragraph) : null;
    this.introduced = introduced ?? (labelled === 'nobody' ? null : labelled);
  }

  /** Who signs below the speech that the paragraph is part of. */
  private signerOf(paragraph: number): Resolved | null {
    let last = paragraph;
    while (last < paragraph + LONGEST_SPEECH && this.goesOn(last)) last++;
    const below = this.paragraphs[last + 1]?.facts.quotes.layout;
    const isOnTwoLines = below?.named && this.paragraphs[last + 2]?.facts.quotes.layout?.isOffice;
    const signed = below?.signed ?? (isOnTwoLines ? below.named : null);
    return signed ? this.discourse.resolveNamed(signed, last + 1) : null;
  }

  /** Whether the paragraph ends inside a quotation, or in a block quotation that the next one belongs to. */
  private goesOn(paragraph: number): boolean {
    const { text, facts } = this.paragraphs[paragraph];
    const next = this.paragraphs[paragraph + 1];
    if (!next || next.facts.quotes.layout?.signed) return false;
    if (text.startsWith('>') && next.text.startsWith('>')) return true;
    return facts.quotes.quotes.some(({ unclosed, end }) => unclosed && end === text.length);
  }
}

/** Whether the quotation's sentence names its speaker so that a label before it can tell no more. */
function isSureOf({ reason, speaker }: QuoteFact, { name }: SpeakerLabel): boolean {
  if (reason === 'colon') return name >= 0 && speaker?.name === name;
  return reason === 'cue-beside' || reason === 'signature';
}

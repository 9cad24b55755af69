import type { PeopleFacts } from '../people/readPeople';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { cues } from './cues';
import { findMarkedRegions, type MarkedRegion } from './marks';

/** One paragraph as the readers of quotes see it: tokens, name candidates, and what stands in marks. */
export class Reading {
  tokens!: Tokens;
  people!: PeopleFacts;
  regions: readonly MarkedRegion[] = [];
  /** Tokens that may be cues, in text order; the first `cueCount` entries hold. */
  cues = new Int32Array(256);
  cueCount = 0;
  /** For each token 1 + the index of the marked region that holds it (marks included), or 0. */
  private region = new Int32Array(1024);
  /** For each token 1 + the index of the name candidate that holds it, or 0. */
  private name = new Int32Array(1024);

  /** Takes the next paragraph; false where it holds neither quotation marks nor reporting verbs. */
  open(tokens: Tokens, people: PeopleFacts): boolean {
    this.tokens = tokens;
    this.people = people;
    this.regions = findMarkedRegions(tokens);
    this.listCues();
    if (this.regions.length === 0 && this.cueCount === 0) return false;
    if (this.region.length < tokens.count + 1) this.grow(tokens.count + 1);
    this.region.fill(0, 0, tokens.count + 1);
    this.name.fill(0, 0, tokens.count + 1);
    for (let i = 0; i < this.regions.length; i++) {
      const { open, close } = this.regions[i] as MarkedRegion;
      for (let token = open; token <= close; token++) this.region[token] = i + 1;
    }
    for (let i = 0; i < people.count; i++) {
      const end = people.endToken(i);
      for (let token = people.firstToken(i); token < end; token++) this.name[token] = i + 1;
    }
    return true;
  }

  /** Index of the marked region that holds the token, or -1. */
  regionAt(token: number): number {
    return token < 0 ? -1 : (this.region[token] as number) - 1;
  }

  /** The marked region that holds the token, or null. */
  regionOf(token: number): MarkedRegion | null {
    const index = this.regionAt(token);
    return index < 0 ? null : (this.regions[index] as MarkedRegion);
  }

  /** Index of the name candidate that holds the token, or -1. */
  nameAt(token: number): number {
    return token < 0 ? -1 : (this.name[token] as number) - 1;
  }

  isWord(token: number): boolean {
    return token >= 0 && token < this.tokens.count && this.tokens.kind[token] === TokenKind.Word;
  }

  isCapital(token: number): boolean {
    return this.isWord(token) && this.tokens.has(token, Shape.Capital);
  }

  private listCues(): void {
    const { word, count } = this.tokens;
    this.cueCount = 0;
    for (let i = 0; i < count; i++) {
      if (word[i] === 0 || cues.get(word[i] as number) === 0) continue;
      if (this.cueCount === this.cues.length) {
        const larger = new Int32Array(this.cueCount * 2);
        larger.set(this.cues);
        this.cues = larger;
      }
      this.cues[this.cueCount++] = i;
    }
  }

  private grow(size: number): void {
    this.region = new Int32Array(size * 2);
    this.name = new Int32Array(size * 2);
  }
}

import type { Families } from './families';
import { Field, type PhraseTable } from './phrases';
import { scratch } from './scratch';

/** Which phrases stand in which others, words of one family counting as the same: "America" in "American banks". */
export class Relations {
  /** For each phrase a bit for each of its families, so that most pairs are told apart at once; 0 before it is asked. */
  private readonly masks: Int32Array;

  constructor(
    readonly phrases: PhraseTable,
    readonly families: Families,
  ) {
    this.masks = scratch.int32(phrases.size);
  }

  /** Whether all words of `part` stand in `whole` side by side. */
  holds(whole: number, part: number): boolean {
    if ((this.maskOf(part) & ~this.maskOf(whole)) !== 0) return false;
    const length = this.phrases.get(part, Field.Length);
    const last = this.phrases.get(whole, Field.Length) - length;
    for (let from = 0; from <= last; from++) {
      let i = 0;
      while (i < length && this.familyAt(whole, from + i) === this.familyAt(part, i)) i++;
      if (i === length) return true;
    }
    return false;
  }

  /** Whether one of two phrases stands in the other. */
  overlap(a: number, b: number): boolean {
    const ofA = this.maskOf(a);
    const ofB = this.maskOf(b);
    const both = ofA & ofB;
    return (both === ofA || both === ofB) && (this.holds(a, b) || this.holds(b, a));
  }

  familyAt(phrase: number, index: number): number {
    return this.families.of(this.phrases.wordOf(phrase, index));
  }

  private maskOf(phrase: number): number {
    let mask = this.masks[phrase] as number;
    if (mask !== 0) return mask;
    const length = this.phrases.get(phrase, Field.Length);
    for (let i = 0; i < length; i++) mask |= 1 << (this.familyAt(phrase, i) & 31);
    this.masks[phrase] = mask;
    return mask;
  }
}

/** The best phrases none of which holds another: "oil spill" but not "biggest oil spill" as well. */
export function distinctPhrases(ranked: readonly number[], relations: Relations, wanted: number): number[] {
  const chosen: number[] = [];
  for (const candidate of ranked) {
    if (chosen.length === wanted) break;
    if (!chosen.some((phrase) => relations.overlap(phrase, candidate))) chosen.push(candidate);
  }
  return chosen;
}

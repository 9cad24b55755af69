import { among, flagOf, has, withFlags, without } from '../containers/flags';
import type { Body } from './body';
import { hasFlag, WordFlag } from './wordFlags';
import type { Families } from './families';
import { Field, type PhraseTable } from './phrases';
import { zeros } from '../containers/growable';

/** What a phrase is to another. */
export const enum Relation {
  /** The same words, or forms of them: "South America", "South American". */
  Same = 1,
  /** Its end, which names the same thing shorter: "workers" of "dock workers". */
  Head,
  /** Another part of it: "dock" of "dock workers". */
  Modifier,
  /** It holds the other: "dock workers strike". */
  Longer,
  /** A form of the word that tells what the other is about: "fishermen" to "fisheries dispute". */
  Derived,
  /** A form of the word at its end: "cross" to "border crossings". */
  Other,
}

/**
 * Which phrases stand in which others, words of one family counting as the same: "America" in "American banks". One
 * instance serves story after story.
 */
export class Relations {
  /** For each phrase a bit for each of its families, so that most pairs are told apart at once; 0 before it is asked. */
  private masks = new Int32Array(0);

  constructor(
    private readonly body: Body,
    readonly phrases: PhraseTable,
    readonly families: Families,
  ) {}

  /** Takes phrases and families that were read anew. */
  read(): this {
    this.masks = zeros(this.masks, this.phrases.size);
    return this;
  }

  /** Whether all words of `part` stand in `whole` side by side. */
  holds(whole: number, part: number): boolean {
    return this.placeIn(whole, part) >= 0;
  }

  /** Index of the word of `whole` at which `part` begins, the last one; -1 where it does not hold it. */
  private placeIn(whole: number, part: number): number {
    if (without(this.maskOf(part), this.maskOf(whole)) !== 0) return -1;
    const length = this.phrases.get(part, Field.Length);
    for (let from = this.phrases.get(whole, Field.Length) - length; from >= 0; from--) {
      let i = 0;
      while (i < length && this.familyAt(whole, from + i) === this.familyAt(part, i)) i++;
      if (i === length) return from;
    }
    return -1;
  }

  /** Whether two phrases have to do with one another: one stands in the other, or they have a family as subject. */
  overlap(a: number, b: number): boolean {
    const ofA = this.maskOf(a);
    const ofB = this.maskOf(b);
    const both = among(ofA, ofB);
    if (both === 0) return false;
    if ((both === ofA || both === ofB) && (this.holds(a, b) || this.holds(b, a))) return true;
    return this.shareSubject(a, b);
  }

  /** What `phrase` is to `main`, where they {@link overlap}. */
  between(main: number, phrase: number): Relation {
    const from = this.placeIn(main, phrase);
    if (from < 0) return this.shareSubject(main, phrase) ? Relation.Derived : Relation.Longer;
    const length = this.phrases.get(phrase, Field.Length);
    const mainLength = this.phrases.get(main, Field.Length);
    if (length === mainLength) return Relation.Same;
    const isDerived = length === 1 && this.isDerivedForm(main, from, phrase);
    if (from + length === mainLength) return isDerived ? Relation.Other : Relation.Head;
    return isDerived ? Relation.Derived : Relation.Modifier;
  }

  /** "Fishing crews" and "fisheries dispute": first words of a family of which the text has many forms. */
  private shareSubject(a: number, b: number): boolean {
    const family = this.familyAt(a, 0);
    return family === this.familyAt(b, 0) && this.families.isSubject(family) && this.isDerivedForm(a, 0, b);
  }

  private isDerivedForm(main: number, index: number, phrase: number): boolean {
    const word = this.phrases.wordOf(main, index);
    const other = this.phrases.wordOf(phrase, 0);
    return word !== other && this.families.isDerived(this.families.of(word));
  }

  /** Whether a phrase is made of names alone; at a sentence's start the word before a name is one. */
  isName(phrase: number): boolean {
    const length = this.phrases.get(phrase, Field.Length);
    const opening = this.body.flags[this.phrases.get(phrase, Field.First)];
    const from = length > 1 && hasFlag(opening, WordFlag.SentenceStart) ? 1 : 0;
    for (let i = from; i < length; i++)
      if (this.body.stats.isName[this.phrases.wordOf(phrase, i)] === 0) return false;
    return true;
  }

  familyAt(phrase: number, index: number): number {
    return this.families.of(this.phrases.wordOf(phrase, index));
  }

  /** A bit for each of the phrase's families: phrases without a common bit have nothing to do with one another. */
  maskOf(phrase: number): number {
    let mask = this.masks[phrase];
    if (mask !== 0) return mask;
    const length = this.phrases.get(phrase, Field.Length);
    for (let i = 0; i < length; i++) mask = withFlags(mask, flagOf(this.familyAt(phrase, i)));
    this.masks[phrase] = mask;
    return mask;
  }
}

/**
 * The best phrases none of which holds another or names the same person: "oil spill" but not "biggest oil spill" as well.
 */
export function distinctPhrases(
  ranked: readonly number[],
  relations: Relations,
  wanted: number,
  personOf: (phrase: number) => number = () => -1,
): number[] {
  const chosen: number[] = [];
  const people: number[] = [];
  let families = 0;
  for (const candidate of ranked) {
    if (chosen.length === wanted) break;
    const own = relations.maskOf(candidate);
    if (has(own, families) && overlapsAny(chosen, candidate, relations)) continue;
    const person = personOf(candidate);
    if (person >= 0 && people.includes(person)) continue;
    chosen.push(candidate);
    families = withFlags(families, own);
    if (person >= 0) people.push(person);
  }
  return chosen;
}

function overlapsAny(phrases: readonly number[], candidate: number, relations: Relations): boolean {
  for (const phrase of phrases) if (relations.overlap(phrase, candidate)) return true;
  return false;
}

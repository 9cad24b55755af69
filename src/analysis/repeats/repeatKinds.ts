import type { ParagraphChange } from '../text/document';
import { lowerBound } from '../containers/search';
import { splice } from '../text/lists';
import { keyOf, type RepeatFacts } from './readRepeats';

/** What a kind out of use says. */
const NOTHING: RepeatFacts = { hash: 0, words: new Int32Array(0), weight: 0 };

/**
 * The different paragraphs of a text: those that are the same word for word, whatever their case, blanks and marks, are
 * of one kind. A kind's number stays the same while the text around it changes.
 */
export class Kinds {
  /** For each paragraph its kind, or -1 for a paragraph without a word. */
  readonly of: number[] = [];
  /** For each kind its first paragraph, or -1 where the kind is out of use. */
  readonly first: number[] = [];
  /** For each kind what its first paragraph says, as of the last {@link settle}; nothing where it is new or out of use. */
  readonly facts: RepeatFacts[] = [];
  private readonly own: RepeatFacts[] = [];
  /** All paragraphs of the kinds that have several, in text order. */
  private readonly several = new Map<number, number[]>();
  private readonly byHash = new Map<number, number[] | number>();
  /** Kinds out of use since an earlier change, and since this one: the latter go first to what takes their place. */
  private readonly unused: number[] = [];
  private emptied: number[] = [];

  /** All paragraphs of a kind, in text order. */
  paragraphsOf(kind: number): readonly number[] {
    return this.several.get(kind) ?? [this.first[kind]];
  }

  /**
   * Replaces paragraphs and moves those after them.
   * @param inserted what the new paragraphs say
   * @returns the kinds that lost or won a paragraph, some of which may be out of use now
   */
  replace({ first, removed }: ParagraphChange, inserted: readonly RepeatFacts[]): Set<number> {
    const touched = new Set<number>();
    for (let i = first; i < first + removed; i++) this.takeOut(i, touched);
    this.move(first + removed, inserted.length - removed);
    splice(this.own, first, removed, inserted);
    splice(
      this.of,
      first,
      removed,
      inserted.map(() => -1),
    );
    inserted.forEach((facts, i) => this.putIn(first + i, facts, touched));
    for (const kind of this.emptied) this.unused.push(kind);
    this.emptied = [];
    return touched;
  }

  /** Brings a kind's facts up to date. */
  settle(kind: number): void {
    const first = this.first[kind];
    this.facts[kind] = first >= 0 ? this.own[first] : NOTHING;
  }

  /** Whether a paragraph says this already. */
  says(paragraph: number, facts: RepeatFacts): boolean {
    return this.own[paragraph] === facts;
  }

  private takeOut(paragraph: number, touched: Set<number>): void {
    const kind = this.of[paragraph];
    if (kind < 0) return;
    touched.add(kind);
    const all = this.several.get(kind);
    if (!all) {
      this.forget(this.own[paragraph].hash, kind);
      this.first[kind] = -1;
      this.emptied.push(kind);
      return;
    }
    all.splice(lowerBound(all, paragraph), 1);
    this.first[kind] = all[0];
    if (all.length === 1) this.several.delete(kind);
  }

  private putIn(paragraph: number, facts: RepeatFacts, touched: Set<number>): void {
    if (facts.words.length === 0) return;
    const known = this.find(facts);
    const kind = known ?? this.emptied.shift() ?? this.unused.pop() ?? this.first.length;
    this.of[paragraph] = kind;
    touched.add(kind);
    if (known === undefined) {
      this.facts[kind] ??= NOTHING;
      this.first[kind] = paragraph;
      this.remember(facts.hash, kind);
      return;
    }
    const all = this.several.get(kind) ?? [this.first[kind]];
    if (paragraph > all[all.length - 1]) all.push(paragraph);
    else all.splice(lowerBound(all, paragraph), 0, paragraph);
    this.several.set(kind, all);
    this.first[kind] = all[0];
  }

  private move(from: number, by: number): void {
    if (by === 0) return;
    const { first } = this;
    for (let kind = 0; kind < first.length; kind++) if (first[kind] >= from) first[kind] = first[kind] + by;
    for (const all of this.several.values())
      for (let i = all.length - 1; i >= 0 && all[i] >= from; i--) all[i] = all[i] + by;
  }

  private find(facts: RepeatFacts): number | undefined {
    const known = this.byHash.get(facts.hash);
    if (known === undefined) return undefined;
    const isOf = (kind: number): boolean => isSame(this.own[this.first[kind]], facts);
    if (typeof known === 'number') return isOf(known) ? known : undefined;
    return known.find(isOf);
  }

  private remember(hash: number, kind: number): void {
    const known = this.byHash.get(hash);
    if (known === undefined) this.byHash.set(hash, kind);
    else this.byHash.set(hash, typeof known === 'number' ? [known, kind] : [...known, kind]);
  }

  private forget(hash: number, kind: number): void {
    const known = this.byHash.get(hash);
    if (typeof known === 'number' || known === undefined) this.byHash.delete(hash);
    else
      this.byHash.set(
        hash,
        known.filter((other) => other !== kind),
      );
  }
}

/** Guards against two paragraphs with one hash; case is no difference, so neither is the class of a word. */
function isSame(a: RepeatFacts, b: RepeatFacts): boolean {
  if (a.words.length !== b.words.length) return false;
  for (let i = 0; i < a.words.length; i++) {
    if (keyOf(a.words[i]) !== keyOf(b.words[i])) return false;
  }
  return true;
}

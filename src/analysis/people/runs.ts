import { has } from '../containers/flags';
import { fold } from '../text/characters';
import { Mark } from '../text/mark';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { Casing, casingOf } from './casing';
import { isNamedThing } from './namedThings';
import { isWeakSurname, knownNameEnd, mayBeSurname } from './knownNames';
import { Name } from '../text/words/nameBits';
import { belongsToName, capitalFollows } from './nameWordRules';
import type { RunSite } from './wordRule';
import { flagsOf, isCapitalised, isInitial, phraseLength } from './nameWords';
import { bylineName, isSaint, isSaintly } from './runWords';
import type { Run } from './run';

/** Capitalised words that stand after a name without belonging to what it names: "Ana Ruiz Friday", "Ana Ruiz Mayor". */
const NOT_THING = Name.Title + Name.Given + Name.Surname + Name.Calendar + Name.Nation + Name.Place;

/** Finds the runs of one sentence and hands each to `visit`, in order. `visit` must not keep the object. */
export class RunFinder implements RunSite {
  readonly run: Run = { first: -1, end: 0, thing: false, caps: false, byline: false, weak: false };
  /** Index after the last run of several words in the sentence, -1 for none: names in a series are of one sort. */
  seriesEnd = -1;
  bylineStart = -1;
  tokens!: Tokens;
  limit = 0;
  private from = 0;
  /** Told when first asked for: most sentences never ask. */
  private knownCasing: Casing | null = null;

  get casing(): Casing {
    return (this.knownCasing ??= casingOf(this.tokens, this.from, this.limit));
  }

  find(tokens: Tokens, from: number, to: number, visit: (run: Run) => void): void {
    this.tokens = tokens;
    this.limit = to;
    this.from = from;
    this.knownCasing = null;
    this.seriesEnd = -1;
    this.bylineStart = from === 0 ? bylineName(tokens, to) : -1;
    const { shape } = tokens;
    for (let i = from; i < to;) {
      const mayOpen = has(shape[i], Shape.Capital, Shape.Hyphen);
      if (mayOpen && isCapitalised(tokens, i)) i = this.step(i, visit);
      else if (this.run.first < 0) i++;
      else {
        const glued = this.glue(i);
        const known = glued > i ? i : this.takeParticle(i);
        if (glued === i && known === i) this.close(visit);
        i = Math.max(glued, known, i + 1);
      }
    }
    if (this.run.first >= 0) this.close(visit);
  }

  /** Takes the capitalised word at `i` into the run, or ends the run before it; returns the index to go on from. */
  private step(i: number, visit: (run: Run) => void): number {
    const next = this.take(i);
    if (next > i) return next;
    const known = this.takeKnown(this.run.first < 0 ? i : this.run.first, i);
    if (known > i) return known;
    if (this.run.first >= 0) {
      this.close(visit);
      return i;
    }
    const after = this.skip(i);
    if (after > i + 1 && has(flagsOf(this.tokens, i), Name.Ship)) this.visitShip(i, after, visit);
    if (after > i + 1 && isSaintly(this.tokens, i, after)) this.visitWeak(i, after, visit);
    const isWeak = after === i && (isWeakSurname(this.tokens, i) || mayBeSurname(this.tokens, i));
    if (isWeak && this.casing === Casing.Normal) this.visitWeak(i, i + 1, visit);
    return Math.max(i + 1, after);
  }

  /** "MV Example": the name that follows is the ship's wherever the article has it. */
  private visitShip(prefix: number, end: number, visit: (run: Run) => void): void {
    const { run, tokens } = this;
    run.first = tokens.mark(prefix + 1) === Mark.Stop ? prefix + 2 : prefix + 1;
    run.end = end;
    run.thing = true;
    run.caps = false;
    if (run.first < end) visit(run);
    run.first = -1;
  }

  private visitWeak(i: number, end: number, visit: (run: Run) => void): void {
    const { run } = this;
    run.first = i;
    run.end = end;
    run.caps = false;
    run.thing = isNamedThing(this.tokens, run, this.from, this.limit, this.casing);
    run.weak = true;
    visit(run);
    run.weak = false;
    run.first = -1;
  }

  /** "Qaboos bin Said": a particle goes on where the table has such a name, though the last word is no name elsewhere. */
  private takeParticle(i: number): number {
    return has(flagsOf(this.tokens, i), Name.Particle) ? this.takeKnown(this.run.first, i) : i;
  }

  /** Takes the name of a leader that begins at `first` and goes over the word at `i`; returns the index after it, or `i`. */
  private takeKnown(first: number, i: number): number {
    if (first === i && !capitalFollows(this, i) && !has(flagsOf(this.tokens, i + 1), Name.Particle)) return i;
    const end = knownNameEnd(this.tokens, first);
    if (end <= i || end > this.limit) return i;
    this.run.first = first;
    this.run.thing = false;
    return (this.run.end = end);
  }

  /** Takes the token at `i` into the run; returns the index after what was taken, or `i`. */
  private take(i: number): number {
    const { run } = this;
    if (!belongsToName(this, i)) return i;
    if (run.first < 0) {
      run.first = this.withOpeningParticles(i);
      run.thing = false;
    }
    let end = i + 1;
    if (this.takesStop(i)) end++;
    run.end = end;
    return end;
  }

  /** "J." and "Jr." keep their full stop, unless it ends the sentence as well. */
  private takesStop(i: number): boolean {
    const { tokens } = this;
    if (tokens.mark(i + 1) !== Mark.Stop || tokens.has(i + 1, Shape.SpaceBefore)) return false;
    if (isSaint(tokens, i)) return isCapitalised(tokens, i + 2);
    return i + 2 < this.limit && (isInitial(tokens, i) || has(flagsOf(tokens, i), Name.Suffix));
  }

  /** "von der Leyen": small particles before the first capital belong to a name that opens with them. */
  private withOpeningParticles(i: number): number {
    let first = i;
    while (
      first > 0 &&
      i - first < 2 &&
      this.tokens.kind[first - 1] === TokenKind.Word &&
      !isCapitalised(this.tokens, first - 1) &&
      has(
        flagsOf(this.tokens, first - 1),
        Name.OpeningParticle,
        first === i ? Name.Particle : Name.OpeningParticle,
      )
    )
      first--;
    return has(flagsOf(this.tokens, first), Name.OpeningParticle) && first < i ? first : i;
  }

  /** Small words inside a name: "Kengo wa Dondo", "Luiz Inácio Lula da Silva". Returns the index after them. */
  private glue(i: number): number {
    const { tokens } = this;
    let at = i;
    while (
      at < this.limit &&
      at - i < 3 &&
      !isCapitalised(tokens, at) &&
      has(flagsOf(tokens, at), Name.Particle)
    )
      at++;
    return at > i && at < this.limit && isCapitalised(tokens, at) && belongsToName(this, at) ? at : i;
  }

  /** Steps over a place or body of several words, or a place with its prefix, so that no part of it opens a run. */
  skip(i: number): number {
    const { tokens } = this;
    const phrase = phraseLength(tokens, i);
    if (phrase > 0) return i + phrase;
    if (!has(flagsOf(tokens, i), Name.PlacePrefix, Name.Ship) || !isCapitalised(tokens, i)) return i;
    let next = i + 1;
    if (tokens.mark(next) === Mark.Stop) next++;
    if (has(flagsOf(tokens, i), Name.Ship)) {
      while (isCapitalised(tokens, next) || tokens.mark(next) === Mark.Stop) next++;
      return next;
    }
    return isCapitalised(tokens, next) && !has(flagsOf(tokens, next), Name.Title) ? next + 1 : i;
  }

  private close(visit: (run: Run) => void): void {
    const { run } = this;
    if (this.hasWordBefore()) run.first++;
    if (run.thing && knownNameEnd(this.tokens, run.first) === run.end) run.thing = false;
    run.thing ||= this.namesThing();
    run.caps = this.casing === Casing.Caps;
    run.byline = run.first === this.bylineStart;
    visit(run);
    if (!run.thing && run.end - run.first > 1) this.seriesEnd = run.end;
    run.byline = false;
    run.first = -1;
  }

  /** "Populist Viktor Orban": a word that is no name before the full name of a leader. */
  private hasWordBefore(): boolean {
    const { tokens, run } = this;
    const flags = flagsOf(tokens, run.first);
    if (run.end - run.first < 3 || has(flags, Name.Given, Name.Surname)) return false;
    if (!tokens.has(run.first, Shape.SentenceStart) && !has(flags, Name.Common)) return false;
    if (isInitial(tokens, run.first) || knownNameEnd(tokens, run.first) === run.end) return false;
    return has(flagsOf(tokens, run.first + 1), Name.Given) && knownNameEnd(tokens, run.first + 1) === run.end;
  }

  /** "Reagan National Airport", "the carrier Gerald R. Ford": the name goes on, or stands for what is named before it. */
  private namesThing(): boolean {
    const { tokens, run } = this;
    if (isNamedThing(tokens, run, this.from, this.limit, this.casing)) return true;
    if (this.isAbbreviated() || this.isFirm() || this.isOwnedThing()) return true;
    if (!capitalFollows(this, run.end - 1)) return false;
    const next = flagsOf(tokens, run.end);
    if (has(next, Name.Rule) || tokens.is(run.end, 'White')) return false;
    if (has(next, Name.Thing)) return true;
    return this.casing === Casing.Normal && has(next, Name.Common) && !has(next, NOT_THING);
  }

  /** "Vale's Crystal Ball": somebody's, and a word of the language at its end. */
  private isOwnedThing(): boolean {
    const { tokens, run } = this;
    const owner = run.first - 1;
    if (run.end - run.first !== 2 || !tokens.has(owner, Shape.Clitic) || !isCapitalised(tokens, owner - 1))
      return false;
    if (has(flagsOf(tokens, owner - 1), Name.PlaceOrBody, Name.Nation)) return false;
    const last = flagsOf(tokens, run.end - 1);
    return has(last, Name.Common) && !has(last, Name.Surname, Name.Given);
  }

  /** "Johnson & Johnson". */
  private isFirm(): boolean {
    const { tokens, run } = this;
    return (
      (tokens.mark(run.end) === Mark.Ampersand && isCapitalised(tokens, run.end + 1)) ||
      (tokens.mark(run.first - 1) === Mark.Ampersand && isCapitalised(tokens, run.first - 2))
    );
  }

  /** "Barisan Nasional (BN)": in brackets stand the first letters of what has them for a short name. */
  private isAbbreviated(): boolean {
    const { tokens, run } = this;
    const { text } = tokens;
    const letters = run.end + 1;
    if (
      tokens.mark(run.end) !== Mark.OpeningBracket ||
      letters >= this.limit ||
      !tokens.has(letters, Shape.AllCaps)
    )
      return false;
    let at = tokens.start[letters];
    const end = tokens.end[letters];
    for (let i = run.first; i < run.end && at < end; i++)
      if (fold(text.charCodeAt(tokens.start[i])) === fold(text.charCodeAt(at))) at++;
    return end - tokens.start[letters] >= 2 && at === end;
  }
}

import { has } from '../containers/flags';
import { Mark } from '../text/mark';
import { fold } from '../text/characters';
import { FIRMS } from '../data/firms';
import { wordList, WordSet } from '../text/lexicon';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { Casing, casingOf } from './casing';
import { Name } from './nameBits';
import { nameFlags } from './names';
import { isNumeral, isWeakSurname, knownNameEnd, mayBeSurname } from './knownNames';
import { kindOfWord, OfficeKind } from './offices';
import { trade } from './officeWords';
import { isPartyAndState } from './readRole';
import { isAged, isCompound, isDoubleSurname, isPlural } from './runWords';
import { flagsOf, isCapitalised, isInitial, phraseLength } from './nameWords';

/** A run of tokens that may be a name: [first, end). */
export interface Run {
  first: number;
  end: number;
  /** Holds a word like University or Cup. */
  thing: boolean;
  /** Stands in a sentence in capitals. */
  caps: boolean;
  /** A word of the language that only an article about its bearer makes a name: see {@link isWeakSurname}. */
  weak: boolean;
}

/** Those of one word. */
const firms = new WordSet(wordList(FIRMS).filter((name) => !name.includes('_')));
/** Words that no given name is. */
const NEVER_GIVEN = Name.Title + Name.PlaceOrBody + Name.Nation + Name.Thing;

/** Capitalised words that stand after a name without belonging to what it names: "Ana Ruiz Friday", "Ana Ruiz Mayor". */
const NOT_THING = Name.Title + Name.Given + Name.Surname + Name.Calendar + Name.Nation + Name.Place;

/** Endings of hyphened compounds that are no names: "Vienna-based", "U.S.-led". */
const COMPOUND_ENDING =
  /-(?:\w+(?:ed|ing)|born|led|run|held|wide|style|era|like|made|bound|only|old|long|up|in-law|boat|boats|language)$/;

/** Titles after which any capitalised word is a surname: "President Bush", but "General Staff", "Director Services". */
const ADDRESSES: ReadonlySet<OfficeKind> = new Set([
  OfficeKind.President,
  OfficeKind.PrimeMinister,
  OfficeKind.Chancellor,
  OfficeKind.Monarch,
  OfficeKind.Minister,
  OfficeKind.Governor,
  OfficeKind.Legislator,
  OfficeKind.Mayor,
  OfficeKind.Pope,
  OfficeKind.VicePresident,
  OfficeKind.Royal,
  OfficeKind.Speaker,
  OfficeKind.Ambassador,
]);

/** Finds the runs of one sentence and hands each to `visit`, in order. `visit` must not keep the object. */
export class RunFinder {
  private readonly run: Run = { first: -1, end: 0, thing: false, caps: false, weak: false };
  private tokens!: Tokens;
  private from = 0;
  private limit = 0;
  /** Told when first asked for: most sentences never ask. */
  private knownCasing: Casing | null = null;

  private get casing(): Casing {
    return (this.knownCasing ??= casingOf(this.tokens, this.from, this.limit));
  }

  find(tokens: Tokens, from: number, to: number, visit: (run: Run) => void): void {
    this.tokens = tokens;
    this.limit = to;
    this.from = from;
    this.knownCasing = null;
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
    const isWeak = after === i && (isWeakSurname(this.tokens, i) || mayBeSurname(this.tokens, i));
    if (isWeak && this.casing === Casing.Normal) this.visitWeak(i, visit);
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

  private visitWeak(i: number, visit: (run: Run) => void): void {
    const { run } = this;
    run.first = i;
    run.end = i + 1;
    run.thing = run.caps = false;
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
    if (first === i && !this.capitalFollows(i) && !has(flagsOf(this.tokens, i + 1), Name.Particle)) return i;
    const end = knownNameEnd(this.tokens, first);
    if (end <= i || end > this.limit) return i;
    this.run.first = first;
    this.run.thing = false;
    return (this.run.end = end);
  }

  /** Takes the token at `i` into the run; returns the index after what was taken, or `i`. */
  private take(i: number): number {
    const { run } = this;
    if (!this.belongs(i)) return i;
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
      flagsOf(this.tokens, first - 1) &
        (first === i ? Name.OpeningParticle | Name.Particle : Name.OpeningParticle)
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
    return at > i && at < this.limit && isCapitalised(tokens, at) && this.belongs(at) ? at : i;
  }

  /** Steps over a place or body of several words, or a place with its prefix, so that no part of it opens a run. */
  private skip(i: number): number {
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
    if (run.thing && knownNameEnd(this.tokens, run.first) === run.end) run.thing = false;
    run.thing ||= this.namesThing();
    run.caps = this.casing === Casing.Caps;
    visit(run);
    run.first = -1;
  }

  /** "Reagan National Airport", "the carrier Gerald R. Ford": the name goes on, or stands for what is named before it. */
  private namesThing(): boolean {
    const { tokens, run } = this;
    if (has(flagsOf(tokens, run.first - 1), Name.Introducer)) return true;
    if (this.isAbbreviated() || this.isFirm()) return true;
    if (!this.capitalFollows(run.end - 1)) return false;
    const next = flagsOf(tokens, run.end);
    if (has(next, Name.Rule) || tokens.textOf(run.end) === 'White') return false;
    if (has(next, Name.Thing)) return true;
    return this.casing === Casing.Normal && has(next, Name.Common) && !has(next, NOT_THING);
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

  /** Whether the capitalised word at `i` can be part of the run so far (or open one). */
  private belongs(i: number): boolean {
    const { tokens, run } = this;
    const open = run.first >= 0;
    const flags = flagsOf(tokens, i);
    if (tokens.has(i, Shape.Digit) || isPartyAndState(tokens, i)) return false;
    if (flags === 0 && (isCompound(tokens, i) || isPlural(tokens, i))) return false;
    if (!open && (this.asksWill(i) || (firms.has(tokens.word[i]) && !this.capitalFollows(i)))) return false;
    if (!open && (phraseLength(tokens, i) > 0 || this.skip(i) > i)) return false;
    if (isInitial(tokens, i)) return this.initialBelongs(i, open, flags);
    if (tokens.has(i, Shape.AllCaps) && this.casing !== Casing.Caps && !this.capsBelongs(i, open, flags))
      return false;
    if (tokens.has(i, Shape.Hyphen) && COMPOUND_ENDING.test(tokens.textOf(i))) return false;
    if (flags === 0 || (open && isDoubleSurname(tokens, i))) return true;
    if (!open && this.isIntroduced(i) && !has(flags, NEVER_GIVEN) && this.capitalFollows(i)) return true;
    const afterGiven = open && has(flagsOf(tokens, run.end - 1), Name.Given);
    const afterInitial = open && (tokens.mark(run.end - 1) === Mark.Stop || isInitial(tokens, run.end - 1));
    const couldEnd = (afterGiven || afterInitial) && !this.capitalFollows(i);
    if (open && this.isToldPerson(i)) return true;
    if (has(flags, Name.Suffix)) return open || has(flags, Name.Given);
    if (has(flags, Name.Title)) return couldEnd && has(flags, Name.Surname, Name.Given);
    if (has(flags, Name.Calendar)) return this.calendarBelongs(i, afterGiven, flags);
    if (has(flags, Name.Nation))
      return (
        (couldEnd && this.casing === Casing.Normal) ||
        (this.opensName(i) && has(flags, Name.Given) && !has(flagsOf(tokens, i + 1), Name.Given))
      );
    if (has(flags, Name.Thing)) return this.thingBelongs(open, couldEnd, flags);
    if (has(flags, Name.Given, Name.Surname, Name.Particle)) return true;
    if (!open && this.isAddressed(i)) return true;
    if (has(flags, Name.Common)) return couldEnd && this.casing === Casing.Normal;
    if (has(flags, Name.Place, Name.Organisation)) return open;
    return true;
  }

  /** "the baker Kit Mayhew": a trade or role in small letters stands before the name. */
  private isIntroduced(first: number): boolean {
    const { tokens } = this;
    if (first === 0 || isCapitalised(tokens, first - 1) || tokens.has(first, Shape.SentenceStart))
      return false;
    return (
      this.casing === Casing.Normal &&
      (has(flagsOf(tokens, first - 1), Name.Role) || trade.has(tokens.word[first - 1]))
    );
  }

  /** "the baker Grace Bridge", "Hope Church, 50,": the second word of a name, whatever else it names. */
  private isToldPerson(i: number): boolean {
    const { tokens, run } = this;
    if (i !== run.first + 1 || this.casing !== Casing.Normal) return false;
    const end = has(flagsOf(tokens, i + 1), Name.Suffix) ? i + 2 : i + 1;
    if (end === i + 1 && this.capitalFollows(i)) return false;
    return this.isIntroduced(run.first) || isAged(tokens, tokens.mark(end) === Mark.Stop ? end + 1 : end);
  }

  /** "Will Ana Ruiz run?", "Will the dam hold?": a verb at the start of a question. */
  private asksWill(i: number): boolean {
    const { tokens } = this;
    if (!tokens.has(i, Shape.SentenceStart) || tokens.textOf(i) !== 'Will') return false;
    const next = flagsOf(tokens, i + 1);
    if (!this.capitalFollows(i)) return !has(next, Name.Verb) && !tokens.has(i + 1, Shape.Clitic);
    if (tokens.mark(this.limit - 1) === Mark.Question) return true;
    return has(next, Name.Given) && this.capitalFollows(i + 1);
  }

  /** "Mr. Love", "President Bush": after such a title even a common word is a surname. */
  private isAddressed(i: number): boolean {
    const { tokens } = this;
    if (this.capitalFollows(i) || tokens.has(i, Shape.SentenceStart)) return false;
    const at = tokens.mark(i - 1) === Mark.Stop ? i - 2 : i - 1;
    if (!isCapitalised(tokens, at) || this.casing !== Casing.Normal) return false;
    return (
      has(flagsOf(tokens, at), Name.MaleHonorific, Name.FemaleHonorific) ||
      ADDRESSES.has(kindOfWord(tokens.word[at]))
    );
  }

  private capitalFollows(i: number): boolean {
    return isCapitalised(this.tokens, i + 1) && i + 1 < this.limit;
  }

  /** A word that opens a name: nothing before it in the run and a word that may be a surname after it. */
  private opensName(i: number): boolean {
    const next = flagsOf(this.tokens, i + 1);
    return this.run.first < 0 && this.capitalFollows(i) && !has(next, Name.Title, Name.Thing);
  }

  private initialBelongs(i: number, open: boolean, flags: number): boolean {
    const { tokens } = this;
    if (open && this.run.end === i && isNumeral(tokens, this.run.first, i)) return true;
    if (has(flags, Name.Place, Name.Nation)) return false;
    const stop = tokens.mark(i + 1) === Mark.Stop;
    const next = stop ? i + 2 : i + 1;
    if (next >= this.limit || !isCapitalised(tokens, next)) return false;
    if (!open && !stop && !tokens.has(i, Shape.Dotted)) return false;
    return !has(flagsOf(tokens, next), Name.Title);
  }

  /** A word in capitals in a sentence that is not: an acronym, unless names know it ("JD Vance", "LEBED"). */
  private capsBelongs(i: number, open: boolean, flags: number): boolean {
    if (has(flags, Name.Suffix)) return open;
    if (has(flags, Name.Given, Name.Surname)) return true;
    const { tokens } = this;
    const length = tokens.end[i] - tokens.start[i];
    return length === 2 && flags === 0 && this.capitalFollows(i) && !tokens.has(i + 1, Shape.AllCaps);
  }

  private calendarBelongs(i: number, afterGiven: boolean, flags: number): boolean {
    const { tokens } = this;
    if (afterGiven) return true;
    if (this.run.first >= 0 || !has(flags, Name.Given, Name.Common)) return false;
    const before = flagsOf(tokens, i - 1);
    if (has(before, Name.Title) && !has(before, Name.Calendar)) return true;
    if (this.opensName(i) && has(flags, Name.Given)) return !has(flagsOf(tokens, i + 1), Name.Calendar);
    return has(nameFlags.get(tokens.word[i + 1] ?? 0), Name.Verb) && !tokens.has(i, Shape.SentenceStart);
  }

  private thingBelongs(open: boolean, couldEnd: boolean, flags: number): boolean {
    const isSurname = has(flags, Name.Surname, Name.Given);
    if (couldEnd && isSurname) return true;
    if (open) this.run.thing = true;
    return open || isSurname;
  }
}

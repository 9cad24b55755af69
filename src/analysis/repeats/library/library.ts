import type { RepeatKind, Span } from '../../article';
import { Comparer } from '../compare';
import { keyOf, type RepeatFacts } from '../readRepeats';
import { PairIndex } from './pairs';
import type { ParagraphSignature } from './signature';

/** Tells whether a file is still the one that was read. */
export interface FileStamp {
  /** Time of the last change, in milliseconds since 1970. */
  readonly time: number;
  /** In bytes. */
  readonly size: number;
}

/** Another place where a paragraph stands. */
export interface RepeatPlace extends Span {
  readonly file: string;
  /** Index of the paragraph in that file. */
  readonly paragraph: number;
  readonly kind: Exclude<RepeatKind, 'split'>;
  /** 0 to 1: the share that the two have in common; 1 for the same words. */
  readonly similarity: number;
}

/** A paragraph of a file that stands in other files too. */
export interface RepeatedElsewhere extends Span {
  readonly paragraph: number;
  readonly furniture: boolean;
  /** Likest first; never empty. */
  readonly places: readonly RepeatPlace[];
}

/** A file of the library. */
export interface LibraryFile {
  readonly key: string;
  readonly stamp: FileStamp;
  readonly paragraphs: readonly ParagraphSignature[];
}

/** One wording, with the files that have it. */
interface LibraryText {
  readonly id: number;
  readonly facts: RepeatFacts;
  readonly members: Member[];
}

/** The first paragraph of a file with some wording. */
interface Member {
  readonly file: LibraryFile;
  readonly paragraph: number;
}

interface StoredFile extends LibraryFile {
  /** The wordings of the paragraphs; null for a paragraph without a word. */
  readonly texts: readonly (LibraryText | null)[];
}

/**
 * The paragraphs of many files, and which of them repeat which across files, by the measures that hold within a document.
 * Files come, change and go one by one; every answer depends on the files in it alone, not on the order they came in.
 */
export class RepeatLibrary {
  private readonly files = new Map<string, StoredFile>();
  private readonly texts: (LibraryText | undefined)[] = [];
  private readonly freeIds: number[] = [];
  /** Wordings by the hash of their words. */
  private readonly byHash = new Map<number, LibraryText | LibraryText[]>();
  private readonly pairs = new PairIndex(() => this.texts.map((text) => text?.facts.words));
  private readonly comparer = new Comparer();

  get size(): number {
    return this.files.size;
  }

  /** The keys of all files, in the order they came. */
  keys(): IterableIterator<string> {
    return this.files.keys();
  }

  get(key: string): LibraryFile | undefined {
    return this.files.get(key);
  }

  /** Adds a file or puts its new paragraphs in the place of the old ones. */
  set(key: string, stamp: FileStamp, paragraphs: readonly ParagraphSignature[]): void {
    const old = this.files.get(key);
    const own: ParagraphSignature[] = [];
    const texts: (LibraryText | null)[] = [];
    const file: StoredFile = { key, stamp, paragraphs: own, texts };
    const known = new Set<LibraryText>();
    for (const [paragraph, signature] of paragraphs.entries()) {
      const text = signature.facts.words.length === 0 ? null : this.textFor(signature.facts);
      texts.push(text);
      own.push(text ? { ...signature, facts: text.facts } : signature); // the words of a wording are kept once
      if (!text || known.has(text)) continue;
      known.add(text);
      text.members.push({ file, paragraph });
    }
    this.files.set(key, file);
    if (old) this.forget(old);
  }

  /** Removes a file; nothing happens where there is none. */
  delete(key: string): boolean {
    const file = this.files.get(key);
    if (!file) return false;
    this.files.delete(key);
    this.forget(file);
    return true;
  }

  /** The paragraphs of a file that stand in other files too, in text order. */
  repeatsOf(key: string): RepeatedElsewhere[] {
    const file = this.files.get(key);
    return file ? this.repeatsIn(file.paragraphs, key) : [];
  }

  /**
   * The paragraphs of any text that stand in files of the library, in text order.
   * @param except a file that does not count: the one the text is of
   */
  repeatsIn(paragraphs: readonly ParagraphSignature[], except: string): RepeatedElsewhere[] {
    return paragraphs.flatMap(({ start, end, facts, furniture }, paragraph) => {
      const places = this.placesOf(facts, except);
      return places.length === 0 ? [] : [{ start, end, paragraph, furniture, places }];
    });
  }

  /** How many paragraphs of a file stand in other files too, page furniture left out. */
  countRepeated(key: string): number {
    const { paragraphs } = this.files.get(key) ?? { paragraphs: [] };
    return paragraphs.filter(({ facts, furniture }) => !furniture && this.isElsewhere(facts, key)).length;
  }

  /** Where a paragraph stands in files other than `except`, likest first, then by file: one place a file. */
  placesOf(facts: RepeatFacts, except: string): RepeatPlace[] {
    if (facts.words.length === 0) return [];
    const best = new Map<string, RepeatPlace>();
    const note = (text: LibraryText, kind: RepeatPlace['kind'], similarity: number): void => {
      for (const { file, paragraph } of text.members) {
        if (file.key === except || !isBetter(similarity, paragraph, best.get(file.key))) continue;
        const { start, end } = file.paragraphs[paragraph];
        best.set(file.key, { file: file.key, paragraph, start, end, kind, similarity });
      }
    };
    for (const text of this.sameWords(facts)) note(text, 'exact', 1);
    this.forEachAlike(facts, (text, kind, similarity) => {
      note(text, kind, similarity);
      return true;
    });
    return Array.from(best.values()).sort(
      (a, b) => b.similarity - a.similarity || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0),
    );
  }

  private isElsewhere(facts: RepeatFacts, except: string): boolean {
    const isOutside = ({ members }: LibraryText): boolean => members.some(({ file }) => file.key !== except);
    if (this.sameWords(facts).some(isOutside)) return true;
    let found = false;
    this.forEachAlike(facts, (text) => {
      found = isOutside(text);
      return !found;
    });
    return found;
  }

  /** Wordings with the same words in the same order, whatever their case. */
  private sameWords(facts: RepeatFacts): LibraryText[] {
    const known = this.byHash.get(facts.hash);
    if (known === undefined) return [];
    return (Array.isArray(known) ? known : [known]).filter((text) => hasSameWords(text.facts, facts));
  }

  /** Calls `visit` with the wordings that are alike but not the same, until it answers false. */
  private forEachAlike(
    facts: RepeatFacts,
    visit: (text: LibraryText, kind: 'near' | 'contained', similarity: number) => boolean,
  ): void {
    const candidates = this.pairs.candidates(facts.words, (text) => this.textOf(text).facts.hash);
    const others = candidates
      .map(({ text }) => this.textOf(text))
      .filter((text) => text.facts.hash !== facts.hash || !hasSameWords(text.facts, facts));
    for (const text of others) {
      const relation = this.comparer.relate(facts, text.facts);
      if (relation && !visit(text, relation.kind as 'near' | 'contained', relation.similarity)) break;
    }
    this.comparer.forget();
  }

  private textOf(id: number): LibraryText {
    return this.texts[id] as LibraryText;
  }

  /** The wording with exactly these words (their classes too), new where there is none. */
  private textFor(facts: RepeatFacts): LibraryText {
    const known = this.byHash.get(facts.hash);
    const own = known === undefined ? [] : Array.isArray(known) ? known : [known];
    const same = own.find((text) => areEqual(text.facts.words, facts.words));
    if (same) return same;
    const text: LibraryText = { id: this.freeIds.pop() ?? this.texts.length, facts, members: [] };
    this.texts[text.id] = text;
    this.byHash.set(facts.hash, own.length === 0 ? text : [...own, text]);
    this.pairs.add(text.id, facts.words);
    return text;
  }

  /** Takes a file out of its wordings, and out of the index those that nobody else has. */
  private forget(file: StoredFile): void {
    for (const text of new Set(file.texts)) {
      if (!text) continue;
      const at = text.members.findIndex((member) => member.file === file);
      text.members.splice(at, 1);
      if (text.members.length > 0) continue;
      const known = this.byHash.get(text.facts.hash);
      const others = Array.isArray(known) ? known.filter((other) => other !== text) : [];
      if (others.length === 0) this.byHash.delete(text.facts.hash);
      else this.byHash.set(text.facts.hash, others);
      this.texts[text.id] = undefined;
      this.pairs.remove(text.id, text.facts.words);
      this.freeIds.push(text.id);
    }
  }
}

function isBetter(similarity: number, paragraph: number, known: RepeatPlace | undefined): boolean {
  if (!known || similarity > known.similarity) return true;
  return similarity === known.similarity && paragraph < known.paragraph;
}

function areEqual(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

/** Case is no difference, so neither is the class of a word. */
function hasSameWords(a: RepeatFacts, b: RepeatFacts): boolean {
  return a.words.length === b.words.length && a.words.every((word, i) => keyOf(word) === keyOf(b.words[i]));
}

import { LEADERS } from '../data/leaders.generated';
import { parseRow, type LeaderRow } from './leaderRows';
import { hashWord, joinHash } from '../text/lexicon';
import { readNameKey, type NameKey } from './nameKey';

const NOBODY: readonly LeaderRow[] = [];

/** Numbers of rows; most keys lead to one row, which then needs no list. */
type Numbers = number | number[];

/** Leaders by full name and by surname. The shipped table's lines are read as rows only when a name leads to them. */
export class Gazetteer {
  private readonly lines: (string | LeaderRow)[] = [];
  private readonly byFull = new Map<number, Numbers>();
  private readonly byEnds = new Map<number, Numbers>();
  private readonly bySurname = new Map<number, Numbers>();
  /** First words of all names of several words. */
  private readonly openers = new Set<number>();
  /** Rows by each word of their name, for names that are misspelt. */
  private byWord: Map<number, Numbers> | null = null;
  /** ISO codes of the shipped table's lines. */
  private readonly countries: string[] = [];
  /** Made for a country when its rows are first asked for. */
  private readonly byCountry = new Map<string, readonly LeaderRow[]>();

  /** Adds a row of its own. */
  add(row: LeaderRow): void {
    const number = this.lines.push(row) - 1;
    for (const name of [row.name, row.family, ...row.otherNames]) this.addName(name, 0, name.length, number);
  }

  /** Adds a line of the shipped table: see {@link LEADERS}. */
  addLine(line: string): void {
    const number = this.lines.push(line) - 1;
    const name = line.indexOf('|') + 1;
    const gender = line.indexOf('|', name);
    const others = line.indexOf('|', gender + 1) + 1;
    this.countries[number] = line.slice(0, name - 1);
    const open = line.indexOf('[', name);
    const close = line.indexOf(']', open);
    const { words, last } = this.addName(line, name, gender, number);
    // Most family names are the last word, whose hash is known by now.
    const isLastWord = words > 1 && close + 1 === gender && !hasBlank(line, open, close);
    if (isLastWord) put(this.bySurname, joinHash(0, last), number);
    else this.addFamily(line, open + 1, close, number);
    // English news turns some names of East Asia round: "Jinping Xi".
    if (open === name && close + 1 < gender) {
      const turned = `${line.slice(close + 2, gender)} ${line.slice(open + 1, close)}`;
      this.addName(turned, 0, turned.length, number);
    }
    const end = line.indexOf('|', others);
    for (let at = others; at < end;) {
      const semicolon = line.indexOf(';', at);
      const stop = semicolon < 0 || semicolon > end ? end : semicolon;
      this.addName(line, at, stop, number);
      at = stop + 1;
    }
  }

  /** Families of several words ("Le Pen") are looked up as full names, too. */
  private addFamily(text: string, start: number, end: number, number: number): void {
    const { full, first, words } = readNameKey(text, start, end);
    put(this.bySurname, full, number);
    if (words < 2) return;
    put(this.byFull, full, number);
    this.openers.add(first);
  }

  private addName(text: string, start: number, end: number, number: number): NameKey {
    const key = readNameKey(text, start, end);
    if (key.words < 2) {
      put(this.bySurname, key.full, number);
      return key;
    }
    put(this.byFull, key.full, number);
    if (key.words > 2) put(this.byEnds, key.ends, number); // two words are their own ends
    this.openers.add(key.first);
    const hyphen = text.indexOf('-', start);
    if (hyphen < 0 || hyphen >= end) return key;
    const split = readNameKey(text, start, end, true);
    put(this.byFull, split.full, number);
    if (split.words > 2) put(this.byEnds, split.ends, number);
    return key;
  }

  /** True where some name of several words begins with the word of this hash. */
  opensName(hash: number): boolean {
    return this.openers.has(hash);
  }

  /** True for the hash of a surname or of a name of one word. */
  isSurname(hash: number): boolean {
    return this.bySurname.has(hash);
  }

  /** True for the joined hashes of all words of a name of several words. */
  isName(full: number): boolean {
    return this.byFull.has(full);
  }

  /** Rows of a full name, told by the hash of its words, or else of its first and last word. */
  named(full: number, ends: number): readonly LeaderRow[] {
    const rows = this.rowsOf(this.byFull.get(full));
    if (rows.length > 0) return rows;
    const short = this.rowsOf(this.byFull.get(ends));
    const long = this.rowsOf(this.byEnds.get(ends));
    return short.length === 0 ? long : [...short, ...long.filter((row) => !short.includes(row))];
  }

  /** Rows of a surname or of a name of one word, by the hash of its words. */
  surnamed(full: number): readonly LeaderRow[] {
    return this.rowsOf(this.bySurname.get(full));
  }

  /** Rows with a word in their name, by its hash. The index is made when first asked for. */
  withWord(hash: number): readonly LeaderRow[] {
    this.byWord ??= this.indexWords();
    return this.rowsOf(this.byWord.get(hash));
  }

  private indexWords(): Map<number, Numbers> {
    const index = new Map<number, Numbers>();
    this.lines.forEach((line, number) => {
      const name =
        typeof line === 'string'
          ? line.slice(line.indexOf('|') + 1, line.indexOf('|', line.indexOf('|') + 1))
          : line.name;
      for (const word of name.split(' ')) {
        const plain = word.replace('[', '').replace(']', '');
        if (plain.length > 1) put(index, hashWord(plain), number);
      }
    });
    return index;
  }

  /** Rows of a country of the shipped table, by its ISO code. */
  ofCountry(code: string): readonly LeaderRow[] {
    const known = this.byCountry.get(code);
    if (known) return known;
    const rows = this.rowsOf(this.countries.flatMap((own, number) => (own === code ? [number] : [])));
    this.byCountry.set(code, rows);
    return rows;
  }

  private rowsOf(numbers: Numbers | undefined): readonly LeaderRow[] {
    if (numbers === undefined) return NOBODY;
    return typeof numbers === 'number' ? [this.row(numbers)] : numbers.map((number) => this.row(number));
  }

  private row(number: number): LeaderRow {
    const line = this.lines[number];
    if (typeof line !== 'string') return line;
    return (this.lines[number] = parseRow(line));
  }
}

function hasBlank(text: string, start: number, end: number): boolean {
  const blank = text.indexOf(' ', start);
  return blank >= 0 && blank < end;
}

function put(map: Map<number, Numbers>, key: number, number: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, number);
  else if (typeof known !== 'number') {
    if (known.at(-1) !== number) known.push(number);
  } else if (known !== number) map.set(key, [known, number]);
}

let shipped: Gazetteer | null = null;

/** The shipped table, read when first asked for. */
export function shippedGazetteer(): Gazetteer {
  if (shipped) return shipped;
  shipped = new Gazetteer();
  for (const line of LEADERS.split('\n')) shipped.addLine(line);
  return shipped;
}

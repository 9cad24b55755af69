import { among, has, withFlags } from '../containers/flags';
import { Mark } from '../text/mark';
import { joinHash } from '../text/lexicon';
import type { FurnitureFacts } from '../text/furniture';
import { pack } from '../text/lists';
import type { ParagraphWith } from '../text/paragraphWith';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { isCountry } from '../syntax/places';
import { Pronoun, possessiveAt } from '../syntax/pronouns';
import { isAnd } from '../syntax/wordClasses';
import { firstLetterOf, nameMarks, type NameMarks } from './nameMarks';
import { readRole } from './readRole';
import { NO_ROLE, RoleFlag, withFlag, type Role } from './role';
import { Feature, isDeterminer, readFeatures, lastWord } from './nameFeatures';
import { Name } from '../text/words/nameBits';
import { OFFICE_COLUMNS, readOfficePhrases } from './officePhrases';
import { initialOf, numeralOf } from './leaderRows';
import type { Run } from './run';
import { RunFinder } from './runs';
import { scoreOf } from './score';
import { kindOfWord, OfficeKind } from './officeKinds';
import { flagsOf, isCapitalised, isInitial, isSyllabicName, nameHash } from './nameWords';
import { isNamingSomething } from './attributes';
import { isSaint } from './runWords';

/** Columns of a candidate's row. */
const enum Column {
  Start,
  End,
  FirstToken,
  EndToken,
  Score,
  Traits,
  /** See role.ts. */
  Role,
  /** Where the words of the office stand that the role names. */
  OfficeStart,
  OfficeEnd,
  /** See nameMarks.ts. */
  Marks,
  /** Hashes of the name's words: all of them in order, the first, the last. */
  Full,
  First,
  Last,
  Count,
}

/** What stage 2 wants to know of a candidate besides its score, as bits. */
export const enum Trait {
  Female = 2 ** 0,
  Male = 2 ** 1,
  /** One word only (initials and suffixes apart). */
  Single = 2 ** 2,
  /** The name of a thing, not of a person. */
  Thing = 2 ** 3,
  /** Stands in a sentence in capitals. */
  Caps = 2 ** 4,
  /** A word of the language or a country, a name only where the article has a person of that surname. */
  Weak = 2 ** 5,
  /** A civil title stands before it, and tells the gender: "Mrs. Ruiz". */
  Addressed = 2 ** 6,
  /** The family name comes first: "Park Min-jun". */
  FamilyFirst = 2 ** 7,
  /** Stands in a paragraph of another language, where only names of the table are told. */
  Foreign = 2 ** 8,
  /** The noun behind it makes it the name of something: "Zuma beach was closed". */
  Naming = 2 ** 9,

  Gendered = Female + Male,
}

/** A paragraph whose people are linked. */
export type PeopleRecord = ParagraphWith<{
  readonly people: PeopleFacts;
  readonly furniture: FurnitureFacts;
}>;

const NO_ROWS = new Int32Array(0);

/**
 * What one paragraph says about people, from its own text alone: runs of capitalised words that may name a person,
 * in text order, not overlapping. Which of them do is decided in stage 2. Packed into one array, because a long text
 * has hundreds of thousands of them.
 */
export class PeopleFacts {
  constructor(
    private readonly rows: Int32Array = NO_ROWS,
    private readonly offices: Int32Array = NO_ROWS,
  ) {}

  /** The same names in a paragraph of another language, and no offices without a name. */
  asForeign(): PeopleFacts {
    const own = this.rows.slice();
    for (let row = 0; row < own.length; row += Column.Count)
      own[row + Column.Traits] = withFlags(own[row + Column.Traits], Trait.Foreign);
    return new PeopleFacts(own);
  }

  get count(): number {
    return this.rows.length / Column.Count;
  }
  /** Offset in the paragraph; titles and possessive endings are outside. */
  start(candidate: number): number {
    return this.rows[candidate * Column.Count + Column.Start];
  }
  end(candidate: number): number {
    return this.rows[candidate * Column.Count + Column.End];
  }
  /** Index of the first token. */
  firstToken(candidate: number): number {
    return this.rows[candidate * Column.Count + Column.FirstToken];
  }
  /** Index after the last token. */
  endToken(candidate: number): number {
    return this.rows[candidate * Column.Count + Column.EndToken];
  }
  /** Evidence that it names a person, from the paragraph alone: hundredths of log-odds, above 0 for likely. */
  score(candidate: number): number {
    return this.rows[candidate * Column.Count + Column.Score];
  }
  /** {@link Trait} bits. */
  traits(candidate: number): number {
    return this.rows[candidate * Column.Count + Column.Traits];
  }
  /** Title, country and standing round the name. */
  role(candidate: number): Role {
    return this.rows[candidate * Column.Count + Column.Role] as Role;
  }
  /** Offset in the paragraph of the words of the office that {@link role} names; both 0 for none. */
  roleStart(candidate: number): number {
    return this.rows[candidate * Column.Count + Column.OfficeStart];
  }
  roleEnd(candidate: number): number {
    return this.rows[candidate * Column.Count + Column.OfficeEnd];
  }
  marks(candidate: number): NameMarks {
    return this.rows[candidate * Column.Count + Column.Marks] as NameMarks;
  }
  fullHash(candidate: number): number {
    return this.rows[candidate * Column.Count + Column.Full];
  }
  firstHash(candidate: number): number {
    return this.rows[candidate * Column.Count + Column.First];
  }
  lastHash(candidate: number): number {
    return this.rows[candidate * Column.Count + Column.Last];
  }
  /** 1 for a woman, 2 for a man, 0 where neither title nor given name tells. */
  gender(candidate: number): number {
    return among(this.traits(candidate), Trait.Gendered);
  }

  /** Offices that stand without a name ("the Chilean president"), in text order. */
  get officeCount(): number {
    return this.offices.length / OFFICE_COLUMNS;
  }
  /** Offset in the paragraph; "the" is outside. */
  officeStart(office: number): number {
    return this.offices[office * OFFICE_COLUMNS];
  }
  officeEnd(office: number): number {
    return this.offices[office * OFFICE_COLUMNS + 1];
  }
  /** Kind of office and country. */
  officeRole(office: number): Role {
    return this.offices[office * OFFICE_COLUMNS + 2] as Role;
  }
}

const NOBODY = new PeopleFacts();
const finder = new RunFinder();
const rows: number[] = []; // filled and emptied again for each paragraph
const offices: number[] = [];
let current: Tokens;
const visit = (run: Run): void => addRow(current, run);

/** Reads the name candidates of a paragraph. */
export function readPeople(tokens: Tokens): PeopleFacts {
  rows.length = 0;
  current = tokens;
  for (let s = 0; s < tokens.sentenceCount; s++) {
    finder.find(tokens, tokens.sentence[s], tokens.sentence[s + 1], visit);
  }
  weighSeries(tokens);
  offices.length = 0;
  readOfficePhrases(tokens, offices);
  if (rows.length === 0 && offices.length === 0) return NOBODY;
  return new PeopleFacts(pack(rows), offices.length === 0 ? NO_ROWS : pack(offices));
}

/**
 * Tells of each name of a paragraph that the paragraph is in a language which is not read: there, only leaders are told.
 * Known once the names are, because names tell no language.
 */
export function inOtherLanguage(people: PeopleFacts): PeopleFacts {
  return people.count === 0 && people.officeCount === 0 ? people : people.asForeign();
}

/** Share of a neighbour's score that a name in a series with it gets, and the most that it can get. */
const SERIES_SHARE = 0.4;
const SERIES_LIMIT = 150;

/** Names in a series name things of one sort: "Chris Shays, Alcee Hastings and Robert Wexler" are all persons. */
function weighSeries(tokens: Tokens): void {
  let carried = 0; // what the name before would give, from its own evidence alone
  for (let row = Column.Count; row < rows.length; row += Column.Count) {
    const before = row - Column.Count;
    const isSeries = isJoint(tokens, rows[before + Column.EndToken], rows[row + Column.FirstToken]);
    const own = rows[row + Column.Score];
    const earlier = rows[before + Column.Score] - carried;
    carried = isSeries ? seriesShare(earlier) : 0;
    if (!isSeries) continue;
    rows[before + Column.Score] = rows[before + Column.Score] + seriesShare(own);
    rows[row + Column.Score] = own + carried;
  }
}

function seriesShare(score: number): number {
  return Math.round(Math.max(-SERIES_LIMIT, Math.min(SERIES_LIMIT, score * SERIES_SHARE)));
}

/** True where nothing but a comma or a word for "and" stands between two names. */
function isJoint(tokens: Tokens, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  for (let i = from; i < to; i++) {
    if (tokens.mark(i) === Mark.Comma) continue;
    if (!tokens.is(i, 'and')) return false;
  }
  return true;
}

/** Words of a name, initials and suffixes not counted. */
export function nameWordCount(tokens: Tokens, { first, end }: Run): number {
  let words = 0;
  for (let i = first, last = lastWord(tokens, first, end); i <= last; i++) if (isNameWord(tokens, i)) words++;
  return words;
}

function isNameWord(tokens: Tokens, index: number): boolean {
  return tokens.kind[index] === TokenKind.Word && !isInitial(tokens, index);
}

/** What standing in a byline adds to the evidence that a name is a person's. */
const AUTHOR_BONUS = 400;

function traitsOf(tokens: Tokens, run: Run, last: number, words: number): number {
  const { first } = run;
  let traits = genderOf(tokens, run);
  if (words < 2 || isSurnameOfParticles(tokens, first, last)) traits = withFlags(traits, Trait.Single);
  if (words < 2 && isNamingSomething(tokens, run.end)) traits = withFlags(traits, Trait.Naming);
  if (last === first + 1 && isSyllabicName(tokens, last)) traits = withFlags(traits, Trait.FamilyFirst);
  if (run.thing) traits = withFlags(traits, Trait.Thing);
  if (run.caps) traits = withFlags(traits, Trait.Caps);
  if (run.weak || (words < 2 && isCountry(tokens.word[first]))) traits = withFlags(traits, Trait.Weak);
  return traits;
}

function addRow(tokens: Tokens, run: Run): void {
  const { first, end } = run;
  const features = readFeatures(tokens, run);
  const last = lastWord(tokens, first, end);
  const words = nameWordCount(tokens, run);
  let full = 0;
  let firstHash = 0;
  for (let i = first; i <= last; i++) {
    if (!isNameWord(tokens, i)) continue;
    if (firstHash === 0) firstHash = nameHash(tokens, i);
    full = joinHash(full, nameHash(tokens, i));
  }
  const traits = traitsOf(tokens, run, last, words);
  const office = readRole(tokens, run);
  rows.push(
    tokens.start[first],
    tokens.end[end - 1],
    first,
    end,
    scoreOf(features, has(features, Feature.Initial) ? Math.max(words, 2) : words) +
      (run.byline ? AUTHOR_BONUS : 0),
    traits,
    withFlag(office.role, determiner(tokens, run, features)),
    office.end === 0 ? 0 : tokens.start[office.first],
    office.end === 0 ? 0 : tokens.end[office.end - 1],
    marksOf(tokens, run, last, words),
    full,
    firstHash,
    nameHash(tokens, last),
  );
}

/** "Von der Leyen", "De La Fuente": particles and one word are a surname, and no given name and surname. */
function isSurnameOfParticles(tokens: Tokens, first: number, last: number): boolean {
  if (first === last) return false;
  for (let i = first; i < last; i++) {
    const flags = flagsOf(tokens, i);
    if (isSaint(tokens, i) || (i > first && isSaint(tokens, i - 1) && tokens.mark(i) === Mark.Stop)) continue;
    const isParticle = has(flags, Name.Particle, Name.OpeningParticle) && !has(flags, Name.Given);
    if (!isParticle || tokens.kind[i] !== TokenKind.Word) return false;
  }
  return true;
}

/** The article is no part of what it stands before: "the Example cell", but "the Example government". */
function determiner(tokens: Tokens, { first, end }: Run, features: number): Role {
  const isBare = has(features, Feature.DeterminerBefore) && !has(features, Feature.Possessive);
  const isDetermined =
    isBreed(tokens, first, end, features) || (isBare && !has(flagsOf(tokens, end), Name.Rule));
  return isDetermined ? withFlag(NO_ROLE, RoleFlag.Determined) : NO_ROLE;
}

/** "the King Charles spaniel": no person has both an article and a royal title. */
function isBreed(tokens: Tokens, first: number, end: number, features: number): boolean {
  const subject = Feature.VerbAfter + Feature.AuxiliaryAfter + Feature.PastTenseAfter + Feature.Possessive;
  if (
    first < 2 ||
    has(features, subject) ||
    tokens.kind[end] !== TokenKind.Word ||
    isCapitalised(tokens, end)
  )
    return false;
  const kind = kindOfWord(tokens.word[first - 1]);
  return (kind === OfficeKind.Monarch || kind === OfficeKind.Royal) && isDeterminer(tokens, first - 2);
}

/** What tells bearers of the name apart: "III" or "Jr." after it, the W of "George W. Bush", the T of "T. Blair". */
function marksOf(tokens: Tokens, { first, end }: Run, last: number, words: number): NameMarks {
  const numeral = last + 1 < end ? numeralOf(' ' + tokens.textOf(last + 1)) : 0;
  const start = tokens.start[first];
  const opensWithInitial = isInitial(tokens, first) && first < last;
  return nameMarks(
    numeral,
    middleInitial(tokens, first, last),
    firstLetterOf(tokens.text, start),
    words < 2 && opensWithInitial,
  );
}

/** Letter of the first initial inside a name, 0 for none. */
function middleInitial(tokens: Tokens, first: number, last: number): number {
  for (let i = first + 1; i < last; i++)
    if (isInitial(tokens, i)) return initialOf(tokens.text, tokens.start[i]);
  return 0;
}

/** "Nguyen Thi Mai": the family name may come first, and tells no gender. */
function isTurned(tokens: Tokens, first: number, end: number): boolean {
  const last = flagsOf(tokens, end - 1);
  return has(flagsOf(tokens, first), Name.Surname) && has(last, Name.Given) && !has(last, Name.Surname);
}

/** Gender of the title before a name and of its given name, as {@link Trait} bits. */
function genderOf(tokens: Tokens, { first, end }: Run): number {
  const title =
    tokens.mark(first - 1) === Mark.Stop ? flagsOf(tokens, first - 2) : flagsOf(tokens, first - 1);
  if (has(title, Name.FemaleHonorific)) return Trait.Female + Trait.Addressed;
  if (has(title, Name.MaleHonorific)) return Trait.Male + Trait.Addressed;
  if (has(title, Name.FemaleRole)) return Trait.Female;
  if (has(title, Name.MaleRole)) return Trait.Male;
  if (isTurned(tokens, first, end)) return 0;
  const given = among(flagsOf(tokens, first), Name.Given);
  if (given === Name.Female || given === Name.Male) return given === Name.Female ? Trait.Female : Trait.Male;
  return genderOfOwner(tokens, first, end);
}

/** "Lee Carver and her husband own the farm": who opens the sentence is whose husband it is. */
function genderOfOwner(tokens: Tokens, first: number, end: number): number {
  if (!isAnd(tokens, end) || !tokens.has(first, Shape.SentenceStart)) return 0;
  const owner = possessiveAt(tokens, end + 1);
  return owner === Pronoun.She ? Trait.Female : owner === Pronoun.He ? Trait.Male : 0;
}

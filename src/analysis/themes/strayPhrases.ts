import { OUTLET_ENDINGS, OUTLETS } from '../data/outlets';
import { partitionPoint } from '../containers/search';
import { Role } from '../syntax/phraseRole';
import type { Body } from './body';
import { Field, type PhraseTable } from './phrases';
import { hasFlag, isNameWord, isRole, lengthIn, WordFlag } from './wordFlags';

const endings = new Set(OUTLET_ENDINGS.split(' '));
const outlets = new Set(OUTLETS.split(' '));
/** What stands before and after an outlet that tells of its own work: "told the Echo", "the Echo has learned". */
const BEFORE_OUTLET =
  /\b(?:told|tells|telling|spoke (?:to|with)|interview with|obtained by|reviewed by|seen by) (the )?$/i;
const AFTER_OUTLET =
  /^ (?:spoke (?:to|with)|talked (?:to|with)|interviewed|(?:has|have) (?:reached out|learned|seen|obtained)|reached out|understands)\b/;
/** Characters before and after a mention that are looked at. */
const REACH = 24;
/** The number of the paragraph behind the headline: an outlet that is first named later is not what the story is about. */
const LEAD_PARAGRAPH = 1;
/** Mentions that are looked at. */
const MOST_MENTIONS = 6;

/**
 * Tells phrases that are no subject of the story though they look like one: the outlet that tells it, half of a name
 * ("Robert F" of "Robert F. Vale"), words side by side that belong to different parts of the sentence ("tariffs Vale" in
 * "the tariffs Vale wants"), an office beside its holder. One instance reads story after story.
 */
export class StrayPhrases {
  constructor(
    private readonly body: Body,
    private readonly phrases: PhraseTable,
  ) {}

  has(phrase: number): boolean {
    const first = this.phrases.get(phrase, Field.First);
    const last = first + this.phrases.get(phrase, Field.Length) - 1;
    const { flags } = this.body;
    if (isNameWord(flags[last])) {
      if (this.endsInInitial(phrase, first, last) || this.isOutlet(phrase, last)) return true;
      if (last > first && this.isRelativeSubject(first, last)) return true;
    }
    return this.isOffice(phrase, first, last);
  }

  /**
   * "Unions appeals", said once outside the headline: a plural and behind it a word that may be a verb and is
   * no noun anywhere else, or is a plural as well, give a theme no good label. "Job cuts" and "peace talks" do.
   */
  isFragment(phrase: number): boolean {
    const { phrases, body } = this;
    const length = phrases.get(phrase, Field.Length);
    if (length !== 2 || phrases.get(phrase, Field.Count) > 1 || phrases.get(phrase, Field.InHeadline) > 0)
      return false;
    const last = phrases.get(phrase, Field.First) + length - 1;
    if (!hasFlag(body.flags[last], WordFlag.VerbToo)) return false;
    const isOnce = body.stats.counts[body.word[last]] === 1;
    return this.isPlural(last - 1) && (isOnce || this.isPlural(last));
  }

  /** "Robert F" of "Robert F. Vale", "Vale Jr" of "Vale Jr." */
  private endsInInitial(phrase: number, first: number, last: number): boolean {
    const length = lengthIn(this.body.flags[last]);
    if (length > 2 || last === first) return false;
    const text = this.textAround(phrase);
    const end = this.body.endOf(last);
    if (length === 2) return JUNIOR.test(text.slice(end - 2, end));
    return (
      CAPITAL.test(text.charAt(this.body.start[last - 1])) && BEFORE_SURNAME.test(text.slice(end, end + 3))
    );
  }

  /** A paper, station or agency that neither the headline nor the opening is about. */
  private isOutlet(phrase: number, last: number): boolean {
    const { phrases } = this;
    if (phrases.get(phrase, Field.InHeadline) > 0) return false;
    const word = this.wordAt(phrase, last);
    const isKnown = outlets.has(word) || (endings.has(word) && phrases.get(phrase, Field.Length) > 1);
    if (isKnown && phrases.get(phrase, Field.Paragraph) > LEAD_PARAGRAPH) return true;
    const isLoneWord = phrases.get(phrase, Field.Length) === 1 && phrases.get(phrase, Field.Count) === 1;
    return !isLoneWord && this.isToldMostly(phrase, isKnown);
  }

  /** Whether at least half of its mentions are of its own work; "the" before a name that is no known outlet's may be a body's. */
  private isToldMostly(phrase: number, isKnown: boolean): boolean {
    const { phrases, body } = this;
    const length = phrases.get(phrase, Field.Length);
    let seen = 0;
    let told = 0;
    for (let place = phrases.get(phrase, Field.FirstPlace); place >= 0 && seen < MOST_MENTIONS; seen++) {
      const first = phrases.placeWord[place];
      const text = body.textOf(phrases.placeParagraph[place]);
      if (isAtWork(text, body.start[first], body.endOf(first + length - 1), isKnown)) told++;
      place = phrases.nextPlace[place];
    }
    return told * 2 >= seen;
  }

  /** "the tariffs Vale wants": a name behind a plural that is none is the subject of another clause. */
  private isRelativeSubject(first: number, last: number): boolean {
    const { flags } = this.body;
    let noun = last - 1;
    while (noun >= first && isNameWord(flags[noun])) noun--;
    return noun >= first && isRole(flags[noun], Role.Noun) && this.isPlural(noun);
  }

  /** "Minister of Defence", said once: whose office it is is named beside it. */
  private isOffice(phrase: number, first: number, last: number): boolean {
    return (
      last > first &&
      this.phrases.get(phrase, Field.Count) === 1 &&
      hasFlag(this.body.flags[first], WordFlag.Office) &&
      hasFlag(this.body.flags[first + 1], WordFlag.AfterOf)
    );
  }

  private isPlural(word: number): boolean {
    const { body } = this;
    const text = this.paragraphOf(word);
    return PLURAL.test(text.slice(body.start[word], body.endOf(word)));
  }

  private paragraphOf(word: number): string {
    const { body } = this;
    return body.textOf(partitionPoint(1, body.paragraphCount, (i) => body.paragraphFirst[i] <= word) - 1);
  }

  private textAround(phrase: number): string {
    return this.body.textOf(this.phrases.get(phrase, Field.Paragraph));
  }

  private wordAt(phrase: number, word: number): string {
    return this.textAround(phrase).slice(this.body.start[word], this.body.endOf(word)).toLowerCase();
  }
}

/** Whether the words before or after the outlet at [start, end) tell of its own work. */
function isAtWork(text: string, start: number, end: number, isKnown: boolean): boolean {
  if (MAY_END_BEFORE.includes(text.charAt(start - 2))) {
    const before = BEFORE_OUTLET.exec(text.slice(Math.max(0, start - REACH), start));
    if (before && (isKnown || before[1] === undefined)) return true;
  }
  return MAY_BEGIN_AFTER.includes(text.charAt(end + 1)) && AFTER_OUTLET.test(text.slice(end, end + REACH));
}

/** Letters with which {@link BEFORE_OUTLET} ends and {@link AFTER_OUTLET} begins: most mentions have others, and cost no more. */
const MAY_END_BEFORE = 'dsgohwye';
const MAY_BEGIN_AFTER = 'stihru';
const CAPITAL = /\p{Lu}/u;
const BEFORE_SURNAME = /^\. ?\p{Lu}/u;
const JUNIOR = /^[JS]r$/;
/** A plural in small letters. */
const PLURAL = /^[a-z].*[^s]s$/;

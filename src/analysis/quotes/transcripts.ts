import type { Person } from '../article';
import type { LinkedPeople } from '../people';
import type { QuoteRecord } from './readQuotes';
import { foldText } from '../text/characters';
import type { Resolved } from './discourse';
import type { LabelKind, SpeakerLabel } from './speakerLabels';

/**
 * Transcripts and interviews: where labels before the paragraphs say whose words they are, all of a turn is quoted, with
 * marks or without. A list has labels too, so a story counts as a transcript only where speakers take turns.
 */

/** The words of one paragraph in a transcript; offsets relative to the paragraph. */
export interface Turn {
  /** Who speaks; null for a question that the outlet asks. */
  readonly speaker: Resolved | null;
  readonly start: number;
  readonly end: number;
}

/** Turns that a transcript has at least, apart from a question with its answer. */
const FEWEST_TURNS = 3;
/** Answers of an interview whose questions bear no label. */
const FEWEST_ANSWERS = 2;
/** Share of the turns that hold "I", "you" or a question. */
const SPOKEN_SHARE = 1 / 3;
/** Paragraphs without a label that one turn goes on for at most. */
const LONGEST_TURN = 12;
/** Characters in which "I" is looked for in an answer without a label. */
const SPOKEN_REACH = 600;
const FIRST_PERSON = /\b(?:I|I[’'](?:m|ve|d|ll)|[Ww]e|[Mm]y|[Oo]ur|me|us)\b/;
/** "[laughter]", "(Applause.)" */
const DIRECTIONS_BEFORE = /^(?:\s*[[(][^\])]{1,60}[\])][.:]?)+\s*/;
const DIRECTIONS_AFTER = /(?:\s*[[(][^\])]{1,60}[\])][.:]?)+\s*$/;

/** A label in its place. */
interface Labelled {
  readonly paragraph: number;
  readonly label: SpeakerLabel;
  readonly key: string;
  readonly isSpoken: boolean;
}

/** Who the labels of a story name, and which paragraphs are turns of a transcript. */
export class Transcript {
  private readonly turns = new Map<number, Turn>();
  private known: Map<string, number> | null = null;

  constructor(
    private readonly paragraphs: readonly QuoteRecord[],
    private readonly people: LinkedPeople,
  ) {
    const labelled = this.listLabels();
    if (labelled.length === 0) return;
    const turns = turnsOf(labelled);
    if (turns.length > 0) this.addTurns(turns);
    else if (this.answersQuestions(labelled)) this.addAnswers(labelled);
    else this.addInterview(labelled.filter(({ label }) => label.kind === 'bold question'));
  }

  /** The turn whose words the paragraph holds, or null outside a transcript. */
  turnAt(paragraph: number): Turn | null {
    return this.turns.get(paragraph) ?? null;
  }

  /**
   * Whom the label before a quotation names in a text that is no transcript; 'nobody' where it is the name of a place, a
   * note or the like; null where the sentence can tell.
   */
  labelledBy(paragraph: number): Resolved | 'nobody' | null {
    const label = this.paragraphs[paragraph].facts.quotes.layout?.label;
    if (!label || label.kind === 'other' || label.kind === 'bold question') return null;
    if (label.kind !== 'person' && label.kind !== 'capitals') return 'nobody';
    const resolved = this.resolve(paragraph, label);
    return label.kind === 'person' || resolved.person !== null || label.hasGivenName ? resolved : 'nobody';
  }

  private listLabels(): Labelled[] {
    const labelled: Labelled[] = [];
    this.paragraphs.forEach(({ kind, text, facts }, paragraph) => {
      const label = facts.quotes.layout?.label;
      if (!label || kind === 'byline' || kind === 'boilerplate') return;
      const isSpoken = label.isSpoken || (label.words < 0 && this.isSpoken(paragraph + 1));
      labelled.push({ paragraph, label, key: foldText(text.slice(label.start, label.end)), isSpoken });
    });
    return labelled;
  }

  /** "What did you think?" and then "Ruiz: I laughed.", again and again: an interview whose questions bear no label. */
  private answersQuestions(labelled: readonly Labelled[]): boolean {
    if (labelled.length < FEWEST_ANSWERS) return false;
    return labelled.every(({ paragraph, label: { kind }, key }) => {
      const before = this.paragraphs[paragraph - 1]?.text ?? '';
      return (kind === 'person' || kind === 'other') && key === labelled[0].key && before.endsWith('?');
    });
  }

  private addAnswers(labelled: readonly Labelled[]): void {
    this.addTurns(labelled);
    for (const { paragraph } of labelled)
      this.turns.set(paragraph - 1, {
        speaker: null,
        start: 0,
        end: this.paragraphs[paragraph - 1].text.length,
      });
  }

  private addTurns(labelled: readonly Labelled[]): void {
    const interviewee = labelled.some(({ label }) => label.kind === 'answer')
      ? this.interviewee(labelled[0].paragraph)
      : null;
    const speakers = new Map<string, Resolved>();
    labelled.forEach(({ paragraph, label, key }, i) => {
      if (label.kind === 'answer' && !interviewee) return; // its sentences may tell
      const speaker = this.speakerOf(paragraph, label, key, speakers, interviewee);
      this.addTurn(paragraph, label.words < 0 ? Infinity : label.words, speaker);
      const next = labelled[i + 1]?.paragraph;
      const first = label.words < 0 ? paragraph + 2 : paragraph + 1;
      if (label.words < 0 && first - 1 !== next && first <= this.paragraphs.length)
        this.addTurn(first - 1, 0, speaker);
      if (next !== undefined) this.goOn(first, next, speaker);
    });
  }

  /** The paragraphs without a label up to the next one are the same speaker's. */
  private goOn(from: number, next: number, speaker: Resolved | null): void {
    const end = Math.min(next, this.paragraphs.length, from + LONGEST_TURN);
    for (let i = from; i < end; i++) {
      const { kind } = this.paragraphs[i];
      if (kind === 'heading' || kind === 'headline') return;
      if (kind === 'body') this.addTurn(i, 0, speaker);
    }
  }

  private addTurn(paragraph: number, from: number, speaker: Resolved | null): void {
    const { text } = this.paragraphs[paragraph];
    if (from >= text.length) return;
    const start = from + (DIRECTIONS_BEFORE.exec(text.slice(from))?.[0].length ?? 0);
    const end = text.length - (DIRECTIONS_AFTER.exec(text.slice(start))?.[0].length ?? 0);
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) this.turns.set(paragraph, { speaker, start, end });
  }

  private speakerOf(
    paragraph: number,
    label: SpeakerLabel,
    key: string,
    speakers: Map<string, Resolved>,
    interviewee: Resolved | null,
  ): Resolved | null {
    if (label.kind === 'question') return null;
    if (label.kind === 'answer') return interviewee;
    const own = this.resolve(paragraph, label);
    const surname = lastWord(key);
    const known = own.person === null ? (speakers.get(key) ?? speakers.get(surname)) : undefined;
    const speaker = known ? { ...known, mention: own.mention } : own;
    if (!speakers.has(key)) speakers.set(key, speaker);
    if (!speakers.has(surname)) speakers.set(surname, speaker);
    return speaker;
  }

  /** The person whom a label names, or the label as it is written. */
  private resolve(paragraph: number, { start, end, name }: SpeakerLabel): Resolved {
    const record = this.paragraphs[paragraph];
    const mention = { start: record.start + start, end: record.start + end };
    const written = record.text.slice(start, end);
    const candidate = name < 0 ? -1 : this.people.personOf(paragraph, name);
    const person = candidate >= 0 ? candidate : this.personCalled(foldText(written));
    if (person < 0)
      return { name: written, mention, person: null, isPronoun: false, isUnnamed: false, isThing: false };
    const { name: full } = this.people.people[person];
    return { name: full, mention, person, isPronoun: false, isUnnamed: false, isThing: false };
  }

  /** The one person of that full name or surname, office and title before it or not; -1 where none or several are. */
  private personCalled(written: string): number {
    this.known ??= namesOf(this.people.people);
    const parts = written.split(/\s+/);
    for (let i = 0; i < parts.length; i++) {
      const person = this.known.get(parts.slice(i).join(' '));
      if (person !== undefined) return person;
    }
    return -1;
  }

  /** "**Why did the dam fail?**" and an answer without a label: an interview, if it is clear with whom. */
  private addInterview(questions: readonly Labelled[]): void {
    if (questions.length < 2) return;
    const speaker = this.interviewee(questions[0].paragraph);
    if (
      !speaker ||
      !questions.slice(0, -1).every((question, i) => this.isAnswered(question, questions[i + 1]))
    )
      return;
    questions.forEach(({ paragraph }, i) => {
      this.turns.set(paragraph, { speaker: null, start: 0, end: this.paragraphs[paragraph].text.length });
      this.goOn(paragraph + 1, questions[i + 1]?.paragraph ?? paragraph + 2, speaker);
    });
  }

  /** Whether what stands between two questions speaks in the first person. */
  private isAnswered(question: Labelled, next: Labelled | undefined): boolean {
    const end = next?.paragraph ?? question.paragraph + 2;
    for (let i = question.paragraph + 1; i < end; i++) if (this.isSpoken(i)) return true;
    return false;
  }

  /** Whether a paragraph speaks in the first person. */
  private isSpoken(paragraph: number): boolean {
    return FIRST_PERSON.test((this.paragraphs[paragraph]?.text ?? '').slice(0, SPOKEN_REACH));
  }

  /**
   * Whom the text before the first question introduces: the one person named there, or by far the most named one; or the
   * one person that the whole text names.
   */
  private interviewee(first: number): Resolved | null {
    const { people } = this.people;
    const end = this.paragraphs[first].start;
    const before = people.filter(({ mentions }) => mentions.some(({ start }) => start < end));
    const named = before.length === 0 && people.length === 1 ? [...people] : before;
    const [one, two] = named.sort((a, b) => b.mentions.length - a.mentions.length);
    if (!one || (two && two.mentions.length * 2 > one.mentions.length)) return null;
    const { name, index, mentions } = one;
    return {
      name,
      mention: mentions[0] ?? null,
      person: index,
      isPronoun: false,
      isUnnamed: false,
      isThing: false,
    };
  }
}

/** The labels that speakers take turns by; none where the text is no transcript. */
function turnsOf(labelled: readonly Labelled[]): readonly Labelled[] {
  const counts = new Map<string, number>();
  for (const { key } of labelled) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isTurn = ({ label: { kind }, key }: Labelled): boolean =>
    kind !== 'bold question' && kind !== 'thing' && (kind !== 'other' || (counts.get(key) ?? 0) > 1);
  const turns = labelled.filter(isTurn);
  return isInterview(turns) || takesTurns(turns) ? turns : [];
}

/** "Q: …" and then "A: …". */
function isInterview(turns: readonly Labelled[]): boolean {
  const isKind = (turn: Labelled | undefined, kind: LabelKind): boolean => turn?.label.kind === kind;
  return turns.some((turn, i) => isKind(turn, 'question') && isKind(turns[i + 1], 'answer'));
}

/** Two speakers or more, one of whom speaks again, and who say "I" and "you". */
function takesTurns(turns: readonly Labelled[]): boolean {
  const speakers = new Set(turns.map(({ key }) => key));
  if (turns.length < FEWEST_TURNS || speakers.size < 2 || speakers.size === turns.length) return false;
  return turns.filter(({ isSpoken }) => isSpoken).length >= turns.length * SPOKEN_SHARE;
}

/** Persons by full name and surname, folded; a surname that two share stands for nobody. */
function namesOf(people: readonly Person[]): Map<string, number> {
  const names = new Map<string, number>();
  const add = (name: string, person: number): void => {
    names.set(name, names.has(name) && names.get(name) !== person ? -1 : person);
  };
  for (const { name, index } of people) {
    const folded = foldText(name);
    const surname = lastWord(folded);
    add(folded, index);
    if (surname !== folded) add(surname, index);
  }
  return names;
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

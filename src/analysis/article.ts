/**
 * The data the core hands out. Every offset is a UTF-16 code unit offset into the analysed text,
 * start inclusive, end exclusive, as in VS Code. All values are plain data: they can be cloned and serialised.
 */

/** A stretch of the text: UTF-16 offsets, start inclusive, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a paragraph is for the reader.
 * - `headline`: the article's title (or a second copy of it)
 * - `heading`: a crosshead or the title of a later article in the same file
 * - `byline`: who wrote it, when, for whom, and notes on the author
 * - `caption`: what is on a picture and who took it
 * - `teaser`: the title of another story
 * - `boilerplate`: menus, buttons, newsletter calls, corrections, credits, copyright, front matter
 * - `body`: everything else
 */
export type ParagraphKind = 'headline' | 'heading' | 'byline' | 'caption' | 'teaser' | 'boilerplate' | 'body';

/**
 * Whether a paragraph is page furniture: nobody speaks in it, no pronoun of the story means somebody in it, the article is
 * not about what it names, and copies of it are no repeats of the story.
 */
export function isFurniture(kind: ParagraphKind): boolean {
  return kind === 'byline' || kind === 'caption' || kind === 'teaser' || kind === 'boilerplate';
}

/** A paragraph as a reader sees it: a line, or a block of hard-wrapped lines. */
export interface Paragraph extends Span {
  readonly index: number;
  readonly kind: ParagraphKind;
  /** "QUITO, March 3 (Reuters) -" where the paragraph opens with one. */
  readonly dateline: Span | null;
}

/**
 * - `direct`: full sentences in marks
 * - `partial`: a fragment in marks woven into the reporter's sentence
 * - `indirect`: reported speech without marks
 * - `term`: marks round a title, nickname or so-called word that nobody is quoted with
 */
export type QuoteKind = 'direct' | 'partial' | 'indirect' | 'term';

/** The word or words that introduce a quote: "said", "according to", "called for". */
export interface Cue extends Span {
  readonly text: string;
}

/**
 * Why marks or a clause are the kind of quote that they are: the rule that decided.
 * - `sentence`, `fragment`: what stands in the marks
 * - `clause`: a clause that a reporting verb governs
 * - `named`, `other-name`, `work`, `meaning`, `nickname`, `written`, `name-of-noun`: the words around show that the marks name something
 * - `attribute`, `title`, `so-called`: nobody is near who could have said it, and it stands like a name
 * - `headline`: single marks by themselves
 * - `link-line`: it stands in another story's headline
 * - `definition`: `(“the seller”)`: a name that a text gives what it has just spoken of
 * - `turn`: words without marks that a label, a signature or an introduction gives to somebody: a turn of a transcript
 * - `other-language`: it stands in marks in a language whose grammar is not known here, so no speaker is guessed
 * - `reader`: the reader says so
 */
export const KIND_REASONS = [
  'sentence',
  'fragment',
  'clause',
  'named',
  'other-name',
  'work',
  'meaning',
  'nickname',
  'written',
  'name-of-noun',
  'attribute',
  'title',
  'so-called',
  'headline',
  'link-line',
  'definition',
  'turn',
  'other-language',
  'reader',
] as const;
export type KindReason = (typeof KIND_REASONS)[number];

/**
 * Why a quote has its speaker: the rule that decided.
 * - `cue-beside`: `“It leaks,” said Vale`: a reporting verb stands beside the marks
 * - `unlisted-verb`: `“Never,” Vale spat`: the comma in the marks and the name say that the verb is one of speech
 * - `speech-noun`: `“Never,” came the reply from Vale`
 * - `colon`: `Vale: “It leaks.”`
 * - `closing-cue`: `It is “a sieve” and “a shame”, said Vale.`
 * - `cue-governs`: `Vale said that it was “a sieve”`: a reporting verb before it in the sentence
 * - `same-sentence`: it goes on from the quotation before it in the sentence
 * - `later-cue`: only a later clause of the sentence has a reporting verb
 * - `subject`: no reporting verb: whom the sentence is about
 * - `clause`: reported speech: the subject of its reporting verb
 * - `context`: a quotation by itself: who has been speaking
 * - `label`: `TOM VALE: The dam leaks.`: a label before the quotation or the turn of a transcript
 * - `signature`: `“The dam leaks.” – Tom Vale`: who signs behind it or below
 * - `introduced`: "Tom Vale was blunter.": the paragraph before introduces the speaker
 * - `named-next`: a quotation by itself: who is named right after it
 * - `continued`: it goes on from the paragraph before
 * - `reader`: the reader says so
 * A quotation whose verb is denied (`Vale did not call it “a sieve”`) has no speaker.
 */
export const SPEAKER_REASONS = [
  'cue-beside',
  'unlisted-verb',
  'speech-noun',
  'colon',
  'closing-cue',
  'cue-governs',
  'same-sentence',
  'later-cue',
  'subject',
  'clause',
  'context',
  'named-next',
  'continued',
  'label',
  'signature',
  'introduced',
  'reader',
] as const;
export type SpeakerReason = (typeof SPEAKER_REASONS)[number];

/** Who a quote belongs to. */
export interface Speaker {
  /** The resolved name ("Xi Jinping" for "he"), or the speaker as written ("the ministry"). */
  readonly name: string;
  /** Where in the text the speaker was read from: for a floating quote, the last place before it; null where nowhere. */
  readonly mention: Span | null;
  /** Index into {@link Article.people}, or null for institutions and unnamed sources. */
  readonly person: number | null;
  /** 0 to 1; below {@link PROBABLE_SPEAKER} the reader is told "probably". */
  readonly confidence: number;
  /** Null where the speaker was read from a file of annotations that does not say. */
  readonly reason: SpeakerReason | null;
}

/** Speakers below this confidence are shown as "probably". */
export const PROBABLE_SPEAKER = 0.7;

/** Something that somebody said, wrote or thought. Marks are part of the span. */
export interface Quote extends Span {
  readonly kind: QuoteKind;
  /** Why it is of that kind; null where it was read from a file of annotations that does not say. */
  readonly reason: KindReason | null;
  /** Index into {@link Article.paragraphs}. */
  readonly paragraph: number;
  readonly cue: Cue | null;
  readonly speaker: Speaker | null;
  /** The closing mark is missing where one was due. */
  readonly unclosed: boolean;
  /** The quote goes on from the paragraph before (multi-paragraph quote). */
  readonly continued: boolean;
}

export type Gender = 'female' | 'male';

/** One place where a person is named (titles and possessive endings are not part of the span). */
export interface Mention extends Span {
  readonly paragraph: number;
}

/**
 * How somebody stands to the office at the article's date. `unknown`: the table's source vouches for the office up to an
 * earlier day only, {@link Leader.asOf}.
 */
export type LeaderStatus = 'in office' | 'former' | 'elect' | 'acting' | 'nominee' | 'unknown';

/**
 * - `leader`: heads of states, governments, regions, parties and bodies, ministers
 * - `official`: legislators, mayors, ambassadors, candidates and others whom a title in the text makes known
 */
export type LeaderTier = 'leader' | 'official';

/**
 * Why somebody is shown with an office, a short stable word each:
 * - `own list`: the reader's own leader
 * - `full name`, `surname`: a name of the table
 * - `surname and title`: a surname of the table with an office or country that fits
 * - `office`: named by the office alone ("the Chilean president")
 * - `title before`, `title after`: an office in the text, before the name or behind it
 */
export const LEADER_REASONS = [
  'own list',
  'full name',
  'surname',
  'surname and title',
  'office',
  'title before',
  'title after',
] as const;
export type LeaderReason = (typeof LEADER_REASONS)[number];

/** A person who holds, held or is to hold a public office. */
export interface Leader {
  /** Canonical full name. */
  readonly name: string;
  readonly tier: LeaderTier;
  /** "President of Chile". */
  readonly office: string;
  /** ISO 3166 alpha-2, or null for international bodies and where the text does not tell. */
  readonly country: string | null;
  /** ISO dates (or year, or year and month) of the term; null where unknown or open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly status: LeaderStatus;
  /** ISO date up to which the table's source vouches for an office without end; null where it needs none. */
  readonly asOf: string | null;
  readonly reason: LeaderReason;
  /** Where we know it from: our table, a title in the text, or the user's own list. */
  readonly source: 'gazetteer' | 'text' | 'user';
  readonly otherNames: readonly string[];
  /** Other leaders that the name could mean as well; empty where it is clear. */
  readonly ambiguousWith: readonly string[];
}

/** A person named in the article, with all mentions in text order. */
export interface Person {
  readonly index: number;
  /** The fullest name: the leader's canonical name, or the longest form in the text. */
  readonly name: string;
  readonly gender: Gender | null;
  readonly mentions: readonly Mention[];
  /** Where only the office is named ("the Chilean president") and the person is clear; not among `mentions`. */
  readonly officeMentions: readonly Mention[];
  readonly leader: Leader | null;
  /** The known full name that this one nearly is ("Emanuel Macron": "Emmanuel Macron"). */
  readonly suggestion: string | null;
}

/** How a later copy relates to the first. */
export type RepeatKind = 'exact' | 'near' | 'contained' | 'split';

/** One copy of a repeated paragraph. */
export interface RepeatedCopy {
  /** Index into {@link Article.paragraphs}. */
  readonly paragraph: number;
  /** 'exact' for the first copy. */
  readonly kind: RepeatKind;
  /**
   * The paragraph that this one repeats, as index into {@link Article.paragraphs}: itself for the first copy, the first
   * of its near copies for an exact or near copy, and the paragraph that holds it or stands in it otherwise.
   */
  readonly of: number;
  /** 0 to 1, against the paragraph `of`; 1 for the first copy. */
  readonly similarity: number;
}

/** A group of repeated paragraphs, first copy first, in text order. */
export interface RepeatedGroup {
  readonly copies: readonly RepeatedCopy[];
  /** True where the copies are bylines or boilerplate: named as such, not counted as repeats. */
  readonly boilerplate: boolean;
}

/** Something the article is about. */
export interface Theme {
  /** The commonest surface form. */
  readonly label: string;
  /** Other forms in the text: acronyms, shorter or inflected forms. */
  readonly aliases: readonly string[];
  /** 0 to 1, relative to the strongest theme of the article. */
  readonly weight: number;
  readonly mentions: readonly Mention[];
  /** Index of the theme that this one is a special case of, or null. */
  readonly parent: number | null;
  /** Index into {@link Article.people} where the theme is a person, or null. */
  readonly person: number | null;
}

/** A run of paragraphs on one subject, for reading the outline in order. */
export interface Section extends Span {
  readonly label: string;
  readonly firstParagraph: number;
  readonly lastParagraph: number;
}

/** The article's date and how we know it. */
export interface ArticleDate {
  /** ISO 8601 date. */
  readonly iso: string;
  readonly source: 'front matter' | 'dateline' | 'text' | 'option' | 'today';
}

/** All that the core knows about a text. */
export interface Article {
  readonly length: number;
  readonly date: ArticleDate;
  readonly paragraphs: readonly Paragraph[];
  /** In text order. Spans never cross; a quote may hold another. */
  readonly quotes: readonly Quote[];
  /** In order of first mention. */
  readonly people: readonly Person[];
  readonly repeats: readonly RepeatedGroup[];
  /** Heaviest first. */
  readonly themes: readonly Theme[];
  readonly sections: readonly Section[];
  /** Ranked key phrases, best first, for comparison with other extractors (at least 15 where the text has them). */
  readonly keyphrases: readonly string[];
}

/** A replacement of [start, end) by text; offsets are those of the text just before this edit. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** What the caller knows that the text does not say. */
export interface AnalysisOptions {
  /** ISO date of the article, where the caller knows it. */
  readonly date?: string;
  /** ISO date to assume where nothing tells the article's date. The core has no clock: callers pass theirs. */
  readonly today?: string;
  /** The user's own leaders; they override shipped ones of the same name. */
  readonly leaders?: readonly UserLeader[];
  /** Full names or surnames that are not to be taken for leaders. */
  readonly notLeaders?: readonly string[];
  /** What the reader says of passages of this text; offsets into it. */
  readonly corrections?: readonly Correction[];
  /**
   * Told of a story that could not be linked; the article then has the story's paragraphs and nothing that they say, until
   * the story changes. Without it the error is thrown.
   */
  readonly onStoryError?: (error: unknown) => void;
}

/**
 * What the reader says of a passage. It goes before whatever the analysis would say, which draws its conclusions from it:
 * what follows "she said" follows the corrected speaker.
 */
export type Correction = Span &
  (
    | {
        /** Whose words the quotation at this place is: a person of the article, anybody else, or "" for nobody. */
        readonly kind: 'speaker';
        readonly name: string;
      }
    /** Words that are a quotation; where there is one already, this is its right extent. */
    | { readonly kind: 'quotation' }
    | { readonly kind: 'not a quotation' }
    /** Who is meant by the name at this place, and by the same words elsewhere in its story. */
    | { readonly kind: 'person'; readonly name: string }
    | { readonly kind: 'not a person' }
    /** A paragraph that repeats nothing, though it is like another. */
    | { readonly kind: 'not a repeat' }
  );

/** A leader the user has added. */
export interface UserLeader {
  /** Full name, family name last. */
  readonly name: string;
  /** Shown as it stands: "Mayor of Springfield". */
  readonly office?: string;
  /** ISO 3166 alpha-2. */
  readonly country?: string;
  /** Other full names, and short forms of one word. */
  readonly aliases?: readonly string[];
  readonly gender?: Gender;
  /** ISO dates of the term. */
  readonly from?: string;
  readonly to?: string;
}

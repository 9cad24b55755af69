import { has, hasAll } from '../containers/flags';
import type { Tokens } from '../text/tokens';
import type { Casing } from './casing';
import type { Run } from './run';

/** The sentence in which a run is looked for, and the run so far: `first` is -1 where none is open. */
export interface RunSite {
  readonly tokens: Tokens;
  readonly run: Run;
  /** Index after the last token of the sentence. */
  readonly limit: number;
  readonly casing: Casing;
  /** Index after the last name of several words in the sentence, -1 for none. */
  readonly seriesEnd: number;
  /** Index of the name that opens a byline, -1 where the paragraph is none. */
  readonly bylineStart: number;
  /** Index after a place or body of several words that begins at `i`, or `i` where none does. */
  skip(i: number): number;
}

/** A capitalised word, and whether a run is open before it. */
export interface WordAt {
  readonly site: RunSite;
  readonly i: number;
  /** {@link Name} flags of the word. */
  readonly flags: number;
  readonly open: boolean;
}

/** What is told once of a capitalised word and its neighbours, as bits, so that a rule is asked only where it may decide. */
export const enum Standing {
  /** No table of names knows the word. */
  Unknown = 2 ** 0,
  /** One letter, or letters with stops: an initial. */
  Initial = 2 ** 1,
  /** Another capitalised word of the sentence follows, or none does. */
  BeforeCapital = 2 ** 2,
  BeforeSmall = 2 ** 3,
  /** A word with a hyphen follows. */
  BeforeHyphen = 2 ** 4,
  /** The paragraph is a byline. */
  Byline = 2 ** 5,
}

/** What one kind of word is to a name: `null` where the rule does not concern the word. */
export interface WordRule {
  readonly name: string;
  /** A sentence in which it decides; the word stands in square brackets. */
  readonly example: string;
  /** Words that the rule may decide of, told without asking it: it is asked of each capitalised word of a text. */
  readonly concerns?: {
    /** One of these {@link Name} flags. */
    readonly flags?: number;
    /** One of these shapes. */
    readonly shape?: number;
    /** All of these {@link Standing} bits. */
    readonly standing?: number;
    /** Whether a run is open before it. */
    readonly open?: boolean;
  };
  readonly belongs: (word: WordAt) => boolean | null;
}

/** All flags or shapes. */
const ANY = -1;

/** What a rule says of a word: whether it can be part of a name. */
interface Decision {
  readonly rule: WordRule;
  readonly answer: boolean;
}

/** A rule with all that it concerns written out, and its two answers, so that none has to be made for each word. */
interface ReadyRule {
  readonly yes: Decision;
  readonly no: Decision;
  readonly belongs: WordRule['belongs'];
  readonly flags: number;
  readonly shape: number;
  readonly standing: number;
}

/** Rules in order: the first that concerns a word and says something of it decides. */
export class RuleTable {
  /** Those for words inside a run, and for words that may open one. */
  private readonly whereOpen: readonly ReadyRule[];
  private readonly whereClosed: readonly ReadyRule[];

  constructor(rules: readonly WordRule[]) {
    const ready = rules.map((rule) => ({
      isOpen: rule.concerns?.open,
      yes: { rule, answer: true },
      no: { rule, answer: false },
      belongs: rule.belongs,
      flags: rule.concerns?.flags ?? ANY,
      shape: rule.concerns?.shape ?? ANY,
      standing: rule.concerns?.standing ?? 0,
    }));
    this.whereOpen = ready.filter(({ isOpen }) => isOpen !== false);
    this.whereClosed = ready.filter(({ isOpen }) => isOpen !== true);
  }

  /**
   * What the rules say of a word; null where none decides.
   * @param standing {@link Standing} bits of the word
   */
  decide(word: WordAt, standing: number): Decision | null {
    const { flags, open } = word;
    const shape = word.site.tokens.shape[word.i];
    const rules = open ? this.whereOpen : this.whereClosed;
    for (let r = 0; r < rules.length; r++) {
      const rule = rules[r];
      if (rule.standing !== 0 && !hasAll(standing, rule.standing)) continue;
      if (rule.flags !== ANY && !has(flags, rule.flags)) continue;
      if (rule.shape !== ANY && !has(shape, rule.shape)) continue;
      const answer = rule.belongs(word);
      if (answer !== null) return answer ? rule.yes : rule.no;
    }
    return null;
  }
}

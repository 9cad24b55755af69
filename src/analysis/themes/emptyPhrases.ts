import type { Body } from './body';
import { Role } from '../syntax/phraseRole';
import { hasFlag, isNameWord, isRole, WordFlag } from './wordFlags';
import { zeros } from '../containers/growable';
import { Field, ROW, type PhraseTable } from './phrases';

/** How often a head may stand alone beside the phrases that it heads, for each time that it heads one. */
const ALONE_PER_HEADED = 2;

/**
 * Tells phrases that name nothing by themselves: "the fund" where there are a rescue fund and a hedge fund, and what has
 * but an adjective before a light noun and comes up once, such as "quiet start". One instance reads story after story.
 */
export class EmptyPhrases {
  /** By number of the word: how many different nouns stand before it, and how often. */
  private modifiers = new Int32Array(0);
  private headed = new Int32Array(0);

  constructor(
    private readonly body: Body,
    private readonly phrases: PhraseTable,
  ) {}

  /** Finds the heads of phrases that were read anew. */
  read(): this {
    const { body, phrases } = this;
    const { data, size } = phrases;
    const modifiers = (this.modifiers = zeros(this.modifiers, body.stats.size));
    const headed = (this.headed = zeros(this.headed, body.stats.size));
    for (let phrase = 0, at = 0; phrase < size; phrase++, at += ROW) {
      if (data[at + Field.Length] !== 2 || data[at + Field.Final] === 0) continue;
      const modifier = data[at + Field.First];
      if (!isNoun(body.flags[modifier]) || isNameWord(body.flags[modifier + 1])) continue;
      const head = body.word[modifier + 1];
      modifiers[head]++;
      headed[head] += data[at + Field.Final];
    }
    return this;
  }

  has(phrase: number): boolean {
    const { data } = this.phrases;
    const at = phrase * ROW;
    if (data[at + Field.Length] !== 1) return data[at + Field.Count] === 1 && this.isLight(phrase);
    const word = this.phrases.wordOf(phrase, 0);
    const isAmbiguous = this.modifiers[word] > 1;
    return isAmbiguous && data[at + Field.Alone] <= this.headed[word] * ALONE_PER_HEADED;
  }

  private isLight(phrase: number): boolean {
    const { flags } = this.body;
    const first = this.phrases.get(phrase, Field.First);
    const head = first + this.phrases.get(phrase, Field.Length) - 1;
    if (!hasFlag(flags[head], WordFlag.LightNoun)) return false;
    for (let at = first; at < head; at++)
      if (isNoun(flags[at]) && !hasFlag(flags[at], WordFlag.LightNoun)) return false;
    return true;
  }
}

function isNoun(flags: number): boolean {
  return isRole(flags, Role.Noun) || isRole(flags, Role.Name);
}

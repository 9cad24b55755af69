import { TITLE_ABBREVIATIONS } from '../data/titles';
import { hashWord, WordSet, wordList } from '../text/lexicon';
import { Mark } from '../text/mark';
import { Shape, TokenKind } from '../text/tokens';
import { phraseEnding, phraseStarting } from './nounPhrases';
import type { NounPhrase } from './phrase';
import type { Passage } from './passage';
import { isDeterminer, isPersonNoun, isPreposition, isTitle } from './wordClasses';

/** What somebody is said to be, as hashes of words: "the defence minister" and "minister of defence" are one. */
export interface Description {
  readonly head: number;
  /** What the head is told apart by: "defence"; 0 where nothing is. */
  readonly modifier: number;
  /** The modifier is a capitalised word before the head: a party, a place. */
  readonly isProper: boolean;
}

/** A name that the paragraph describes. */
export interface Described extends Description {
  readonly name: number;
}

const copulas = new WordSet(wordList('is was became becomes'));
const definite = new WordSet(wordList('the'));
const fullForms = new Map(
  TITLE_ABBREVIATIONS.split('|').map((pair) => {
    const [short = '', full = ''] = pair.split(' ');
    return [hashWord(short), hashWord(full)] as const;
  }),
);
const NOBODY: readonly Described[] = [];
/** Tokens of a description that are looked at on either side of a name. */
const REACH = 16;

/** "the linguist": whoever is meant has been described so; null for other phrases. */
export function definiteDescription(passage: Passage, phrase: NounPhrase): Description | null {
  const found = definite.has(passage.tokens.word[phrase.first]) ? describe(passage, phrase) : null;
  // "the Republican governor": a party or a place is seldom what the one meant was called before
  return found?.isProper ? { head: found.head, modifier: 0, isProper: true } : found;
}

/** What the paragraph says of those it names: "linguist Tom Vale", "Tom Vale, a linguist", "the linguist, Tom Vale", "Tom Vale is a linguist". */
export function readDescriptions(passage: Passage): readonly Described[] {
  const found: Described[] = [];
  const { count } = passage.names;
  for (let name = 0; name < count; name++) {
    const title = titleBefore(passage, passage.names.firstToken(name) - 1);
    if (title >= 0) addDescription(found, name, at(passage, title, 0));
    addPhrase(found, name, passage, phraseBefore(passage, name));
    addPhrase(found, name, passage, phraseAfter(passage, name));
  }
  return found.length === 0 ? NOBODY : found;
}

function addPhrase(found: Described[], name: number, passage: Passage, phrase: NounPhrase | null): void {
  const description = phrase && phrase.name < 0 ? describe(passage, phrase) : null;
  if (description) addDescription(found, name, description);
}

function addDescription(found: Described[], name: number, { head, modifier, isProper }: Description): void {
  found.push({ name, head, modifier, isProper });
}

/** The title or role right before a name, or -1. */
function titleBefore({ tokens }: Passage, token: number): number {
  const at = tokens.mark(token) === Mark.Stop ? token - 1 : token;
  return at >= 0 && (isTitle(tokens, at) || isPersonNoun(tokens, at)) ? at : -1;
}

function phraseBefore(passage: Passage, name: number): NounPhrase | null {
  const comma = passage.names.firstToken(name) - 1;
  if (passage.tokens.mark(comma) !== Mark.Comma) return null;
  const phrase = phraseEnding(passage, comma - 1, Math.max(0, comma - REACH));
  return phrase && isDeterminer(passage.tokens, phrase.first) ? phrase : null;
}

function phraseAfter(passage: Passage, name: number): NounPhrase | null {
  const { tokens } = passage;
  let at = passage.names.endToken(name);
  if (copulas.has(tokens.word[at])) at++;
  else if (tokens.mark(at) !== Mark.Comma) return null;
  else {
    at++;
    if (tokens.kind[at] === TokenKind.Number && tokens.mark(at + 1) === Mark.Comma) at += 2;
  }
  if (!isDeterminer(tokens, at) && !tokens.has(at + 1, Shape.Clitic)) return null;
  return phraseStarting(passage, at, Math.min(tokens.count, at + REACH));
}

/** The head of a phrase is the last word before its first preposition. */
function describe(passage: Passage, { first, last }: NounPhrase): Description | null {
  const { tokens } = passage;
  let head = first;
  while (head < last && !isPreposition(tokens, head + 1)) head++;
  if (head === first || !passage.isWord(head) || passage.isName(head)) return null;
  let complement = 0;
  if (head + 1 < last && isPreposition(tokens, head + 1)) {
    const noun = isDeterminer(tokens, head + 2) ? head + 3 : head + 2;
    if (noun <= last) complement = tokens.hash[noun];
  }
  return at(passage, head, complement);
}

function at({ tokens }: Passage, head: number, complement: number): Description {
  const hash = tokens.hash[head];
  const modifier = complement || modifierBefore(tokens, head - 1);
  const isProper = complement === 0 && modifier !== 0 && tokens.has(head - 1, Shape.Capital);
  return { head: fullForms.get(hash) ?? hash, modifier, isProper };
}

/** "defence" in "defence minister"; a capitalised word is a party or a place, which is often left out. */
function modifierBefore(tokens: Passage['tokens'], token: number): number {
  if (token < 0 || tokens.kind[token] !== TokenKind.Word || tokens.has(token, Shape.Clitic)) return 0;
  if (isDeterminer(tokens, token) || isPreposition(tokens, token)) return 0;
  return tokens.hash[token];
}

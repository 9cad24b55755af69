import { has } from '../containers/flags';
import { Pronoun, pronounAt } from '../syntax/pronouns';
import { isDeterminer as isAnyDeterminer } from '../syntax/wordClasses';
import { Mark } from '../text/mark';
import { Name } from '../text/words/nameBits';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { shippedGazetteer } from './gazetteer';
import { flagsOf, isCapitalised, nameHash } from './nameWords';

/** The sentence that a word stands in. */
interface Sentence {
  readonly tokens: Tokens;
  /** Index after its last token. */
  readonly limit: number;
}

/** "Will Ana Ruiz run?", "Will the dam hold?": a verb at the start of a question. */
export function asksWill(site: Sentence, i: number): boolean {
  const { tokens } = site;
  if (!tokens.is(i, 'Will')) return false;
  if (pronounAt(tokens, i + 1) !== Pronoun.None || isAnyDeterminer(tokens, i + 1)) return true;
  if (!tokens.has(i, Shape.SentenceStart)) return false;
  const next = flagsOf(tokens, i + 1);
  if (!isCapitalised(tokens, i + 1)) return !has(next, Name.Verb) && !tokens.has(i + 1, Shape.Clitic);
  if (tokens.mark(site.limit - 1) === Mark.Question) return true;
  // "Will Ruiz resign, asked Vale": a leader's surname and a verb in its plain form.
  if (shippedGazetteer().isSurname(nameHash(tokens, i + 1)) && isPlainVerb(tokens, i + 2)) return true;
  return has(next, Name.Given) && isCapitalised(tokens, i + 2);
}

/** A small word that is no past tense, nor a verb in -s: "Will Ruiz resign", but "Will Ruiz resigned". */
function isPlainVerb(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== TokenKind.Word || isCapitalised(tokens, i) || tokens.has(i, Shape.Clitic))
    return false;
  const flags = flagsOf(tokens, i);
  return (
    !has(flags, Name.Verb, Name.Auxiliary, Name.Particle) &&
    !/(?:ed|s|ly|ing)$|^(?:and|or|of|in|at|to|for|from|with|on|by)$/.test(tokens.textOf(i))
  );
}

import { Pronoun } from '../syntax/pronouns';
import type { Kind } from './quoteKinds';
import type { QuoteFact } from './readQuotes';
import type { Turn } from './transcripts';

/** What somebody says in a transcript or a block quotation, without marks. */
const TURN: Kind = { kind: 'direct', kindReason: 'turn' };
const WORD = /[\p{L}\p{N}]/u;

/**
 * The quotes of a paragraph that is a turn of a transcript or a block quotation: all of its words, unless marks hold them
 * already, and what stands in marks. Reported speech in it is the speaker's words.
 */
export function turnFacts(text: string, turn: Turn, quotes: readonly QuoteFact[]): readonly QuoteFact[] {
  const marked = quotes.filter(({ kind }) => kind !== 'indirect');
  if (!turn.speaker || opensInMarks(turn, marked) || !leavesWords(text, turn, marked)) return marked;
  const { start, end } = turn;
  const whole: QuoteFact = {
    ...TURN,
    start,
    end,
    unclosed: false,
    cueStart: -1,
    cueEnd: -1,
    speaker: null,
    reason: 'label',
  };
  return [whole, ...marked];
}

/** `A: “It was old,” as Vale told me. “Nobody looked.”`: sentences in marks, and the reporter's words between them. */
function opensInMarks({ start }: Turn, [first]: readonly QuoteFact[]): boolean {
  return first?.start === start && first.kind === 'direct';
}

/**
 * Whether a quote is what the turn's speaker says, and not what that one says another has said.
 * @param quotes all of the turn
 */
export function isOfTurn(fact: QuoteFact, quotes: readonly QuoteFact[]): boolean {
  if (fact.kindReason === TURN.kindReason || fact.speaker?.pronoun === Pronoun.First) return true;
  return fact.cueStart < 0 && quotes[0]?.kindReason !== TURN.kindReason;
}

/** Whether words of a turn stand outside its marks. */
function leavesWords(text: string, { start, end }: Turn, marked: readonly QuoteFact[]): boolean {
  let at = start;
  let rest = '';
  for (const fact of marked) {
    rest += text.slice(at, Math.max(at, fact.start));
    at = Math.max(at, fact.end);
  }
  return WORD.test(rest + text.slice(at, end));
}

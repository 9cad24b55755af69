import type { Context } from '../context';
import { say, type Rule, type Slip } from '../finding';

const TWICE = /(?<![\p{L}\p{N}'’-])(\p{L}[\p{L}'’]*)(\s{1,3})\1(?![\p{L}\p{N}\p{Sc}'’&+]|-\p{L})/iuy;
/** Words that English doubles for sound or stress, and names. */
const DOUBLED = new Set(
  (
    'had that so very really no yes yeah bye ha he-he blah knock tut hear many much long far far never ever please well now there again ' +
    'big old dear hush night-night boo choo chop goody tsk oh ah ho hee la na ooh whom do wall extra less too up down over round and-on ' +
    'quite pretty bang beep click drip honk quack tick tock woof yum yo win aye fifty half old same only one two three four five six seven eight nine ten'
  ).split(' '),
);
/** A particle that ends a verb, and the same word as the preposition of a time or a name: "moved in in May". */
const PARTICLES: Readonly<Record<string, { readonly verb: RegExp; readonly next: RegExp }>> = {
  in: {
    verb: /\b(?:mov|log|logg|check|step|chip|cav|tun|turn|hand|kick|br[io]ng|brought|settl|dial|break|broke|broken|sworn|swore|phon|cash|zoom|weigh|join|dropp?|clos|com|cam|liv|stay|go|goe|went|gone|walk|ran|run|rush|fly|flew|march|let|get|got|pour|stroll|slip|fell|fall)(?:e|es|ed|s|ing)?\s$/iu,
    next: /^\s(?:(?:early|mid|late)[\s-]|\p{Lu}|\d{4}|(?:tears|silence|secret|order|time|small|single|large|twos|pairs|groups|force|droves|numbers|full|good|spite|search|front)\b|an?\s(?:hurry|rush|group|line|row|car|taxi|van|suit)|the\s(?:morning|afternoon|evening|spring|summer|autumn|fall|winter|early|late|mid|middle|first|second|\d))/u,
  },
  on: {
    verb: /\b(?:go|going|goes|went|gone|mov|carr|hold|held|logg?|turn|switch|sign|cling|clung|hang|hung|tak|took|liv|drag|play|put|pass|press|work|walk|later|read)(?:e|es|ed|s|ing|ies|ied|ying)?\s$/iu,
    next: /^\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Lu}|\d|the\s|a\s)/u,
  },
  for: {
    verb: /\b(?:pa(?:y|id|ying)|ask|vot|account|call|look|wait|hop|stood|stand|car|work|fought|fight|argu|known|search|campaign|pray|plead|sought|striv)(?:e|es|ed|s|ing)?\s$/iu,
    next: /^\s(?:years|decades|months|weeks|days|ages|centuries|generations|so\slong|more\sthan|nearly|almost|over|a\s(?:year|decade|month|week|century|long))\b/u,
  },
};
/** "What it is is a port": a clause that ends with the verb stands as its subject. */
const CLAUSE =
  /\b(?:what|who|where|how|why|when|whatever|whoever|wherever|all|everything|anything|nothing)(?:\s[\p{L}'’]+){1,4}\s$/iu;
const CLAUSE_VERBS = new Set('is was are were does did'.split(' '));
/** "gave her her coat", "told you you were late", "the man who saw it it seemed". */
const PRONOUNS = new Set('her you it his'.split(' '));
const GIVES =
  /\b(?:g[ai]v\p{L}+|hand\p{L}*|sen[dt]\p{L}*|tell\p{L}*|told|show\p{L}*|bring\p{L}*|brought|buy\p{L}*|bought|offer\p{L}*|ask\p{L}*|teach\p{L}*|taught|promis\p{L}+|cost\p{L}*|den\p{L}+|mak\p{L}+|made|wish\p{L}*|pa\p{L}+|think\p{L}*|of|to|for|with|about|let\p{L}*|remind\p{L}*|with|do\p{L}*|did|lik\p{L}+|lov\p{L}+|see\p{L}*|saw|return\p{L}*|lend\p{L}*|lent|left|leav\p{L}+|read\p{L}*|call\p{L}*|ow\p{L}+)\s$/iu;

/** "He asked who who was", "once more more people came". */
const AFTER_WORDS: Readonly<Record<string, RegExp>> = {
  who: /\b(?:know\p{L}*|knew|ask\p{L}*|wonder\p{L}*|tell\p{L}*|told|say\p{L}*|said|see\p{L}*|saw|learn\p{L}*|guess\p{L}*|matter\p{L}*|care\p{L}*|of|on|about|who's)\s$/iu,
  more: /\b(?:once|the|no|any|what|and|more)\s$/i,
};

/** The same word twice in a row, as when a line was mended in the middle. */
export const wordRepeated: Rule = {
  code: 'word-repeated',
  severity: 'warning',
  why: 'A word that stands twice in a row is mostly left over from a change.',
  *check(context: Context): Iterable<Slip> {
    for (const m of doubled(context)) {
      const word = m[1];
      const gap = m[2];
      if (
        isMeant(context, m.index, m.index + m[0].length, word) ||
        (gap.includes('\n') && isNewParagraph(context, m))
      )
        continue;
      const start = m.index + word.length;
      yield {
        start: m.index,
        end: m.index + m[0].length,
        message: say('“{0}” stands twice.', word),
        fixes: [{ start, end: m.index + m[0].length, text: '', kind: 'delete' }],
      };
    }
  },
};

function* doubled({ text, doubles }: Context): Generator<RegExpExecArray> {
  for (const start of doubles) {
    TWICE.lastIndex = start;
    const match = TWICE.exec(text);
    if (match) yield match;
  }
}

function isMeant(context: Context, at: number, after: number, word: string): boolean {
  const lower = word.toLowerCase();
  if (DOUBLED.has(lower) || isAnswer(context.text, at, after)) return true;
  if (word !== lower)
    return !/^(?:The|An?|In|Of|To|It|And|But|For|On|At|With|From|By|As|If|When|Is|Was|Are|Were|He|She|They|We|You|This|These|Those|Their|His|Its|Our|Your|My|All|Not)$/.test(
      word,
    );
  const before = context.text.slice(Math.max(0, at - 40), at);
  if (CLAUSE_VERBS.has(lower)) return CLAUSE.test(before);
  const particle = Object.hasOwn(PARTICLES, lower) ? PARTICLES[lower] : undefined;
  if (particle) {
    const next = context.text.slice(after, after + 24);
    return (
      (particle.verb.test(before) && particle.next.test(next)) ||
      (isFarParticle(before, particle) && TIME.test(next))
    );
  }
  if (PRONOUNS.has(lower)) return GIVES.test(before);
  if (Object.hasOwn(AFTER_WORDS, lower)) return AFTER_WORDS[lower].test(before);
  // Other words are doubled in speech: a quotation may stammer.
  return lower.length > 4 && context.isQuoted(at);
}

/** "What is a fen? A A fen is …": the letter before an answer. */
function isAnswer(text: string, at: number, after: number): boolean {
  return text.slice(at, after) === 'A A' && /(?:\?\W*|\n\s*)$/.test(text.slice(Math.max(0, at - 6), at));
}

const TIME =
  /^\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:19|20)\d\d)\b/;

/** "turned the lamp on on Monday": an object stands between the verb and its particle. */
function isFarParticle(before: string, { verb }: { readonly verb: RegExp }): boolean {
  const words = before.trimEnd().split(/\s+/);
  return [1, 2, 3].some((count) => verb.test(`${words.slice(0, -count).join(' ')} `));
}

function isNewParagraph(context: Context, { index, 0: found }: RegExpExecArray): boolean {
  return context.paragraphOf(index) !== context.paragraphOf(index + found.length - 1);
}

import { lowerBound, type Person } from '../../analysis';
import type { Context, Named } from '../context';
import { say, type Rule, type Slip } from '../finding';
import { NUMBER_WORD, valueOf } from '../numbers';

/** No age of one is told so, and a dozen is none. */
const WORD = `(?!(?:zero|one|a\sdozen)\b)${NUMBER_WORD}`;
const AGE = `(\\d{1,3}(?![\\d%]|[.,:/]\\d)|${WORD}(?![\\p{L}-]))`;
/** In front of "-year-old". */
const AGE_BEFORE = `(\\d{1,3}|${WORD})`;
/** "NAME, 34," "NAME (34)", "NAME, aged 34", "NAME, who is 34", "NAME is 34 years old", "NAME, a 34-year-old teacher". */
const AFTER = new RegExp(
  `^(?:\\s[–—-]\\s${AGE}\\s[–—-](?=\\s)|,\\s[^,.;\\n\\d]{1,60},\\s(?:who\\s)?is\\s(?:now\\s)?${AGE}\\syears\\sold\\b|['’]s\\sage\\s(?:is|was)\\s${AGE}|,?\\s\\(${AGE}\\)|,\\s(?:now\\s)?(?:(?:aged?|who\\sis|now)\\s)?${AGE}(?=\\s?[,.;:)—–”"’]|\\s(?:years\\s(?:old|of\\sage)|and|who|said|told|was|is|has)\\b|$)|,?\\s(?:who\\s)?is\\s(?:now\\s)?${AGE}(?=[,.;]|\\s(?:years\\s(?:old|of\\sage)|and)\\b)|\\swas\\s${AGE}(?=,\\s[^,.;\\n]{2,40}\\s(?:said|says)\\b)|,\\san?\\s${AGE_BEFORE}-year-old)`,
  'u',
);
/** "34-year-old NAME", "34-year-old teacher NAME", "the 34-year-old, NAME"; "At 34, NAME" of now is told by what follows. */
const BEFORE = new RegExp(
  `(?<![\\d.,$£€\\p{L}-])(?:${AGE_BEFORE}-year-old,?\\s(?:[\\p{L}-]+\\s){0,4}|(?<=\\bat\\s)${AGE_BEFORE},\\s)$`,
  'iu',
);
const OF_NOW = /^\s(?:is|remains)\b/;
/** At another time of their life. */
const OTHER_TIME = /\b(?:turn(?:s|ed|ing)?|birthday|then|was|would|when|at the time|until)\s*$/i;
const OLDEST = 120;
/** Characters behind a name in which an age stands. */
const REACH = 90;

interface Age {
  readonly years: number;
  readonly start: number;
  readonly end: number;
}

/** Two ages of one person. */
export const ageConflict: Rule = {
  code: 'age-conflict',
  severity: 'warning',
  why: 'Nobody has two ages on one day.',
  *check(context: Context): Iterable<Slip> {
    const first = new Map<string, { age: Age; person: Person }>();
    for (const mention of context.mentions) {
      const age = ageAt(mention, context);
      if (!age) continue;
      const key = keyOf(mention);
      const known = first.get(key);
      if (!known) first.set(key, { age, person: mention.person });
      else if (known.age.years !== age.years && !isOther(known.person, mention.person))
        yield slipOf(mention, age, known.age);
    }
  },
};

/** The surname: a person whose later mentions were not told to be theirs is still theirs by it. */
function keyOf({ text, person }: Named): string {
  const words = (person.name.includes(' ') ? person.name : text).split(' ');
  return (words.at(-1) as string).toLowerCase();
}

/** Whether two persons of one surname are two: both have a given name, and not the same. */
function isOther(a: Person, b: Person): boolean {
  if (a === b) return false;
  const given = ({ name }: Person): string => (name.includes(' ') ? name.split(' ')[0] : '');
  return given(a) !== '' && given(b) !== '' && given(a) !== given(b);
}

function ageAt({ start, end }: Named, context: Context): Age | null {
  const { text } = context;
  const from = Math.max(0, start - 60);
  if (!context.hasFigure({ start: from, end: end + REACH }) && !hasWord(context, from, end + REACH))
    return null;
  const after = AFTER.exec(text.slice(end, end + REACH));
  const written = after?.slice(1).find((own) => own !== undefined);
  if (after && written !== undefined) {
    const at = end + after[0].indexOf(written);
    return sensible(written, at);
  }
  const words = text.slice(from, start);
  const before = words.includes('-year-old') || words.endsWith(', ') ? BEFORE.exec(words) : null;
  if (before?.[2] !== undefined && !OF_NOW.test(text.slice(end, end + 10))) return null;
  if (!before || OTHER_TIME.test(text.slice(Math.max(0, from + before.index - 20), from + before.index)))
    return null;
  return sensible(before[1] ?? before[2], from + before.index);
}

/** Whether an age may stand in words in a stretch: "a nine-year-old", ", nine,". */
function hasWord({ text, agesInWords }: Context, from: number, to: number): boolean {
  const next = lowerBound(agesInWords, from);
  return next < agesInWords.length && agesInWords[next] < Math.min(to, text.length);
}

function sensible(written: string, start: number): Age | null {
  const years = valueOf(written);
  return years > OLDEST ? null : { years, start, end: start + written.length };
}

function slipOf({ person }: Named, age: Age, other: Age): Slip {
  return {
    start: age.start,
    end: age.end,
    name: person.name,
    message: say('{0} is {1} here and {2} above.', person.name, String(age.years), String(other.years)),
    fixes: [{ start: age.start, end: age.end, text: String(other.years) }],
    other: { start: other.start, end: other.end },
  };
}

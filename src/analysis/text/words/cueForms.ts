import { withFlags } from '../../containers/flags';
import { WORDINGS } from '../../data/phraseWords';
import * as table from '../../data/reportingVerbs';
import { VERB_FORMS } from '../../data/verbForms.generated';

/** What a reporting verb can do, as bits; a verb may have several. */
export const enum Cue {
  Saying = 2 ** 0,
  Telling = 2 ** 1,
  Asking = 2 ** 2,
  Writing = 2 ** 3,
  Naming = 2 ** 4,
  Thinking = 2 ** 5,
  Showing = 2 ** 6,
  Gesture = 2 ** 7,
  /** Forms: say, says, said, saying. */
  Base = 2 ** 8,
  Present = 2 ** 9,
  Past = 2 ** 10,
  Participle = 2 ** 11,
  /** The first word of "according to". */
  According = 2 ** 12,
  /** A clause follows without "that". */
  BareClause = 2 ** 13,
  /** A clause without "that" shows by its verb; without one, a noun follows. */
  BareIfFinite = 2 ** 14,
  /** "To" says what is asked or promised. */
  Suasive = 2 ** 15,
  /** "To" says what somebody means to do. */
  Intending = 2 ** 16,
  /** The object is what is made known, asked for or judged. */
  Declaring = 2 ** 17,
  /** Behind the object stands what it is called. */
  Styling = 2 ** 18,
  /** Behind the object a preposition opens a judgement. */
  Judging = 2 ** 19,
  /** A preposition opens what is asked for or warned of. */
  Topical = 2 ** 20,
}

/** Forms of each verb with what they are, by its base. */
const conjugations = new Map(
  VERB_FORMS.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), readForms(line)]),
);

type Form = readonly [form: string, kind: Cue];

function readForms(line: string): Form[] {
  const kinds = [Cue.Base, Cue.Present, Cue.Past, Cue.Participle];
  return line.split(' ').flatMap((cell, i) => cell.split(',').map((form) => [form, kinds[i] ?? 0] as const));
}

/**
 * All forms of verbs in a list of data/reportingVerbs.ts.
 * @throws Error for a verb without forms: scripts/verbForms.ts has not been run.
 */
function formsIn(verbs: string): Form[] {
  return verbs.split(' ').flatMap((entry) => {
    const base = entry.replace(/\/.*/, '');
    const forms = conjugations.get(base);
    if (forms === undefined) throw new Error(`No forms of "${base}": run scripts/verbForms.ts.`);
    return forms;
  });
}

/** Every form of the table with its bits. */
export function cueForms(): Map<string, number> {
  const forms = new Map<string, number>(
    ['according', 'per', ...WORDINGS.split(' ')].map((word) => [word, Cue.According]),
  );
  const kinds: readonly (readonly [string, Cue])[] = [
    [table.SAYING, Cue.Saying],
    [table.TELLING, Cue.Telling],
    [table.ASKING, Cue.Asking],
    [table.WRITING, Cue.Writing],
    [table.NAMING, Cue.Naming],
    [table.THINKING, Cue.Thinking],
    [table.SHOWING, Cue.Showing],
    [table.GESTURE, Cue.Gesture],
    [table.BARE_CLAUSE, Cue.BareClause],
    [table.BARE_IF_FINITE, Cue.BareIfFinite],
    [table.SUASIVE, Cue.Suasive],
    [table.INTENDING, Cue.Intending],
    [table.DECLARING, Cue.Declaring],
    [table.STYLING, Cue.Styling],
    [table.JUDGING, Cue.Judging],
    [table.TOPICAL, Cue.Topical],
  ];
  for (const [verbs, kind] of kinds)
    for (const [form, bits] of formsIn(verbs)) forms.set(form, withFlags(forms.get(form) ?? 0, bits, kind));
  return forms;
}

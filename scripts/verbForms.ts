/**
 * Builds src/analysis/data/verbForms.generated.ts: the forms of every verb of src/analysis/data/reportingVerbs.ts, by
 * compromise's conjugation, with what it gets wrong put right and the spellings added that it leaves out.
 *
 *   npx tsx scripts/verbForms.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import * as lists from '../src/analysis/data/reportingVerbs';

/** Forms of one verb. */
export interface Conjugation {
  readonly base: string;
  /** "says". */
  readonly present: readonly string[];
  /** "said"; "wrote" and "written". */
  readonly past: readonly string[];
  /** "saying". */
  readonly participle: readonly string[];
}

/** base, present, past, participle: where compromise takes the verb for another word, or does not double or does. */
const CORRECTIONS = readTable(`
aver avers averred averring
avow avows avowed avowing
bark barks barked barking
blog blogs blogged blogging
cavil cavils caviled,cavilled caviling,cavilling
chide chides chided chiding
chorus choruses chorused chorusing
clamor clamors clamored clamoring
coo coos cooed cooing
crow crows crowed crowing
deadpan deadpans deadpanned deadpanning
demur demurs demurred demurring
deride derides derided deriding
disavow disavows disavowed disavowing
drawl drawls drawled drawling
e-mail e-mails e-mailed e-mailing
foretell foretells foretold foretelling
grin grins grinned grinning
guffaw guffaws guffawed guffawing
jot jots jotted jotting
marvel marvels marveled,marvelled marveling,marvelling
murmur murmurs murmured murmuring
pen pens penned penning
posit posits posited positing
prod prods prodded prodding
prophesy prophesies prophesied prophesying
purr purrs purred purring
quip quips quipped quipping
quiz quizzes quizzed quizzing
rebut rebuts rebutted rebutting
retell retells retold retelling
retweet retweets retweeted retweeting
scold scolds scolded scolding
scrawl scrawls scrawled scrawling
shriek shrieks shrieked shrieking
slam slams slammed slamming
snap snaps snapped snapping
squawk squawks squawked squawking
squeak squeaks squeaked squeaking
squeal squeals squealed squealing
text texts texted texting
tout touts touted touting
tut tuts tutted tutting
tweet tweets tweeted tweeting
`);

/** Further spellings and forms, British and American: added to what compromise has. */
const ADDITIONS = readTable(`
counsel counsels counseled,counselled counseling,counselling
dub dubs dubbed dubbing
forbid forbids forbade,forbidden forbidding
forecast forecasts forecast,forecasted forecasting
foresee foresees foresaw,foreseen foreseeing
label labels labeled,labelled labeling,labelling
plead pleads pleaded,pled pleading
prove proves proved,proven proving
shoot shoots shot shooting
signal signals signaled,signalled signaling,signalling
snivel snivels sniveled,snivelled sniveling,snivelling
`);

function readTable(lines: string): Map<string, Conjugation> {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => {
      const [base = '', ...forms] = line.split(' ');
      const [present = [], past = [], participle = []] = forms.map((cell) => cell.split(','));
      return { base, present, past, participle };
    });
  return new Map(rows.map((row) => [row.base, row]));
}

/** Forms by compromise's names. */
type Forms = Readonly<Record<'PresentTense' | 'PastTense' | 'Participle' | 'Gerund', string | undefined>>;

/** What compromise knows of a verb; its types leave this part out. */
interface Transform {
  readonly two: {
    readonly transform: {
      readonly verb: {
        conjugate(base: string, model: unknown): Forms;
      };
    };
  };
}

/** All forms of a verb. */
export function conjugate(base: string): Conjugation {
  const corrected = CORRECTIONS.get(base);
  if (corrected) return corrected;
  const { two } = nlp.methods() as Transform;
  const forms = two.transform.verb.conjugate(base, nlp.model());
  if (isMistaken(base, forms))
    throw new Error(`compromise takes "${base}" for another word: put its forms into CORRECTIONS.`);
  const more = ADDITIONS.get(base);
  const all = (own: readonly (string | undefined)[], added: readonly string[] = []): string[] => [
    ...new Set([...own, ...added].flatMap((form) => form ?? [])),
  ];
  return {
    base,
    present: all([forms.PresentTense], more?.present),
    past: all([forms.PastTense, forms.Participle], more?.past),
    participle: all([forms.Gerund], more?.participle),
  };
}

/** Verbs whose past is the base. */
const UNCHANGED = new Set(['cast', 'forecast', 'hit', 'put', 'read']);

/** True where the forms are those of a noun or an adjective: the base again. */
function isMistaken(base: string, { PastTense, Gerund, PresentTense }: Forms): boolean {
  if (!Gerund?.endsWith('ing') || Gerund === base || PresentTense === base) return true;
  return PastTense === undefined || (PastTense === base && !UNCHANGED.has(base));
}

/** Base forms of lists of verbs, without the letters of their sources. */
export function basesOf(...verbs: readonly string[]): string[] {
  return verbs.flatMap((list) => list.split(' ')).map((entry) => entry.replace(/\/.*/, ''));
}

/** The module that holds all forms. */
export function formsModule(): string {
  const lines = [...new Set(basesOf(...Object.values(lists)))].sort().map((base) => {
    const { present, past, participle } = conjugate(base);
    return [base, present, past, participle].map(String).join(' ');
  });
  return `// Built by scripts/verbForms.ts from compromise (MIT). Do not edit.

/** Forms of each verb of data/reportingVerbs.ts, a line each: base, present, past, participle in -ing, several with commas. */
export const VERB_FORMS = \`${lines.join('\n')}\`;
`;
}

if (require.main === module)
  writeFileSync(join(__dirname, '../src/analysis/data/verbForms.generated.ts'), formsModule());

import assert from 'node:assert';
import * as table from '../../../src/analysis/data/reportingVerbs';
import { readFileSync } from 'node:fs';
import { VERB_FORMS } from '../../../src/analysis/data/verbForms.generated';
import { cueForms } from '../../../src/analysis/text/words/cueForms';
import { formsModule } from '../../../scripts/verbForms';

/** Every verb whose forms the plain rules of spelling do not give, with its forms as dictionaries have them. */
const IRREGULAR = `
admit admits admitted admitting
aver avers averred averring
beg begs begged begging
begin begins began,begun beginning
blog blogs blogged blogging
brag brags bragged bragging
cast casts cast casting
cavil cavils caviled,cavilled caviling,cavilling
concur concurs concurred concurring
counsel counsels counselled,counseled counselling,counseling
deadpan deadpans deadpanned deadpanning
demur demurs demurred demurring
dub dubs dubbed dubbing
echo echoes echoed echoing
extol extols extolled extolling
feel feels felt feeling
find finds found finding
forbid forbids forbade,forbidden forbidding
forecast forecasts forecast,forecasted forecasting
foresee foresees foresaw,foreseen foreseeing
foretell foretells foretold foretelling
fret frets fretted fretting
go goes went,gone going
grin grins grinned grinning
hear hears heard hearing
hit hits hit hitting
jot jots jotted jotting
know knows knew,known knowing
label labels labeled,labelled labelling,labeling
lead leads led leading
marvel marvels marveled,marvelled marveling,marvelling
mean means meant meaning
nag nags nagged nagging
nod nods nodded nodding
pen pens penned penning
plan plans planned planning
plead pleads pleaded,pled pleading
prefer prefers preferred preferring
prod prods prodded prodding
prove proves proved,proven proving
put puts put putting
quip quips quipped quipping
quiz quizzes quizzed quizzing
read reads read reading
rebut rebuts rebutted rebutting
recap recaps recapped recapping
refer refers referred referring
regret regrets regretted regretting
retell retells retold retelling
say says said saying
seek seeks sought seeking
shoot shoots shot shooting
show shows showed,shown showing
shrug shrugs shrugged shrugging
signal signals signaled,signalled signaling,signalling
sing sings sang,sung singing
slam slams slammed slamming
snap snaps snapped snapping
snivel snivels snivelled,sniveled snivelling,sniveling
sob sobs sobbed sobbing
speak speaks spoke,spoken speaking
submit submits submitted submitting
sum sums summed summing
swear swears swore,sworn swearing
tag tags tagged tagging
teach teaches taught teaching
tell tells told telling
think thinks thought thinking
tut tuts tutted tutting
understand understands understood understanding
weep weeps wept weeping
write writes wrote,written writing
`;

/** "deny denies denied denying": the forms by the rules of spelling that know no doubled consonant. */
function regular(base: string): string {
  const endsInY = /[^aeiou]y$/.test(base);
  const present = endsInY ? `${base.slice(0, -1)}ies` : base + (/(?:s|x|z|ch|sh)$/.test(base) ? 'es' : 's');
  const past = endsInY ? `${base.slice(0, -1)}ied` : base + (base.endsWith('e') ? 'd' : 'ed');
  const participle = /[^e]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
  return [base, present, past, participle].join(' ');
}

describe('The table of reporting verbs', () => {
  it('holds at least 250 forms', () => {
    assert.ok(cueForms().size >= 250, `${cueForms().size}`);
  });

  it('notes a source for every verb', () => {
    const { SAYING, TELLING, ASKING, WRITING, NAMING, THINKING, SHOWING, GESTURE } = table;
    for (const list of [SAYING, TELLING, ASKING, WRITING, NAMING, THINKING, SHOWING, GESTURE])
      for (const entry of list.split(' ')) assert.match(entry, /^[a-z-]+\/[QLCN]$/);
  });

  it('has of every verb the forms that dictionaries have', () => {
    const lines = VERB_FORMS.split('\n');
    const baseOf = (line: string): string => line.slice(0, line.indexOf(' '));
    const deviating = lines.filter((line) => line !== regular(baseOf(line)));
    assert.deepEqual(deviating, IRREGULAR.trim().split('\n'));
  });

  it('is what the script makes of the base forms', () => {
    const shipped = readFileSync('src/analysis/data/verbForms.generated.ts', 'utf8');
    assert.equal(formsModule(), shipped, 'Run npx tsx scripts/verbForms.ts.');
  });

  it('joins what a verb can do, whichever of its lists has it', () => {
    const forms = cueForms();
    for (const form of ['says', 'said', 'denies', 'denied', 'admitting', 'deadpanned', 'wrote', 'agreeing', 'begun', 'began', 'regretted', 'preferred', 'echoes', 'labelled', 'labeled', 'rebutted'])
      assert.ok(forms.has(form), form); // prettier-ignore
    for (const form of ['sayed', 'writed', 'denyed', 'admiting', 'regreted', 'prefered', 'echos', 'freted'])
      assert.ok(!forms.has(form), form); // prettier-ignore
  });
});

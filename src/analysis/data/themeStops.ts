/**
 * Words that never make a theme, compiled by hand from closed classes and from what newspaper style guides list as
 * attribution, time and measure.
 */

import { BE_AND_HAVE, CENTRAL_DETERMINERS, NEGATED_AUXILIARIES, TIMES } from './phraseWords';

/** Who is quoted without a name, and what they give: frequent in every report, subject of none. */
export const ATTRIBUTION_WORDS =
  'official officials source sources spokesman spokesmen spokeswoman spokeswomen spokesperson spokespeople statement statements ' +
  'comment comments report reports reporter reporters interview interviews remark remarks announcement aide aides witness ' +
  'analyst analysts observer observers correspondent correspondents journalist journalists quote quotes';

/** Days, months and parts of the day or year. */
export const TIME_WORDS =
  `${TIMES} ` +
  'mon tue tues wed thu thur thurs fri sat sun may jan feb mar apr jun jul aug sep sept oct nov dec mornings afternoons ' +
  'evenings nights midnight day days weeks weekends months years decade decades century centuries hour hours minute minutes ' +
  'second seconds moment moments time times date dates spring summer autumn winter gmt est edt pst pdt a.m p.m';

/** Numbers in words, and what is counted in them. */
export const QUANTITY_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
  'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion ' +
  'billions trillion dozen dozens half third quarter first second fourth fifth sixth seventh eighth ninth tenth last next ' +
  'percent per-cent percentage dollar dollars cent cents pound pounds euro euros yen mile miles kilometer kilometers kilometre ' +
  'kilometres meter meters metre metres foot feet inch inches acre acres ton tons tonne tonnes barrel barrels gallon gallons ' +
  'degree degrees point points number numbers couple lot lots total amount amounts rest majority minority handful series pair';

/** Nouns that say nothing by themselves. */
export const LIGHT_NOUNS =
  'thing things way ways kind kinds sort sorts type types part parts case cases fact facts matter matters place places area ' +
  'areas people person persons man men woman women guy guys something anything nothing everything someone anyone end start ' +
  'beginning use bit piece pieces set side sides example examples reason reasons result results addition order front back top ' +
  'bottom middle name names word words question questions answer answers idea ideas problem problems issue issues situation ' +
  'situations event events level levels role member members group groups effort efforts move moves step steps ' +
  'other others such mr mrs ms mx dr sir line lines form view views sense look need chance life home hand hands head heads';

/** Adjectives that point, compare or judge without describing. */
export const LIGHT_ADJECTIVES =
  'other such same own new many few several more most much former latter last next first second previous recent current late ' +
  'early good bad big great large small little old young high low long short sure able unable likely unlikely possible ' +
  'various certain different similar whole entire full only very main real true right wrong better best worse worst latest ' +
  'further additional overall total so-called later earlier due less least half ' +
  'increasing growing rising mounting declining falling continuing remaining existing ongoing alleged apparent';

/** Words that belong to no phrase though no class of their own says so: titles of address, negations, fillers. */
export const OTHER_BREAKS =
  'no not nor none never neither mr mrs ms mx dr etc say says said saying ago including amid versus vs yes ok okay hello please ' +
  "thank thanks let lets n't cannot mostly mainly especially particularly recently " +
  'owns dares likes nobody anybody somebody everybody';

export const NEGATED_VERBS = `${NEGATED_AUXILIARIES} ain't`;

/** Verbs whose past is spelt as their base form: they do not show agreement. */
export const INVARIANT_VERBS =
  'hit cut put set spread shut cost bet burst cast hurt quit shed split thrust beat upset forecast broadcast';

/** Past tenses that are nouns as well: verbs where a noun goes before. */
export const PAST_NOUNS = 'spoke led shot thought saw left felt found wound ground bore rose lay sped';

/** Words that a noun stands behind, determiners of questions among them. */
export const DETERMINERS = `${CENTRAL_DETERMINERS} that such 's what which whose`;

/** What follows a verb and is part of it; prepositions that follow nouns as often are left out. */
export const PARTICLES = 'off up away back down';

/** Determiners and prepositions that no finite verb follows. */
export const BEFORE_NOUNS =
  "a an the my your his its our their every no another 's of in on at for from with by over after before against between " +
  'during under without into about amid amidst despite via per through across among behind beyond toward towards';

/** A verb has its subject before it: the word before these is a noun. */
export const MODALS =
  "will would can could shall should may might must did don't didn't doesn't won't cannot";

/** Pronouns as subjects, modals and "to". */
export const BEFORE_VERBS = `to i you he she it we they who does do 'll 'd not n't let ${MODALS}`;

/** Before -ing and -ed they make a form of the verb. */
export const AUXILIARIES = `${BE_AND_HAVE} get gets got getting`;

/** Nouns in -er, -ery or -ing that are not made of the verb which they seem to hold. */
export const FALSE_AGENTS =
  'flower shower tower number matter letter summer banner butter counter better cover poster charter tender corner dinner ' +
  'hammer latter offer master meter former layer rubber quarter order power paper winter water center centre river border ' +
  'member minister officer chapter corner character monster finger anger tiger silver answer ladder pepper copper fever ' +
  'leather weather feather brother mother father sister daughter slaughter laughter chamber timber lumber september october ' +
  'november december easter eastern passenger messenger stranger manager cancer soccer barrier carrier temper computer ' +
  'nursery mystery lottery battery artillery gallery cemetery celery surgery imagery training evening morning meeting boxing ' +
  'boarding bearing hearing ceiling wedding lining building being string spring wing king ring thing something nothing everything';

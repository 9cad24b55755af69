/**
 * Abbreviations that a full stop follows without ending the sentence. Compiled by hand from common English newspaper
 * usage (the Associated Press and Guardian style guides describe the forms).
 */

/** Always followed by more of the sentence: titles and the like. */
export const LEADING_ABBREVIATIONS =
  'mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj capt cmdr sgt adm rev hon fr st pres ' +
  'sec amb atty supt det insp cpl pvt messrs mme mlle sra srta vs v no nos fig figs approx e.g i.e cf al mt ft bros';

/** May end a sentence as well: what follows them decides. */
export const TRAILING_ABBREVIATIONS =
  'jr sr inc ltd co corp plc dept univ est etc jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu ' +
  'thur thurs fri sat sun ave blvd rd assn ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich ' +
  'minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ph d b.a';

/** Dotted forms of places, bodies, degrees and times that a sentence may end with. */
export const CLOSING_DOTTED =
  'u.s. u.s.a. u.k. u.n. e.u. d.c. n.y. l.a. u.a.e. u.s.s.r. n.z. n.s.w. f.b.i. c.i.a. n.b.a. n.f.l. ph.d. m.d. b.a. m.a. ' +
  'm.b.a. j.d. a.m. p.m. b.c. a.d.';

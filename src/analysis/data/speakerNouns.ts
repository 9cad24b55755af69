/**
 * Nouns for people and bodies that speak in the news, by role: "a ministry spokesman", "the Vale campaign". Compiled by
 * hand from newspaper usage; the roles follow the speaker types of Pareti, A Database of Attribution Relations (2012).
 */
export const SPEAKER_NOUNS =
  'spokesman spokesmen spokeswoman spokesperson spokespersons spokespeople official officials aide aides adviser advisers advisor advisors ' +
  'representative representatives lawyer lawyers attorney attorneys campaign camp team administration government ministry ' +
  'department office agency committee commission council board court company firm union association organization ' +
  'organisation group party police staff leader leaders leadership manager director chief head president chairman ' +
  'chairwoman chair secretary minister ministers senator senators lawmaker lawmakers supporter supporters critic critics ' +
  'opponent opponents analyst analysts expert experts economist economists researcher researchers scientist scientists ' +
  'professor historian strategist strategists pollster pollsters consultant consultants executive executives ' +
  'investor investors employee employees worker workers resident residents witness witnesses voter voters ' +
  'source sources authorities prosecutor prosecutors investigator investigators detective officer officers diplomat ' +
  'diplomats envoy ambassador mayor governor coach player teacher teachers student students doctor doctors nurse ' +
  'counterpart counterparts mother father wife husband son daughter brother sister family parents friend friends colleague colleagues ' +
  'author writer reporter editor columnist newspaper daily magazine institute university study report survey poll ' +
  'statement website network';

/** Nouns for one person that no title is made of, to add to the roles in titles.ts; compiled by hand from newspaper usage. */
export const PERSON_NOUNS =
  'woman man girl boy teenager pensioner person applicant employee worker staffer source supporter voter shopper passenger ' +
  'patient survivor protestor organizer organiser volunteer representative spokesperson analyst strategist investigator ' +
  'counterpart parent grandparent relative homeowner tenant landlord customer client member mum mom dad linguist host';

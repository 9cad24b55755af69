/** Months, days of the week with their short forms, and feasts: capitals that name nobody. */
export const CALENDAR =
  'january february march april may june july august september october november december monday tuesday wednesday ' +
  'thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ' +
  'easter christmas ramadan hanukkah thanksgiving';

/**
 * States, provinces and nations within countries that have a head of government of their own: ISO 3166-2 code, names as
 * English news writes them, people or adjective where it is in use. The first name is the one shown.
 * Source: ISO 3166-2 and the style guides' lists of states and provinces.
 */
const TABLE = `
US-AL|Alabama|Alabaman
US-AK|Alaska|Alaskan
US-AZ|Arizona|
US-AR|Arkansas|
US-CA|California|Californian
US-CO|Colorado|
US-CT|Connecticut|
US-DE|Delaware|
US-FL|Florida|Floridian
US-HI|Hawaii|
US-ID|Idaho|
US-IL|Illinois|
US-IN|Indiana|
US-IA|Iowa|Iowan
US-KS|Kansas|
US-KY|Kentucky|
US-LA|Louisiana|
US-ME|Maine|
US-MD|Maryland|
US-MA|Massachusetts|
US-MI|Michigan|
US-MN|Minnesota|Minnesotan
US-MS|Mississippi|
US-MO|Missouri|
US-MT|Montana|
US-NE|Nebraska|
US-NV|Nevada|
US-NH|New Hampshire|
US-NJ|New Jersey|
US-NM|New Mexico|
US-NY|New York|
US-NC|North Carolina|
US-ND|North Dakota|
US-OH|Ohio|
US-OK|Oklahoma|
US-OR|Oregon|
US-PA|Pennsylvania|
US-PR|Puerto Rico|Puerto Rican
US-RI|Rhode Island|
US-SC|South Carolina|
US-SD|South Dakota|
US-TN|Tennessee|
US-TX|Texas|Texan
US-UT|Utah|
US-VT|Vermont|
US-VA|Virginia|
US-WA|Washington|
US-WV|West Virginia|
US-WI|Wisconsin|
US-WY|Wyoming|
CA-AB|Alberta|Albertan
CA-BC|British Columbia|
CA-MB|Manitoba|
CA-NB|New Brunswick|
CA-NL|Newfoundland and Labrador,Newfoundland|
CA-NS|Nova Scotia|
CA-NT|Northwest Territories|
CA-NU|Nunavut|
CA-ON|Ontario|
CA-PE|Prince Edward Island|
CA-QC|Quebec|
CA-SK|Saskatchewan|
CA-YT|Yukon|
AU-NSW|New South Wales,NSW|
AU-QLD|Queensland|
AU-SA|South Australia|South Australian
AU-TAS|Tasmania|Tasmanian
AU-VIC|Victoria|Victorian
AU-WA|Western Australia|
AU-NT|Northern Territory|
GB-SCT|Scotland|Scottish
GB-WLS|Wales|Welsh
GB-NIR|Northern Ireland|Northern Irish
DE-BW|Baden-Württemberg|
DE-BY|Bavaria|Bavarian
DE-BB|Brandenburg|
DE-HE|Hesse|Hessian
DE-MV|Mecklenburg-Western Pomerania|
DE-NI|Lower Saxony|
DE-NW|North Rhine-Westphalia|
DE-RP|Rhineland-Palatinate|
DE-SL|Saarland|
DE-SN|Saxony|Saxon
DE-ST|Saxony-Anhalt|
DE-SH|Schleswig-Holstein|
DE-TH|Thuringia|Thuringian
ES-CT|Catalonia|Catalan
ES-PV|Basque Country|Basque
ES-AN|Andalusia|Andalusian
IT-65|Sardinia|Sardinian
IT-82|Sicily|Sicilian
IT-25|Lombardy|
IN-BR|Bihar|
IN-GJ|Gujarat|
IN-KL|Kerala|
IN-MH|Maharashtra|
IN-PB|Punjab|
IN-TN|Tamil Nadu|
IN-UP|Uttar Pradesh|
IN-WB|West Bengal|
`;

/** A part of a country with a government of its own. */
export interface Region {
  /** ISO 3166-2. */
  readonly code: string;
  /** ISO 3166 alpha-2 code of its country. */
  readonly country: string;
  readonly names: readonly string[];
  readonly nationals: readonly string[];
}

export const REGIONS: readonly Region[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code = '', names = '', nationals = ''] = line.split('|');
    return {
      code,
      country: code.slice(0, 2),
      names: names.split(','),
      nationals: nationals === '' ? [] : nationals.split(','),
    };
  });

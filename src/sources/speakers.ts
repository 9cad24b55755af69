/** Whether the speaker in an article and the one in a source are the same. */

/** Labels that name a part in a conversation and nobody in particular. */
const PARTS =
  /^(?:q|a|question|answer|reporter|journalist|interviewer|moderator|host|speaker(?: \d+)?|unidentified.*|unknown.*|audience(?: member)?|voice|voiceover|narrator|male.*|female.*|translator|interpreter|participant(?: \d+)?|inaudible|all|both|crowd)$/;

const TITLES = new Set(
  'captain major lieutenant colonel sergeant corporal admiral commander inspector superintendent constable detective sheriff marshal coach pastor bishop archbishop cardinal pope imam rabbi reverend canon nurse principal dean provost rector treasurer clerk alderman alderwoman selectman selectwoman trustee assemblyman assemblywoman delegate spokesman spokeswoman spokesperson officer engineer economist manager leader vice-president undersecretary warden curator editor lt maj cpl cmdr adm insp supt const det cllr baroness baron count countess duke duchess acting former interim elect mme mlle frau herr señor señora don doña the mr mrs ms miss dr prof professor sir dame lord lady sen senator rep representative gov governor president vice prime minister secretary mayor judge justice chair chairman chairwoman chairperson speaker hon chancellor commissioner councillor councilor councilmember councilman councilwoman director chief executive officer member of and for general gen col capt sgt lt rev father sister king queen prince princess ambassador deputy attorney madam madame'.split(
    ' ',
  ),
);

/**
 * True where two names can be one person's, false where they are two persons', null where one of them names nobody:
 * "MAYOR HALLORAN" and "Ines Halloran" are one, "Q" and "the spokesman" are nobody that could be compared.
 */
export function isSameSpeaker(inArticle: string | null, inSource: string | null): boolean | null {
  if (inArticle === null || inSource === null) return null;
  const [own, theirs] = [inArticle, inSource].map(plain) as [string, string];
  if (PARTS.test(theirs) || PARTS.test(own)) return null;
  if (own === theirs) return true;
  const [names, others] = [own, theirs].map(namesIn) as [string[], string[]];
  // An office alone may be anybody's.
  if (names.length === 0 || others.length === 0) return null;
  if (!/\p{Lu}/u.test(inArticle)) return null;
  const shared = names.filter((name) => others.includes(name));
  if (shared.length === 0) return false;
  const isFamily = names.at(-1) === others.at(-1);
  const bothGiven = names.length > 1 && others.length > 1;
  return isFamily && bothGiven ? haveSameGiven(names, others) : shared.length > 0;
}

function haveSameGiven([a = '']: readonly string[], [b = '']: readonly string[]): boolean {
  return a.startsWith(b.slice(0, 3)) || b.startsWith(a.slice(0, 1) + '.') || a.length <= 2 || b.length <= 2;
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s$/, '')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .toLowerCase();
}

function namesIn(name: string): string[] {
  return name.split(' ').filter((word) => word !== '' && !TITLES.has(word));
}

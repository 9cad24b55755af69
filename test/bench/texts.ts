/**
 * News-like texts of any size, the same on every machine: articles with headlines, datelines, quotes with speakers,
 * leaders, amounts, and now and then a paragraph that stands twice. The prose is made from templates of our own, so the
 * bench needs no file that is not in the repository.
 */

/** Small deterministic generator (mulberry32, Tommy Ettinger, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const split = (words: string): string[] => words.split(' ');
const WORDS: Record<string, readonly string[]> = {
  given: split(
    'Ana Luis Marta Peter Helen Tom Ruth Omar Leila Ivan Olga Hugo Emma Noah Aisha Kenji Yuki Carlos Elena Pavel Nadia Samuel Grace Victor Irene Daniel Sofia Karl Ingrid Miguel',
  ),
  family: split(
    'Quiroga Vale Soto Ruiz Hartley Novak Lindqvist Okafor Tanaka Moreau Keller Brandt Silva Costa Petrov Haddad Mbeki Larsen Whitfield Osborne Castellano Ferreira Dubois Schneider Kowalski Nakamura Adeyemi Farrell Donnelly Ashworth Pemberton Vasquez Iversen Bergstrom Lombardi Marchetti Delgado Fontaine Gallagher Huxley',
  ),
  leader: [
    'Emmanuel Macron',
    'Luiz Inácio Lula da Silva',
    'Xi Jinping',
    'Ursula von der Leyen',
    'Narendra Modi',
    'Volodymyr Zelensky',
    'Giorgia Meloni',
    'Mark Carney',
    'Friedrich Merz',
    'Keir Starmer',
  ],
  title: [
    'President',
    'Prime Minister',
    'Finance Minister',
    'Mayor',
    'Senator',
    'Governor',
    'Professor',
    'Judge',
    'Mr',
    'Ms',
  ],
  role: [
    'a spokesman for the port authority',
    'the union leader',
    'an economist at the University of Lima',
    'the head of the relief agency',
    'a resident of the harbour district',
    'chief executive of Northern Rail',
  ],
  city: split('QUITO LIMA PARIS BERLIN LONDON GENEVA NAIROBI TOKYO OTTAWA MADRID VIENNA BRUSSELS'),
  noun: split(
    'budget port strike tariff harvest school hospital bridge election treaty market bank loan factory river flood drought pension wage tax housing railway airport court inquiry committee council vote reform border visa export import shipment contract merger deficit surplus subsidy pipeline refinery vaccine outbreak clinic teacher farmer miner driver nurse shelter curfew ceasefire summit delegation sanction embargo lithium copper wheat coffee fishery forest emission turbine battery satellite archive museum festival stadium league season champion record damage rescue fund grant audit bill amendment veto',
  ),
  adjective: split(
    'regional national foreign public private annual monthly rural urban coastal northern southern central independent joint common sharp modest steady sudden severe likely unlikely new old early late final formal informal temporary permanent cheap costly clean safe fragile',
  ),
  verb: split(
    'approved rejected delayed reviewed expanded halted financed questioned defended opened closed signed suspended resumed criticised welcomed postponed drafted audited inspected repaired replaced',
  ),
  said: split('said added argued told explained insisted warned noted replied recalled announced stressed'),
  day: split('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
};

const SENTENCES = [
  'The {adjective} {noun} was {verb} by the {noun} {noun} on {day}, ending months of doubt over the {adjective} {noun}.',
  'Officials put the cost at ${number} million, {number} per cent more than the {noun} had set aside for the {adjective} {noun}.',
  '"We have seen no sign of a {adjective} {noun}, and we do not expect one," {name} {said} on {day}.',
  '"The {noun} cannot wait," {said} {name}, {role}. "It needs a {adjective} {noun} before the {noun} begins."',
  '{title} {name} {said} that the {noun} would be {verb} once the {adjective} {noun} had been paid.',
  '{leader} {said} the {noun} was "a {adjective} test" for the {noun}, and called for a {adjective} {noun}.',
  'According to {role}, more than {number} people depend on the {noun}, most of them in the {adjective} {noun} trade.',
  'He {said} the {noun} {noun} had been {verb} twice since {day}, and that nobody had {verb} the {noun}.',
  'In {year} the {noun} stood at {number},{number}; it has since been {verb} and {verb} again.',
  'The U.S. {noun}, which {verb} the {adjective} {noun} in {year}, is expected to join the talks.',
  'She {said} she had {verb} the “{adjective} {noun}” because it wasn’t ready.',
  'Shares in the {noun} group fell {number}.{digit} per cent, while the {adjective} {noun} {noun} rose.',
];

/** About `size` characters of news; the same text for the same size. */
export function makeNews(size: number): string {
  const random = randomFrom(20260101);
  const parts: string[] = [];
  let length = 0;
  while (length < size) {
    const article = makeArticle(random);
    parts.push(article);
    length += article.length + 3;
  }
  return parts.join('\n\n\n').slice(0, size);
}

/** Articles of about so many words each; the same for the same numbers. */
export function makeArticles(count: number, words: number): string[] {
  const random = randomFrom(20260720);
  return Array.from({ length: count }, () => {
    const paragraphs: string[] = [];
    let left = words;
    // Headline and dateline of the first, then the paragraphs of others.
    while (left > 0) {
      for (const paragraph of makeArticle(random)
        .split('\n\n')
        .slice(paragraphs.length === 0 ? 0 : 2)) {
        if (left <= 0) break;
        paragraphs.push(paragraph);
        left -= paragraph.split(' ').length;
      }
    }
    return paragraphs.join('\n\n');
  });
}

function makeArticle(random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, slot: string) => {
      if (slot === 'number') return String(Math.floor(2 + random() * 950));
      if (slot === 'digit') return String(Math.floor(random() * 10));
      if (slot === 'year') return String(1990 + Math.floor(random() * 36));
      if (slot === 'name')
        return random() < 0.5 ? `${pick(WORDS.given)} ${pick(WORDS.family)}` : pick(WORDS.family);
      return pick(WORDS[slot]);
    });
  const paragraphs = [
    fill('{adjective} {noun} {verb} after {noun} vote').replace(/^./, (c) => c.toUpperCase()),
  ];
  const count = 6 + Math.floor(random() * 12);
  for (let i = 0; i < count; i++) {
    const sentences = Array.from({ length: 1 + Math.floor(random() * 3) }, () => fill(pick(SENTENCES)));
    paragraphs.push((i === 0 ? fill('{city}, March {digit} (Wire) - ') : '') + sentences.join(' '));
  }
  if (random() < 0.2) paragraphs.push(pick(paragraphs));
  return paragraphs.join('\n\n');
}

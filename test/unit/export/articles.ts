import {
  analyze,
  type Article,
  type Mention,
  type Person,
  type Quote,
  type RepeatedGroup,
  type Span,
  type Theme,
} from '../../../src/analysis';

/** An invented article with something of each kind, a character beyond the basic plane and awkward marks. */
export const text = [
  'Harbour Town Votes to Keep Its Ferry',
  'By Lena Ortiz',
  'PORTO VELA, March 4, 2025 — The council voted on Tuesday to keep the night ferry 🚢 running for another year.',
  'Mayor Ana Ruiz said the boat was "not a luxury, but a road." She added that the town would pay for the fuel.',
  '“We will not leave anybody on the other side,” said council member Tom Vale. “Not at night.”',
  'The ferry carries 400 people a day across the harbour, most of them to early shifts at the cannery and the market halls.',
  'President Gabriel Boric of Chile, who visited the harbour, called the vote “a small lesson in patience.”',
  'The ferry carries 400 people a day across the harbour, most of them to early shifts at the cannery and the market halls.',
].join('\n');

function at(words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function mention(words: string, paragraph: number): Mention {
  return { ...at(words), paragraph };
}

const quotes: Quote[] = [
  {
    ...at('"not a luxury, but a road."'),
    reason: 'fragment',
    kind: 'partial',
    paragraph: 3,
    cue: { ...at('said the boat'), text: 'said', end: at('said the boat').start + 4 },
    speaker: { name: 'Ana Ruiz', mention: at('Ana Ruiz'), person: 0, confidence: 0.95, reason: 'cue-beside' },
    unclosed: false,
    continued: false,
  },
  {
    ...at('“Not at night.”'),
    reason: 'sentence',
    kind: 'direct',
    paragraph: 4,
    cue: null,
    speaker: { name: 'the council', mention: null, person: null, confidence: 0.4, reason: 'cue-beside' },
    unclosed: true,
    continued: true,
  },
  {
    ...at('“a small lesson in patience.”'),
    reason: 'fragment',
    kind: 'partial',
    paragraph: 6,
    cue: null,
    speaker: null,
    unclosed: false,
    continued: false,
  },
];

const people: Person[] = [
  {
    index: 0,
    name: 'Ana Ruiz',
    gender: 'female',
    mentions: [mention('Ana Ruiz', 3)],
    officeMentions: [],
    leader: null,
    suggestion: 'Anna Ruiz',
  },
  {
    index: 1,
    name: 'Gabriel Boric',
    gender: 'male',
    mentions: [mention('Gabriel Boric', 6)],
    officeMentions: [mention('who visited', 6)],
    leader: {
      name: 'Gabriel Boric',
      tier: 'leader',
      office: 'President of Chile',
      country: 'CL',
      from: '2022-03-11',
      to: null,
      status: 'in office',
      asOf: null,
      reason: 'full name',
      source: 'gazetteer',
      otherNames: ['Boric'],
      ambiguousWith: [],
    },
    suggestion: null,
  },
];

const repeats: RepeatedGroup[] = [
  {
    boilerplate: false,
    copies: [
      { paragraph: 5, kind: 'exact', of: 5, similarity: 1 },
      { paragraph: 7, kind: 'exact', of: 5, similarity: 1 },
    ],
  },
];

const themes: Theme[] = [
  {
    label: 'ferry',
    aliases: ['night ferry'],
    weight: 1,
    mentions: [mention('night ferry', 2), { ...at('ferry carries'), paragraph: 5 }],
    parent: null,
    person: null,
  },
  {
    label: 'Ana Ruiz',
    aliases: [],
    weight: 0.5,
    mentions: [mention('Ana Ruiz', 3)],
    parent: 0,
    person: 0,
  },
];

/** An article with all that marks can be, whatever the readers of the text find in it. */
export function fullArticle(): Article {
  return { ...analyze(text, { today: '2025-03-05' }), quotes, people, repeats, themes };
}

import assert from 'node:assert/strict';
import { analyze, type Leader } from '../../../src/analysis';

/** What a text says of its first person's office: tier, office, country, standing. */
function officeIn(text: string, name = 'Orla Venn'): string {
  const leader = analyze(text, { date: '2026-08-01' }).people.find((person) => person.name === name)?.leader;
  return leader ? told(leader) : 'nobody';
}

function told({ tier, office, country, status }: Leader): string {
  return [tier, office, country ?? '-', status].join('; ');
}

describe('offices that the text itself tells', () => {
  const OFFICES: readonly (readonly [text: string, told: string])[] = [
    ['Indiana Gov. Orla Venn signed it.', 'leader; Governor of Indiana; US; in office'],
    ['New Mexico Gov. Orla Venn signed it.', 'leader; Governor of New Mexico; US; in office'],
    ['Ontario Premier Orla Venn spoke.', 'leader; Premier of Ontario; CA; in office'],
    ["Scotland's first minister, Orla Venn, spoke.", 'leader; First minister of Scotland; GB; in office'],
    ['Ukrainian Defence Minister Orla Venn spoke.', 'leader; Defence Minister of Ukraine; UA; in office'],
    [
      'The minister for trade, [Orla Venn](https://example.org), spoke.',
      'leader; Minister for trade; -; in office',
    ],
    [
      'Orla Venn, minister of international trade, spoke.',
      'leader; Minister of international trade; -; in office',
    ],
    ['Acting Defense Secretary Orla Venn resigned.', 'leader; Defense Secretary; -; acting'],
    ["Orla Venn, Trump's nominee for commerce secretary, spoke.", 'leader; Commerce secretary; -; nominee'],
    ['President-elect Orla Venn spoke.', 'leader; President; -; elect'],
    ['Former Prime Minister Orla Venn spoke.', 'leader; Prime Minister; -; former'],
    ['Senate Majority Leader Orla Venn spoke.', 'leader; Senate Majority Leader; -; in office'],
    ['NATO Secretary General Orla Venn spoke.', 'leader; NATO Secretary General; -; in office'],
    ['Fed Chair Orla Venn spoke.', 'leader; Fed Chair; -; in office'],
    ['Orla Venn, leader of the Green Party, spoke.', 'leader; Leader of the Green Party; -; in office'],
    ['Sen. Orla Venn, D-Mont., agreed.', 'official; Senator; -; in office'],
    ['Labour MP Orla Venn spoke.', 'official; Labour MP; -; in office'],
    ['Orla Venn MP agreed.', 'official; MP; -; in office'],
    ['Orla Venn, the mayor of Dorset, spoke.', 'official; Mayor of Dorset; -; in office'],
    ['FBI Director Orla Venn spoke.', 'official; FBI Director; -; in office'],
    ['Texas Attorney General Orla Venn sued.', 'official; Attorney General of Texas; US; in office'],
    ['U.S. Ambassador to Peru Orla Venn spoke.', 'official; U.S. Ambassador to Peru; US; in office'],
    ['Senate candidate Orla Venn agreed.', 'official; Senate candidate; -; nominee'],
    [
      'Orla Venn, chair of the House budget committee, spoke.',
      'official; Chair of the House budget committee; -; in office',
    ],
  ];
  it('are read before the name and behind it, with country, field and standing', () => {
    for (const [text, expected] of OFFICES) assert.deepEqual([text, officeIn(text)], [text, expected]);
  });

  it('are those of no company, club or commission of a sport', () => {
    for (const text of [
      'Club president Orla Venn resigned.',
      'Orla Venn, chair of the bakery, resigned.',
      'NBA Commissioner Orla Venn resigned.',
      'Press secretary Orla Venn resigned.',
      'Oscar nominee Orla Venn wept.',
      'Dairy Farmers of Canada president Orla Venn wrote.',
      'Ukrainian Defence Minister Tom Vale and his Polish counterpart, Orla Venn, met.',
      'It was cold in Lima, Orla Venn, the president said.',
      'If Orla Venn becomes president of Chile, she will sing.',
    ])
      assert.deepEqual([text, officeIn(text)], [text, 'nobody']);
  });

  it('go before a department of the table, and a candidacy does not', () => {
    assert.equal(
      officeIn('Mexican Health Minister Marcelo Ebrard spoke.', 'Marcelo Ebrard'),
      'leader; Health Minister of Mexico; MX; in office',
    );
    const text = 'Presidential candidate Joe Biden spoke.';
    assert.match(officeIn(text, 'Joe Biden'), /President of the United States; US; former/);
  });

  it('are told with the reason', () => {
    const reasons = (text: string) =>
      analyze(text, { date: '2026-08-01' }).people.map(({ leader }) => leader?.reason);
    assert.deepEqual(reasons('Mayor Orla Venn met Tom Vale, the mayor of Dorset.'), [
      'title before',
      'title after',
    ]);
    assert.deepEqual(reasons('Emmanuel Macron spoke. Putin did not. The German chancellor slept.'), [
      'full name',
      'surname',
      'office',
    ]);
  });
});

describe('bearers of one name', () => {
  const named = (text: string) =>
    analyze(text, { date: '2026-08-01' }).people.flatMap(({ name, leader, mentions }) =>
      mentions.map(({ start, end }) => `${text.slice(start, end)}: ${name}${leader ? ', leader' : ''}`),
    );

  it('are told apart by kin, initials, civil titles and trades', () => {
    for (const [text, ...expected] of [
      ['Ada Kennedy ran. Her uncle, John F. Kennedy, did too. Kennedy won.', 'Kennedy: Ada Kennedy'],
      ['T. Blair, the plumber, mended a tap. Blair left.', 'Blair: T. Blair'],
      ['Mrs. Macron opened a clinic.', 'Macron: Macron'],
      ['Maria von der Leyen, a vet, came. Von der Leyen spoke.', 'Von der Leyen: Maria von der Leyen'],
      ['Oleksii, a passer-by, called. Oleksii Reznikov spoke.', 'Oleksii: Oleksii'],
      ['Emmanuel Macron, 12, won the spelling bee.', 'Emmanuel Macron: Emmanuel Macron'],
      ['The baker Victor Bridge, 50, wept. “So,” Bridge said.', 'Bridge: Victor Bridge'],
    ] as const)
      assert.ok(
        expected.every((mention) => named(text).includes(mention)),
        `${text}: ${named(text).join('; ')}`,
      );
  });
});

describe('misspelt leaders', () => {
  const suggestion = (text: string) => analyze(text, { date: '2026-08-01' }).people[0]?.suggestion ?? null;

  it('are suggested by their right names, beside an office with more slips', () => {
    for (const [text, name] of [
      ['Emanuel Macron spoke.', 'Emmanuel Macron'],
      ['French President Emanuel Macorn spoke.', 'Emmanuel Macron'],
      ['Xi Jinpnig spoke.', 'Xi Jinping'],
      ['Claudia Shienbaum spoke.', 'Claudia Sheinbaum'],
      ['José Antnio Kast spoke.', 'José Antonio Kast'],
    ] as const)
      assert.deepEqual([text, suggestion(text)], [text, name]);
  });

  it('are not seen in right names of others', () => {
    for (const text of [
      'John Kerr spoke.',
      'Donald Tramp, a vet, spoke.',
      'Angela Merkle, a vet, spoke.',
      'Emmanuel Macron spoke.',
    ])
      assert.deepEqual([text, suggestion(text)], [text, null]);
  });
});

import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { leadersIn, officesIn, TODAY } from './found';

/** Mentions alone, where one leader is meant by all. */
function mentionsOf(name: string, text: string, date = TODAY): string[] {
  return leadersIn(text, { date }).flatMap(([mention, leader]) => (leader === name ? [mention] : []));
}

function statusOf(text: string, date = TODAY): (string | undefined)[] {
  return analyze(text, { date }).people.map(({ leader }) => leader?.status);
}

describe('hard cases of leaders', () => {
  it('a title and a name', () => {
    assert.deepEqual(leadersIn('Federal Chancellor Friedrich Merz met Prime Minister Meloni.'), [
      ['Friedrich Merz', 'Friedrich Merz'],
      ['Meloni', 'Giorgia Meloni'],
    ]);
  });

  it("a country's possessive", () => {
    assert.deepEqual(leadersIn("The fair was opened by France's Macron and South Korea's Lee."), [
      ['Macron', 'Emmanuel Macron'],
      ['Lee', 'Lee Jae-myung'],
    ]);
  });

  it('a surname, a short form and a given name alone', () => {
    assert.deepEqual(mentionsOf('Xi Jinping', 'Xi smiled. Then Xi Jinping left.'), ['Xi', 'Xi Jinping']);
    assert.deepEqual(mentionsOf('Luiz Inácio Lula da Silva', 'Voters cheered Lula. President Lula waved.'), [
      'Lula',
      'Lula',
    ]);
    assert.deepEqual(mentionsOf('Abiy Ahmed', "Ethiopia's Abiy Ahmed spoke. Abiy was brief."), [
      'Abiy Ahmed',
      'Abiy',
    ]);
    assert.deepEqual(mentionsOf('Andrés Manuel López Obrador', 'Crowds waited for AMLO.'), ['AMLO']);
    assert.deepEqual(mentionsOf('Mohammed bin Salman', 'Bankers waited for MBS.'), ['MBS']);
  });

  it('a possessive, with either apostrophe', () => {
    const text = "Modi's train was late, and Putin’s plane was early. Starmers' is no name.";
    assert.deepEqual(
      leadersIn(text).map(([mention]) => mention),
      ['Modi', 'Putin'],
    );
  });

  it('particles, at the start of a sentence and inside', () => {
    assert.deepEqual(
      leadersIn('Aides woke von der Leyen. Van der Bellen slept. The king called bin Salman.'),
      [
        ['von der Leyen', 'Ursula von der Leyen'],
        ['Van der Bellen', 'Alexander Van der Bellen'],
        ['bin Salman', 'Mohammed bin Salman'],
      ],
    );
    assert.deepEqual(mentionsOf('Marine Le Pen', 'Marine Le Pen spoke. Le Pen left.'), [
      'Marine Le Pen',
      'Le Pen',
    ]);
  });

  it('the family name first, or last', () => {
    const names = (text: string) => leadersIn(text).map(([, name]) => name);
    assert.deepEqual(names('Takaichi Sanae and Sanae Takaichi are one.'), [
      'Sanae Takaichi',
      'Sanae Takaichi',
    ]);
    assert.deepEqual(names('Jae-myung Lee, or Lee Jae Myung, met Jinping Xi.'), [
      'Lee Jae-myung',
      'Lee Jae-myung',
      'Xi Jinping',
    ]);
  });

  it('transliterations', () => {
    const forms = ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Zelenskyj'];
    for (const form of forms)
      assert.deepEqual(leadersIn(`Reporters met ${form} there.`), [[form, 'Volodymyr Zelensky']]);
    assert.deepEqual(leadersIn('Moammar Gadhafi is dead.'), [['Moammar Gadhafi', 'Muammar Gaddafi']]);
  });

  it('diacritics or none', () => {
    assert.deepEqual(
      leadersIn('Erdogan called Vucic, Lopez Obrador and Babis; Erdoğan called Babiš.').map(
        ([, name]) => name,
      ),
      [
        'Recep Tayyip Erdoğan',
        'Aleksandar Vučić',
        'Andrés Manuel López Obrador',
        'Andrej Babiš',
        'Recep Tayyip Erdoğan',
        'Andrej Babiš',
      ],
    );
  });

  it('initials and suffixes', () => {
    assert.deepEqual(
      leadersIn('They thanked Donald J. Trump, Ferdinand Marcos Jr. and Michael D. Higgins.'),
      [
        ['Donald J. Trump', 'Donald Trump'],
        ['Ferdinand Marcos Jr.', 'Ferdinand Marcos Jr.'],
        ['Michael D. Higgins', 'Michael D. Higgins'],
      ],
    );
    assert.deepEqual(leadersIn('They met George H.W. Bush before George W. Bush came.'), [
      ['George H.W. Bush', 'George H. W. Bush'],
      ['George W. Bush', 'George W. Bush'],
    ]);
    assert.deepEqual(leadersIn('Donald Trump Jr. sold books. Lyndon Q. Johnson bakes.'), []);
  });

  it('monarchs and popes by their number, and no other of the name', () => {
    assert.deepEqual(leadersIn('Spain has Felipe VI, Norway has Harald V and Rome has Leo XIV.'), [
      ['Felipe VI', 'Felipe VI'],
      ['Harald V', 'Harald V'],
      ['Leo XIV', 'Leo XIV'],
    ]);
    assert.deepEqual(
      leadersIn('King Charles I lost his head. Queen Elizabeth I and Pope Leo XIII ruled long.'),
      [],
    );
  });

  it('two of one surname in one article', () => {
    const brothers =
      'Sri Lankan President Gotabaya Rajapaksa flew out. Rajapaksa took two bags. His brother Mahinda Rajapaksa stayed.';
    assert.deepEqual(leadersIn(brothers, { date: '2022-07-14' }), [
      ['Gotabaya Rajapaksa', 'Gotabaya Rajapaksa'],
      ['Rajapaksa', 'Gotabaya Rajapaksa'],
      ['Mahinda Rajapaksa', 'Mahinda Rajapaksa'],
    ]);
    const king = 'Crown Prince Mohammed bin Salman phoned his father, King Salman.';
    assert.deepEqual(leadersIn(king)[1], ['Salman', 'Salman bin Abdulaziz']);
  });

  it('a surname that several leaders share is marked ambiguous', () => {
    const [bush] = analyze('President Bush left the ranch.', { date: TODAY }).people;
    assert.deepEqual(bush?.leader?.ambiguousWith, ['George H. W. Bush']);
    const [merkel] = analyze('Angela Merkel left the ranch.', { date: TODAY }).people;
    assert.deepEqual(merkel?.leader?.ambiguousWith, []);
  });

  it('former, acting and elect, written in any way', () => {
    assert.deepEqual(statusOf('Ex-president Nicolas Sarkozy sat there.'), ['former']);
    assert.deepEqual(statusOf('Then-Prime Minister Boris Johnson sat there.'), ['former']);
    assert.deepEqual(statusOf('Acting President Delcy Rodríguez sat there.', '2026-02-01'), ['acting']);
    assert.deepEqual(statusOf('Caretaker Prime Minister Orla Venn sat there.'), ['acting']);
    assert.deepEqual(statusOf('Joe Biden, the president-elect, sat there.', '2020-12-01'), ['elect']);
    assert.deepEqual(statusOf('Prime Minister-designate Orla Venn sat there.'), ['elect']);
    assert.deepEqual(statusOf("Peru's prime minister-elect, Orla Venn, sat there."), ['elect']);
  });

  it('an office with no name, as of the date of the article', () => {
    const who = (date: string) => officesIn('Snow fell as the Chilean president spoke.', { date })[0]?.[1];
    assert.deepEqual(['2017-06-01', '2019-10-23', '2023-05-01', '2026-06-01'].map(who), [
      'Michelle Bachelet',
      'Sebastián Piñera',
      'Gabriel Boric',
      'José Antonio Kast',
    ]);
    assert.deepEqual(officesIn("The pope prayed. Iran's supreme leader slept.", { date: '2024-05-20' }), [
      ['pope', 'Francis'],
      ["Iran's supreme leader", 'Ali Khamenei'],
    ]);
  });

  it('the office as of the date of the article', () => {
    const office = (date: string) => analyze('Mark Carney spoke.', { date }).people[0]?.leader?.office;
    assert.equal(office('2018-05-01'), 'Governor of the Bank of England');
    assert.equal(office('2025-09-01'), 'Prime Minister of Canada');
  });

  it('a surname that is a word', () => {
    const brexit =
      'May said May 3 was a good day. In May, Theresa May travelled. May was tired, and the rain in May was cold.';
    assert.deepEqual(mentionsOf('Theresa May', brexit, '2018-05-03'), ['May', 'Theresa May', 'May']);
    const seoul = "South Korea's Moon flew home. Moon Jae-in waved. The Moon was full.";
    assert.deepEqual(mentionsOf('Moon Jae-in', seoul, '2018-05-03'), ['Moon', 'Moon Jae-in']);
    const park = 'Park Geun-hye resigned. Park wept. The Park was shut, and so was Park Street.';
    assert.deepEqual(mentionsOf('Park Geun-hye', park, '2017-03-10'), ['Park Geun-hye', 'Park']);
    assert.deepEqual(leadersIn('Hearts trump clubs. The letter Xi is Greek. May was wet.'), []);
  });

  it('names whose words are words of the language', () => {
    for (const name of [
      'Julie Bishop',
      'Ban Ki-moon',
      'Amit Shah',
      'Qin Gang',
      'Volker Türk',
      'Jonas Gahr Støre',
    ])
      assert.deepEqual(leadersIn(`Farmers met ${name} at noon.`), [[name, name]]);
  });

  it('places, ships and bills named after leaders', () => {
    assert.deepEqual(
      leadersIn(
        'Planes left John F. Kennedy Airport. The USS Gerald R. Ford sailed. The Reagan Act and the Clinton Bill failed.',
      ),
      [],
    );
  });

  it('a leader known only by the title in the text', () => {
    const leader = (text: string) => analyze(text, { date: TODAY }).people[0]?.leader;
    for (const text of [
      'Prime Minister Orla Venn resigned.',
      "Chile's finance minister, Orla Venn, resigned.",
      'The president of Chile, Orla Venn, resigned.',
      'Orla Venn, the Chilean president, resigned.',
      'Orla Venn was elected president of Chile.',
      "Orla Venn is Chile's new prime minister.",
      'Bank of Chile Governor Orla Venn resigned.',
    ])
      assert.deepEqual([text, leader(text)?.name, leader(text)?.source], [text, 'Orla Venn', 'text']);
    for (const text of [
      'Orla Venn is president of the chess club.',
      "Orla Venn, the Chilean president's daughter, resigned.",
      'Orla Venn was told by the Chilean president.',
      'Bakery of Chile President Orla Venn resigned.',
    ])
      assert.deepEqual([text, leader(text) ?? null], [text, null]);
  });

  it('a leader added by the user, and one the user does not want', () => {
    const leaders = [{ name: 'Orla Venn', office: 'Mayor of Springfield', aliases: ['Vennie'] }];
    assert.deepEqual(leadersIn('Orla Venn spoke. Vennie waved.', { date: TODAY, leaders }), [
      ['Orla Venn', 'Orla Venn'],
      ['Vennie', 'Orla Venn'],
    ]);
    assert.deepEqual(leadersIn('Xi spoke.', { date: TODAY, notLeaders: ['Xi Jinping'] }), []);
  });

  it('a misspelt name is offered the right one, and not taken for it', () => {
    const [person] = analyze('Emanuel Macron spoke.', { date: TODAY }).people;
    assert.deepEqual([person?.leader, person?.suggestion], [null, 'Emmanuel Macron']);
  });
});

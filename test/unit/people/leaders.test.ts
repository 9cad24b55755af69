import assert from 'node:assert/strict';
import { analyze, type AnalysisOptions, type Person } from '../../../src/analysis';
import { LEADERS, LEADERS_AS_OF, LEADER_SOURCES } from '../../../src/analysis/data/leaders.generated';

const DATE = '2026-11-24';

/** Leaders found in a text: the span's words and the leader's name. */
function leaders(text: string, options: AnalysisOptions = { date: DATE }): [string, string][] {
  return analyze(text, options)
    .people.filter(({ leader }) => leader !== null)
    .flatMap(({ name, mentions }) =>
      mentions.map(({ start, end }): [number, [string, string]] => [start, [text.slice(start, end), name]]),
    )
    .sort((a, b) => a[0] - b[0])
    .map(([, found]) => found);
}

function only(text: string, options: AnalysisOptions = { date: DATE }): Person {
  const found = analyze(text, options).people.filter(({ leader }) => leader !== null);
  assert.equal(found.length, 1, `${found.map(({ name }) => name).join()} in: ${text}`);
  return found[0] as Person;
}

/** Leaders of today: full name, title, surname, country's possessive. */
const TODAY = `
Donald Trump|President|Trump|America's
Marco Rubio|Secretary of State|Rubio|America's
Xi Jinping|President|Xi|China's
Li Qiang|Premier|Li|China's
Wang Yi|Foreign Minister|Wang|China's
Vladimir Putin|President|Putin|Russia's
Sergey Lavrov|Foreign Minister|Lavrov|Russia's
Mikhail Mishustin|Prime Minister|Mishustin|Russia's
Andy Burnham|Prime Minister|Burnham|Britain's
Mark Carney|Prime Minister|Carney|Canada's
Emmanuel Macron|President|Macron|France's
Sébastien Lecornu|Prime Minister|Lecornu|France's
Friedrich Merz|Chancellor|Merz|Germany's
Boris Pistorius|Defence Minister|Pistorius|Germany's
Giorgia Meloni|Prime Minister|Meloni|Italy's
Sergio Mattarella|President|Mattarella|Italy's
Sanae Takaichi|Prime Minister|Takaichi|Japan's
Lee Jae-myung|President|Lee|South Korea's
Kim Jong Un|Supreme Leader|Kim|North Korea's
Narendra Modi|Prime Minister|Modi|India's
Subrahmanyam Jaishankar|Foreign Minister|Jaishankar|India's
Luiz Inácio Lula da Silva|President|Lula|Brazil's
Javier Milei|President|Milei|Argentina's
Claudia Sheinbaum|President|Sheinbaum|Mexico's
José Antonio Kast|President|Kast|Chile's
Daniel Noboa|President|Noboa|Ecuador's
Rodrigo Paz|President|Paz|Bolivia's
Yamandú Orsi|President|Orsi|Uruguay's
Santiago Peña|President|Peña|Paraguay's
Miguel Díaz-Canel|President|Díaz-Canel|Cuba's
Nayib Bukele|President|Bukele|El Salvador's
Bernardo Arévalo|President|Arévalo|Guatemala's
Anthony Albanese|Prime Minister|Albanese|Australia's
Penny Wong|Foreign Minister|Wong|Australia's
Christopher Luxon|Prime Minister|Luxon|New Zealand's
Prabowo Subianto|President|Prabowo|Indonesia's
Recep Tayyip Erdoğan|President|Erdoğan|Turkey's
Mohammed bin Salman|Crown Prince|bin Salman|Saudi Arabia's
Cyril Ramaphosa|President|Ramaphosa|South Africa's
Volodymyr Zelensky|President|Zelensky|Ukraine's
Alexander Lukashenko|President|Lukashenko|Belarus's
Donald Tusk|Prime Minister|Tusk|Poland's
Karol Nawrocki|President|Nawrocki|Poland's
Andrej Babiš|Prime Minister|Babiš|the Czech Republic's
Robert Fico|Prime Minister|Fico|Slovakia's
Pedro Sánchez|Prime Minister|Sánchez|Spain's
Bart De Wever|Prime Minister|De Wever|Belgium's
Micheál Martin|Taoiseach|Martin|Ireland's
Mette Frederiksen|Prime Minister|Frederiksen|Denmark's
Ulf Kristersson|Prime Minister|Kristersson|Sweden's
Alexander Stubb|President|Stubb|Finland's
Kyriakos Mitsotakis|Prime Minister|Mitsotakis|Greece's
Aleksandar Vučić|President|Vučić|Serbia's
Maia Sandu|President|Sandu|Moldova's
Kassym-Jomart Tokayev|President|Tokayev|Kazakhstan's
Benjamin Netanyahu|Prime Minister|Netanyahu|Israel's
Masoud Pezeshkian|President|Pezeshkian|Iran's
Abdel Fattah el-Sisi|President|Sisi|Egypt's
Abiy Ahmed|Prime Minister|Abiy|Ethiopia's
William Ruto|President|Ruto|Kenya's
Bola Tinubu|President|Tinubu|Nigeria's
Paul Kagame|President|Kagame|Rwanda's
Lawrence Wong|Prime Minister|Wong|Singapore's
Ferdinand Marcos Jr.|President|Marcos|the Philippines'
Lai Ching-te|President|Lai|Taiwan's
Anwar Ibrahim|Prime Minister|Anwar|Malaysia's
António Guterres|Secretary-General|Guterres|the United Nations'
Ursula von der Leyen|Commission President|von der Leyen|Europe's
`
  .trim()
  .split('\n')
  .map((row) => row.split('|') as [string, string, string, string]);

describe('leaders', () => {
  it('finds leaders of today by title, full name, surname and country, each as the right person', () => {
    const wrong: string[] = [];
    for (const [name, title, surname, country] of TODAY) {
      const nation = country.replace(/['’]s?$/, '');
      const frames: [string, string][] = [
        [`On Monday ${title} ${name} visited a bakery in the old town.`, name],
        [`The talks ended after ${name} left the room early.`, name],
        [`Farmers in ${nation} were angry. ${title} ${surname} said prices would fall.`, surname],
        [`Reporters waited for ${country} ${name} at the airport.`, name],
      ];
      for (const [text, mention] of frames) {
        const found = leaders(text);
        if (found.length !== 1 || found[0]?.[0] !== mention || found[0]?.[1] !== name)
          wrong.push(`${text} -> ${JSON.stringify(found)}`);
      }
    }
    const share = 1 - wrong.length / (4 * TODAY.length);
    assert.ok(TODAY.length >= 60 && share >= 0.97, `${share}\n${wrong.join('\n')}`);
  });

  it('shows a leader as of the date of the article', () => {
    const text = 'Angela Merkel spoke first. Olaf Scholz spoke last.';
    const status = (date: string) => analyze(text, { date }).people.map(({ leader }) => leader?.status);
    assert.deepEqual(status('2019-03-01'), ['in office', 'in office']);
    assert.deepEqual(status('2023-03-01'), ['former', 'in office']);
    assert.equal(
      only('Angela Merkel spoke.', { date: '2019-03-01' }).leader?.office,
      'Chancellor of Germany',
    );
    assert.equal(only('President-elect Donald Trump spoke.', { date: '2016-12-01' }).leader?.status, 'elect');
    assert.deepEqual(leaders('Emmanuel Macron passed the exam.', { date: '1999-06-01' }), []);
  });

  it('takes spellings and short forms for one leader', () => {
    const text = 'Volodymyr Zelenskyy called. Zelensky waited. Zelenskiy left. Volodymyr Zelenskiy slept.';
    assert.deepEqual(new Set(leaders(text).map(([, name]) => name)), new Set(['Volodymyr Zelensky']));
    assert.equal(leaders(text).length, 4);
    assert.deepEqual(leaders('Pope Leo XIV met King Charles III.'), [
      ['Leo XIV', 'Leo XIV'],
      ['Charles III', 'Charles III'],
    ]);
    assert.equal(only('Jair Messias Bolsonaro lost.').name, 'Jair Bolsonaro');
    assert.equal(only('Luiz Inacio Lula da Silva won.').name, 'Luiz Inácio Lula da Silva');
  });

  it('tells two leaders of one surname by title, country and date', () => {
    const name = (text: string, date: string) => only(text, { date }).name;
    assert.equal(name('President Bush flew home.', '1990-08-02'), 'George H. W. Bush');
    assert.equal(name('President Bush flew home.', '2003-03-20'), 'George W. Bush');
    assert.equal(name('Prime Minister Johnson resigned.', '2022-07-07'), 'Boris Johnson');
    assert.equal(name("South Korea's Lee spoke in Seoul.", DATE), 'Lee Jae-myung');
    assert.deepEqual(only('President Bush spoke at the library.').leader?.ambiguousWith.length, 1);
  });

  it('leaves a relative of a leader alone', () => {
    const { people } = analyze('Melania Trump opened the fair. Ms. Trump stayed an hour.', { date: DATE });
    assert.deepEqual(
      people.map(({ name, leader }) => [name, leader]),
      [['Melania Trump', null]],
    );
  });

  it('takes the title in the text for an office no table knows', () => {
    const { leader } = only('Prime Minister Orla Venn of Freedonia resigned. Venn gave no reason.');
    assert.equal(leader?.source, 'text');
    assert.equal(leader?.name, 'Orla Venn');
    assert.equal(only('Former Chilean President Tomas Alvear died.').leader?.status, 'former');
    assert.equal(only('Former Chilean President Tomas Alvear died.').leader?.country, 'CL');
  });

  it('finds who is meant by an office without a name', () => {
    const offices = (text: string, date = DATE) =>
      analyze(text, { date }).people.flatMap(({ name, officeMentions }) =>
        officeMentions.map(({ start, end }) => [text.slice(start, end), name]),
      );
    assert.deepEqual(offices('Rain fell as the Chilean president spoke.', '2023-05-01'), [
      ['Chilean president', 'Gabriel Boric'],
    ]);
    assert.deepEqual(offices("Brazil's president and the president of France met.", '2020-05-01'), [
      ["Brazil's president", 'Jair Bolsonaro'],
      ['president of France', 'Emmanuel Macron'],
    ]);
    assert.deepEqual(offices("Brazil's president spoke.", '2026-02-01'), [
      ["Brazil's president", 'Luiz Inácio Lula da Silva'],
    ]);
    assert.deepEqual(offices('Giorgia Meloni smiled. The prime minister then left.'), [
      ['prime minister', 'Giorgia Meloni'],
    ]);
    assert.deepEqual(offices('The former Chilean president and the president of the chess club met.'), []);
  });

  it('offers the right name for one that is nearly a leader', () => {
    const suggestion = (text: string) =>
      analyze(text, { date: DATE }).people.map((person) => person.suggestion);
    assert.deepEqual(suggestion('Emanuel Macron spoke.'), ['Emmanuel Macron']);
    assert.deepEqual(suggestion('Vladmir Putin spoke.'), ['Vladimir Putin']);
    assert.deepEqual(suggestion('Giorgia Melonni spoke.'), ['Giorgia Meloni']);
    assert.deepEqual(suggestion('Emmanuel Macron spoke.'), [null]);
    assert.deepEqual(suggestion('Brigitte Macron spoke. Donald Drake left.'), [null, null]);
  });

  it('puts the leaders of the user first and leaves out those the user does not want', () => {
    const mayor = { name: 'Orla Venn', office: 'Mayor of Springfield', country: 'us', aliases: ['Vennie'] };
    const person = only('Vennie waved. Orla Venn spoke.', { date: DATE, leaders: [mayor] });
    assert.equal(person.mentions.length, 2);
    assert.deepEqual([person.leader?.office, person.leader?.country], ['Mayor of Springfield', 'US']);
    const own = { name: 'Gordon Brown', office: 'Coach of the Rovers' };
    assert.equal(
      only('Gordon Brown spoke.', { date: DATE, leaders: [own] }).leader?.office,
      'Coach of the Rovers',
    );
    assert.deepEqual(leaders('Gordon Brown spoke.', { date: DATE, notLeaders: ['Gordon Brown'] }), []);
    assert.deepEqual(leaders('Xi spoke.', { date: DATE, notLeaders: ['Xi Jinping'] }), []);
    const titled = 'Prime Minister Orla Venn of Freedonia resigned.';
    assert.deepEqual(leaders(titled, { date: DATE, notLeaders: ['Orla Venn'] }), []);
  });

  it("knows the user's own holder of an office where the text names the office alone", () => {
    const president = { name: 'Orla Venn', office: 'President of Chile', country: 'CL', from: '2026-06-01' };
    const text = 'Rain fell as the Chilean president spoke.';
    const who = (date: string) => analyze(text, { date, leaders: [president] }).people[0]?.name;
    assert.equal(who('2026-07-01'), 'Orla Venn');
    assert.equal(who('2023-05-01'), 'Gabriel Boric');
  });
});

describe('the table of leaders', () => {
  it('was checked within the last six months', () => {
    const age = (Date.now() - Date.parse(LEADERS_AS_OF)) / 86_400_000;
    assert.ok(age < 183, `Checked ${Math.round(age)} days ago: run scripts/gazetteer.mjs with new facts.`);
  });

  it('gives every row a source with its date, a name, an office and a term', () => {
    const lines = LEADERS.split('\n');
    assert.ok(lines.length > 1000);
    for (const line of lines) {
      const cells = line.split('|');
      assert.equal(cells.length, 6, line);
      const [country, name, , , terms, source] = cells as [string, string, string, string, string, string];
      assert.match(country, /^(?:[A-Z]{2}|\*)$/, line);
      assert.match(name, /\[.+\]/, line);
      for (const term of terms.split(';')) assert.match(term, /^=?\S.* \d{4}[-\d]*\/[-\d]*$/, line);
      assert.match(LEADER_SOURCES[source]?.[1] ?? '', /^\d{4}-\d\d-\d\d$/, line);
    }
  });

  it('is small enough to ship', () => {
    assert.ok(Buffer.byteLength(LEADERS) <= 250_000, `${Buffer.byteLength(LEADERS)} bytes`);
  });
});

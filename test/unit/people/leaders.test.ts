import assert from 'node:assert/strict';
import { analyze, type AnalysisOptions, type Person } from '../../../src/analysis';
import { leadersIn as leaders, TODAY } from './found';
import { LEADERS_OF_TODAY } from './leadersOfToday';
import { LEADERS, LEADERS_AS_OF, LEADER_SOURCES } from '../../../src/analysis/data/leaders.generated';

function only(text: string, options: AnalysisOptions = { date: TODAY }): Person {
  const found = analyze(text, options).people.filter(({ leader }) => leader !== null);
  assert.equal(found.length, 1, `${found.map(({ name }) => name).join()} in: ${text}`);
  return found[0];
}

describe('leaders', () => {
  it(`finds ${LEADERS_OF_TODAY.length} leaders of today in four frames each, as the right person`, function () {
    const wrong: string[] = [];
    for (const [name, title, surname, country] of LEADERS_OF_TODAY) {
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
    const share = 1 - wrong.length / (4 * LEADERS_OF_TODAY.length);
    assert.ok(LEADERS_OF_TODAY.length >= 60 && share >= 0.97, `${share}\n${wrong.join('\n')}`);
    if (this.test) this.test.title += `: ${(100 * share).toFixed(1)} %`;
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

  it('knows leaders by their initials alone, and leaves alone what else bears them', () => {
    const PRESIDENTS: [string, string][] = [
      ['Nobody had warned JFK of the crowd.', 'John F. Kennedy'],
      ['LBJ pushed the bill through the Senate.', 'Lyndon Johnson'],
      ['He compared himself to FDR in a speech.', 'Franklin Roosevelt'],
      ['MBZ hosted the talks on Sunday.', 'Mohamed bin Zayed'],
    ];
    for (const [text, name] of PRESIDENTS) assert.equal(only(text).name, name, text);
    for (const text of [
      'Flights from JFK were late. JFK said crews were clearing snow.',
      'The LBJ Freeway was shut, and LBJ was jammed.',
      'MBZ Logistics cut jobs. MBZ said so on Monday.',
      'JFK High School won. JFK beat the visitors.',
    ])
      assert.deepEqual(leaders(text), [], text);
  });

  it('tells two leaders of one surname by title, country and date', () => {
    const name = (text: string, date: string) => only(text, { date }).name;
    assert.equal(name('President Bush flew home.', '1990-08-02'), 'George H. W. Bush');
    assert.equal(name('President Bush flew home.', '2003-03-20'), 'George W. Bush');
    assert.equal(name('Prime Minister Johnson resigned.', '2022-07-07'), 'Boris Johnson');
    assert.equal(name("South Korea's Lee spoke in Seoul.", TODAY), 'Lee Jae-myung');
    assert.deepEqual(only('President Bush spoke at the library.').leader?.ambiguousWith.length, 1);
  });

  it('leaves a relative of a leader alone', () => {
    const { people } = analyze('Melania Trump opened the fair. Ms. Trump stayed an hour.', { date: TODAY });
    assert.deepEqual(
      people.map(({ name, leader }) => [name, leader]),
      [['Melania Trump', null]],
    );
  });

  it('takes a shadow chancellor for an official', () => {
    for (const text of [
      'Shadow chancellor Ana Ruiz called the budget a fraud.',
      'Ana Ruiz, the shadow chancellor, called the budget a fraud.',
    ])
      assert.deepEqual(
        [only(text).leader?.tier, only(text).leader?.office],
        ['official', 'Shadow chancellor'],
        text,
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
    const offices = (text: string, date = TODAY) =>
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
      analyze(text, { date: TODAY }).people.map((person) => person.suggestion);
    assert.deepEqual(suggestion('Emanuel Macron spoke.'), ['Emmanuel Macron']);
    assert.deepEqual(suggestion('Vladmir Putin spoke.'), ['Vladimir Putin']);
    assert.deepEqual(suggestion('Giorgia Melonni spoke.'), ['Giorgia Meloni']);
    assert.deepEqual(suggestion('Emmanuel Macron spoke.'), [null]);
    assert.deepEqual(suggestion('Brigitte Macron spoke. Donald Drake left.'), [null, null]);
  });

  it('puts the leaders of the user first and leaves out those the user does not want', () => {
    const mayor = { name: 'Orla Venn', office: 'Mayor of Springfield', country: 'us', aliases: ['Vennie'] };
    const person = only('Vennie waved. Orla Venn spoke.', { date: TODAY, leaders: [mayor] });
    assert.equal(person.mentions.length, 2);
    assert.deepEqual([person.leader?.office, person.leader?.country], ['Mayor of Springfield', 'US']);
    const own = { name: 'Gordon Brown', office: 'Coach of the Rovers' };
    assert.equal(
      only('Gordon Brown spoke.', { date: TODAY, leaders: [own] }).leader?.office,
      'Coach of the Rovers',
    );
    assert.deepEqual(leaders('Gordon Brown spoke.', { date: TODAY, notLeaders: ['Gordon Brown'] }), []);
    assert.deepEqual(leaders('Xi spoke.', { date: TODAY, notLeaders: ['Xi Jinping'] }), []);
    const titled = 'Prime Minister Orla Venn of Freedonia resigned.';
    assert.deepEqual(leaders(titled, { date: TODAY, notLeaders: ['Orla Venn'] }), []);
  });

  it("knows the user's own holder of an office where the text names the office alone", () => {
    const president = { name: 'Orla Venn', office: 'President of Chile', country: 'CL', from: '2026-06-01' };
    const text = 'Rain fell as the Chilean president spoke.';
    const who = (date: string) => analyze(text, { date, leaders: [president] }).people[0]?.name;
    assert.equal(who('2026-07-01'), 'Orla Venn');
    assert.equal(who('2023-05-01'), 'Gabriel Boric');
  });

  it("keeps two readers' own lists apart when their articles are read in turn", () => {
    const text = 'Orla Venn spoke. Gordon Brown left.';
    const own = { date: TODAY, leaders: [{ name: 'Orla Venn', office: 'Mayor' }] };
    const other = { date: TODAY, notLeaders: ['Gordon Brown'] };
    for (let turn = 0; turn < 2; turn++) {
      assert.deepEqual(
        leaders(text, own).map(([, name]) => name),
        ['Orla Venn', 'Gordon Brown'],
      );
      assert.deepEqual(leaders(text, other), []);
    }
  });

  it('tells an article that is later than the source of a running term when it was last known to run', () => {
    const later = only('Emmanuel Macron spoke.', { date: '2031-01-01' }).leader;
    assert.equal(later?.status, 'unknown');
    assert.match(later?.asOf ?? '', /^2026-\d\d-\d\d$/);
    const before = only('Emmanuel Macron spoke.', { date: later?.asOf ?? '' }).leader;
    assert.equal(before?.status, 'in office');
    assert.equal(only('Gordon Brown spoke.', { date: '2031-01-01' }).leader?.status, 'former');
  });
});

describe('the table of leaders', () => {
  it('was checked within the last six months', () => {
    const age = (Date.now() - Date.parse(LEADERS_AS_OF)) / 86_400_000;
    assert.ok(age < 183, `Checked ${Math.round(age)} days ago: run scripts/leaders/build.ts with new facts.`);
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
      for (const term of terms.split(';'))
        assert.match(term, /^=?\S.* \d{4,8}\/(?:\d{4,8}|@\w+)?$|^\d+ \d{4,8}\/(?:\d{4,8}|@\w+)?$/, line);
      assert.match(LEADER_SOURCES[source]?.[1] ?? '', /^\d{4}-\d\d-\d\d$/, line);
    }
  });

  it('is small enough to ship', () => {
    assert.ok(Buffer.byteLength(LEADERS) <= 250_000, `${Buffer.byteLength(LEADERS)} bytes`);
  });
});

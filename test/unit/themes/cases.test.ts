import assert from 'node:assert/strict';
import { analyze, type Theme } from '../../../src/analysis';

const themesOf = (...paragraphs: string[]): readonly Theme[] => analyze(paragraphs.join('\n\n')).themes;
const labelsOf = (themes: readonly Theme[]): string => themes.map(({ label }) => label).join(', ');
const namesOf = ({ label, aliases }: Theme): string[] =>
  [label, ...aliases].map((name) => name.toLowerCase());

/** The theme that has a name, which must be there. */
function themeNamed(themes: readonly Theme[], name: string): Theme {
  const found = themes.find((theme) => namesOf(theme).includes(name.toLowerCase()));
  assert.ok(found, `${name} is not among: ${labelsOf(themes)}`);
  return found;
}

function passages({ mentions }: Theme): number {
  return new Set(mentions.map(({ paragraph }) => paragraph)).size;
}

/** All names of all themes and all key phrases, in small letters, one a line. */
function everything(...paragraphs: string[]): string {
  const { themes, keyphrases } = analyze(paragraphs.join('\n\n'));
  return [...themes.flatMap(namesOf), ...keyphrases.map((phrase) => phrase.toLowerCase())].join('\n');
}

describe('themes: names', () => {
  it('join a place and the adjective made of it', () => {
    const themes = themesOf(
      "South America's grain shippers met in Rosario and set a common price for storage. South America grows more grain " +
        'than it can store.',
      'South American grain shippers will meet again in May to review the price for storage. The millers of Rosario were ' +
        'not asked, and they bought their wheat from farther north, by rail and by barge.',
    );
    const theme = themeNamed(themes, 'South America');
    assert.ok(namesOf(theme).includes('south american'), labelsOf(themes));
    assert.equal(passages(theme), 2, labelsOf(themes));
  });

  it('join a continent and its adjective though each stands once, and leave who comes from there', () => {
    const themes = themesOf(
      "Latin America's millers met in Lima on Monday to talk about freight. They said that freight was dear.",
      'Latin American millers agreed on a common form for freight, and the form will be printed in May.',
    );
    const theme = themeNamed(themes, 'Latin America');
    assert.equal(theme.label, 'Latin America');
    assert.deepEqual(theme.aliases, ['Latin American']);
    assert.equal(passages(theme), 2);
  });

  it('join a country and its adjective, and keep countries apart', () => {
    const themes = themesOf(
      'Brazil will sell more soy next year. Brazil and China agreed on a price after a week of talks in the capital.',
      'Brazilian growers were glad. Chinese buyers were not, and they asked for a rebate on soy that came late.',
      'In the south, the Brazilian harvest is late. Rain fell on the fields for a month, and the roads are soft.',
    );
    const theme = themeNamed(themes, 'Brazil');
    assert.ok(
      namesOf(theme).every((name) => !/chin/.test(name)),
      namesOf(theme).join(),
    );
    for (const own of themes)
      assert.ok(!(namesOf(own).some((n) => /brazil/.test(n)) && namesOf(own).some((n) => /chin/.test(n))));
  });

  it('join an acronym in brackets to its long form, which is the label', () => {
    const themes = themesOf(
      'The Northern Harbour Authority (NHA) will widen the channel. Pilots asked for it for years.',
      'NHA rules bind all pilots. The NHA sets the fees as well.',
    );
    const theme = themeNamed(themes, 'NHA');
    assert.equal(theme.label, 'Northern Harbour Authority');
    assert.deepEqual(theme.aliases, ['NHA']);
    assert.equal(passages(theme), 2);
    assert.ok(!themes.some(({ label }) => /NHA/.test(label)), labelsOf(themes));
    assert.doesNotMatch(
      everything('The Northern Harbour Authority (NHA) will widen the channel.'),
      /authority nha/,
    );
  });

  it('count a possessive with the name it belongs to', () => {
    const themes = themesOf(
      "Velarde's critics left the hall before the vote on the quarry.",
      'Velarde said the quarry would stay open.',
    );
    const theme = themeNamed(themes, 'Velarde');
    assert.equal(theme.mentions.length, 2);
    assert.doesNotMatch(namesOf(theme).join(), /'s/);
  });

  it('name a person in full, without the title, as one theme with the person', () => {
    const { themes, people } = analyze(
      'President Irma Velarde opened the quarry road. The quarry road was late.\n\n' +
        'Ms Velarde spoke of jobs. She said the quarry road would pay for itself.',
    );
    const theme = themeNamed(themes, 'Irma Velarde');
    assert.equal(theme.label, 'Irma Velarde');
    assert.equal(people[theme.person as number]?.name, 'Irma Velarde');
    assert.equal(themes.filter(({ label }) => /Velarde/.test(label)).length, 1);
  });

  it('do not join two persons through the surname they share, nor give it to one of them', () => {
    const themes = themesOf(
      'Ana Brandt runs the ferry line. Luis Brandt runs the shipyard, and the two have not spoken for nine years.',
      'Ana Brandt wants new boats, and Luis Brandt would build them. Brandt said the ferry line would pay.',
      'The town hopes that it will. Boats have been late all summer, and the fares rose twice.',
    );
    const names = themes.filter((theme) => namesOf(theme).some((name) => /brandt/.test(name)));
    assert.deepEqual(names.map(({ label }) => label).sort(), ['Ana Brandt', 'Luis Brandt']);
    for (const theme of names) assert.ok(!namesOf(theme).includes('brandt'), namesOf(theme).join());
    const starts = names.flatMap(({ mentions }) => mentions.map(({ start }) => start));
    assert.equal(new Set(starts).size, starts.length, 'a mention belongs to both');
  });

  it('keep hyphens and digits in a name, and fold its spellings', () => {
    const text = [
      'COVID-19 cases rose in the valley, the clinic said. F-16 jets flew over the roof.',
      'G7 leaders spoke about Covid-19 cases and post-Brexit trade. The clinic counts Covid-19 cases daily.',
    ];
    assert.equal(passages(themeNamed(themesOf(...text), 'Covid-19 cases')), 2);
    const found = everything(...text);
    assert.match(found, /^f-16 jets$/m);
    assert.match(found, /^post-brexit trade$/m);
    assert.match(found, /^g7 leaders$/m);
  });

  it('fold a number after a blank into the name with a hyphen, where the text has both', () => {
    const themes = themesOf(
      'Covid-19 wards are full in the valley. Nurses moved beds out of the school into the Covid-19 wards.',
      'In spring the covid 19 wards were empty. Nurses fear that Covid 19 will come back in autumn.',
    );
    const theme = themeNamed(themes, 'Covid-19 wards');
    assert.equal(theme.mentions.length, 3, JSON.stringify(theme));
    assert.equal(passages(theme), 2);
    assert.doesNotMatch(
      everything('Tarsis 2, Orla 1: Tarsis won the cup, and Orla wept.'),
      /tarsis 2|orla 1/,
    );
  });

  it('keep names together that "of" holds together', () => {
    const text = [
      'The Bank of Tarsis raised its forecast. Savers trust the Bank of Tarsis.',
      'The Bank of Tarsis meets in spring.',
    ];
    assert.equal(passages(themeNamed(themesOf(...text), 'Bank of Tarsis')), 2);
  });

  it('keep words together that "of" joins again and again, and fold both orders', () => {
    const themes = themesOf(
      'The rate of inflation rose in May. The rate of inflation worries bakers, who buy flour by the month.',
      'The inflation rate will fall, the Bank of Tarsis said. Bakers hope so, since flour is dear.',
    );
    const theme = themeNamed(themes, 'rate of inflation');
    assert.equal(theme.label, 'rate of inflation');
    assert.ok(namesOf(theme).includes('inflation rate'));
    assert.equal(theme.mentions.length, 3, JSON.stringify(theme));
  });

  it('read a headline in capitals, or with a capital on each word, as running text', () => {
    const body =
      'The river states disagreed about a rescue fund on Monday. Upstream, the river states want the rescue fund to pay ' +
      'for dams. Downstream states want the rescue fund to move villages.';
    for (const headline of ['RIVER STATES CLASH OVER RESCUE FUND', 'River States Clash Over Rescue Fund']) {
      const found = everything(headline, body);
      assert.match(found, /^river states$/m);
      assert.match(found, /^rescue fund$/m);
      assert.doesNotMatch(found, /clash/);
      assert.deepEqual(
        themesOf(headline, body)
          .slice(0, 2)
          .map(({ label }) => label)
          .sort(),
        ['rescue fund', 'river states'],
      );
    }
  });
});

describe('themes: groups', () => {
  it('are one row for a phrase and the parts it is made of', () => {
    const themes = themesOf(
      'A dock workers strike closed the harbour. The dock workers want a pension.',
      'Workers stood at the gates. The workers sang, and other workers brought soup. The workers went home.',
    );
    const rows = themes.filter((theme) => namesOf(theme).some((name) => /workers/.test(name)));
    assert.equal(rows.length, 1, labelsOf(themes));
    assert.equal(rows[0]?.label, 'dock workers');
    assert.equal(rows[0]?.mentions.length, 6, JSON.stringify(rows));
  });

  it('nest a part that is a theme of its own', () => {
    const themes = themesOf(
      'Grain prices rose. Grain prices fell a week later. Traders sold grain price futures in the morning.',
      'Grain prices worry bakers. Grain price futures worry nobody, bakers said, but grain prices do.',
      'The bakers fear that grain prices will rise again, and that grain price futures tell when.',
    );
    const part = themeNamed(themes, 'grain prices');
    const whole = themeNamed(themes, 'grain price futures');
    assert.notEqual(part, whole, labelsOf(themes));
    assert.equal(whole.parent, themes.indexOf(part), labelsOf(themes));
    assert.equal(part.parent, null);
  });

  it('have no bare head that could mean either of two', () => {
    const often = themesOf(
      'A rescue fund for the dairies met a hedge fund in court. The fund had sold the milk twice.',
      'The rescue fund asked for the milk. The hedge fund kept it. The fund won.',
    );
    const once = themesOf(
      'A rescue fund for the dairies met a hedge fund in court. The fund had sold the milk twice.',
      'The fund declined to comment, and the dairies of the valley had no milk for a week.',
    );
    for (const themes of [often, once])
      assert.ok(!themes.some((theme) => namesOf(theme).includes('fund')), labelsOf(themes));
  });

  it('join singular and plural, and are labelled as the text has it', () => {
    const themes = themesOf(
      'Foster children wait for years. A foster child may move five times, and foster children move again.',
      'The agency wants foster children to stay in one school.',
    );
    const theme = themeNamed(themes, 'foster children');
    assert.equal(theme.label, 'foster children');
    assert.deepEqual(theme.aliases, ['foster child']);
    assert.equal(theme.mentions.length, 4, JSON.stringify(theme));
    assert.equal(theme.mentions[1]?.start, 34);
    assert.equal(theme.mentions[1]?.end, 46);
  });

  it('are named with words of the text, never with their stems', () => {
    const text =
      'Trawler crossings doubled in a year. Trawlers now cross the strait at night, and a trawler sank in May.\n\n' +
      'The coast guard counts trawler crossings. Few trawlers carry lights.';
    const themes = themesOf(text);
    const theme = themeNamed(themes, 'trawler crossings');
    assert.ok(namesOf(theme).includes('trawlers'), namesOf(theme).join());
    for (const own of themes)
      for (const name of namesOf(own)) assert.match(text.toLowerCase(), new RegExp(`\\b${name}\\b`));
  });

  it('join who does a thing with what is done and where', () => {
    const themes = themesOf(
      'Fishing crews blocked the harbour in the fisheries dispute. The fishermen want a larger quota.',
      'The fisheries dispute is older than the quota. Two fishermen met the envoy about the fisheries dispute.',
    );
    const theme = themeNamed(themes, 'fisheries dispute');
    assert.equal(theme.label, 'fisheries dispute');
    assert.ok(namesOf(theme).includes('fishermen'), namesOf(theme).join());
    assert.ok(namesOf(theme).includes('fishing crews'), namesOf(theme).join());
    assert.equal(themes.filter((own) => namesOf(own).some((name) => /^fish/.test(name))).length, 1);
  });

  it('do not join words that only begin alike', () => {
    const themes = themesOf(
      'Organ donors are few. The organ donors signed cards at the fair, and organ donors may change their mind.',
      'A relief organization printed the cards. The relief organization asked the fair for a tent.',
    );
    const theme = themeNamed(themes, 'organ donors');
    assert.ok(!namesOf(theme).some((name) => /organi[sz]ation/.test(name)));
  });

  it('do not join a plant with a stream, nor a tower with a tow', () => {
    for (const [one, other] of [
      ['flower', 'flow'],
      ['tower', 'tow'],
      ['number', 'numb'],
      ['corner', 'corn'],
    ] as const) {
      const themes = themesOf(
        `The old ${one} stands by the mill. Children drew the ${one}, and a painter bought the ${one}.`,
        `The ${other} was late. Millers want the ${other}, and they pay for the ${other} by the hour.`,
      );
      for (const theme of themes)
        assert.ok(!(namesOf(theme).includes(one) && namesOf(theme).includes(other)), `${one} ${other}`);
    }
  });

  it('are the same however often a paragraph is pasted', () => {
    const lead = 'The lake ferry will stop in winter, the council decided, since the ice road opens sooner.';
    const rest = [
      'Islanders use the ice road for timber.',
      'The council owns the lake ferry and two snow ploughs.',
    ];
    const once = analyze([lead, ...rest].join('\n\n')).keyphrases.slice(0, 10);
    const often = analyze([lead, lead, ...rest, lead, lead].join('\n\n')).keyphrases.slice(0, 10);
    assert.deepEqual(often, once);
  });
});

describe('themes: what is none', () => {
  it('is whatever stands in a dateline, a byline or boilerplate', () => {
    const found = everything(
      'TARSIS, March 3 (Reuters) - Salt miners stopped work at the northern shaft on Tuesday.',
      'Read more: Tram drivers win a pension',
      'Salt miners want a second shaft lift.',
      '(Reporting by Ana Example; Editing by Tom Sample)',
      'Sign up for our weekly newsletter',
    );
    assert.match(found, /^salt miners$/m);
    assert.doesNotMatch(found, /reuters|newsletter|tram|pension|example|sample|reporting|editing/);
  });

  it('is a time, an amount or a count', () => {
    const found = everything(
      'On Tuesday the mill paid $4 billion for two forests. Two people saw the deal on March 3.',
      'The mill said on Tuesday that $4 billion was too much for a forest, and three people left.',
    );
    assert.doesNotMatch(found, /tuesday|march|billion|^\$|^two|^three|people$/m);
  });

  it('is who is quoted without a name', () => {
    const found = everything(
      'Officials said the orchard tax would fall. A spokesman said the orchard tax was unfair, and sources agreed.',
      'Officials said nothing about cider. A spokesman declined, and officials said the orchard tax would stay.',
    );
    assert.match(found, /^orchard tax$/m);
    assert.doesNotMatch(found, /officials|spokesman|sources/);
  });

  it('is a word that one speaker alone says again and again', () => {
    const themes = themesOf(
      'The valley voted on a flood wall. The flood wall would guard the mills, and the mills would pay for it.',
      '"A lantern. We need a lantern, a lantern for all, the lantern," Ana Brandt said.',
      'The mills closed early. The flood wall has many friends in the valley.',
    );
    assert.doesNotMatch(labelsOf(themes), /lantern/);
  });

  it('is padding: a short article has one to three', () => {
    const words =
      'The chess club of Tarsis will play under the old lime tree this year. The hall has a leaking roof, and the club ' +
      'cannot pay for slates. A lime tree costs nothing. Players bring their own chairs, and the baker lends two tables. ' +
      'If it rains, the chess club plays in the tram shed.';
    const { length } = themesOf(words);
    assert.ok(length >= 1 && length <= 3, String(length));
  });

  it('is anything in an empty text or one without words', () => {
    for (const text of ['', ' \n\n\t', '1234', '—', '...\n...']) assert.deepEqual(themesOf(text), []);
  });
});

describe('themes: where they stand', () => {
  it('are listed though they come up only at the end', () => {
    const early = [
      'The port of Tarsis reopened its grain elevator. The grain elevator can load three ships a day.',
      'Farmers stored wheat in barns while the grain elevator was shut. Barns are damp, farmers said.',
      'The rail link to the grain elevator is new. Farmers paid for the rail link with a levy on wheat.',
      'Wheat from the north waits for the rail link. The levy on wheat ends when the rail link is paid.',
      'Farmers in the south have no rail link. They drive wheat to the grain elevator by road.',
      'Ships wait off the port. Wheat prices follow the ships, farmers said.',
      'The port wants a second grain elevator. Farmers want a second rail link.',
    ];
    const late = [
      'Tarsis has begun with oyster farms as well. The oyster farms lie east of the port.',
      'Oyster farms need clean water, and the oyster farms pay for the tests.',
      'Two oyster farms already sell abroad.',
    ];
    themeNamed(themesOf(...early, ...late), 'oyster farms');
  });

  it('are found, or not, without a throw in texts that are no running prose', () => {
    const texts = [
      'DROUGHT',
      'THE WHOLE ARTICLE IS IN CAPITALS. RIVER STATES WANT A FLOOD FUND. THE FLOOD FUND IS EMPTY.',
      'Name\tGoals\tCards\nBrandt\t4\t1\nVelarde\t2\t0',
      '- apples\n- pears\n- plums',
      'El puerto cerró el muelle. El muelle abrirá en otoño, dijo el consejo del puerto.',
      '港口关闭了东码头。东码头将在秋天重新开放。',
      'x'.repeat(5000),
    ];
    for (const text of texts) assert.ok(Array.isArray(analyze(text).themes));
  });
});

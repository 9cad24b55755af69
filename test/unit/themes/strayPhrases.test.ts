import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';

const labelsOf = (...paragraphs: string[]): string[] =>
  analyze(paragraphs.join('\n\n')).themes.map(({ label }) => label);

function assertNone(labels: readonly string[], pattern: RegExp): void {
  assert.ok(!labels.some((label) => pattern.test(label)), labels.join(', '));
}

describe('No theme', () => {
  it('is the paper to which people talk', () => {
    const labels = labelsOf(
      'Swimming baths to close after 120 years',
      'The harbour board voted on Tuesday to close the swimming baths on the quay.',
      'Ines Tolland told the Harrow Echo that the baths were a sieve. The baths lost 310,000 last year.',
      'A new pool could be built at the station, Tolland told the Harrow Echo. Swimmers want the baths.',
    );
    assertNone(labels, /Echo/);
    assert.ok(
      labels.slice(0, 3).some((label) => /baths/.test(label)),
      labels.join(', '),
    );
  });

  it('is a newsroom whose name says nothing, which asks people', () => {
    const labels = labelsOf(
      'State house votes on ferries',
      'The state house will vote on ferries in May, and both parties want the ferries to stay public.',
      'Ferry workers filled the gallery. “We were promised a vote on the ferries,” a deckhand told Lantern Bay.',
      'Most members Lantern Bay spoke to said the ferries would pay. One told Lantern Bay that they would not.',
      'The ferries carried 90,000 people last year.',
    );
    assertNone(labels, /Lantern/);
  });

  it('is half of a name', () => {
    const labels = labelsOf(
      'Robert F. Tolland runs for mayor',
      'Robert F. Tolland said that he would run. A friend of Robert F. Tolland paid for the campaign.',
      'Robert F. Tolland lost the campaign four years ago.',
    );
    assertNone(labels, /^Robert F$/);
  });

  it('is a name behind what its clause is about', () => {
    const labels = labelsOf(
      'Court looks at tariffs on cork',
      'The tariffs Tolland wants on cork are before the court. Cork growers say the tariffs are illegal.',
      'The court will rule on the tariffs in May. Ines Tolland said the cork growers could wait.',
    );
    assertNone(labels, /tariffs Tolland/);
  });

  it('is two plurals side by side, said once', () => {
    const labels = labelsOf(
      'Harbour board to close the baths',
      'The baths lost money last year, and few heard the swimmers protests for a new pool. The board met on Tuesday.',
      'The board will close the baths in May. Swimmers asked the board to wait.',
    );
    assertNone(labels, /swimmers protests/);
  });

  it('is an office that is named once beside its holder', () => {
    const labels = labelsOf(
      'Troops leave the Marsh border',
      'Minister of Defence Ola Brandt said that the troops had left the Marsh border.',
      'The troops came to the border in May. Brandt said that the border was quiet.',
    );
    assertNone(labels, /^Minister of Defence$/);
  });

  it('is a pronoun with a noun before it', () => {
    const labels = labelsOf(
      'I used to hate school uniforms. Now I see what uniforms do. At the gate nobody counts logos.',
      'In the morning nobody cries about a shirt. School uniforms cost 60 pounds.',
    );
    assertNone(labels, /nobody/);
  });
});

describe('A theme', () => {
  it('is the outlet of which the story tells', () => {
    const labels = labelsOf(
      'Harrow Echo to close after 140 years',
      'The Harrow Echo will print its last issue in May. The Harrow Echo has 30 staff.',
      'Its owner told the Harrow Echo that readers had gone. Readers of the Harrow Echo wept.',
    );
    assert.ok(
      labels.slice(0, 3).some((label) => /Echo/.test(label)),
      labels.join(', '),
    );
  });

  it('is two nouns of which the second may be a verb', () => {
    const labels = labelsOf(
      'Ferry company to cut 400 jobs as fuel costs rise',
      'The ferry company said on Monday that fuel costs had doubled. The job cuts fall on the crews.',
      'The union will meet the ferry company about fuel costs. No job is safe, it said.',
    );
    assert.ok(labels.includes('job cuts'), labels.join(', '));
  });

  it('has not the country in its name for a short form', () => {
    const { themes } = analyze(
      [
        'Hockey Norway will pay for new rinks. Hockey Norway said that the rinks were old.',
        'Norway has 40 rinks. In Norway, children skate at five, and Norway sends skaters to every final.',
      ].join('\n\n'),
    );
    const own = themes.find(({ label }) => label === 'Hockey Norway');
    assert.ok(own && !own.aliases.includes('Norway'), JSON.stringify(themes));
  });

  it('is one with its acronym where a country’s letters are part of it', () => {
    const labels = labelsOf(
      'The U.S. Swim Union (USSU) will test every coach. The U.S. Swim Union has 900 coaches.',
      'USSU said that the tests were fair. Coaches asked USSU for time.',
    );
    assert.equal(labels.filter((label) => /USSU|Swim Union/.test(label)).length, 1, labels.join(', '));
  });

  it('is named by what is said again, not by what is said of it once', () => {
    const labels = labelsOf(
      'The last lorry of tariff-free Danish cheese left on Friday. Danish cheese sells well in Harrow.',
      'Danish cheese is made in nine dairies. Shops in Harrow have run out of Danish cheese.',
    );
    assert.ok(labels.includes('Danish cheese'), labels.join(', '));
    assertNone(labels, /tariff-free/);
  });
});

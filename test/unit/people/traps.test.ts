import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { LEADERS_AND_OFFICIALS } from './leadersAndOfficials';
import { TRAPS_IN_SHORT_TEXTS } from './trapsInShortTexts';
import { TRAPS_OF_PERSONS } from './trapsOfPersons';
import { TRAPS_OF_PLACES_AND_WORDS } from './trapsOfPlacesAndWords';
import { TRAPS_OF_THINGS } from './trapsOfThings';

/** Sentences with a leader's name in them, or a title, and no leader. */
const TRAPS = [
  'Doctors removed an Merkel cell tumour and studied a Merkel cell.',
  'The Boris Johnson impersonator danced.',
  'The Angela Merkel biography sold well.',
  'The racehorse Angela Merkel won at Ascot.',
  'Our dog Trump barked.',
  'The cat, Boris, slept.',
  'A Trump-backed bill failed, and an anti-Putin song won.',
  'She drank a Clinton Spritz.',
  'The Johnson & Johnson vaccine was approved.',
  'The freighter Vladimir Putin sank off Malta.',
  'Hurricane Kamala weakened.',
  'The Angela Merkel Prize went to a nurse.',
  'Sunak Lane is closed and Thatcher Road floods.',
  'Estimates by the General Staff were low.',
  'The festival in May drew large crowds.',
  'May was wetter than April.',
  'She was born in May 1990 and moved in June.',
  'By May, the museum had sold out.',
  'The shop reopens on May 3.',
  'The Park was closed on Sunday.',
  'Children played in the Park until dusk.',
  'Hearts trump diamonds in this game.',
  'Experience will always trump theory, she wrote.',
  'He held the Trump card until the last round.',
  'The letter xi comes after nu in Greek.',
  'The letter Xi comes after Nu in Greek.',
  'The Xi variant spread slowly.',
  'Her flight landed at Kennedy Airport at noon.',
  'The rocket left Kennedy Space Center on Tuesday.',
  'Delays hit John F. Kennedy International Airport again.',
  'Sailors aboard the USS Gerald R. Ford came home.',
  'The carrier Gerald R. Ford sailed at dawn.',
  'The USS George H.W. Bush needs repairs.',
  'The USS Ronald Reagan anchored in the bay.',
  'Planes returned to Reagan National Airport.',
  'The economist Gordon Brown of the village school board teaches part-time.',
  'Midfielder Andy Burnham scored twice for the reserves.',
  'Gordon Brown, a plumber from the next village, fixed the leak.',
  'David Cameron, a baker, opened the shop at six.',
  'The singer Scott Morrison begins a tour on Friday.',
  'Goalkeeper Boris Johnson saved a penalty.',
  'Students of the Clinton School of Public Service arrived.',
  'They stayed at Trump Tower for a week.',
  'The Trump International Hotel closed its bar.',
  'The Ford Foundation paid for the wells.',
  'She drives an old Ford to work.',
  'The Lincoln Memorial was being cleaned.',
  'The Bush Theatre opened a new play.',
  'The fire spread through the bush near the farm.',
  'Cameron Diaz wore blue.',
  'Jackson Carter won the spelling bee.',
  'The Carter Center sent observers.',
  'Nelson Mandela Bay is short of water.',
  'The Nelson Mandela Bridge reopened.',
  'Charles de Gaulle Airport was fogged in.',
  'The Simon Bolivar Orchestra played twice.',
  'The Merkel cell is named after an anatomist.',
  'The Reagan Library sold tickets online.',
  'Traffic on Obama Avenue stood still.',
  'The Modi script is old.',
  'The Lula Cafe serves breakfast.',
  'The Johnson Space Center tested the suit.',
  'The Johnson report was late.',
  'Brown trout live in the stream.',
  'Young Lee won the race for boys.',
  'Kim said the noodles were cold.',
  'Park said the noodles were cold.',
  'Lee and Kim run the bakery together.',
  'Martin said the roof would hold.',
  'Mr. Harris, a neighbour, called the fire brigade.',
  'The Truman Show is thirty years old.',
  'The Eisenhower Expressway is closed.',
  'Hoover sells vacuum cleaners.',
  'The Roosevelt Hotel is empty.',
  'The Kennedy School hired two lecturers.',
  'Berlin State Library President Anna Vogel opened the reading room.',
  'Riverside Golf Club President Tom Hale resigned.',
  'Northern Rail chairman Peter Ward apologised for the delays.',
  'The president of the chess club, Nina Falk, lost in five moves.',
  'Prince sang until two in the morning.',
  'Queen sold out the stadium.',
  'Pope Street was flooded.',
  'King Street was flooded.',
  'The Chancellor Hotel has forty rooms.',
  'Major Tom is a song.',
  'The Santos striker missed a penalty.',
  'Santos beat Palmeiras by two goals.',
  'Costa Coffee raised its prices.',
  'Marin County voted on water rates.',
  'The Abbott Laboratories plant closed.',
  'Hurricane Sandy and Hurricane Michelle came in one decade.',
  'Will Smith and Grant Wood are names of painters.',
  'Economist Lawrence Wong teaches at the college.',
  'The economist Li Qiang, an expert on rice, gave a lecture.',
  'Professor Mark Carney teaches Latin.',
  'Paul Martin, a farmer, lost two cows.',
  'The novelist Simon Harris signed copies.',
  'Chef William Ruto opened a diner.',
  'Police arrested plumber Donald Tusk, 34, after the match.',
  'Nurse Angela Merkel retired last week.',
  'Footballer Daniel Ortega joined the reserves.',
  'Donald Trump Jr. sold the boat.',
  'Melania Trump wore grey.',
  'Hunter Biden paints.',
  'Brigitte Macron taught drama.',
  'Jill Biden taught English.',
  'Clinton, Iowa, has a riverboat.',
  'The town of Clinton voted on Tuesday.',
  'They drove from Jackson to Madison by way of Lincoln.',
  'Carter County closed its schools.',
  'The Nixon Peabody law firm moved.',
  'The Hoover Dam is full.',
  'The Eisenhower Building needs a roof.',
  'The Taft-Hartley Act still stands.',
  'The Dodd-Frank Act and the Johnson-Reed Act are laws.',
  'The Obama Foundation hired a gardener.',
  'The Thatcher Bursary pays for two students.',
  'The Trudeau Foundation gives fellowships.',
  'The Adenauer Foundation held a seminar.',
  'Mandela University enrols in January.',
  'Indira Gandhi International Airport was fogged in.',
  'Ben Gurion Airport reopened at noon.',
  'Benazir Bhutto Airport has one runway.',
  'Flights to JFK were late.',
  'The train to Kennedy was full.',
  'They landed at Reagan National.',
  'Ataturk Airport closed.',
  'The Charles de Gaulle left Toulon.',
  'The destroyer John S. McCain docked.',
  'HMS Queen Elizabeth sailed into the bay.',
  'The Queen Elizabeth II Bridge is a toll bridge.',
  'The King Charles spaniel is small.',
  'The Prince Charles Cinema shows cult films.',
  'King Charles I lost his head.',
  'Queen Elizabeth I never married.',
  'Pope Leo XIII wrote about labour.',
  'King Henry VIII had six wives.',
  'Louis XIV built a palace.',
  'The Nelson Mandela Prize went to a nurse.',
  'The Charlemagne Prize and the Sakharov Prize are awards.',
  'The Kim Dae-jung Peace Prize was given in Seoul.',
  'The Kennedy Center raised its prices.',
  'The Brady Bill and the Clinton Bill died in committee.',
  'The Marshall Plan paid for roads.',
  'The Monroe Doctrine was a speech.',
  'The Truman Doctrine was a speech too.',
  'Trumps are hearts in this hand.',
  'Spades trumped diamonds twice.',
  'A good pun trumps a bad one.',
  'The trump suit is chosen by the dealer.',
  'Her plans were modified after lunch.',
  'The Modi-fied menu has lentils.',
  'Trumpism, Putinism and Bidenomics are words of our time.',
  'An anti-Trump march met a pro-Putin rally.',
  'The Macronist benches were empty.',
  'May Day is a holiday in May.',
  'May I come in?',
  'Mayday calls came in at dawn.',
  'In May the lilac was out, and May is my month.',
  'The moon rose. The Moon was full.',
  'Moon landings are on television.',
  'Park rangers closed Park Avenue.',
  'Parks were full.',
  'Xi is a Greek letter, and so is Chi.',
  'Xi, the fourteenth letter of the alphabet, has three strokes.',
  'Super Bowl XI was long ago.',
  'Louis XI was called the Prudent.',
  'He said so. So did she.',
  'He left early, and so did his sister.',
  'Han dynasty vases were sold.',
  'The Ma and Pa store closed.',
  'The Key Bridge collapsed.',
  'The key was lost, and Key West was warm.',
  'English lessons start in June.',
  'Major roads were shut.',
  'The bishop met Bishop Tom Hale.',
  'Fox News and the Wall Street Journal disagreed.',
  "Israel's army, Jordan's army and Chad's army trained together.",
  'Georgia and Jordan signed a pact.',
  'The president of the chess club won.',
  'A president needs sleep.',
  'University President Orla Venn resigned.',
  'Bank President Orla Venn resigned.',
  'Real Madrid President Tomas Alvear resigned.',
  'Orla Venn is president of the parish council.',
  'Prime time is at eight, and Prime Video is not free.',
  'The Chancellor Hotel and the Governor Inn are full.',
  'The Speaker of the quiz club stood up.',
  'General Electric and General Motors rose.',
  'The Dalai Lama Center has a garden.',
  'The Francis Crick Institute hired.',
  'San Francisco and Saint Francis share a name.',
  'Pope Street leads to Bishop Road.',
  'Brown University and Johnson County Community College met on the field.',
  'Sanders Street is being dug up.',
  'Bill Clinton Boulevard is the main road.',
  'Tony Blair Faith Foundation reports were filed.',
  'Margaret Thatcher Day is in January.',
  'The Emmanuel Church choir sang.',
  'Lake Victoria and Victoria Falls are far apart.',
  'Barack Obama Plaza is a motorway stop.',
];

/** Leaders and officials in a line: mention, name and office. */
function highlighted(text: string, date: string): { mention: string; told: string }[] {
  return analyze(text, { date })
    .people.filter(({ leader }) => leader !== null)
    .flatMap(({ name, leader, mentions, officeMentions }) =>
      [...mentions, ...officeMentions].map(({ start, end }) => ({
        mention: text.slice(start, end),
        told: `${text} -> ${name}, ${leader?.office}`,
      })),
    );
}

/** Lines under their headings ("## ships"). */
function byKind(table: string): [kind: string, lines: string[]][] {
  return table
    .split('## ')
    .slice(1)
    .map((part) => part.trim().split('\n'))
    .map(([kind = '', ...lines]) => [kind, lines]);
}

describe('names that are no leaders', () => {
  const all: [string, string[]][] = [
    ['places, things, words and namesakes', TRAPS],
    ...[TRAPS_OF_THINGS, TRAPS_OF_PLACES_AND_WORDS, TRAPS_OF_PERSONS, TRAPS_IN_SHORT_TEXTS].flatMap(byKind),
  ];
  for (const [kind, lines] of all)
    it(`are highlighted in none of ${lines.length} traps: ${kind}`, () => {
      assert.ok(lines.length >= 5);
      const wrong = lines.flatMap((text) => highlighted(text, '2026-11-24').map(({ told }) => told));
      assert.deepEqual(wrong, []);
    });
});

describe('leaders and officials beside such traps', () => {
  const rows = LEADERS_AND_OFFICIALS.trim()
    .split('\n')
    .map((row) => row.split('|'));

  it(`are all told in ${rows.length} lines`, () => {
    const missing = rows.flatMap(([text = '', wanted = '']) => {
      const found = highlighted(text, '2026-06-01').map(({ mention }) => mention);
      return wanted
        .split(';')
        .map((words) => words.replace(/['’]s?$/, ''))
        .filter((words) => words !== '' && !found.includes(words))
        .map((words) => `${text} lacks ${words}`);
    });
    assert.deepEqual(missing, []);
  });
});

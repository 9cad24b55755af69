import assert from 'node:assert/strict';
import type { Code } from '../../../src/checks';
import { findingsIn, findingsOf, mended, testExamples } from './examples';

describe('The desk check date-weekday', () => {
  testExamples('date-weekday', {
    wrong: [
      'The ferry sailed on Monday, March 4, 2025.',
      'The ferry sailed on Mon., Mar. 4, 2025.',
      'It opens on Friday 15 June 2016.',
      'It opens on Friday, the 15th of June.',
      'They met on Sunday (June 14).',
      'It was March 4, 2025, a Monday.',
      'The vote falls on 14 June 2016, a Friday.',
      'It begins Saturday, 2016-06-15.',
    ],
    right: [
      'The ferry sailed on Tuesday, March 4, 2025.',
      'It opens on Wednesday, the 15th of June.',
      'It is shut on Tuesday and Wednesday, June 14 and 15.',
      'The pier was built in 1987. On Monday, June 15, of that year it opened.',
      'It opens on Monday at 9 and shuts in May.',
      'The Sunday paper of June 15 had it.',
    ],
  });

  it('puts the right weekday in, and keeps to short forms', () => {
    assert.equal(
      mended('It sailed on Monday, March 4, 2025.', 'date-weekday'),
      'It sailed on Tuesday, March 4, 2025.',
    );
    assert.equal(
      mended('It sailed on Mon., Mar. 4, 2025.', 'date-weekday'),
      'It sailed on Tue., Mar. 4, 2025.',
    );
  });

  it('keeps silent about a day without a year where nothing tells the date of the article', () => {
    assert.deepEqual(findingsOf('Pier opens\n\nIt opens on Friday, June 15.\n', 'date-weekday', null), []);
  });
});

describe('The desk check date-impossible', () => {
  testExamples('date-impossible', {
    wrong: [
      'The offer ends on February 30.',
      'It was due by April 31, 2016.',
      'It opens on the 31st of June.',
      'It opened on Feb. 29, 2015.',
      'The paper is dated 2015-02-30.',
      'It closed on 31/11/2015.',
      'He came back on 32 May.',
    ],
    right: [
      'It opened on Feb. 29, 2016.',
      'In June 31 people were held.',
      'In March 40 boats sank.',
      'The chants of May 68 were heard again.',
      'It costs 31.5 or June 31,000 as the buyer likes.',
      'It closed on 30/11/2015 and on 11/30/2015.',
    ],
  });
});

describe('The desk check name-misspelt', () => {
  testExamples('name-misspelt', {
    wrong: [
      'A letter from Angela Mekrel was read.',
      'Ban Ki-mon took no questions.',
      'Italian Prime Minister Mateo Renzi came late.',
      'Juan Manuel Sanots sat down.',
    ],
    right: [
      'A letter from Angela Merkel was read.',
      'Angela Markham runs the pier.',
      'Jon Kerr and Mark Johnston row.',
      'Recep Tayyip Erdogan and François Hollande came.',
    ],
  });
});

describe('The desk check name-two-spellings', () => {
  testExamples('name-two-spellings', {
    wrong: [
      'Odile Prewitt rows. Odile Prewit came first.',
      'Ingrid Hallström rows. Later Ingrid Hallstrom swam.',
      'Yusuf Qadhafov rows. Later Yusuf Kadafov swam.',
      'Odile Prewitt rows. “I won,” Prewit said.',
    ],
    right: [
      'Odile Prewitt rows. Helen Prewitt swims.',
      'Tom Hale rows. Tim Hale swims.',
      'Odile Prewitt rows. The Prewitts swim. Prewitt won.',
    ],
  });

  it('takes the commoner spelling for the right one', () => {
    const text = 'Odile Prewit rows. Odile Prewitt rows. Odile Prewitt won.';
    assert.equal(
      mended(text, 'name-two-spellings'),
      'Odile Prewitt rows. Odile Prewitt rows. Odile Prewitt won.',
    );
  });
});

describe('The desk check office-mismatch', () => {
  testExamples('office-mismatch', {
    wrong: [
      'French Chancellor Angela Merkel left.',
      'Angela Merkel, the French president, left.',
      'Austria’s Chancellor Angela Merkel left.',
      'Norwegian President Jens Stoltenberg spoke.',
      'President Narendra Modi spoke.',
    ],
    right: [
      'German Chancellor Angela Merkel left.',
      'Angela Merkel, the German chancellor, left.',
      'Former French President Nicolas Sarkozy left.',
      'NATO Secretary General Jens Stoltenberg spoke.',
      'Chinese President Xi Jinping spoke with Turkish President Recep Tayyip Erdogan.',
      'After backing Barack Obama, the pilot left.',
      'They met Angela Merkel, the French president and the Italian premier.',
    ],
  });

  it('says since when an office is held, and puts it in', () => {
    const [found] = findingsIn('French Chancellor Angela Merkel left.', 'office-mismatch');
    assert.deepEqual(found?.message.values, ['Angela Merkel', 'Chancellor of Germany', 'November 22, 2005']);
    assert.equal(
      mended('French Chancellor Angela Merkel left.', 'office-mismatch'),
      'German Chancellor Angela Merkel left.',
    );
  });

  it('asks for "former" mildly', () => {
    const [found] = findingsIn('French President Nicolas Sarkozy spoke.', 'office-mismatch');
    assert.equal(found?.severity, 'information');
    assert.equal(
      mended('French President Nicolas Sarkozy spoke.', 'office-mismatch'),
      'former French President Nicolas Sarkozy spoke.',
    );
  });
});

describe('The desk check age-conflict', () => {
  testExamples('age-conflict', {
    wrong: [
      'Ruth Abernathy, 41, rows. “It was cold,” said Abernathy, 43.',
      'Ruth Abernathy (41) rows. The 44-year-old rower Ruth Abernathy won.',
      'Ruth Abernathy, aged 41, rows. Abernathy, who is 40, won.',
    ],
    right: [
      'Ruth Abernathy, 41, rows. “It was cold,” said Abernathy, 41.',
      'Ruth Abernathy, 41, rows. Tobias Abernathy, 12, swims.',
      'Ruth Abernathy, 41, rows. Abernathy, 10 of whose boats sank, won.',
    ],
  });
});

describe('The desk check quote-unclosed', () => {
  testExamples('quote-unclosed', {
    wrong: [
      '“We row at dawn, she said. The tide was low.',
      'She said: "We row at dawn.',
      '“We row at dawn,” she said. “The tide is low then.',
    ],
    right: [
      '“We row at dawn,” she said. “The tide is low then.”',
      '“We row at dawn,” she said. “The tide is low.\n\n“And nobody sees us.”',
      'The plank was 6\'2" long and 12" wide.',
    ],
  });

  it('closes before the tag', () => {
    assert.equal(
      mended('“We row at dawn, she said. Low tide.', 'quote-unclosed'),
      '“We row at dawn,” she said. Low tide.',
    );
  });
});

describe('The desk check quote-marks-mixed', () => {
  testExamples('quote-marks-mixed', {
    wrong: ['“We row,” she said. “We swim,” he said. "We wait," they said.'],
    right: ['“We row,” she said. “We swim,” he said.', '"We row," she said. "We swim," he said.'],
  });

  it('sets the other kind', () => {
    const text = '“We row,” she said. “We swim,” he said. "We wait," they said.';
    assert.equal(
      mended(text, 'quote-marks-mixed'),
      '“We row,” she said. “We swim,” he said. “We wait,” they said.',
    );
  });
});

describe('The desk check quote-two-wordings', () => {
  testExamples('quote-two-wordings', {
    wrong: [
      '“The old pier has never once kept a wave from the town,” Ruth Abernathy said. As Abernathy put it: “The old pier has never kept a wave from the town.”',
    ],
    right: [
      '“The old pier has never once kept a wave from the town,” Ruth Abernathy said. As Abernathy put it: “The old pier has never once kept a wave from the town.”',
      '“The old pier has never once kept a wave from the town,” Ruth Abernathy said. It “has never once kept a wave from the town,” she said.',
      '“The old pier has never once kept a wave from the town,” Ruth Abernathy said. “The old pier … kept a wave from the town,” she said.',
    ],
  });
});

describe('The desk check word-repeated', () => {
  testExamples('word-repeated', {
    wrong: [
      'They came to to see it.',
      'He was was late.',
      'She said that it was was late.',
      'Of the the boats one sank.',
      'The The boat sank.',
      'It sank in in the harbour.',
      'The constructor constructor was late.',
    ],
    right: [
      'He had had enough.',
      'She said that that was all.',
      'What it is is a small port.',
      'It is a very, very small port.',
      'They moved in in May.',
      'It went on on Monday.',
      'She gave her her coat.',
      'The Duran Duran song was loud.',
      'She led a unit at AT&T for years.',
      'The treasury sold a A$100 million bond.',
      'The school has a A+ from the council.',
    ],
  });

  it('keeps the first of the two', () => {
    assert.equal(mended('They came to to see it.', 'word-repeated'), 'They came to see it.');
  });
});

describe('The desk check paragraph-repeated', () => {
  const paragraph =
    'The council voted on Tuesday to spend forty million on a new sea wall after two winters of floods.';
  testExamples('paragraph-repeated', {
    wrong: [`${paragraph}\n\nNobody spoke against it that night.\n\n${paragraph}`],
    right: [paragraph],
  });
});

describe('What the desk lets stand in articles as they are', () => {
  const SILENT: readonly (readonly [why: string, code: Code, text: string])[] = [
    [
      'a surname in a headline that ends with a stop',
      'first-reference',
      'Pohlmann Warns of a Dry Summer.\n\nGerda Pohlmann, who leads the harbour board, warned on Monday that the wells of the upper town may be dry by July.\n',
    ],
    [
      'a surname in the line under a headline',
      'first-reference',
      'A dry summer ahead;\n\nPohlmann warns the upper town.\n\nGerda Pohlmann, who leads the harbour board, warned on Monday that the wells may be dry by July.\n',
    ],
    [
      'a given name of somebody’s family',
      'first-reference',
      'Wells run dry\n\nGerda Pohlmann and her husband, Robert, have carried water for a week. Their daughter, Alice, helps.\n',
    ],
    [
      'a name whose first letter is large because its sentence begins',
      'name-two-spellings',
      'Wells run dry\n\nThe minister, Karim al-Qasbari, came on Monday. The guards greeted al-Qasbari.\n\nAl-Qasbari said the wells were dry.\n',
    ],
    [
      'a mark that strayed to the end of a line',
      'quote-unclosed',
      'Wells run dry\n\n“We carry water,” Gerda Pohlmann said. “\n\nShe went on.\n',
    ],
    [
      'a quotation that a mark of another kind closes',
      'quote-unclosed',
      'Wells run dry\n\n“We carry water," Gerda Pohlmann said. “Nobody helps us."\n\nShe went on.\n',
    ],
    [
      'a surname behind a given name of letters that were garbled',
      'first-reference',
      'Wells run dry\n\nThe wells of the town were dry, which French President FranÃ§ois Hollande blamed on the guards of the lake.\n',
    ],
    [
      'the governments of two',
      'first-reference',
      'Wells run dry\n\nThe wells of the town were dry in both the Bush and Obama administrations, which the guards of the lake knew.\n',
    ],
    ['the letter before an answer', 'word-repeated', 'What is a fen?\n\nA A fen is wet land.\n'],
  ];
  for (const [why, code, text] of SILENT)
    it(`${code}: ${why}`, () => assert.deepEqual(findingsOf(text, code), []));

  it('but not another number of dead behind the day on which a storm killed them', () => {
    const text =
      'Storm leaves 12 dead on the coast\n\nThe storm that crossed the coast and the lower valley of the Elle on Tuesday killed 14 people, the board said.\n';
    assert.equal(findingsOf(text, 'number-conflict').length, 1);
  });

  it('but not a surname that stands alone in the text under the headline', () => {
    const text =
      'Wells run dry\n\nThe wells of the upper town are dry. “We carry water,” Pohlmann said.\n\nGerda Pohlmann leads the board.\n';
    assert.equal(findingsOf(text, 'first-reference').length, 1);
  });
});

import assert from 'node:assert/strict';
import { seen, speakers } from './read';

/** A transcript's paragraphs as one text. */
const lines = (...own: readonly string[]): string => own.join('\n\n');

/** Labels before a quotation in marks, and whom they name. */
const LABELS: readonly (readonly [label: string, speaker: string])[] = [
  ['Tom Vale:', 'Tom Vale'],
  ['TOM VALE:', 'TOM VALE'],
  ['Dr. Tom Vale:', 'Tom Vale'],
  ['[Tom Vale]:', 'Tom Vale'],
  ['**Tom Vale:**', 'Tom Vale'],
  ['**TOM VALE**:', 'TOM VALE'],
  ['_Tom Vale:_', 'Tom Vale'],
  ['Tom Vale, engineer:', 'Tom Vale'],
  ['Tom Vale (Farmers’ League):', 'Tom Vale'],
  ['>> TOM VALE:', 'TOM VALE'],
  ['[00:12:04] TOM VALE:', 'TOM VALE'],
  ['10:40 — Tom Vale:', 'Tom Vale'],
  ['MODERATOR:', 'MODERATOR'],
  ['THE MAYOR:', 'THE MAYOR'],
];

describe('A label before a quotation', () => {
  for (const [label, speaker] of LABELS)
    it(`says whose it is: ${label}`, () => {
      assert.deepEqual(speakers(`“It was fine,” Ida Lund said.\n\n${label} “It was poor.”`), [
        'Ida Lund',
        speaker,
      ]);
    });

  it('means the person of that name in the story', () => {
    assert.deepEqual(speakers('Tom Vale runs the mill.\n\nVALE: “It was poor.”'), ['Tom Vale']);
    assert.deepEqual(speakers('Tom Vale runs the mill.\n\nMAYOR VALE: “It was poor.”'), ['Tom Vale']);
  });

  it('is nobody where it is a part of the page or a place', () => {
    for (const label of [
      'BREAKING:',
      'Note:',
      'NEW YORK:',
      'FACT CHECK:',
      'Photo:',
      'Source:',
      'Watch:',
      '12:30:',
    ])
      assert.ok(
        speakers(`${label} “It was poor.”`).every((name) => name === null),
        label,
      );
  });
});

describe('A transcript', () => {
  it('quotes each turn whole, without its label, time and stage directions', () => {
    const text = lines(
      'MAYOR VALE: Thank you. Please sit.',
      'PETRA HOLM, MILLER: [00:12] I have a question. (Applause.)',
      'Who pays for the wells?',
      'MAYOR VALE: [laughter] You know I cannot say. [crosstalk]',
      'HOLM: I see.',
    );
    assert.deepEqual(seen(text), [
      ['Thank you. Please sit.', 'direct', 'MAYOR VALE'],
      ['I have a question.', 'direct', 'PETRA HOLM'],
      ['Who pays for the wells?', 'direct', 'PETRA HOLM'],
      ['You know I cannot say.', 'direct', 'MAYOR VALE'],
      ['I see.', 'direct', 'PETRA HOLM'],
    ]);
  });

  it('joins its speakers to the persons of the story', () => {
    const text = lines(
      'Tom Vale, the mayor, met Petra Holm on Monday.',
      'VALE: Do you have a well?',
      'HOLM: We had two.',
      'VALE: I know.',
    );
    assert.deepEqual(speakers(text), ['Tom Vale', 'Petra Holm', 'Tom Vale']);
  });

  it('has turns in mixed case, in bold, with roles and with time stamps alone on a line', () => {
    const turns = [
      ['Tom Vale: Do you have a well?', 'Petra Holm: We had two.', 'Tom Vale: I know.'],
      ['**Tom Vale:** Do you have a well?', '**Petra Holm:** We had two.', '**Tom Vale:** I know.'],
      [
        'Tom Vale 00:01',
        'Do you have a well?',
        'Petra Holm 00:04',
        'We had two.',
        'Tom Vale 00:07',
        'I know.',
      ],
      ['TOM VALE:', 'Do you have a well?', 'PETRA HOLM:', 'We had two.', 'TOM VALE:', 'I know.'],
    ];
    for (const own of turns)
      assert.deepEqual(
        speakers(lines(...own)).map((name) => name?.toLowerCase()),
        ['tom vale', 'petra holm', 'tom vale'],
        own[0],
      );
    assert.deepEqual(speakers('Tom Vale: Do you have a well?\nPetra Holm: We had two.\nTom Vale: I know.'), [
      'Tom Vale',
      'Petra Holm',
      'Tom Vale',
    ]);
    const parts = lines('Moderator: Do you have a well?', 'Speaker 1: We had two.', 'Moderator: I know.');
    assert.deepEqual(speakers(parts), ['Moderator', 'Speaker 1', 'Moderator']);
  });

  it('gives a turn that stands in marks once', () => {
    const text = lines('TOM VALE: “Do you have a well?”', 'PETRA HOLM: “We had two.”', 'TOM VALE: “I know.”');
    assert.deepEqual(
      seen(text).map(([own]) => own),
      ['“Do you have a well?”', '“We had two.”', '“I know.”'],
    );
  });

  it('keeps apart whom a speaker quotes', () => {
    const text = lines(
      'VALE: My father told me “never sell the land”.',
      'HOLM: I told him “you are wrong” and I left.',
      'VALE: I know.',
    );
    assert.deepEqual(speakers(text), ['VALE', 'My father', 'HOLM', 'HOLM', 'VALE']);
  });

  it('leaves the reporter’s words between marks to the reporter', () => {
    const text = lines('Q: Do you have a well?', 'A: “We had two,” as Petra Holm told me. “They are dry.”');
    assert.deepEqual(
      seen(text).map(([own, , speaker]) => [own, speaker]),
      [
        ['“We had two,”', 'Petra Holm'],
        ['“They are dry.”', 'Petra Holm'],
      ],
    );
  });

  it('ends with its last turn', () => {
    const text = lines(
      'VALE: Do you have a well?',
      'HOLM: We had two.',
      'VALE: I know.',
      'The council meets in May.',
    );
    assert.equal(seen(text).length, 3);
  });

  it('with questions and answers quotes whoever was introduced, and leaves the questions to the outlet', () => {
    for (const [question, answer] of [
      ['Q:', 'A:'],
      ['Q.', 'A.'],
      ['**Q:**', '**A:**'],
      ['Question:', 'Answer:'],
    ]) {
      const text = lines(
        'Petra Holm has run the mill for years. We met her in May.',
        `${question} Do you have a well?`,
        `${answer} We had two. My father dug them.`,
        `${question} And now?`,
        `${answer} Now we wait.`,
      );
      assert.deepEqual(
        seen(text).map(([own, , speaker]) => [own, speaker]),
        [
          ['We had two. My father dug them.', 'Petra Holm'],
          ['Now we wait.', 'Petra Holm'],
        ],
      );
    }
  });

  it('with questions and answers quotes the one person that it names', () => {
    const text = lines('Q. You have a well, Ms. Holm?', 'A. We had two.', 'Q. And now?', 'A. I wait.');
    assert.deepEqual(speakers(text), ['Holm', 'Holm']);
  });

  it('gives answers with a label to whoever answers, and their questions without one to the outlet', () => {
    const text = lines('What did you think?', 'Lund: I laughed.', 'And now?', 'Lund: I am tired.');
    assert.deepEqual(speakers(text), ['Lund', 'Lund']);
  });

  it('has a reporter who asks', () => {
    const text = lines('Ida Lund: It holds.', 'Reporter: Are you sure?', 'Ida Lund: I am.');
    assert.deepEqual(speakers(text), ['Ida Lund', 'Reporter', 'Ida Lund']);
  });

  it('with questions in bold quotes whoever was introduced', () => {
    const text = lines(
      'Petra Holm has run the mill for years.',
      '**Do you have a well?**',
      'We had two. My father dug them.',
      'They are dry.',
      '**And now?**',
      'I wait.',
    );
    assert.deepEqual(
      seen(text).map(([own, , speaker]) => [own, speaker]),
      [
        ['We had two. My father dug them.', 'Petra Holm'],
        ['They are dry.', 'Petra Holm'],
        ['I wait.', 'Petra Holm'],
      ],
    );
  });

  it('names nobody in an interview with somebody who is not clear', () => {
    const text = lines('Tom Vale met Petra Holm.', 'Q: Do you have a well?', 'A: We had two.');
    assert.deepEqual(seen(text), []);
    const plain = lines(
      'Petra Holm wrote this.',
      '**What is a well?**',
      'It is a hole.',
      '**Why dig one?**',
      'For water.',
    );
    assert.deepEqual(seen(plain), []);
  });

  it('is no list, recipe, table of results or digest of news', () => {
    for (const text of [
      lines('Serves: 4', 'Prep time: 10 minutes', 'Note: you need a pan.', 'Serves: 6'),
      lines('Arsenal: 2', 'Leeds: 1', 'Arsenal: 3'),
      lines('OSLO: The port is shut.', 'LIMA: The dam leaks.', 'OSLO: The rail line opened.'),
      lines('Director: Tom Vale', 'Cast: Petra Holm', 'Director: Ida Lund'),
      lines('Tom Vale: 6. Lost the ball.', 'Petra Holm: 8. Ran all day.', 'Ida Lund: 5. Late.'),
      lines('Monday: We open at nine.', 'Tuesday: You can visit.', 'Monday: We close.'),
      lines('Update: We know more.', 'Breaking: You can see it.', 'Update: We are done.'),
      lines('The mill: a history', 'The wells: what you need to know', 'The mill: our guide'),
      '- Wheat: up\n- Rye: down\n- Wheat: up again',
    ])
      assert.deepEqual(seen(text), [], text);
  });
});

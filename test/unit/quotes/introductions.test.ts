import assert from 'node:assert/strict';
import { speakers } from './read';

const BEFORE = '“The harvest was fine,” Ida Lund said.';

/** Paragraphs that introduce the quotation after them, and whose it is. */
const INTRODUCING: readonly (readonly [paragraph: string, speaker: string])[] = [
  ['Tom Vale said:', 'Tom Vale'],
  ['Tom Vale, who runs the mill, said:', 'Tom Vale'],
  ['Tom Vale told the council on Monday:', 'Tom Vale'],
  ['The mill’s owner, Tom Vale, added:', 'Tom Vale'],
  ['In a letter to the council, Tom Vale wrote:', 'Tom Vale'],
  ['But Tom Vale, of the Port Hill Farmers’ League, warned:', 'Tom Vale'],
  ['Tom Vale posted on X:', 'Tom Vale'],
  ['Tom Vale tweets:', 'Tom Vale'],
  ['This is what Tom Vale wrote:', 'Tom Vale'],
  ['Said Tom Vale:', 'Tom Vale'],
  ['Asked about the drought, Tom Vale replied:', 'Tom Vale'],
  ['A statement from Tom Vale, head of the league:', 'Tom Vale'],
  ['And this from Tom Vale:', 'Tom Vale'],
  ['The full statement by Tom Vale:', 'Tom Vale'],
  ['From Tom Vale, who runs the mill:', 'Tom Vale'],
  ['Tom Vale’s message was short:', 'Tom Vale'],
  ['Tom Vale’s full reply:', 'Tom Vale'],
  ['Tom Vale was blunter:', 'Tom Vale'],
  ['Tom Vale, on the drought:', 'Tom Vale'],
  ['In a statement, Port Hill Council said:', 'Port Hill Council'],
  ['The ministry’s answer:', 'The ministry'],
  ['A spokesman for the port said:', 'A spokesman for the port'],
  ['Tom Vale added', 'Tom Vale'],
  ['Tom Vale was blunter.', 'Tom Vale'],
  ['Tom Vale, who runs the mill, was less optimistic.', 'Tom Vale'],
  ['But Tom Vale is not so sure.', 'Tom Vale'],
  ['Tom Vale was scathing about the plan.', 'Tom Vale'],
  ['Tom Vale disagrees.', 'Tom Vale'],
  ['Tom Vale put it simply.', 'Tom Vale'],
  ['Tom Vale had a warning.', 'Tom Vale'],
  ['Then came Tom Vale’s answer.', 'Tom Vale'],
  ['Tom Vale has posted this on Bluesky.', 'Tom Vale'],
  ['The league’s Tom Vale tweeted this.', 'Tom Vale'],
  ['Here is what Tom Vale said.', 'Tom Vale'],
  ['Here’s Tom Vale on the drought.', 'Tom Vale'],
  ['And here is Tom Vale on the same point.', 'Tom Vale'],
  ['This is from Tom Vale, of the league.', 'Tom Vale'],
  ['More from Tom Vale.', 'Tom Vale'],
  ['**Tom Vale**, head of the league, said:', 'Tom Vale'],
];

describe('A paragraph that introduces the next', () => {
  for (const [paragraph, speaker] of INTRODUCING)
    it(`gives it its speaker: ${paragraph}`, () => {
      for (const quotation of [
        '“It was poor.”',
        '"It was poor. The wells are dry."',
        '‘It was poor. The wells are dry.’',
      ])
        assert.deepEqual(
          speakers(`${BEFORE}\n\n${paragraph}\n\n${quotation}`),
          ['Ida Lund', speaker],
          quotation,
        );
    });

  it('gives it all paragraphs of a speech', () => {
    const text = `${BEFORE}\n\nTom Vale said:\n\n“It was poor.\n\n“The wells are dry.\n\n“We need rain.”`;
    assert.deepEqual(speakers(text), ['Ida Lund', 'Tom Vale', 'Tom Vale', 'Tom Vale']);
  });

  it('gives it the items of a list', () => {
    const text = `${BEFORE}\n\nTom Vale asked two things:\n\n- “Who pays?”\n\n- “Who digs?”`;
    assert.deepEqual(speakers(text), ['Ida Lund', 'Tom Vale', 'Tom Vale']);
  });

  it('means whoever was spoken of by “he” and “she”', () => {
    const text = 'Tom Vale left the hall.\n\nHe said:\n\n“It was poor.”';
    assert.deepEqual(speakers(text), ['Tom Vale']);
  });

  it('yields to the speaker that the quotation’s own sentence names', () => {
    const text = `Tom Vale said the year was bad:\n\n“It was poor,” ${'Ida Lund'} said.`;
    assert.deepEqual(speakers(text), ['Ida Lund']);
  });

  it('is none where nobody is about to speak', () => {
    for (const paragraph of [
      'The road to Port Hill was shut on Monday.',
      'Tom Vale was arrested on Monday.',
      'Tom Vale was elected to the council in May.',
      'Here are the main points:',
      'The price of a ton of wheat:',
      'Read more:',
      'The Port Hill road was clear.',
      'Tom Vale was paid for his testimony.',
      'Nobody saw Tom Vale put it away.',
    ])
      assert.deepEqual(
        speakers(`${BEFORE}\n\n${paragraph}\n\n“It was poor.”`),
        ['Ida Lund', 'Ida Lund'],
        paragraph,
      );
  });

  it('reaches over a line of the page that is no part of the story, and no further', () => {
    assert.deepEqual(speakers('Tom Vale said:\n\nAdvertisement\n\n“It was poor.”'), ['Tom Vale']);
    const text = `${BEFORE}\n\nTom Vale said:\n\nThe hall fell silent at once.\n\n“It was poor.”`;
    assert.deepEqual(speakers(text), ['Ida Lund', 'Ida Lund']);
  });

  it('introduces a block quotation of Markdown, whole', () => {
    const text =
      'Tom Vale wrote:\n\n> It was poor. The wells are dry.\n>\n> We need rain.\n\nThe council meets in May.';
    assert.deepEqual(speakers(text), ['Tom Vale', 'Tom Vale']);
  });
});

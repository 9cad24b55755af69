import assert from 'node:assert';
import { analyze } from '../../../src/analysis';

/** The speaker of the last quotation in marks of a text: null for nobody. */
const speakerIn = (text: string) =>
  analyze(text)
    .quotes.filter(({ kind }) => kind === 'direct' || kind === 'partial')
    .at(-1)?.speaker?.name ?? null;
/** What is reported without marks, with its speaker. */
const reportedIn = (text: string) =>
  analyze(text)
    .quotes.filter(({ kind }) => kind === 'indirect')
    .map(({ start, end, speaker }) => [text.slice(start, end), speaker?.name ?? null]);

function gives(speaker: string | null, texts: readonly string[]): void {
  for (const text of texts) it(text, () => assert.strictEqual(speakerIn(text), speaker));
}

describe('A name behind a description is the speaker on either side of the verb', () => {
  gives('Ana Ruiz', [
    '“It leaks,” said the minister, Ana Ruiz.',
    '“It leaks,” the minister, Ana Ruiz, said.',
    '“It leaks,” said the minister for ports, Ana Ruiz, on Monday.',
    'The author of the study, Dr. Ana Ruiz of Lima University, said: “It leaks.”',
    '"It leaks", said its director, Ana Ruiz.',
    'It “leaks”, according to the chief engineer, Ana Ruiz.',
    '“It leaks,” said Harrow’s mayor, Ana Ruiz, and left.',
    'The host, Port Council staffer Ana Ruiz, has said it is “a sieve”.',
    'Ana Ruiz told the port that it is “under control,” while Tom Vale affirmed that the dam holds.',
    'Ana Ruiz, a councillor who once wrote that ferries are “addictive”, left the room.',
  ]);
});

describe('A verb of gesture takes no bare word for its speaker', () => {
  it('after a quotation that another verb governs', () =>
    assert.strictEqual(speakerIn('Juan Soto said he was “lost”, went home and slept.'), 'Juan Soto'));
});

describe('A description means whom the article called so', () => {
  gives('Eric Holt', [
    'Gov. Eric Holt spoke in Lima. He left.\n\n“It leaks,” the Republican governor said.',
    'Eric Holt, the governor of Ohio, spoke in Lima. He left.\n\n“It leaks,” said the governor.',
    'Eric Holt, Peru’s Minister of Defence, spoke.\n\n“It leaks,” the defence minister said.',
    'Eric Holt is a linguist in Lima.\n\nThe linguist said: “It leaks.”',
  ]);
  it('and not who holds another office of that kind', () =>
    assert.strictEqual(
      speakerIn('Prime Minister Eric Holt spoke.\n\n“It leaks,” the defence minister said.'),
      'the defence minister',
    ));
});

describe('Whoever is quoted by another said it', () => {
  gives('Nils Aker', [
    'The Harrow Echo quoted Nils Aker as saying “it leaks”.',
    'The Harrow Echo quoted Nils Aker as saying: "It leaks."',
    'Nils Aker was quoted as saying: “It leaks.”',
    'Nils Aker was quoted by the Harrow Echo as saying: “It leaks.”',
    '“It leaks,” Nils Aker was quoted by local media as saying.',
  ]);
});

describe('A speaker without a verb of speech', () => {
  gives('Nils Aker', [
    '“Never,” came the reply from Nils Aker.',
    '“Never,” was Nils Aker’s answer.',
    'Nils Aker’s message to the board was simple: “It leaks.”',
    'The dam is “a sieve”, in the words of Nils Aker.',
    'In the view of Nils Aker, the dam is “a sieve”.',
    'The dam is “a sieve”, per Nils Aker.',
    'The dam is, as Nils Aker put it, “a sieve”.',
    '“Never,” Nils Aker spat.',
    '“Never!” chorused Nils Aker.',
  ]);
});

describe('Denied words are nobody’s', () => {
  gives(null, [
    'Nils Aker did not call it “a disaster”.',
    'Nils Aker has never said it was “a disaster”.',
    'Nils Aker declined to call it “a disaster”.',
    'Nils Aker denied calling it “a disaster”.',
  ]);
  it('and what is not said is not reported', () => {
    for (const text of [
      'Nils Aker has yet to say whether it leaks.',
      'Nils Aker hasn’t said that it leaks.',
      'Nils Aker refused to say that it leaks.',
    ])
      assert.deepStrictEqual(reportedIn(text), [], text);
  });
});

describe('Reported speech', () => {
  for (const [text, content] of [
    ['Nils Aker told Reuters on Jan. 9 that the dam leaks.', 'that the dam leaks'],
    ['Nils Aker warned Tuesday that the dam leaks.', 'that the dam leaks'],
    ['Nils Aker promised dairy farmers that the dam holds.', 'that the dam holds'],
    ['Nils Aker told the clerks and their families that the dam holds.', 'that the dam holds'],
    ['Nils Aker declared earlier this year that the dam holds.', 'that the dam holds'],
    ['Nils Aker asked if the dam leaks.', 'if the dam leaks'],
    ['Nils Aker wrote that the dam leaks, without saying since when.', 'that the dam leaks'],
    ['Nils Aker said that the dam leaks, while Tom Vale denied it.', 'that the dam leaks'],
  ] as const)
    it(text, () => assert.deepStrictEqual(reportedIn(text)[0], [content, 'Nils Aker']));

  it('is no bare circumstance', () => {
    for (const text of [
      'At a bilateral summit in March, Nils Aker agreed to more talks.',
      'When speaking with the clerks in Lima, Nils Aker said little.',
      'Asked whether he supports the dam, Nils Aker quipped.',
      'Nils Aker said on Monday as he signed the paper.',
    ])
      assert.deepStrictEqual(reportedIn(text), [], text);
  });

  it('belongs to the subject of the form in -ing behind "with" and "despite"', () => {
    assert.deepStrictEqual(reportedIn('The mayor left, with trade unions claiming that the dam leaks.')[0], [
      'that the dam leaks',
      'trade unions',
    ]);
    assert.strictEqual(
      speakerIn('Moscow was silent, with its spokesman Tom Vale saying the West shows “fear” of it.'),
      'Tom Vale',
    );
  });
});

describe('A subject ends before its predicate', () => {
  it('at a month that looks like a verb, and at a clause cut short', () =>
    assert.strictEqual(
      speakerIn(
        'A council letter filed May 28 in one of the cases said that the port “will not pay” at all.',
      ),
      'A council letter',
    ));
});

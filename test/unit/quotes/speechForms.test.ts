import assert from 'node:assert';
import { analyze } from '../../../src/analysis';

/** Who says the quotation in marks that comes last, null for nobody. */
const lastSpeaker = (text: string): string | null =>
  analyze(text).quotes.findLast(({ kind }) => kind !== 'indirect')?.speaker?.name ?? null;

describe('Forms of speech', () => {
  for (const [text, speaker] of [
    ['“Never,” cut in Tom Vale.', 'Tom Vale'],
    ['“It will never hold,” shot back the baker Tom Vale.', 'Tom Vale'],
    ['“No,” Tom Vale chipped in.', 'Tom Vale'],
    ['“We lost,” pulled out of the fire by Ana Ruiz.', null],
    ['“I quit,” Ana Ruiz quoted Tom Vale as saying.', 'Tom Vale'],
    ['“I quit,” the Echo cited Tom Vale as saying.', 'Tom Vale'],
    ['“No” was all Tom Vale would say.', 'Tom Vale'],
    ['“A mess,” was how Ana Ruiz put it.', 'Ana Ruiz'],
    ['Tom Vale is said to have called it “a sieve”.', 'Tom Vale'],
    ['Tom Vale is reported to have told friends that the dam was “a sieve”.', 'Tom Vale'],
    ['The dam was dubbed “a sieve” by Tom Vale.', 'Tom Vale'],
    ['The port was described as “a trap” by the mayor.', 'the mayor'],
    ['“Enough,” Tom Vale said. Vale’s three demands: “Water, light and bread.”', 'Tom Vale'],
  ] as const)
    it(`give ${speaker ?? 'nobody'} in: ${text}`, () => {
      assert.strictEqual(lastSpeaker(text), speaker);
    });

  it('report what follows a colon without marks', () => {
    const [quote] = analyze('The clerk wept and said: that was all.').quotes;
    assert.deepStrictEqual([quote?.kind, quote?.speaker?.name], ['indirect', 'The clerk']);
    assert.strictEqual(analyze('He gave three reasons: it was late, cold and dark.').quotes.length, 0);
  });
});

describe('Pronouns', () => {
  it('mean who was described, where nobody is named whom they fit', () => {
    assert.strictEqual(lastSpeaker('The minister had one answer. “We were late,” she said.'), 'The minister');
  });

  it('mean whom the paragraph before is about, though nothing is said in it', () => {
    for (const about of [
      'Tom Vale lives in a camper.',
      'Patience has run out. Tom Vale, 70, still lives in a camper.',
      'Tom Vale lives in a camper. The kitchen is gone.',
      'In Port Hill, Tom Vale has a camper and two dogs.',
    ])
      assert.strictEqual(
        lastSpeaker(`“It is late,” John Pike said.\n\n${about}\n\n“It is cold,” he said.`),
        'Tom Vale',
      );
    const other = 'Mary Holt lives in a camper.';
    assert.strictEqual(
      lastSpeaker(`“It is late,” John Pike said.\n\n${other}\n\n“It is cold,” he said.`),
      'John Pike',
    );
  });

  it('mean the relative who has just been spoken of, as far as they can', () => {
    for (const [text, speaker] of [
      ['Tom Vale spoke. Mary Holt wept. Her husband left. “She was alone,” he said.', 'Her husband'],
      ['Tom Vale spoke. Mary Holt wept. Holt’s husband left. “She was alone,” he said.', 'Holt’s husband'],
      ['Mary Holt met Tom Vale. Vale’s wife laughed. “It is mine,” she said.', 'Vale’s wife'],
      ['Mary Holt met Tom Vale. His wife, Ana Ruiz, laughed. “It is mine,” she said.', 'Ana Ruiz'],
      ['Mary Holt wept. Her husband left. “I was alone,” she said.', 'Mary Holt'],
      ['Mary Holt wept. Holt’s brother left. “I was alone,” she said.', 'Mary Holt'],
    ] as const)
      assert.strictEqual(lastSpeaker(text), speaker, text);
  });

  it('mean nobody where the one who spoke is known to be of the other gender', () => {
    assert.strictEqual(
      lastSpeaker('Mrs Ruiz spoke first. “It is old,” Mrs Ruiz said. “It works,” he said.'),
      null,
    );
  });
});

describe('Phrases that are no speakers', () => {
  for (const [text, speaker] of [
    [
      'Her school note gives special thanks to her aunt, offering words of comfort to “Be cool,” but no more.',
      null,
    ],
    [
      'To solve it, they turned to the Otter Police Department which reported “2,521 incidents” there.',
      'the Otter Police Department',
    ],
    ['The crowd held signs saying “free choice, no masks.”', 'The crowd'],
  ] as const)
    it(`are read up to their verb in: ${text}`, () => {
      assert.strictEqual(lastSpeaker(text), speaker);
    });
});

import assert from 'node:assert/strict';
import { speakers } from './read';

/** Texts of one quotation, and whose it is: null for nobody who is named. */
const CASES: readonly (readonly [text: string, speaker: string | null])[] = [
  ['Described by Tom Vale as “a start and a promise”, Ida Lund went home.', 'Tom Vale'],
  ['Ida Lund was urged to “tell the truth for once”.', null],
  ['Ida Lund was described as “a safe pair of hands”.', null],
  ['A clerk who asked not to be named said it “went up like paper”.', 'A clerk'],
  ['A clerk declining to be identified said it “went up like paper”.', 'A clerk'],
  ['Clerk Ida Lund said Tom Vale had told his sister “I did something bad”.', 'Tom Vale'],
  ['Ida Lund defended the plan against Tom Vale’s charge that it was “a mess and a shame”.', 'Tom Vale'],
  ['Ida Lund rejected claims that guards “went in swinging”.', null],
  ['Ida Lund repeated claims that guards “went in swinging”.', 'Ida Lund'],
  ['Neither Ida Lund nor Tom Vale would say whether the march was “over and done”.', null],
  ['Guards said a man had been heard shouting “Enough is enough”.', 'a man'],
  ['Guards said neighbours heard a man shouting “Enough is enough”.', 'a man'],
];

describe('Whose words', () => {
  for (const [text, speaker] of CASES)
    it(`gives ${speaker ?? 'nobody'} in: ${text}`, () => {
      assert.deepEqual(speakers(text), [speaker]);
    });

  it('leaves the second half of a contrast to whom it is about', () => {
    const text = 'While Ida Lund said she was “proud of the team”, Tom Vale was “sick of it all”.';
    assert.notEqual(speakers(text)[1], 'Ida Lund');
  });

  it('does not take a nod after a full stop for a verb of speech', () => {
    const text =
      '“Safety,” Ida Lund said, “comes first.” Tom Vale nodded. “For once,” he said, “she is right.”';
    assert.deepEqual(speakers(text), ['Ida Lund', 'Ida Lund', 'Tom Vale', 'Tom Vale']);
  });

  it('lets a name that women and men bear be either', () => {
    for (const pronoun of ['he', 'she'])
      assert.deepEqual(speakers(`Chris Lund saw the fire. “It went up like paper,” ${pronoun} said.`), [
        'Chris Lund',
      ]);
  });

  it('knows a name that women and men bear by whose wife or husband stands beside it', () => {
    const text = 'Lee Vale and his wife, Ida Lund, own the farm. “It was my father’s,” she said.';
    assert.deepEqual(speakers(text), ['Ida Lund']);
  });

  it('gives an answer to whom the question before it was asked', () => {
    const text = 'Ida Lund asked Tom Vale: “Did you sleep?” He joked: “Wide awake.”';
    assert.deepEqual(speakers(text), ['Ida Lund', 'Tom Vale']);
  });

  it('takes nobody to whom an answer goes for who gave it', () => {
    assert.deepEqual(speakers('Ida Lund’s response to Tom Vale: “He is playing politics.”'), ['Ida Lund']);
  });

  it('leaves “she” to nobody where a thing said the words before', () => {
    const text = 'There hung a placard that said “Hands off our jobs”. “That says it all,” she said.';
    assert.equal(speakers(text)[1], null);
  });

  it('never takes what was denied for who denied it', () => {
    assert.deepEqual(
      speakers('The mayor, whose husband runs the ferry, denied a conflict of interest. “I left,” she said.'),
      ['The mayor'],
    );
  });

  it('takes no headline that is named for speech', () => {
    assert.deepEqual(speakers('Under the headline “Enough is enough”, the paper told him to go.'), []);
  });
});

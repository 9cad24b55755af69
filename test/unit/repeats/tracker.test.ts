import assert from 'node:assert/strict';
import fc from 'fast-check';
import { finishGroups, readRepeats, RepeatTracker, type RepeatFacts } from '../../../src/analysis/repeats';
import type { ParagraphRecord } from '../../../src/analysis/pipeline/records';
import { splitSentences } from '../../../src/analysis/text/sentences';
import { tokenize, Tokens } from '../../../src/analysis/text/tokens';
import { propertyRuns } from '../articles';

/** Clauses from which paragraphs are put together, so that many of them share much: copies, near copies, parts. */
const CLAUSES = [
  'The harbour council voted on Monday to close the eastern quay for repairs',
  'the ferry company said its crews would sail from the old fish market',
  'Two village schools will share a head teacher from September',
  'parents were told in a letter that the district sent out in June',
  'Engineers measured the water under the iron bridge three times a day',
  'the lower car park stood half a metre deep by Thursday night',
  'the Harbour Council voted on monday to close the Eastern Quay for repairs',
];

/** What was read from each text so far. */
const known = new Map<string, RepeatFacts>();

function factsOf(text: string): RepeatFacts {
  let facts = known.get(text);
  if (!facts) {
    const tokens = new Tokens();
    tokenize(text, tokens);
    splitSentences(tokens);
    known.set(text, (facts = readRepeats(tokens)));
  }
  return facts;
}

const clause = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...CLAUSES) },
  { weight: 1, arbitrary: fc.constantFrom('', 'By Ana Example', '—', 'early', 'late on 3 March') },
);
const paragraph = fc
  .array(clause, { minLength: 1, maxLength: 3 })
  .map((clauses) => factsOf(clauses.join(', ')));
const change = fc.record({
  at: fc.nat(),
  removed: fc.oneof({ weight: 3, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.nat(30) }),
  inserted: fc.array(paragraph, { maxLength: 4 }),
});

const BODY = { kind: 'body', facts: { repeats: factsOf('a b c') } } as ParagraphRecord;

/** The groups of a tracker as an article shows them. */
function groupsOf(tracker: RepeatTracker): unknown {
  return finishGroups(tracker.groups(), () => BODY);
}

describe('Repeats that are kept while a text changes', () => {
  it('are after any changes those of the resulting text', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { maxLength: 40, size: 'max' }),
        fc.array(change, { maxLength: 8, size: 'max' }),
        (start, changes) => {
          const tracker = new RepeatTracker();
          tracker.reset(start);
          let facts = start;
          for (const { at, removed, inserted } of changes) {
            const first = at % (facts.length + 1);
            const last = Math.min(facts.length, first + removed);
            facts = [...facts.slice(0, first), ...inserted, ...facts.slice(last)];
            tracker.update(
              { first, removed: last - first, inserted: inserted.length },
              facts.length,
              (index) => facts[index],
            );
            const fresh = new RepeatTracker();
            fresh.reset(facts);
            assert.deepEqual(groupsOf(tracker), groupsOf(fresh));
          }
        },
      ),
      { numRuns: propertyRuns(60) },
    );
  });

  it('are no parts of a split paragraph any more once another stands between them', () => {
    const [one, two, other] = [CLAUSES[0], CLAUSES[1], CLAUSES[4]].map((text) => factsOf(text));
    const whole = factsOf(`${CLAUSES[0]}, ${CLAUSES[1]}`);
    const before = [whole, one, two] as RepeatFacts[];
    const after = [whole, one, other, two] as RepeatFacts[];
    const kindsOf = (tracker: RepeatTracker): unknown =>
      finishGroups(tracker.groups(), () => BODY).map(({ copies }) => copies.map(({ kind }) => kind));
    const tracker = new RepeatTracker();
    tracker.reset(before);
    assert.deepEqual(kindsOf(tracker), [['exact', 'split', 'split']]);
    tracker.update({ first: 2, removed: 0, inserted: 1 }, 4, (i) => after[i]);
    assert.deepEqual(kindsOf(tracker), [['exact', 'contained', 'contained']]);
  });

  it('tell which paragraphs to look at again', () => {
    const facts = [0, 2, 4].map((i) => factsOf(CLAUSES[i]));
    const tracker = new RepeatTracker();
    tracker.reset(facts);
    const copied = [...facts, facts[0]];
    const affected = tracker.update({ first: 3, removed: 0, inserted: 1 }, 4, (i) => copied[i]);
    assert.deepEqual([...affected].sort(), [0, 3]);
    assert.deepEqual(
      tracker.groupsWithin(0, 4).map((copies) => copies.map((copy) => copy.paragraph)),
      [[0, 3]],
    );
    assert.deepEqual(tracker.groupsWithin(0, 3), []);
  });

  it('keep what was handed out as it was', () => {
    const line = factsOf(CLAUSES[0]);
    const tracker = new RepeatTracker();
    tracker.reset([line, line]);
    const before = tracker.groups();
    const kept = structuredClone(before);
    const facts = [factsOf(CLAUSES[2]), line, line, line];
    tracker.update({ first: 0, removed: 0, inserted: 2 }, 4, (i) => facts[i]);
    assert.deepEqual(before, kept);
  });
});

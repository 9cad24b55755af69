import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { THING_FRAMES } from '../../../src/analysis/people/namedThings';

describe('What stands round a name and makes it the name of a thing', () => {
  for (const { name, example } of THING_FRAMES)
    it(`is "${name}" in: ${example}`, () => {
      const start = example.indexOf('[');
      const end = example.indexOf(']') - 1;
      const text = example.replace('[', '').replace(']', '');
      const touching = analyze(text).people.flatMap(({ mentions }) =>
        mentions.filter((mention) => mention.start < end && start < mention.end),
      );
      assert.deepEqual(touching, []);
    });

  it('leaves who does something or is given something', () => {
    for (const text of [
      'The film Macron watched was long.',
      'They gave Macron tea.',
      'Macron rose to speak.',
    ])
      assert.ok(
        analyze(text).people.some(({ leader }) => leader !== null),
        text,
      );
  });
});

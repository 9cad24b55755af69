import assert from 'node:assert';
import { speakers } from './read';

const cases: [name: string, text: string, expected: (string | null)[]][] = [
  ['past a clause that only names a wish', 'Ana Ruiz said even though Peru believes the dam is safe, “we will watch it.”', ['Ana Ruiz']],
  ['past a clause with a time', 'Ana Ruiz said that once the council goes on holiday, “I will walk.”', ['Ana Ruiz']],
  ['past what another thing revealed', 'Tom Vale wrote of a study that revealed a pump built in May, near the dam, “may leak.”', ['Tom Vale']],
  ['where the verb stands near', 'Tom Vale thanked them, “friends of the dam.”', ['Tom Vale']],
  ['behind a dateline with a minus', 'LIMA − After Tom Vale won, he issued a warning, calling the dam the “greatest threat.”', ['Tom Vale']],
  ['of whoever held a thing with words', 'The crowd held boards reading “Mend it” and “No dam.”', ['The crowd', 'The crowd']],
]; // prettier-ignore

describe('The subject of a verb of speech is found', () => {
  for (const [name, text, expected] of cases)
    it(name, () => {
      assert.deepStrictEqual(speakers(text), expected);
    });
});

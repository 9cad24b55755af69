import assert from 'node:assert';
import { speakers } from './read';

const cases: [name: string, text: string, expected: (string | null)[]][] = [
  ['past a clause that only names a wish', 'Ana Ruiz said even though Peru believes the dam is safe, “we will watch it.”', ['Ana Ruiz']],
  ['past a clause with a time', 'Ana Ruiz said that once the council goes on holiday, “I will walk.”', ['Ana Ruiz']],
  ['past what another thing revealed', 'Tom Vale wrote of a study that revealed a pump built in May, near the dam, “may leak.”', ['Tom Vale']],
  ['where the verb stands near', 'Tom Vale thanked them, “friends of the dam.”', ['Tom Vale']],
  ['behind a dateline with a minus', 'LIMA − After Tom Vale won, he issued a warning, calling the dam the “greatest threat.”', ['Tom Vale']],
  ['of whoever held a thing with words', 'The crowd held boards reading “Mend it” and “No dam.”', ['The crowd', 'The crowd']],
  ['past the place behind it', 'At a rally in Ames, Iowa, on Sunday, Ana Ruiz went on, saying that Peru should “help its friends.”', ['Ana Ruiz']],
  ['past a state and a clause with “who”', 'Dora Holt, 59, of Ashton, Md., who watched from a roof, said it brought back “the old days.”', ['Dora Holt']],
  ['before a party in brackets and a comma', 'Tuesday at the port in Holm, Gov. Tom Vale (R-OH), said, “I am ready.”', ['Tom Vale']],
  ['before a party and a state', 'After Mayor Tom Vale, R-La., won, he spoke, calling the dam the “greatest threat.”', ['Tom Vale']],
  ['in a series of two without names', 'Holm was near, with many workers and clerks chanting “Mend it.”', ['many workers and clerks']],
  ['with a name before its noun', '“The dam leaks,” according to a Harrow readout.', ['a Harrow readout']],
  ['who puts it so', 'As Ana Ruiz put it in a letter in July, the port is “a gift.”', ['Ana Ruiz']],
  ['who puts it so behind it', 'The aim is “a lawful source of income,” as a ministry memo put it.', ['a ministry memo']],
  ['not in a flood', 'The Harrow flood brought “the exact weather” for it.', [null]],
  ['whom another quotes behind the marks', '“I quit,” Ivo Holt quoted Ana Ruiz as saying.', ['Ana Ruiz']],
  ['who would say no more', '“No” was all Ana Ruiz would say.', ['Ana Ruiz']],
  ['who put it how', '“It leaks,” is how Tom Vale put it.', ['Tom Vale']],
  ['of a verb of two words', '“Never,” cut in Tom Vale. “Always,” Ana Ruiz cut in.', ['Tom Vale', 'Ana Ruiz']],
  ['of a verb of two words in the list', '“It will hold,” chimed in Tom Vale. “No,” piped up Ana Ruiz.', ['Tom Vale', 'Ana Ruiz']],
  ['that another of its kind does not stand for', 'Ana Ruiz, a senior researcher, left. The researcher behind the study told the Echo it was “wrong.”', ['The researcher behind the study']],
  ['who dubbed it so', 'The dam was dubbed “a sieve” by Tom Vale.', ['Tom Vale']],
  ['where it was called so in print', 'The dam was called “a sieve” by the clerks of the port.', ['the clerks of the port']],
  ['never in a number of demands', 'The strikers left. Ana Ruiz’s three demands: “Mend it, pay us, go.”', ['Ana Ruiz']],
  ['named after a description with what kind of worker it is', '“It is a shame,” said one of the claimants, retired teacher Tom Vale, 78.', ['Tom Vale']],
  ['that has done a thing once', 'Holt has met with Ruiz once, saying she was “appalled” by it.', ['Holt']],
  ['of a letter past what it goes with', 'A letter on cheese written to go with the Harrow Trade Agreement said that “cheese shall be let in.”', ['A letter on cheese']],
  ['past the hours since', 'The dam broke at noon. Hours later federal engineers said it was “a sieve.”', ['federal engineers']],
  ['never in a headline in capitals', '2 CLERKS RAN SECRET POST OFFICE: ‘A MATTER FOR US ALL’', [null]],
  ['of a view', 'The bill is “dead”, per Tom Vale, while to Ana Ruiz it is “a start”.', ['Tom Vale', 'Ana Ruiz']],
  ['of a view at the head of a sentence', 'For Ana Ruiz, this was “the end of the port”.', ['Ana Ruiz']],
  ['of kin with a given name', 'My sister Anna has a shop. “It is small,” she said.', ['My sister Anna']],
  ['never of a thing that is called a name', 'Ana Ruiz heads a body called the Port Board, which said “no more.”', ['the Port Board']],
  ['who answers, not who asked', 'Mary Holt asked whether Ana Ruiz knew of it. Her answer was short.\n\n“I did not,” she said.', ['Ana Ruiz']],
  ['who goes on after asking for a thing', 'Mary Holt asked Ana Ruiz to leave. “It is late,” she said.', ['Mary Holt']],
]; // prettier-ignore

describe('The subject of a verb of speech is found', () => {
  for (const [name, text, expected] of cases)
    it(name, () => {
      assert.deepStrictEqual(speakers(text), expected);
    });
});

import assert from 'node:assert';
import { speakers } from './read';

const cases: [name: string, text: string, speakers: (string | null)[]][] = [
  ['after the quotation', '“The harvest was poor,” Ana Ruiz said.', ['Ana Ruiz']],
  ['in inverted order', '“The harvest was poor,” said Ana Ruiz.', ['Ana Ruiz']],
  ['before the quotation', 'Ana Ruiz said, “The harvest was poor.”', ['Ana Ruiz']],
  ['with a colon', 'Ana Ruiz: “The harvest was poor.”', ['Ana Ruiz']],
  ['with an appositive before the verb', '“We will wait,” Tom Vale, the mayor of Port Hill, said.', ['Tom Vale']],
  ['with an age before the verb', '“We will wait,” Tom Vale, 43, said.', ['Tom Vale']],
  ['with an appositive after the name', '“We will wait,” said Tom Vale, who runs the mill.', ['Tom Vale']],
  ['with the name as the appositive', '“We will wait,” the town’s spokesman, Tom Vale, said.', ['Tom Vale']],
  ['of a split quotation', '“We will wait,” Tom Vale said, “and see.”', ['Tom Vale', 'Tom Vale']],
  ['of two split sentences', '“We will wait,” Tom Vale said. “Nobody is in a hurry.”', ['Tom Vale', 'Tom Vale']],
  ['who is a spokesman of another', '“It is over,” Ruiz’s spokesman Tom Vale said.\n\nAna Ruiz left.', ['Tom Vale']],
  ['who speaks to another', '“It is over,” Tom Vale told Ana Ruiz of Peru.', ['Tom Vale']],
  ['that is an institution', '“Exports will fall,” the ministry said.', ['the ministry']],
  ['that is unnamed', '“Exports will fall,” said a spokesman for the port.', ['a spokesman for the port']],
  ['by according to', 'The plan is “a gift to the rich,” according to Ana Ruiz.', ['Ana Ruiz']],
  ['by surname after the full name', 'Ana Ruiz spoke in Lima.\n\n“It is over,” Ruiz said.', ['Ana Ruiz']],
  ['by pronoun and gender', 'Mary Holt met John Pike.\n\n“It is over,” she said.', ['Mary Holt']],
  ['by a pronoun that goes on past whom she likes', 'Mary Holt was born in Lima. Mary Holt sang.\n\nShe was into Ana Ruiz and Tom Vale. But she had no guitar. When she left, she recalled saying “never again.”', ['Mary Holt']],
  ['by a pronoun for who is named after another', 'Mary Holt met Ana Ruiz. Ruiz was tired. “It is over,” she said.', ['Ana Ruiz']],
  ['never of a fragment far from who spoke before', '“It is over,” Ana Ruiz said.\n\nThe flood that came in May brought “the exact weather for it” to the port.', ['Ana Ruiz', null]],
  ['of partial quotes in one sentence', 'Tom Vale called it “a farce” and said it was “beneath us.”', ['Tom Vale', 'Tom Vale']],
  ['of two in one sentence', 'Tom Vale called it “a mess,” but Ana Ruiz said it was “fine.”', ['Tom Vale', 'Ana Ruiz']],
  ['of a tweet', 'Tom Vale tweeted: “The road is open.”', ['Tom Vale']],
  ['of a statement', '“The road is open,” Tom Vale wrote in a statement.', ['Tom Vale']],
  ['with the comma outside the mark', '“The road is open”, Tom Vale said.', ['Tom Vale']],
  ['after a question', '“Is the road open?” Tom Vale asked.', ['Tom Vale']],
  ['by a participle', 'Tom Vale rejected the plan, calling it “a farce.”', ['Tom Vale']],
  ['never from inside the quotation', '“I think we said no,” Tom Vale said.', ['Tom Vale']],
  ['with abbreviations inside', '“Mr. Pike and the U.S. agreed,” Ana Ruiz said.', ['Ana Ruiz']],
  ['with an apostrophe inside single marks', "'We can't wait,' Tom Vale said. 'It's over.'", ['Tom Vale', 'Tom Vale']],
  ['in doubled apostrophes', "''It is over,'' Tom Vale said.", ['Tom Vale']],
  ['with a quotation nested in it', '“Ruiz told me ‘never’ twice,” Tom Vale said.', ['Tom Vale']],
  ['past a clause with “who”', 'A clerk who stole from the port told police she was “lost.”', ['A clerk']],
  ['past a clause between commas', '“It was trust,” a diplomat, who asked not to be named, said.', ['a diplomat']],
  ['behind a dateline', 'LIMA, Oct 4 (Wire) - The port’s owner closed it, saying it was “unsafe.”', ['The port’s owner']],
  ['where another owns the noun', 'Ruiz’s counterpart, Tom Vale, was calm. “Wait,” he told the radio.', ['Tom Vale']],
  ['not in the court that heard it', 'Ana Ruiz told police she was “lost”, a court has heard.', ['Ana Ruiz']],
  ['who has no name and is then “she”', 'Mary Holt won.\n\nA nurse from Lima said she was sad. “I left,” she said.', ['A nurse from Lima']],
  ['who answers a question', 'John Pike was late. A reporter asked about the dam. “No,” he replied.', ['John Pike']],
  ['who is another’s relative', 'Mary Holt won. Her daughter Ana Ruiz, 19, was glad. “Ask me later,” she said.', ['Ana Ruiz']],
  ['who was quoted as saying it', 'Ana Ruiz spoke. “It is over,” the mayor, Tom Vale, was quoted as saying.', ['Tom Vale']],
  ['that is a saying', 'Ana Ruiz left.\n\nAs the old saying goes, “Measure twice, cut once.”', ['the old saying']],
  ['with brackets and dots inside', '“[The plan] ... is dead,” Ana Ruiz said.', ['Ana Ruiz']],
]; // prettier-ignore

describe('The speaker of a quotation is found', () => {
  for (const [name, text, expected] of cases)
    it(name, () => {
      assert.deepStrictEqual(speakers(text), expected);
    });

  it('of a trailing quotation without a cue from the one before it', () => {
    const text = '“It rained for a week,” Tom Vale said. The bridge went on Friday. “We heard it go.”';
    assert.deepStrictEqual(speakers(text), ['Tom Vale', 'Tom Vale']);
  });

  it('of two who talk in turns', () => {
    const text =
      '“Is the road open?” Ana Ruiz asked.\n\n“Not yet,” Tom Vale replied.\n\n“Then we will walk,” Ruiz said.';
    assert.deepStrictEqual(speakers(text), ['Ana Ruiz', 'Tom Vale', 'Ana Ruiz']);
  });

  it('by rare verbs of speech', () => {
    for (const verb of [
      'quipped',
      'bellowed',
      'intoned',
      'deadpanned',
      'fumed',
      'conceded',
      'thundered',
      'mused',
    ])
      assert.deepStrictEqual(speakers(`“Nobody swims here,” Tom Vale ${verb}.`), ['Tom Vale'], verb);
  });

  it('of a floating quotation in single marks from the one before it', () => {
    const text =
      "'I grabbed the girls and ran,' Ana Ruiz said. 'I was so scared. There was dust everywhere.'";
    assert.deepStrictEqual(speakers(text), ['Ana Ruiz', 'Ana Ruiz']);
  });

  it('in a floating paragraph from the one before', () => {
    const text = 'Ana Ruiz said the dam would hold.\n\n“Nobody needs to leave.”';
    assert.deepStrictEqual(speakers(text), ['Ana Ruiz']);
  });
});

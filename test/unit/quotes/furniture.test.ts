import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';

const speakerOf = (text: string, quote: string): string | null | undefined => {
  const start = text.indexOf(quote);
  return analyze(text).quotes.find((own) => own.start === start)?.speaker?.name;
};

describe('Page furniture', () => {
  for (const line of [
    'Photograph: Josie Tarn/Getty Images',
    'Illustration: Josie Tarn',
    'The hall on Sunday. (Josie Tarn/Reuters)',
    'By Josie Tarn, Staff Writer',
  ]) {
    it(`has nobody whom “she” means: ${line}`, () => {
      const text = `Ada Moor opened the fair of Holm on Sunday.\n\n${line}\n\n“It is cold,” she said.`;
      assert.equal(speakerOf(text, '“It is cold,”'), 'Ada Moor');
    });
  }
  it('has no speaker whose words go on in the story', () => {
    const text =
      'Ada Moor opened the fair. “It is cold,” Ada Moor said.\n\n' +
      'Read more: “Soup is dear,” says Josie Tarn\n\n“It will be warmer in May.”';
    assert.equal(speakerOf(text, '“It will be warmer in May.”'), 'Ada Moor');
  });
});

import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis';
import { timed } from '../bench/clock';
import { makeNews } from '../bench/texts';
import { checkArticle } from '../unit/articles';

const TODAY = { today: '2026-11-24' };

/** The processor's time for a character of a text, in milliseconds. */
const cpuPerCharacter = (text: string): number => timed(() => analyze(text, TODAY)) / text.length;

describe('An article', () => {
  it('is made of ten thousand lines of one word', () => {
    const text = 'ferry\n'.repeat(10_000);
    checkArticle(analyze(text, TODAY), text);
  });

  /** Runs of one thing, in which a step that compares all with all would take hundreds of times what prose takes. */
  const runs: readonly (readonly [string, string])[] = [
    ['a hundred thousand marks', '"\'“‘«'.repeat(20_000)],
    ['marks that open and never close', '“a "b '.repeat(15_000)],
    ['one sentence of seven thousand cues', 'he said that '.repeat(7_000)],
    ['twenty thousand capitals', 'Holt '.repeat(20_000)],
    ['nothing but commas and brackets', ', ( '.repeat(50_000)],
  ];
  for (const [name, text] of runs) {
    it(`is made of ${name}, in time that grows with their number`, () => {
      checkArticle(analyze(text, TODAY), text);
      const share = cpuPerCharacter(text) / cpuPerCharacter(makeNews(100_000));
      assert.ok(share < 10, `${share.toFixed(1)} times what prose takes`);
    });
  }

  it('is made of a single line of 1 MB', () => {
    const plain = 'The ferry sailed to the islands with the tide and came back before the rain. '.repeat(12);
    const text = `President Lars Holt said “we sail” on Monday. ${plain}`.repeat(1_050);
    assert.ok(text.length > 1_000_000);
    const { paragraphs } = analyze(text, TODAY);
    const between = paragraphs.map(({ start }, i) => text.slice(paragraphs[i - 1]?.end ?? 0, start).trim());
    assert.equal(between.join(''), '', 'the parts of a line leave nothing out');
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, type RepeatedGroup } from '../../../src/analysis';
import type { ParagraphRecord } from '../../../src/analysis/pipeline/records';
import { linkRepeats, readRepeats } from '../../../src/analysis/repeats';
import { splitSentences } from '../../../src/analysis/text/sentences';
import { tokenize, Tokens } from '../../../src/analysis/text/tokens';

const HARBOUR =
  'The harbour council voted on Monday to close the eastern quay for repairs, and the ferry company said its ' +
  'crews would sail from the old fish market until the work is done in late autumn.';
const SCHOOL =
  'Two village schools will share a head teacher from September because neither could find one, parents were told ' +
  'in a letter that the district sent out at the end of the summer term.';
const RIVER =
  'Engineers measured the water under the iron bridge three times a day while the river rose, and by Thursday ' +
  'night the lower car park stood half a metre deep.';

const tokens = new Tokens();

/** A paragraph as stage 2 gets it, as far as repeats look at it. */
function record(text: string): ParagraphRecord {
  tokenize(text, tokens);
  splitSentences(tokens);
  return { start: 0, text, kind: 'body', facts: { repeats: readRepeats(tokens) } } as ParagraphRecord;
}

/** The groups as lists of [paragraph, kind], boilerplate marked. */
function shape(groups: readonly RepeatedGroup[]): string[] {
  return groups.map(
    ({ copies, boilerplate }) =>
      copies.map(({ paragraph, kind, of }) => `${paragraph} ${kind} ${of}`).join(', ') +
      (boilerplate ? ' (boilerplate)' : ''),
  );
}

const repeatsOf = (...paragraphs: string[]): string[] => shape(analyze(paragraphs.join('\n\n')).repeats);

describe('repeated paragraphs', () => {
  it('finds a copy word for word and names the first', () => {
    assert.deepEqual(repeatsOf(HARBOUR, SCHOOL, HARBOUR), ['0 exact 0, 2 exact 0']);
  });

  it('takes case, blanks and kinds of marks and dashes for no difference', () => {
    const first = 'The "northern line" - closed since May - opens again, the mayor\'s office said in a note.';
    const second =
      'The  “Northern Line” — closed since May — opens again; the mayor’s office said in a note.';
    assert.deepEqual(repeatsOf(first, SCHOOL, second), ['0 exact 0, 2 exact 0']);
  });

  it('finds a copy that was edited, and says how alike it is', () => {
    const edited = HARBOUR.replace('on Monday', 'late on Monday evening').replace(
      'crews would',
      'boats will',
    );
    const [group] = analyze([HARBOUR, SCHOOL, edited].join('\n\n')).repeats;
    assert.deepEqual(
      group?.copies.map(({ paragraph, kind }) => [paragraph, kind]),
      [
        [0, 'exact'],
        [2, 'near'],
      ],
    );
    const similarity = group?.copies[1]?.similarity ?? 0;
    assert.ok(similarity > 0.7 && similarity < 1, String(similarity));
  });

  it('finds a paragraph whose halves changed places', () => {
    const [first, second] = HARBOUR.split(', and ') as [string, string];
    assert.deepEqual(repeatsOf(HARBOUR, SCHOOL, `${second} ${first}.`), ['0 exact 0, 2 near 0']);
  });

  it('finds a paragraph inside a longer one', () => {
    assert.deepEqual(repeatsOf(HARBOUR, RIVER, `${SCHOOL} ${HARBOUR}`), ['0 exact 0, 2 contained 0']);
  });

  it('finds the two parts of a split paragraph and what they were split from', () => {
    const [first, second] = HARBOUR.split(', and ') as [string, string];
    assert.deepEqual(repeatsOf(HARBOUR, SCHOOL, first, second), ['0 exact 0, 2 split 0, 3 split 0']);
  });

  it('keeps several copies in one group', () => {
    const edited = HARBOUR.replace('late autumn', 'early winter');
    assert.deepEqual(repeatsOf(HARBOUR, HARBOUR, SCHOOL, edited, HARBOUR), [
      '0 exact 0, 1 exact 0, 3 near 0, 4 exact 0',
    ]);
  });

  it('counts a repeated headline', () => {
    const headline = 'Harbour Council Closes Eastern Quay for Repairs';
    assert.deepEqual(repeatsOf(headline, headline, HARBOUR, SCHOOL), ['0 exact 0, 1 exact 0']);
  });

  it('keeps apart two reports made from one template with other names and numbers', () => {
    const report = (town: string, hens: string, price: string, trader: string): string =>
      `At the ${town} market ${hens} hens were sold at ${price} crowns each, and trade was steady, said ${trader} of the sellers' union.`;
    assert.deepEqual(
      repeatsOf(
        report('Alder', '1,250', '14', 'Ida Brandt'),
        SCHOOL,
        report('Birkholm', '980', '17', 'Per Toft'),
      ),
      [],
    );
  });

  it('keeps apart reports of one template though their wording differs a little', () => {
    const report = (name: string, tonnes: string, price: string, day: string): string =>
      `The grain board said on ${day} that ${name} had bought ${tonnes} tonnes of barley at ${price} crowns a tonne for ` +
      'shipment from the northern ports before the end of the season.';
    const other = report('Vestholm', '7,250', '214', 'Friday').replace('had bought', 'bought about');
    assert.deepEqual(repeatsOf(report('Norrby', '4,100', '197', 'Monday'), SCHOOL, other), []);
  });

  it('keeps apart short lines of figures unless the figures are the same', () => {
    assert.deepEqual(
      repeatsOf('Herring landed 67 tonnes vs 65 tonnes', HARBOUR, 'Herring landed 67 tonnes vs 23 tonnes'),
      [],
    );
    assert.deepEqual(
      repeatsOf('Catch four tonnes vs nine tonnes', HARBOUR, 'Catch four tonnes vs six tonnes'),
      [],
    );
    assert.deepEqual(
      repeatsOf('Herring landed 67 tonnes vs 65 tonnes', HARBOUR, 'Herring landed: 67 tonnes vs. 65 tonnes'),
      ['0 exact 0, 2 exact 0'],
    );
  });

  it('keeps apart lines of figures whose figures changed places', () => {
    assert.deepEqual(
      repeatsOf(
        'Herring down 12 tonnes, cod up three tonnes',
        HARBOUR,
        'Herring down three tonnes, cod up 12 tonnes',
      ),
      [],
    );
  });

  it('finds a copy with a third of its words edited, though its only names are gone', () => {
    const speech =
      'I have told the committee what I know, said Brandt, and I will not say it again for the cameras, because the ' +
      'people who lost their boats at Vestholm deserve better than another evening of promises on television.';
    const edited =
      'I told the committee what I know, he said, I will not say again for cameras, because people who lost boats ' +
      'there deserve much better than one more evening of promises on the television.';
    assert.deepEqual(repeatsOf(speech, SCHOOL, edited), ['0 exact 0, 2 near 0']);
  });

  it('still takes a report with one number brought up to date for a repeat', () => {
    const later = RIVER.replace('three times', '12 times');
    assert.deepEqual(repeatsOf(RIVER, SCHOOL, later), ['0 exact 0, 2 near 0']);
  });

  it('does not take paragraphs on one subject for repeats', () => {
    const other = 'The ferry company carried fewer cars across the harbour in autumn than in the spring.';
    assert.deepEqual(repeatsOf(HARBOUR, other, SCHOOL), []);
  });

  it('names repeated bylines, boilerplate and labels as such', () => {
    assert.deepEqual(repeatsOf('Read more: Quay closed', HARBOUR, 'Read more: Quay closed'), [
      '0 exact 0, 2 exact 0 (boilerplate)',
    ]);
    assert.deepEqual(repeatsOf(HARBOUR, 'By Ana Example', SCHOOL, 'By Ana Example'), [
      '1 exact 1, 3 exact 1 (boilerplate)',
    ]);
    assert.deepEqual(repeatsOf(HARBOUR, 'Sport', SCHOOL, 'Sport'), ['1 exact 1, 3 exact 1 (boilerplate)']);
  });

  it('ignores lines without a word', () => {
    assert.deepEqual(repeatsOf('* * *', HARBOUR, '* * *'), []);
  });

  it('names repeated paragraphs of one word as labels, and takes different ones for nothing', () => {
    assert.deepEqual(repeatsOf('Weather', HARBOUR, 'Weather', SCHOOL, 'Chess', 'WEATHER'), [
      '0 exact 0, 2 exact 0, 5 exact 0 (boilerplate)',
    ]);
    const words = Array.from({ length: 20_000 }, (_, i) => record(`word${i}`));
    assert.deepEqual(linkRepeats(words), []);
  });

  it('makes one group of a hundred thousand identical lines', () => {
    const line = record('The same line stands here.');
    const groups = linkRepeats(Array.from({ length: 100_000 }, () => line));
    assert.deepEqual(
      groups.map(({ copies }) => copies.length),
      [100_000],
    );
  });

  it('gives disjoint groups in text order with sound references for any text', () => {
    const sentence = fc.constantFrom(
      HARBOUR,
      SCHOOL,
      RIVER,
      'Yes.',
      'The quay',
      'By Ana Example',
      '',
      '—',
      '\ud800',
    );
    const paragraph = fc.array(fc.oneof(sentence, fc.lorem({ maxCount: 12 })), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 12 }), (paragraphs) => {
        const article = analyze(paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'));
        checkGroups(article.repeats, article.paragraphs.length);
      }),
    );
  });
});

function checkGroups(groups: readonly RepeatedGroup[], paragraphs: number): void {
  const seen = new Set<number>();
  for (const { copies } of groups) {
    assert.ok(copies.length > 1);
    assert.deepEqual([copies[0]?.kind, copies[0]?.similarity], ['exact', 1]);
    const members = new Set(copies.map(({ paragraph }) => paragraph));
    copies.forEach(({ paragraph, of, similarity }, i) => {
      assert.ok(paragraph >= 0 && paragraph < paragraphs && !seen.has(paragraph));
      assert.ok(i === 0 || paragraph > (copies[i - 1]?.paragraph ?? 0));
      assert.ok(members.has(of) && similarity > 0 && similarity <= 1);
      seen.add(paragraph);
    });
  }
  const firsts = groups.map(({ copies }) => copies[0]?.paragraph ?? 0);
  assert.deepEqual(
    firsts,
    [...firsts].sort((a, b) => a - b),
  );
}

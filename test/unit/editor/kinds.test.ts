import assert from 'node:assert/strict';
import { analyze, KIND_REASONS, LEADER_REASONS, SPEAKER_REASONS, type Quote } from '../../../src/analysis';
import { NO_CODEBOOK } from '../../../src/annotations';
import { describeAt } from '../../../src/editor/describe';
import { toPlainText } from '../../../src/editor/describe/description';
import { kindReason, leaderReason, speakerReason } from '../../../src/editor/describe/reasons';
import type { BesideSources, Elsewhere, Subject } from '../../../src/editor/describe/subject';
import { KINDS, MARKS } from '../../../src/editor/kinds';
import { MARK_KINDS, MARK_NAMES, STEPS, type MarkName } from '../../../src/editor/kinds/names';
import { marksOf } from '../../../src/editor/marks';
import { SharedParagraphs } from '../../../src/editor/sharedParagraphs';
import { checkQuotes, readSource } from '../../../src/sources';
import { article, leader } from './articles';

const text = [
  'Harbour Fund Opens After Long Talks',
  'PARIS, March 3, 2026 - French President Emmanuel Macron said the fund would open in May.',
  'Mayor Orla Venn of Port Ellery said the harbour needed it. "We waited for years," she said.',
  'Two engineers walked along the harbour on Tuesday and counted forty broken gates in the north wall.',
].join('\n\n');
const analysed = analyze(text);
const filter = { minimumSimilarity: 0, repeatedBoilerplate: false };
const at = (words: string): number => text.indexOf(words) + 1;

function subject(elsewhere: readonly Elsewhere[] = []): Subject {
  return {
    article: analysed,
    uri: 'file:///fund.txt',
    textOf: ({ start, end }) => text.slice(start, end),
    filter,
    describesAll: false,
    reader: [],
    codebook: NO_CODEBOOK,
    elsewhere: () => elsewhere,
    besideSources: () => null,
  };
}

const told = (words: string, own = subject()): string[] =>
  describeAt(own, at(words)).map(({ description }) => toPlainText(description));

/** Reasons of kinds that are plain from the kind itself. */
const PLAIN_KINDS: readonly string[] = ['sentence', 'fragment', 'clause', 'turn'];

describe('The kinds of annotations', () => {
  it('have each mark once, read from the stories or from the article', () => {
    assert.deepEqual(Array.from(MARKS.keys()).sort(), MARK_NAMES.slice().sort());
    for (const { mark } of MARKS.values())
      assert.notEqual(mark.inStory === undefined, mark.inArticle === undefined, mark.name);
  });

  it('have one that answers to each setting, and a word where a step finds none', () => {
    for (const kind of MARK_KINDS)
      assert.equal(KINDS.filter((own) => own.placedAs === kind && own.title).length, 1);
    for (const step of STEPS)
      assert.equal(KINDS.filter((own) => own.step === step && own.noneFound).length, 1);
  });

  it('tell of a quotation of one word that it is too short to be held against the sources', () => {
    const unchecked = (quote: Quote): BesideSources => {
      const sources = [readSource('talk.txt', 'We waited for years.')];
      const [check] = checkQuotes(
        text,
        { quotes: [{ ...quote, end: quote.start + '"We '.length }] },
        sources,
      );
      assert.equal(check.verdict, 'unchecked');
      return { ...check, line: null, dating: null, day: null, label: '', isCheckedByHand: false };
    };
    const seen = told('We waited', { ...subject(), besideSources: unchecked });
    assert.match(seen.join('\n'), /Too short to be held against the sources/);
    assert.doesNotMatch(told('We waited').join('\n'), /Too short/);
  });

  it('tell leaders from other officials, who are marked more lightly', () => {
    const mayor = leader('Orla Venn', [[30, 39]]);
    const people = [
      leader('Emmanuel Macron', [[10, 25]]),
      { ...mayor, leader: { ...mayor.leader!, tier: 'official' as const } },
    ];
    const marks = marksOf(article({ people }), filter);
    assert.deepEqual([marks.leaders[0]?.start, marks.officials[0]?.start], [10, 30]);
    const widthOf = (name: MarkName): number => {
      const style = MARKS.get(name)?.mark.style;
      return style && style.shape !== 'dimmed' ? style.width : 0;
    };
    assert.ok(widthOf('leaders') > widthOf('officials') && widthOf('officials') > 0);
  });

  it('say in the hover of a leader why we think so', () => {
    assert.match(told('Emmanuel')[0] ?? '', /President of France[^]*\nbecause /);
  });

  it('say in the hover of a quote why it has its speaker, with the verb that says so', () => {
    assert.match(told('waited for years').join(), /Direct quote\nbecause “said” stands beside the marks/);
  });

  it('have words of its own for each reason that the core gives, and none for one that it does not', () => {
    const tables = [
      LEADER_REASONS.map(leaderReason),
      SPEAKER_REASONS.map((reason) => speakerReason(reason, 'said')),
      KIND_REASONS.filter((reason) => !PLAIN_KINDS.includes(reason)).map(kindReason),
    ];
    for (const words of tables) {
      for (const own of words) assert.match(own, /^(?:because|no speaker is guessed, as) /);
      assert.equal(new Set(words).size, words.length);
    }
    assert.equal(speakerReason('cue-beside', null), 'because a reporting verb stands beside the marks');
    for (const unknown of ['constructor', 'of a later version', null])
      assert.equal(leaderReason(unknown) + kindReason(unknown) + speakerReason(unknown, null), '');
  });

  it('find what a paper puts round an article, which is dimmed where the reader wants that', () => {
    const page =
      'Harbour Fund Opens\n\nBy Orla Venn\n\nThe fund opened on Monday after two years of talks.\n';
    const { furniture } = marksOf(analyze(page), filter);
    assert.deepEqual(
      furniture.map(({ start, end }) => page.slice(start, end)),
      ['By Orla Venn'],
    );
  });

  it('mark a paragraph that another article has too, and say where, with what differs', () => {
    const paragraph = analysed.paragraphs.at(-1)!;
    const shared = new SharedParagraphs((own) => own.startsWith('Two engineers'));
    const found = shared.of(analysed.paragraphs, 'file:///fund.txt', filter, ({ start, end }) =>
      text.slice(start, end),
    );
    assert.deepEqual(found, [paragraph]);
    const { elsewhere } = marksOf(analysed, filter, undefined, found);
    assert.deepEqual(elsewhere, [paragraph]);
    const place: Elsewhere = {
      uri: 'file:///other.txt',
      label: 'other.txt',
      span: { start: 3, end: 9 },
      kind: 'near',
      similarity: 0.9,
    };
    const [described] = describeAt(subject([place]), at('Two engineers'));
    assert.match(toPlainText(described.description), /Also in 1 file\nother\.txt · 90 % the same · Compare/);
  });
});

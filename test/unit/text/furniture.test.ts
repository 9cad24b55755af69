import assert from 'node:assert/strict';
import { readFurniture } from '../../../src/analysis/text/furniture';
import { read } from './read';

const of = (text: string): ReturnType<typeof readFurniture> => readFurniture(read(text));

describe('Boilerplate', () => {
  for (const text of [
    'Read more: the ferry that would not sink',
    'READ ALSO: Soup for everybody',
    'Sign up for our morning letter',
    'Subscribe',
    'Follow @holmpost for tides',
    'Advertisement',
    'Photo: The ferry at noon',
    '© Fjord Wire',
    'Copyright 2026 Fjord Wire. All rights reserved.',
    '(Reporting by Ana Prado; editing by Jo de Vries)',
    'Additional reporting by Jo de Vries in Holm.',
    'https://example.org/ferry',
    'www.example.org/ferry?id=3',
    '*This article was first published in Norwegian.*',
    '> Read more: the buoy',
  ]) {
    it(`is known: ${text}`, () => assert.ok(of(text).boilerplate));
  }
  for (const text of [
    'Copyright law does not cover buoys, the court said.',
    'Subscribers to the paper stood on the quay.',
    'Recommended prices rose again.',
    'Advertisement sales fell by a third.',
    'See also how the tide turned, she said.',
    'Read the letter again and you will see, he said.',
    'More people than ever took the ferry.',
    'Photos of the ferry were everywhere.',
    'http is a protocol, not a ferry.',
    `Reporting by ferry is slow. ${'It takes a day. '.repeat(30)}`,
  ]) {
    it(`is not: ${text.slice(0, 50)}`, () => assert.ok(!of(text).boilerplate));
  }
});

describe('A byline', () => {
  for (const text of [
    'By Ana Prado',
    'By ANA PRADO and Jo de Vries, Staff Writers',
    'BY ANA PRADO',
    'BYLINE: Ana Prado.',
    '**By Ana Prado**',
    'By Ana Prado | Holm Post | March 3, 2026',
    'March 3, 2026',
    'Published on 3 March 2026 at 10:30 GMT',
    'Updated: Tuesday, March 3, 2026, 9 a.m.',
  ]) {
    it(`is known: ${text}`, () => assert.ok(of(text).byline));
  }
  for (const text of [
    'By Monday the ferry had been repaired.',
    'By noon it was gone',
    'By Monday the whole of the old town was talking of soup',
    'March was wet',
    '2026',
    'May 3 was the day of the ferry.',
  ]) {
    it(`is not: ${text}`, () => assert.ok(!of(text).byline));
  }
});

describe('A headline', () => {
  for (const text of [
    'Ferry Runs Aground off Holm',
    'Ferry runs aground off Holm',
    'Captain of Ferry: “We Knew the Bank”',
    "Captain says ferry 'was not where it was', blames buoy",
    '# Ferry runs aground.',
    'Who Moved the Buoy?',
    "Ferry firm attacks 'buoy tax'",
    'U.S. ferry firm to buy Holm Lines Inc',
  ]) {
    it(`looks like this: ${text}`, () => assert.ok(of(text).headlineLike));
  }
  for (const text of [
    'The ferry ran aground.',
    '“We knew the bank,” he said. “We did not know the buoy.”',
    '‘It’s afloat,’ she said. ‘For now.’',
    "``It is afloat,'' she said. ``For now.''",
    'The fund holds three things:',
    '| buoy | red |',
    '- the red buoy',
    `A line that goes on ${'and on '.repeat(20)}`,
    'Ferry',
  ]) {
    it(`does not look like this: ${text.slice(0, 60)}`, () => assert.ok(!of(text).headlineLike));
  }
  it('in small letters with a question mark is told from one without', () => {
    assert.ok(of('And was it true?').exclaims);
    assert.ok(!of('Who Moved the Buoy?').exclaims);
    assert.ok(!of('Who moved the buoy').exclaims);
  });
});

describe('Front matter', () => {
  it('is fenced by three hyphens', () => {
    assert.ok(of('---').fence);
    assert.ok(!of('--- and so on').fence);
  });
});

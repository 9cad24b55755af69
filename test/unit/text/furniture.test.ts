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
    '© Fjord Wire',
    'Copyright 2026 Fjord Wire. All rights reserved.',
    '(Reporting by Ana Prado; editing by Jo de Vries)',
    'Additional reporting by Jo de Vries in Holm.',
    'https://example.org/ferry',
    'www.example.org/ferry?id=3',
    '*This article was first published in Norwegian.*',
    '> Read more: the buoy',
    'SHARE THIS ARTICLE',
    'Sign in',
    'Sponsored Content',
    'Home › News › Harbour',
    'News | Tides | Boats | Weather',
    'Get the best of Holm in your inbox every morning.',
    'Want more tides? Follow us on WhatsApp.',
    'We use cookies to count our readers.',
    'Support our journalism with as little as one crown a month.',
    'You have successfully signed up!',
    'Correction: An earlier version of this story gave the wrong height of the buoy.',
    'Editor’s note: Tides are those of Holm.',
    'Jo de Vries contributed to this report from Holm.',
    'Tags: ferries, buoys, Holm',
    'Your browser does not support the audio element.',
    'Facebook Twitter WhatsApp Email',
    'News Sport Business Culture',
    'Email this article',
    'Accept all cookies',
    'Your privacy choices',
    'Toggle navigation',
    '12 comments',
    'Page 1 of 3',
  ]) {
    it(`is known: ${text}`, () => assert.equal(of(text).look, 'boilerplate'));
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
    'Tags on the buoys were wrong.',
    'Get a newsletter going and nobody reads it, the mayor of Holm said of the harbour office that month.',
    'Support for our ferry grew.',
    'The minister said: “Sign up for our newsletter.”',
    'The ferry and the buoy share a newsletter.',
    `Reporting by ferry is slow. ${'It takes a day. '.repeat(30)}`,
  ]) {
    it(`is not: ${text.slice(0, 50)}`, () => assert.equal(of(text).look, null));
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
    'by Ana Prado of Holm Post | March 3, 2026',
    'Ana Prado, Harbour Correspondent',
    'Ana Prado | Staff Writer',
    'Chief Political Correspondent',
    'Associated Press',
    'Reuters',
    'Story by Ana Prado',
    'Contact Ana Prado at ana.prado@example.org.',
    '@anaprado',
    '7 mins ago',
    '3 min read',
    'Port Ellery, March 4, 2026',
    'HOLM, 4 March 2026',
    'Holm, Norway, March 4',
    'March 3, 2026',
    'Published on 3 March 2026 at 10:30 GMT',
    'Updated: Tuesday, March 3, 2026, 9 a.m.',
  ]) {
    it(`is known: ${text}`, () => assert.equal(of(text).look, 'byline'));
  }
  for (const text of [
    'By Monday the ferry had been repaired.',
    'By noon it was gone',
    'By Monday the whole of the old town was talking of soup',
    'March was wet',
    '2026',
    'May 3 was the day of the ferry.',
    'By and by the ferry came in.',
    'Ferry captain attacks reporter',
    'Port Ellery, March 4, 2026, was a cold day for the ferry.',
  ]) {
    it(`is not: ${text}`, () => assert.equal(of(text).look, null));
  }
});

describe('A caption', () => {
  for (const text of [
    'The ferry at noon. (FW Photo/Ana Prado)',
    'The ferry at noon (Ana Prado/Getty Images)',
    'The captain waits on the quay in Holm on Sunday. [Jo Lund/Reuters]',
    'The ferry lies on the bank in Holm, March 3, 2026. (Photo by Ana Prado)',
    'The ferry was pulled free on Monday. via Associated Press',
    'The ferry off Holm. Photograph: Ana Prado',
    'Photo: The ferry at noon',
    'Illustration: Ana Prado',
    'Ana Prado/Getty Images',
    'FILE - The ferry leaves Holm, March 3, 2020.',
    'In this March 3, 2020, file photo, the ferry leaves Holm.',
    'Mayor Dora Finch, left, and Captain Colm Heaney on the quay in Holm.',
    'The ferry by night. Picture courtesy of Holm Lines',
    'The buoy rises at dawn on Sunday. (Ana Prado/Fjord Pictures)',
    'Ana Prado speaks in Holm, March 3, 2025. REUTERS/Jo de Vries',
    'Rowers wait outside the hall. AP Photo/Jo de Vries',
    'The buoy at Holm. © Jo Lund 2024',
    'image caption, The buoy has swung for ninety years',
    'Image source, Getty Images',
    'Caption: The buoy at dusk',
  ]) {
    it(`is known: ${text}`, () => assert.equal(of(text).look, 'caption'));
  }
  for (const text of [
    'The captain told Agence France-Presse (AFP).',
    'Source of the oil was the ferry, the harbour office said.',
    'Photographs by the dozen lay on the table.',
    'The ferry turned left, and the buoy stayed where it was.',
    'Voters on the left, right and centre wanted a ferry.',
    'The file was thin (four pages).',
    'The vote was close (Holm Council/Port Board).',
    'The pay deal covers the north/south line and 40 rowers in 2024',
  ]) {
    it(`is not: ${text}`, () => assert.equal(of(text).look, null));
  }
});

describe('A title of a list of other stories', () => {
  for (const text of [
    'Most Read',
    'MORE FROM HOLM POST',
    'You may also like',
    'Related stories:',
    'Trending now',
  ]) {
    it(`is known: ${text}`, () => assert.equal(of(text).look, 'list title'));
  }
  for (const text of [
    'More ferries',
    'More from the captain, who was asleep at the time of the accident',
    'Latest ferry',
  ]) {
    it(`is not: ${text}`, () => assert.equal(of(text).look, null));
  }
});

describe('The publisher after a title', () => {
  const titleOf = (text: string): string => text.slice(0, of(text).suffix?.start);
  for (const text of [
    'Ferry runs aground off Holm| | Harbour | Holm Post',
    'Ferry runs aground off Holm| - The Holm Times',
    'Ferry runs aground off Holm| — Fjord News',
    'Did the ferry run aground?| | Holm Post',
  ]) {
    const [title] = text.split('|');
    it(`is told from it: ${text}`, () => assert.equal(titleOf(text.replace('|', '')), title));
  }
  for (const text of [
    'Ferry runs aground off Holm - and sinks',
    'Ferry runs aground – captain asleep',
    'Harbour | Holm Post',
  ]) {
    it(`is not seen in: ${text}`, () => assert.equal(titleOf(text), text));
  }
});

describe('A note on the author', () => {
  for (const text of [
    'Ana Prado is a harbour reporter for the Holm Post.',
    'Jo de Vries covers tides and boats for Fjord Wire.',
    'Ana Prado is the Holm Post’s chief correspondent in Bergen.',
  ]) {
    it(`is known: ${text}`, () => assert.equal(of(text).look, 'author note'));
  }
  it('is no sentence of a story', () =>
    assert.equal(of('Ana Prado is the captain of the ferry.').look, null));
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
    'Ferry runs aground off Holm | Holm Post',
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

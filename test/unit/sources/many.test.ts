import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { inEnglish } from '../../../src/checks';
import {
  candidatesFor,
  checkAgainstShelf,
  dayOf,
  readSource,
  signatureOf,
  sourceFindings,
  takeSourceWords,
  type SourcedQuote,
  type SourceShelf,
} from '../../../src/sources';

function shelfOf(texts: Readonly<Record<string, string>>): SourceShelf {
  const sources = new Map(Object.entries(texts).map(([key, text]) => [key, readSource(key, text)]));
  return {
    signatures: new Map(Array.from(sources, ([key, source]) => [key, signatureOf(source)])),
    sourceOf: (key) => Promise.resolve(sources.get(key) ?? null),
  };
}

async function held(article: string, texts: Readonly<Record<string, string>>, day: string | null = null) {
  const checks: SourcedQuote[] = [];
  for (const quote of analyze(article).quotes)
    checks.push(await checkAgainstShelf(article, quote, shelfOf(texts), day));
  return checks;
}

const WORDS = 'We will not close the old pier before the new one has been tested for two winters.';
const quoting = (words: string): string => `Pier\n\n“${words}” Mayor Orla Venn said on Tuesday.`;

/** Many sources that have a good deal of the quotation's words, and one that has all. */
const CROWD = Object.fromEntries(
  Array.from({ length: 60 }, (_, i) => [
    `crowd${i}.txt`,
    `We will close the shop number ${i}. The old one has been sold for two coins, before the winters and the new pier.`,
  ]),
);

describe('Many sources', () => {
  it('are asked again where one of them has changed, has come or has gone', () => {
    const { signatures } = shelfOf({ ...CROWD, 'talk.txt': 'Nothing of it.' });
    const own = new Map(signatures);
    const likeliest = (): string | undefined => candidatesFor(`“${WORDS}”`, own)[0]?.key;
    assert.notEqual(likeliest(), 'talk.txt');
    own.set('talk.txt', signatureOf(readSource('talk.txt', `Some words before. ${WORDS}`)));
    assert.equal(likeliest(), 'talk.txt');
    own.delete('talk.txt');
    assert.notEqual(likeliest(), 'talk.txt');
    own.set('late.txt', signatureOf(readSource('late.txt', WORDS)));
    assert.equal(likeliest(), 'late.txt');
  });

  it('are narrowed down to those that a quotation may be from, the likeliest first', () => {
    const { signatures } = shelfOf({ ...CROWD, 'talk.txt': `Some words before. ${WORDS} And some after.` });
    assert.equal(candidatesFor(`“${WORDS}”`, signatures)[0]?.key, 'talk.txt');
    assert.equal(
      candidatesFor('“We will never close the old pier before the new one has been tested.”', signatures)[0]
        ?.key,
      'talk.txt',
    );
    assert.equal(candidatesFor('“tested … winters”', signatures)[0]?.key, 'talk.txt');
    assert.deepEqual(candidatesFor('“…”', signatures), []);
    assert.deepEqual(candidatesFor('“Die Brücke bleibt”', signatures), []);
  });

  it('give the verdict that the right one alone gives, with the line', async () => {
    const texts = { ...CROWD, 'talk.txt': `Before.\n\nMAYOR VENN: ${WORDS}\n` };
    const [same] = await held(quoting(WORDS.replace('.', ',')), texts);
    assert.deepEqual(
      [same.verdict, same.source, same.line, same.saidBy],
      ['verbatim', 'talk.txt', 3, 'MAYOR VENN'],
    );
    const [other] = await held(quoting(WORDS.replace('not close', 'close')), texts);
    assert.deepEqual(
      [other.verdict, other.source, other.differences[0].kind],
      ['altered', 'talk.txt', 'negation'],
    );
    const [none] = await held(quoting('Nobody asked the fishermen about any of it,'), texts);
    assert.deepEqual([none.verdict, none.source, none.line], ['absent', null, null]);
  });

  it('have dates that tell where words are found in an older or a later one alone', async () => {
    const old = { '2019-05-02 talk.txt': WORDS };
    const [older] = await held(quoting(WORDS), old, '2026-03-04');
    assert.deepEqual([older.dating, older.day], ['older', '2019-05-02']);
    const [both] = await held(quoting(WORDS), { ...old, '2026-03-03 talk.txt': WORDS }, '2026-03-04');
    assert.deepEqual([both.dating, both.source], [null, '2026-03-03 talk.txt']);
    const [later] = await held(quoting(WORDS), { '2026-03-09.txt': WORDS }, '2026-03-04');
    assert.equal(later.dating, 'later');
    const [undated] = await held(quoting(WORDS), { 'talk.txt': WORDS }, '2026-03-04');
    assert.equal(undated.dating, null);
  });

  it('have the nearest speaker first, then the nearest day, where several have the same words', async () => {
    const copies = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [`2026-02-${String(i + 5).padStart(2, '0')} talk.txt`, WORDS]),
    );
    const foundIn = async (texts: Readonly<Record<string, string>>) => {
      const [{ verdict, source, isOtherSpeaker, dating }] = await held(
        quoting(WORDS.replace('.', ',')),
        texts,
        '2026-03-04',
      );
      assert.deepEqual([verdict, isOtherSpeaker, dating], ['verbatim', false, null]);
      return source;
    };
    assert.equal(await foundIn(copies), '2026-02-24 talk.txt');
    assert.equal(await foundIn({ 'talk.txt': WORDS, ...copies }), '2026-02-24 talk.txt');
    const others = { 'a.txt': `Q: ${WORDS}`, 'b.txt': `ADAM OKONEDO: ${WORDS}`, 'c.txt': WORDS };
    assert.equal(await foundIn({ ...others, 'venn.txt': `MAYOR VENN: ${WORDS}` }), 'venn.txt');
    const early = { '2026-03-05 talk.txt': WORDS, '2026-02-27 talk.txt': WORDS };
    assert.equal(await foundIn(early), '2026-02-27 talk.txt');
  });

  it('have their day in their name or where they begin', () => {
    assert.equal(dayOf(readSource('a/20260304_council.srt', '')), '2026-03-04');
    assert.equal(
      dayOf(readSource('council.txt', 'Remarks to the council, March 4, 2026\n\nGood evening.')),
      '2026-03-04',
    );
    assert.equal(dayOf(readSource('2026-13-44.txt', 'Good evening.')), null);
  });
});

describe('What there is to say of a quotation beside its source', () => {
  const told = async (quoted: string, source: string): Promise<string[]> => {
    const article = quoting(quoted);
    const findings = sourceFindings(article, await held(article, { 'talk.txt': source }), {}, (id) => id);
    return findings.map(({ code, severity, message }) => `${severity} ${code}: ${inEnglish(message)}`);
  };

  it('is nothing where the words and the speaker are the same', async () => {
    assert.deepEqual(await told('We will not close the old pier,', `VENN: ${WORDS}`), []);
  });

  it('is the gravest difference, who else said it, or that it is in none', async () => {
    assert.deepEqual(await told('We will close the old pier before the new one has been tested.', WORDS), [
      'warning quote-differs-from-source: talk.txt, line 1, also has “not” here.',
    ]);
    assert.deepEqual(
      await told('We will not close the old quay before the new one has been tested.', WORDS),
      ['warning quote-differs-from-source: talk.txt, line 1, has “pier”, not “quay”.'],
    );
    assert.deepEqual(await told('We will not close the old pier,', `ADAM OKONEDO: ${WORDS}`), [
      'warning quote-other-speaker: In talk.txt, line 1, this is said by ADAM OKONEDO.',
    ]);
    assert.deepEqual(await told('Nobody asked the fishermen about any of it,', WORDS), [
      'information quote-not-in-sources: None of the sources has these words.',
    ]);
  });

  it('has the severity of the settings, or is not said', async () => {
    const article = quoting('Nobody asked the fishermen about any of it,');
    const checks = await held(article, { 'talk.txt': WORDS });
    const severities = (own: Parameters<typeof sourceFindings>[2]) =>
      sourceFindings(article, checks, own, String).map(({ severity }) => severity);
    assert.deepEqual(severities({ 'quote-not-in-sources': 'error' }), ['error']);
    assert.deepEqual(severities({ 'quote-not-in-sources': 'off' }), []);
  });

  it('is put right with the source’s words, after which nothing differs', async () => {
    const quotations = [
      'We will close the old pier before the new one has been tested for two winters.',
      'We will not close the old quay before the new one has been tried for three winters.',
      'We shall really not close the old pier before the newest one has been tested.',
      'They will not close the old pier before the new one has been tested.',
      'We will not close the old pier tested for two winters.',
      'We will not close the … one has been tasted for two winters.',
    ];
    for (const quoted of quotations) {
      const article = quoting(quoted);
      const [check] = await held(article, { 'talk.txt': WORDS });
      assert.equal(check.verdict, 'altered', quoted);
      const { start, end, text } = takeSourceWords(article, check);
      const mended = article.slice(0, start) + text + article.slice(end);
      const [again] = await held(mended, { 'talk.txt': WORDS });
      assert.equal(again.verdict, 'verbatim', `${quoted} -> ${text}`);
    }
  });

  it('leaves time codes and stage directions out of the words that it takes', async () => {
    const captions =
      'WEBVTT\n\n1\n00:01.000 --> 00:03.000\nWe will not close the\n\n2\n00:03.000 --> 00:05.000\nold pier [applause] before the new one has been tested.';
    const article = quoting('We will not shut old pier before the new one has been tested.');
    const [check] = await held(article, { 'talk.vtt': captions });
    assert.equal(
      takeSourceWords(article, check).text,
      '“We will not close the old pier before the new one has been tested.”',
    );
  });
});

import assert from 'node:assert/strict';
import type { Quote } from '../../../src/analysis';
import { citationOf, quoteWithAttribution, wordsOf } from '../../../src/editor/citation';

const said = (cue: string | null, kind: Quote['kind'] = 'direct', name = 'Ana Ruiz') => ({
  kind,
  cue: cue === null ? null : { text: cue, start: 0, end: 0 },
  speaker: { name, mention: null, person: null, confidence: 1, reason: null },
});

describe('A quote with attribution', () => {
  it('has a comma before the attribution and the verb of the text', () => {
    assert.equal(
      quoteWithAttribution('"We will build it."', said('insisted')),
      '“We will build it,” Ana Ruiz insisted.',
    );
  });

  it('keeps a question mark', () => {
    assert.equal(quoteWithAttribution('“Why now?”', said('asked')), '“Why now?” Ana Ruiz asked.');
  });

  it('says "said" where the text has no verb that could stand there', () => {
    assert.equal(quoteWithAttribution('“It is late,”', said(null)), '“It is late,” Ana Ruiz said.');
    assert.equal(quoteWithAttribution('“It is late,”', said('called for')), '“It is late,” Ana Ruiz said.');
  });

  it('says "according to" where the text does', () => {
    assert.equal(
      quoteWithAttribution('“It is late”', said('according to')),
      '“It is late,” according to Ana Ruiz.',
    );
  });

  it('says "probably" where the speaker is not sure', () => {
    const unsure = (kind: Quote['kind'], cue: string) => {
      const own = said(cue, kind);
      return { ...own, speaker: { ...own.speaker, confidence: 0.5 } };
    };
    assert.equal(
      quoteWithAttribution('“It is late,”', unsure('direct', 'added')),
      '“It is late,” added probably Ana Ruiz.',
    );
    assert.equal(
      quoteWithAttribution('it is late', unsure('indirect', 'said')),
      'it is late (probably Ana Ruiz)',
    );
  });

  it('puts no marks round reported speech', () => {
    assert.equal(
      quoteWithAttribution('the harbour would close', said('said', 'indirect')),
      'the harbour would close (Ana Ruiz)',
    );
  });

  it('is the quote alone where nobody is known to say it', () => {
    assert.equal(quoteWithAttribution('«Oui»', { kind: 'direct', cue: null, speaker: null }), '“Oui”');
  });

  it('joins the lines of a hard-wrapped quote', () => {
    assert.equal(wordsOf("''one\n  two''"), 'one two');
  });
});

describe('A citation', () => {
  const parts = {
    quote: '“Yes.”',
    speaker: 'Ana Ruiz',
    headline: 'Port Opens',
    date: '3 March 2026',
    file: 'a.txt',
  };

  it('has the default format where the setting is empty', () => {
    assert.equal(citationOf(' ', parts), 'Ana Ruiz: “Yes.” (Port Opens, 3 March 2026)');
  });

  it("leaves out the comma that led to the reporter's words", () => {
    assert.match(citationOf('', { ...parts, quote: '“Yes,”' }), /“Yes” \(/);
  });

  it('leaves no empty brackets or commas behind where a part is missing', () => {
    assert.equal(citationOf('', { ...parts, date: '' }), 'Ana Ruiz: “Yes.” (Port Opens)');
    assert.equal(citationOf('', { ...parts, headline: '' }), 'Ana Ruiz: “Yes.” (3 March 2026)');
    assert.equal(citationOf('', { ...parts, headline: '', date: '' }), 'Ana Ruiz: “Yes.”');
  });

  it("follows a format of one's own and leaves unknown names as they are", () => {
    assert.equal(citationOf('{file}: {quote} {page}', parts), 'a.txt: Yes. {page}');
  });
});

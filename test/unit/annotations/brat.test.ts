import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  newAnnotation,
  readBrat,
  SelectorWriter,
  toBrat,
  type Content,
  type PlacedAnnotation,
} from '../../../src/annotations';

const TEXT = 'Ada Quill 🐟 said “we wait”.\nJoren Pike left\tearly.\r\nNobody minded.';

function placed(words: string, content: Content): PlacedAnnotation {
  const start = TEXT.indexOf(words);
  assert.ok(start >= 0);
  const span = { start, end: start + words.length };
  const target = { source: 'a.txt', selector: new SelectorWriter(TEXT).write(span) };
  return { annotation: newAnnotation({ id: words, target, content, coder: 'ines', now: '' }), span };
}

describe('The standoff format of brat', () => {
  it('counts code points, and has a stretch for each line', () => {
    const { text } = toBrat(
      [
        placed('“we wait”', { kind: 'code', code: 'Delay' }),
        placed('left\tearly.\r\nNobody', { kind: 'note', text: 'a\nb' }),
      ],
      TEXT,
    );
    assert.equal(
      text,
      [
        'T1\tDelay 17 26\t“we wait”',
        'T2\tNote 39 50;52 58\tleft early.  Nobody',
        '#2\tAnnotatorNotes T2\ta\\nb',
        '',
      ].join('\n'),
    );
  });

  it('comes back as it was, whatever was said', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
      .map((own) => own.replace(/[\t\r\n]/g, ' '));
    const content: fc.Arbitrary<Content> = fc.oneof(
      name.map((text): Content => ({ kind: 'note', text: text.trim() || 'x' })),
      name.map((code): Content => ({ kind: 'code', code })),
      fc
        .constantFrom('Note', 'Speaker', 'accepted', 'not_a_person')
        .map((code): Content => ({ kind: 'code', code })),
      name.map((own): Content => ({ kind: 'speaker', name: own })),
      fc.constant<Content>({ kind: 'speaker', name: '' }),
      name.map((own): Content => ({ kind: 'person', name: own })),
      fc.constantFrom<Content>(
        { kind: 'class', class: 'accepted' },
        { kind: 'class', class: 'not a quotation' },
        { kind: 'class', class: 'extent' },
      ),
    );
    const words = fc.constantFrom('Ada Quill', '“we wait”', 'Joren Pike left\tearly', 'minded');
    fc.assert(
      fc.property(fc.array(fc.tuple(words, content), { maxLength: 6 }), (said) => {
        const all = said
          .map(([own, what]) => placed(own, what))
          .sort((a, b) => a.span!.start - b.span!.start);
        const back = readBrat(toBrat(all, TEXT).text, TEXT);
        assert.deepEqual(
          back.passages.map(({ span }) => span),
          all.map(({ span }) => span),
        );
        assert.deepEqual(
          back.passages.map((one) => one.content),
          [...said].sort((a, b) => TEXT.indexOf(a[0]) - TEXT.indexOf(b[0])).map(([, what]) => what),
        );
        assert.deepEqual([back.others, back.wrong], [0, 0]);
      }),
    );
  });

  it('keeps a note on a code, which others’ files have', () => {
    const { passages } = readBrat('T1\tWitness 0 9\tAda Quill\n#1\tAnnotatorNotes T1\tAsk her again\n', TEXT);
    assert.deepEqual(
      passages.map(({ content }) => content),
      [
        { kind: 'code', code: 'Witness' },
        { kind: 'note', text: 'Ask her again' },
      ],
    );
  });

  it('says what it cannot hold', () => {
    const lost = { ...placed('Ada Quill', { kind: 'note', text: 'x' }), span: null };
    assert.deepEqual(toBrat([lost], TEXT), { text: '', loss: { orphans: 1, empty: 0 } });
  });

  it('of others is read as far as it is of this text, and what is left out is counted', () => {
    const file =
      'T1\tPER 0 9\tAda Quill\nT2\tPER 0 9\tTom Hale\nR1\tSays Arg1:T1 Arg2:T2\nE1\tGo:T1\nrubbish\n';
    const read = readBrat(file, TEXT);
    assert.deepEqual(read.passages, [{ span: { start: 0, end: 9 }, content: { kind: 'code', code: 'PER' } }]);
    assert.deepEqual([read.others, read.wrong], [2, 2]);
    fc.assert(fc.property(fc.string(), (any) => void readBrat(any, TEXT)));
  });
});

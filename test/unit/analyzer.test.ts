import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, Analyzer, type TextEdit } from '../../src/analysis';
import { readParagraph } from '../../src/analysis/pipeline/readParagraph';
import { checkArticle, document, edit, placeEdit, propertyRuns } from './articles';
import { EditedText, shape } from './shapes';

const TODAY = { today: '2026-11-24' };

describe('An article', () => {
  it('has its spans in bounds and in order, whatever the text', () => {
    fc.assert(
      fc.property(document, (text) => checkArticle(analyze(text, TODAY), text)),
      { numRuns: propertyRuns(50) },
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(document, (text) => assert.deepEqual(analyze(text, TODAY), analyze(text, TODAY))),
      { numRuns: propertyRuns(15) },
    );
  });

  it('is plain data that can be written as JSON', () => {
    const article = analyze('Ferry sails\n\n“We sail,” President Lars Holt said.', TODAY);
    assert.deepEqual(JSON.parse(JSON.stringify(article)), article);
  });

  const odd: readonly (readonly [string, string])[] = [
    ['an empty text', ''],
    ['nothing but white space', ' \t\r\n\u00a0\n'],
    ['a byte order mark alone', '\ufeff'],
    ['one word', 'Ferry'],
    ['one mark', '"'],
    ['binary data', Array.from({ length: 4000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('')],
    ['lone surrogates', '“We \ud800 sail,” said Lars \udfff Holt.\n\udc00\n\ud83d'],
    ['CR only', 'Ferry sails\r“We sail,” Lars Holt said.\r\rIt sailed.\r'],
    ['mixed line ends', 'Ferry sails\r\n“We sail,” Lars Holt said.\n\rIt sailed.\r\n\n'],
    ['all capitals', 'FERRY SAILS\n“WE SAIL,” PRESIDENT LARS HOLT SAID. IT SAILED.'],
    ['a thousand lines of one word', 'ferry\n'.repeat(1_000)],
  ];
  for (const [name, text] of odd) {
    it(`is made of ${name}`, () => checkArticle(analyze(text, TODAY), text));
  }

  it('keeps the paragraphs of a text whose lines end in CR', () => {
    const text = 'Ferry sails\r“We sail,” Lars Holt said.\r\rIt sailed.\r';
    assert.deepEqual(
      analyze(text, TODAY).paragraphs.map(({ start, end }) => text.slice(start, end)),
      ['Ferry sails', '“We sail,” Lars Holt said.', 'It sailed.'],
    );
  });
});

describe('What is read from a paragraph', () => {
  it('does not depend on the paragraph that was read before', () => {
    fc.assert(
      fc.property(document, document, document, (text, before, other) => {
        readParagraph(before);
        const facts = readParagraph(text);
        readParagraph(other);
        assert.deepEqual(readParagraph(text), facts);
      }),
      { numRuns: propertyRuns(30) },
    );
  });
});

describe('An analyser', () => {
  it('gives after any edits what a fresh analysis of the resulting text gives', () => {
    fc.assert(
      fc.property(
        document,
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
        (text, batches) => {
          const analyzer = new Analyzer(TODAY);
          let current = text;
          let article = analyzer.reset(current);
          for (const batch of batches) {
            const edits: TextEdit[] = [];
            for (const own of batch) {
              const placed = placeEdit(own, current.length);
              edits.push(placed);
              current = current.slice(0, placed.start) + placed.text + current.slice(placed.end);
            }
            article = analyzer.edit(edits);
          }
          assert.deepEqual(article, analyze(current, TODAY));
        },
      ),
      { numRuns: propertyRuns(30) },
    );
  });

  it('does so after typing, deleting, replacing, pasting, undoing, joining and splitting paragraphs and changing line ends', () => {
    fc.assert(
      fc.property(document, fc.array(shape, { minLength: 1, maxLength: 8 }), (text, shapes) => {
        const analyzer = new Analyzer(TODAY);
        let article = analyzer.reset(text);
        const edited = new EditedText(text);
        for (const own of shapes) article = analyzer.edit(edited.apply(own));
        assert.deepEqual(article, analyze(edited.text, TODAY));
      }),
      { numRuns: propertyRuns(30) },
    );
  });

  it('gives the first answer again after an edit and its undoing', () => {
    fc.assert(
      fc.property(document, edit, (text, own) => {
        const analyzer = new Analyzer(TODAY);
        const before = analyzer.reset(text);
        const { start, end, text: inserted } = placeEdit(own, text.length);
        analyzer.edit([{ start, end, text: inserted }]);
        const after = analyzer.edit([{ start, end: start + inserted.length, text: text.slice(start, end) }]);
        assert.deepEqual(after, before);
      }),
      { numRuns: propertyRuns(30) },
    );
  });

  it('takes no edit for no change', () => {
    const analyzer = new Analyzer(TODAY);
    const before = analyzer.reset('“We sail,” Lars Holt said.');
    assert.deepEqual(analyzer.edit([]), before);
  });

  it('forgets the old text when it is given a new one', () => {
    const analyzer = new Analyzer(TODAY);
    analyzer.reset('“We sail,” President Lars Holt said.\n“We sail,” President Lars Holt said.');
    assert.deepEqual(analyzer.reset('It sailed.'), analyze('It sailed.', TODAY));
  });

  it('comes to the same article in steps as at once, the share done growing with each', () => {
    fc.assert(
      fc.property(fc.array(document, { minLength: 1, maxLength: 60 }), (texts) => {
        const text = texts.join('\n\n\n\n');
        const analyzer = new Analyzer(TODAY);
        const steps = analyzer.resetInSteps(text);
        let done = 0;
        let step = steps.next();
        for (; !step.done; step = steps.next()) {
          assert.ok(step.value >= done && step.value <= 1, `${step.value} after ${done}`);
          done = step.value;
        }
        assert.deepEqual(step.value, analyze(text, TODAY));
        assert.deepEqual(analyzer.edit([]), step.value);
      }),
      { numRuns: propertyRuns(15) },
    );
  });

  it('reads no more than some thousand characters in a step', () => {
    const text = 'President Lars Holt said “we sail” on Monday, and sailed.\n\n'.repeat(4_000);
    const steps = Array.from(new Analyzer(TODAY).resetInSteps(text));
    assert.ok(steps.filter((share) => share < 0.5).length >= text.length / 10_000);
  });

  it('stays with its text when a new one is given up halfway', () => {
    const analyzer = new Analyzer(TODAY);
    const before = analyzer.reset('“We sail,” President Lars Holt said.');
    const steps = analyzer.resetInSteps('“It sailed,” Ada Marsh said.\n'.repeat(2_000));
    for (let i = 0; i < 5; i++) assert.equal(steps.next().done, false);
    steps.return(before);
    assert.deepEqual(analyzer.edit([]), before);
    assert.deepEqual(analyzer.reset('It sailed.'), analyze('It sailed.', TODAY));
  });

  it('refuses an edit outside its text and says what to do', () => {
    const analyzer = new Analyzer(TODAY);
    analyzer.reset('short');
    for (const [start, end] of [
      [-1, 0],
      [3, 2],
      [0, 6],
      [NaN, 2],
    ] as const) {
      assert.throws(() => analyzer.edit([{ start, end, text: '' }]), /call reset\(\) with the new text/);
    }
  });

  it('shows a story that cannot be linked without annotations, says so, and tries again at the next change', () => {
    let isBroken = true;
    const told: string[] = [];
    const analyzer = new Analyzer({
      ...TODAY,
      get notLeaders(): readonly string[] {
        if (isBroken) throw new Error('broken');
        return [];
      },
      onStoryError: (error) => told.push(String(error)),
    });
    const text = '“We sail,” President Lars Holt said.';
    isBroken = false;
    const whole = analyzer.reset(text);
    isBroken = true;
    const { paragraphs, quotes, people } = analyzer.edit([{ start: 0, end: 0, text: '\n' }]);
    assert.deepEqual([paragraphs.length, quotes.length, people.length], [1, 0, 0]);
    assert.deepEqual(told, ['Error: broken']);
    isBroken = false;
    assert.deepEqual(analyzer.edit([{ start: 0, end: 1, text: '' }]).quotes, whole.quotes);
  });
});

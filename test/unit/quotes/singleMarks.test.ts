import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, Analyzer } from '../../../src/analysis';
import { propertyRuns } from '../articles';
import { seen, speakers } from './read';

/** The quotations of a text, terms left out. */
const quotations = (text: string): string[] => seen(text, ['direct', 'partial']).map(([own]) => own);

describe('Single marks', () => {
  it('run over paragraphs where the next one opens with such a mark', () => {
    for (const [open, close] of [
      ["'", "'"],
      ['‘', '’'],
    ] as const) {
      const text =
        `${open}The well was dry,${close} said Petra Holm. ${open}We couldn’t find a drop.\n\n` +
        `${open}Then the workers’ shouting woke us.\n\n${open}That’s when we ran.${close}\n\nShe lives in Oslo.`;
      assert.deepEqual(quotations(text), [
        `${open}The well was dry,${close}`,
        `${open}We couldn’t find a drop.`,
        `${open}Then the workers’ shouting woke us.`,
        `${open}That’s when we ran.${close}`,
      ]);
      assert.deepEqual(new Set(speakers(text)), new Set(['Petra Holm']));
    }
  });

  it('run over paragraphs from behind the words that introduce them', () => {
    for (const said of ['Petra Holm said: ', 'Petra Holm, 38, said, '])
      assert.deepEqual(speakers(`${said}‘We couldn’t find a drop.\n\n‘That’s when we ran.’`), [
        'Petra Holm',
        'Petra Holm',
      ]);
    assert.deepEqual(quotations('Petra Holm sings ‘round the fire.\n\n‘We ran.’'), ['‘We ran.’']);
  });

  it('that nothing closes and no paragraph takes up are apostrophes', () => {
    assert.deepEqual(quotations("Tom Vale left. 'Course he did.\n\nThe well was dry."), []);
    assert.deepEqual(quotations("'Killer bees' are back.\n\nThe well was dry."), []);
  });

  it('open with the apostrophe of a shortened word, or before it', () => {
    for (const quotation of [
      "'Tis late,'",
      "''Tis late,'",
      "'Twas the '80s,'",
      "''Twas fun in the '90s,'",
      '‘’Tis late,’',
    ])
      assert.deepEqual(speakers(`${quotation} said Tom Vale.`), ['Tom Vale'], quotation);
    assert.deepEqual(quotations("'Tis late,' said Tom Vale. 'Very late.'"), ["'Tis late,'", "'Very late.'"]);
  });

  it('leave apostrophes alone', () => {
    for (const text of [
      "'Tis the season to be late, Tom Vale said, and the girls' team waits.",
      "It was rock 'n' roll in the '60s, and drum 'n' bass in the '90s.",
      "The class of '67 met the boys' class of '68 at the Joneses'.",
      "Get 'em while they're hot, 'cause they go fast.",
    ])
      assert.deepEqual(quotations(text), [], text);
    assert.deepEqual(quotations("'Rock 'n' roll was king,' Tom Vale said."), ["'Rock 'n' roll was king,'"]);
  });

  it('round several words of a line are as many quotations', () => {
    assert.deepEqual(quotations("Tom Vale called it 'mad', 'bad' and 'late'."), ["'mad'", "'bad'", "'late'"]);
    assert.deepEqual(quotations('Tom Vale called it ‘mad’, ‘bad’ and ‘late’.'), ['‘mad’', '‘bad’', '‘late’']);
    assert.deepEqual(quotations("Tom Vale said it was 'the workers' choice' and 'the only way'."), [
      "'the workers' choice'",
      "'the only way'",
    ]);
  });
});

describe('Marks that are none of a quotation', () => {
  it('stand for feet and inches', () => {
    for (const text of [
      'The 6\'2" guard and the 6\' 10" centre missed.',
      'The bench is 72" long and 12\' wide.',
      'A 42" screen and a 27" screen fell.',
    ])
      assert.deepEqual(quotations(text), [], text);
    for (const quotation of [
      '"We lost by a 3" gap,"',
      '"He was 5\'11" when we met,"',
      '"It was 6\' tall and 3" wide,"',
    ])
      assert.deepEqual(speakers(`${quotation} said Tom Vale.`), ['Tom Vale'], quotation);
    assert.deepEqual(quotations('Tom Vale said "about 27" and then "perhaps 30."'), [
      '"about 27"',
      '"perhaps 30."',
    ]);
  });

  it('hold nothing', () => {
    for (const text of ['""=', '“” said Tom Vale. “” “ ” "" \'\' ‘’', '"', '" "', '"..."', '"" "" ""'])
      assert.deepEqual(seen(text), [], text);
    assert.deepEqual(quotations('“?” asked Tom Vale.'), ['“?”']);
  });
});

describe('A quotation whose opening mark is missing', () => {
  it('is its sentence before the attribution', () => {
    for (const [text, expected] of [
      [
        'The plan is dead,” said Petra Holm. “Nobody wants it.”',
        ['The plan is dead,”', '“Nobody wants it.”'],
      ],
      [
        'The plan is dead," Petra Holm said. "Nobody wants it."',
        ['The plan is dead,"', '"Nobody wants it."'],
      ],
    ] as const) {
      assert.deepEqual(quotations(text), expected);
      assert.deepEqual(speakers(text), ['Petra Holm', 'Petra Holm']);
    }
  });

  it('goes on from the paragraph before', () => {
    const text = '“The plan is dead,” said Petra Holm. “Nobody wants it.\n\nNobody ever did,” she added.';
    assert.deepEqual(speakers(text), ['Petra Holm', 'Petra Holm', 'Petra Holm']);
  });

  it('is none without an attribution', () => {
    assert.deepEqual(quotations('The bench is 72” long. The plan is dead.” Nobody wants it.'), []);
  });
});

/** Paragraphs whose reading depends on those around them. */
const PARTS = [
  'Tom Vale said:', '“It was poor.”', '“It was poor.', "'We ran.", "'Then the dogs' barking woke us.", "'We hid.'", '— Petra Holm, miller',
  'VALE: Do you see it?', 'HOLM: I do.', 'Q: Why?', 'A: I know.', '**Why?**', 'I saw it.', '> It was poor.', 'Petra Holm was blunter.',
  'Advertisement', 'Tom Vale and Petra Holm met.', '[laughter]', '', 'Petra Holm 00:12',
]; // prettier-ignore

describe('What paragraphs say of each other', () => {
  it('is the same after an edit as in the whole text', () => {
    const paragraphs = fc.array(fc.constantFrom(...PARTS), { maxLength: 9 });
    fc.assert(
      fc.property(paragraphs, fc.nat(), fc.nat(9), fc.constantFrom(...PARTS), (own, from, length, added) => {
        const text = own.join('\n\n');
        const start = from % (text.length + 1);
        const end = Math.min(text.length, start + length);
        const after = text.slice(0, start) + added + text.slice(end);
        const analyzer = new Analyzer({ date: '2026-01-05' });
        analyzer.reset(text);
        assert.deepEqual(
          analyzer.edit([{ start, end, text: added }]),
          analyze(after, { date: '2026-01-05' }),
        );
      }),
      { numRuns: propertyRuns(60) },
    );
  });
});

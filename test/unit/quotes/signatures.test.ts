import assert from 'node:assert/strict';
import { seen, speakers } from './read';

const BEFORE = '“The harvest was fine,” Ida Lund said.';

/** What stands behind a quotation on its line, and who signs by it. */
const SIGNATURES: readonly (readonly [signature: string, speaker: string])[] = [
  [' — Tom Vale', 'Tom Vale'],
  [' – Tom Vale', 'Tom Vale'],
  [' - Tom Vale', 'Tom Vale'],
  [' -Tom Vale', 'Tom Vale'],
  [' -- Tom Vale', 'Tom Vale'],
  [' — Dr Tom Vale, Port Hill University', 'Tom Vale'],
  [' – Tom Vale, who runs the mill', 'Tom Vale'],
  [' — Mayor Tom Vale on the drought', 'Tom Vale'],
  [' – Transport Commissioner Tom Vale', 'Tom Vale'],
  [' ― Tom Vale (Port Hill)', 'Tom Vale'],
  [' — Tom Vale | Port Hill', 'Tom Vale'],
  [' — **Tom Vale**, engineer', 'Tom Vale'],
  [' (Tom Vale)', 'Tom Vale'],
  [' (Tom Vale, engineer)', 'Tom Vale'],
  [' — Port Hill Council', 'Port Hill Council'],
  [' — a spokesman for the port', 'a spokesman for the port'],
  [' — @tomvale', '@tomvale'],
  [' Tom Vale, chief engineer', 'Tom Vale'],
];

describe('A signature behind a quotation', () => {
  for (const [signature, speaker] of SIGNATURES)
    it(`says whose it is: “…”${signature}`, () => {
      for (const quotation of ['“It was poor. The wells are dry.”', '"It was poor."', '“It was poor”']) {
        if (!/\W$/.test(quotation.slice(0, -1)) && /^ \w/.test(signature)) continue; // a phrase in marks and its subject
        assert.deepEqual(speakers(`${BEFORE}\n\n${quotation}${signature}`), ['Ida Lund', speaker], quotation);
      }
    });

  it('may stand on the next line', () => {
    for (const signature of [
      '— Tom Vale',
      '- Tom Vale, chief engineer',
      '– Dr Tom Vale, Port Hill',
      'Tom Vale, chief engineer',
    ])
      for (const gap of ['\n', '\n\n'])
        assert.deepEqual(speakers(`${BEFORE}\n\n“It was poor.”${gap}${signature}`), ['Ida Lund', 'Tom Vale']);
  });

  it('may stand on two lines, the name and what the person is', () => {
    for (const gap of ['\n', '\n\n']) {
      const lines = ['The mill closes in May.', '', '“We will not let this town die.”', '', 'Tom Vale'].join(
        '\n',
      );
      assert.deepEqual(speakers(`${lines}${gap}Mayor of Port Hill\n\nThe mill is old.`), ['Tom Vale']);
      assert.deepEqual(speakers(`${lines}${gap}Staff reporter\n\nThe mill is old.`), [null]);
    }
  });

  it('ends a post without marks on its line', () => {
    const post = 'The mill must stay open. We owe it to Port Hill.';
    for (const dash of ['—', '–'])
      assert.deepEqual(
        seen(`The row grew.\n\n${post} ${dash} Tom Vale (@tomvale) March 3, 2025\n\nOthers left.`),
        [[post, 'direct', 'Tom Vale']],
      );
  });

  it('is that of all paragraphs of the speech before it', () => {
    const text =
      '“It was poor.\n\n“The wells are dry.”\n\n— Tom Vale, engineer\n\n“It was fine.”\n\n— Ida Lund, miller';
    assert.deepEqual(speakers(text), ['Tom Vale', 'Tom Vale', 'Ida Lund']);
  });

  it('signs a block quotation of Markdown', () => {
    const text = '> It was poor. The wells are dry.\n>\n> — Tom Vale, engineer\n\nThe council meets in May.';
    assert.deepEqual(speakers(text), ['Tom Vale']);
  });

  it('is none where a sentence goes on, an agency signs or a picture is credited', () => {
    for (const rest of [
      ' — and Tom Vale knew it.',
      ' — Reuters',
      ' - AP',
      ' (Getty)',
      ' — Additional reporting by Tom Vale',
    ])
      assert.ok(
        !speakers(`${BEFORE}\n\n“It was poor.”${rest}`)
          .slice(1)
          .some((name) => name !== 'Ida Lund' && name),
        rest,
      );
    assert.deepEqual(speakers('Ida Lund told Oslo “it was poor” (Tom Vale)'), ['Ida Lund']);
    assert.deepEqual(speakers('“It was poor” — Tom Vale told the council — “and late.”'), [
      'Tom Vale',
      'Tom Vale',
    ]);
  });

  it('is no item of a list of names', () => {
    const text = `${BEFORE}\n\nOn the council are:\n\n- Tom Vale, engineer\n\n- Petra Holm, miller`;
    assert.deepEqual(speakers(text), ['Ida Lund']);
  });
});

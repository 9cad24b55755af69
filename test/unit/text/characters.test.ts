import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CharClass, classOf, fold, foldText, isWordCode } from '../../../src/analysis/text/characters';
import { anyText } from './read';

describe('Characters', () => {
  const classes: readonly (readonly [string, CharClass])[] = [
    ['a', CharClass.Lower],
    ['é', CharClass.Lower],
    ['ß', CharClass.Lower],
    ['я', CharClass.Lower],
    ['ế', CharClass.Lower],
    ['習', CharClass.Lower],
    ['م', CharClass.Lower],
    ['Z', CharClass.Upper],
    ['Ł', CharClass.Upper],
    ['Ж', CharClass.Upper],
    ['7', CharClass.Digit],
    ["'", CharClass.Apostrophe],
    ['’', CharClass.Apostrophe],
    ['-', CharClass.Hyphen],
    ['‑', CharClass.Hyphen],
    ['.', CharClass.Dot],
    [' ', CharClass.Space],
    ['\t', CharClass.Space],
    ['\u00a0', CharClass.Space],
    ['\u202f', CharClass.Space],
    ['\ufeff', CharClass.Space],
    ['“', CharClass.Other],
    ['«', CharClass.Other],
    ['—', CharClass.Other],
    ['€', CharClass.Other],
    ['。', CharClass.Other],
    ['\ud83d', CharClass.Other],
  ];
  for (const [char, expected] of classes) {
    it(`are told apart: ${JSON.stringify(char)}`, () => assert.equal(classOf(char.charCodeAt(0)), expected));
  }

  it('fold case, diacritics, apostrophes and hyphens away', () => {
    assert.equal(
      foldText('Luiz Inácio, Łódź, O’Hara, Ban Ki‑moon, ØRSTED'),
      "luiz inacio, lodz, o'hara, ban ki-moon, orsted",
    );
  });

  it('fold unit by unit, so that offsets stay', () => {
    fc.assert(fc.property(anyText, (text) => foldText(text).length === text.length));
  });

  it('fold to something that folds no further', () => {
    for (let code = 0; code < 0x10000; code++) {
      assert.equal(fold(fold(code)), fold(code), `U+${code.toString(16)}`);
    }
  });

  it('count letters and digits of any script as parts of words', () => {
    for (const char of ['a', 'Ü', '9', '習', 'ж']) assert.ok(isWordCode(char.charCodeAt(0)), char);
    for (const char of [' ', '.', "'", '”', '–']) assert.ok(!isWordCode(char.charCodeAt(0)), char);
  });
});

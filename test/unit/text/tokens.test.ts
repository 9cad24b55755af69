import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CharClass, classOf } from '../../../src/analysis/text/characters';
import { Shape, tokenize, TokenKind, Tokens } from '../../../src/analysis/text/tokens';
import { unseenLength } from '../../../src/analysis/text/unseen';
import { anyText, read, words } from './read';

/** Whether a reader sees nothing between two places but blanks. */
function isUnseen(text: string, start: number, end: number): boolean {
  for (let at = start; at < end;) {
    const code = text.charCodeAt(at);
    const length = classOf(code) === CharClass.Space ? 1 : unseenLength(text, at, code);
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/** Texts and their tokens, between bars. */
const CASES: readonly (readonly [string, string])[] = [
  ['The deal, signed today, holds.', 'The|deal|,|signed|today|,|holds|.'],
  ["China's envoy didn't say he'd go", "China|'s|envoy|didn't|say|he|'d|go"],
  ["We'll see, they're late, I've no time", "We|'ll|see|,|they|'re|late|,|I|'ve|no|time"],
  ['O’Hara’s boys’ boat', 'O’Hara|’s|boys|’|boat'],
  ["''So it is,'' she said", "'|'|So|it|is|,|'|'|she|said"],
  ['a post-war north-south line - and more', 'a|post-war|north-south|line|-|and|more'],
  ['the U.S. and the U.N. at 9 a.m. today', 'the|U.S.|and|the|U.N.|at|9|a.m.|today'],
  ['J.K. Rowan of D.C.', 'J.K.|Rowan|of|D.C.'],
  ['It ended.', 'It|ended|.'],
  ['Mr. Vale', 'Mr|.|Vale'],
  ['1,200 boats, 3.5 percent, 10:30, 9/11', '1,200|boats|,|3.5|percent|,|10:30|,|9/11'],
  ['in 2026, then', 'in|2026|,|then'],
  ['$85m and €3bn', '$|85m|and|€|3bn'],
  ['AT&T and P&O', 'AT&T|and|P&O'],
  ['see example.org now', 'see|example.org|now'],
  ['“Go,” he said—twice', '“|Go|,|”|he|said|—|twice'],
  ['the 1990s and ’90s', 'the|1990s|and|’|90s'],
  ['习近平 met Łukasz', '习近平|met|Łukasz'],
];

describe('The tokenizer', () => {
  for (const [text, expected] of CASES) {
    it(`reads ${text}`, () => assert.equal(words(text).join('|'), expected));
  }

  it('says what a token looks like', () => {
    const tokens = read("NATO's Ki-moon left the U.S. in 2014 at 5pm");
    const looks = (text: string): number => {
      for (let i = 0; i < tokens.count; i++) if (tokens.textOf(i) === text) return tokens.shape[i];
      return assert.fail(`no token ${text}`);
    };
    assert.ok(looks('NATO') & Shape.AllCaps);
    assert.ok(looks("'s") & Shape.Clitic);
    assert.ok(!(looks("'s") & Shape.SpaceBefore));
    assert.ok(looks('Ki-moon') & Shape.Hyphen);
    assert.ok(looks('Ki-moon') & Shape.Capital);
    assert.ok(!(looks('Ki-moon') & Shape.AllCaps));
    assert.ok(looks('U.S.') & Shape.Dotted);
    assert.ok(looks('5pm') & Shape.Digit);
    assert.ok(looks('left') & Shape.SpaceBefore);
  });

  it('gives the code of a mark and nothing for words', () => {
    const tokens = read('Yes, no');
    assert.equal(tokens.kind[1], TokenKind.Mark);
    assert.equal(tokens.mark(1), 0x2c);
    assert.equal(tokens.mark(0), 0);
    assert.equal(tokens.mark(99), 0);
  });

  it('gives equal hashes to words that differ in case and diacritics only', () => {
    const tokens = read('Malmö MALMO malmö malm');
    assert.equal(tokens.hash[0], tokens.hash[1]);
    assert.equal(tokens.hash[0], tokens.hash[2]);
    assert.notEqual(tokens.hash[0], tokens.hash[3]);
  });

  it('covers every character that is no white space once, in order, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = read(text);
        let end = 0;
        for (let i = 0; i < tokens.count; i++) {
          const start = tokens.start[i];
          assert.ok(start >= end && tokens.end[i] > start);
          assert.ok(isUnseen(text, end, start));
          end = tokens.end[i];
        }
        assert.ok(isUnseen(text, end, text.length));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves nothing of the paragraph before behind its last token', () => {
    const tokens = new Tokens();
    tokenize('Many more words than in the next one, and U.S. “marks”', tokens);
    tokenize('A word', tokens);
    for (let i = tokens.count; i < tokens.count + 8; i++) {
      const { kind, shape, hash, word, start, end } = tokens;
      assert.deepEqual([kind[i], shape[i], hash[i], word[i], start[i], end[i]], [0, 0, 0, 0, 6, 6]);
    }
  });

  it('knows the character of every mark, and none for words, numbers and places without a token', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = read(text);
        for (let i = -2; i < tokens.count + 40; i++) {
          const isMark = i >= 0 && i < tokens.count && tokens.kind[i] === TokenKind.Mark;
          assert.equal(tokens.mark(i), isMark ? text.charCodeAt(tokens.start[i]) : 0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('grows with a long paragraph', () => {
    assert.equal(read('word '.repeat(5000)).count, 5000);
    assert.equal(read('So it is. '.repeat(3000)).sentenceCount, 3000);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainText } from '../../../src/editor/messages/plain';

/** What VS Code makes a link of in a message: words in brackets, and an address that runs, opens or leads somewhere. */
const LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;
/** What VS Code makes an icon of in the status bar and in lists. */
const ICON = /\$\([A-Za-z0-9~-]+\)/;

describe('A message', () => {
  it('says ordinary words as they are', () => {
    for (const text of [
      'Ana Ruiz (55) said "no" [sic].',
      'Łódź, 5 € – 東京',
      'news/[draft] 2 (final).txt',
      '',
    ])
      assert.equal(plainText(text), text);
  });

  it('holds no link, wherever in it brackets meet', () => {
    assert.equal(plainText('[a](command:b)'), '[a] (command:b)');
    for (const link of [
      '[a](command:b?%5B1%5D)',
      '[a](https://example.com "t")',
      '[a](file:///b)',
      '[[a](HTTP://b)',
    ])
      assert.ok(!LINK.test(plainText(`A key "${link}" of a file.`)), link);
  });

  it('says a bare address, of which VS Code makes no link', () => {
    for (const address of ['command:workbench.action.closeWindow', 'https://example.com/a?b=c'])
      assert.equal(plainText(address), address);
  });

  it('holds no icon', () => {
    assert.equal(plainText('$(flame) $(sync~spin)'), '$ (flame) $ (sync~spin)');
  });

  it('is one line, in the direction in which it was written', () => {
    assert.equal(plainText('a\r\n\tb\u0000c\u0085d\u2028e'), 'a b c d e');
    assert.equal(plainText('in\u202e.txt.exe\u2066 \u200f\u061c\ufeffend'), 'in.txt.exe end');
    assert.equal(plainText('\ud800x'), '\ufffdx');
  });

  it('keeps the joiners of emoji and of scripts that need them', () => {
    for (const text of ['👩‍🔬', 'می‌خواهم']) assert.equal(plainText(text), text);
  });

  it('is as long as a reader reads', () => {
    assert.equal(plainText('x'.repeat(5_000_000)).length, 1001);
  });

  it('holds neither link nor icon nor control, whatever it is made of', () => {
    const pieces = fc.constantFrom(
      ...['[', ']', '(', ')', '$', '$(', '](', 'a', ' ', '"', 'command:', 'https://', 'file:'],
      ...['\u202e', '\u200b', '\n', '\u0007', '\u00ad', '\u2060', '\ud83d', '\ude00'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const shown = plainText(parts.join(''));
        assert.doesNotMatch(shown, LINK);
        assert.doesNotMatch(shown, ICON);
        assert.doesNotMatch(shown, /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { GRAMMAR_FILE, grammarText } from '../../scripts/buildGrammar';

describe('The grammar of the news language', () => {
  it('is the one that its builder makes: npx tsx scripts/buildGrammar.ts', () => {
    assert.equal(readFileSync(GRAMMAR_FILE, 'utf8'), grammarText());
  });

  it('includes only rules that it has, and has only rules that it includes', () => {
    const grammar = JSON.parse(grammarText()) as { repository: Record<string, unknown> };
    const included = new Set(
      Array.from(grammarText().matchAll(/"include": "#([\w-]+)"/g), ([, name]) => name),
    );
    assert.deepEqual(Array.from(included).sort(), Object.keys(grammar.repository).sort());
  });
});

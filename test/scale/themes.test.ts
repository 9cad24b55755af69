import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis';
import { makeNews } from '../bench/texts';

describe('Themes', () => {
  it('are found in a megabyte of one story', () => {
    const text = makeNews(1_000_000).replace(/\n{3,}/g, '\n\n');
    const { themes } = analyze(text);
    assert.ok(themes.length > 0);
    for (const { mentions } of themes) for (const { end } of mentions) assert.ok(end <= text.length);
  });
});

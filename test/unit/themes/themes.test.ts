import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';

const labels = (text: string): string[] => analyze(text).themes.map(({ label }) => label);

describe('themes', () => {
  it('are none in an empty text', () => {
    assert.deepEqual(labels(''), []);
  });

  it('are few in a short text', () => {
    const text =
      'The harbour council closed the eastern quay for repairs. The eastern quay will open again in autumn, the ' +
      'harbour council said, once its walls are sound.';
    const found = labels(text);
    assert.ok(found.length >= 1 && found.length <= 3, found.join(', '));
    assert.ok(found.includes('harbour council'), found.join(', '));
  });
});

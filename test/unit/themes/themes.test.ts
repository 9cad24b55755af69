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

  it('are no offices: who holds one is named among the people', () => {
    const text =
      'Andean presidents met in the old customs house. The presidents talked of lithium royalties, and the ' +
      'host president wants lithium royalties to pay for roads. Two finance ministers signed nothing.';
    const { keyphrases } = analyze(text);
    assert.ok(keyphrases.includes('lithium royalties'), keyphrases.join(', '));
    for (const phrase of keyphrases) assert.doesNotMatch(phrase, /president|minister/);
  });

  it('have a place wherever they stand, before "would" and "had" as well', () => {
    const text =
      'River tolls rise. Vale said that river tolls would be lifted. Horvat said that river tolls had never paid ' +
      'for a lock, and that river tolls are to blame.';
    const tolls = analyze(text).themes.find(({ label }) => label.toLowerCase() === 'river tolls');
    assert.equal(tolls?.mentions.length, 4);
  });

  it('are nouns that are verbs as well, but not where they are one', () => {
    const text = `Divers map reefs of glass sponges

Glass sponges filter the water of the sound, and divers have mapped nine reefs this year.

Trawlers crushed many glass sponges before the ban. The crew sponges the deck at noon.`;
    const { themes, keyphrases } = analyze(text);
    assert.equal(themes.find(({ label }) => label === 'glass sponges')?.mentions.length, 3);
    assert.doesNotMatch(keyphrases.join(', '), /crew sponges/);
  });

  it('are no verbs with a particle, and no judgement in passing', () => {
    const text =
      'Flood cuts off the islands. The flood took the ferry pier, and islanders wait for a new ferry pier.\n\n' +
      'The ferry season had a quiet start. Islanders blame the flood, which cut off the mail as well.';
    const { themes, keyphrases } = analyze(text);
    const found = [...themes.map(({ label }) => label), ...keyphrases].join('\n');
    assert.match(found, /ferry pier/);
    assert.doesNotMatch(found, /cuts|quiet start/);
  });

  it("keep a noun together with the one before where it could not be that one's verb", () => {
    const text =
      'Ports want to widen traditional timber trade to include furniture. Timber trade to the south grew.';
    assert.match(labels(text).join(', '), /timber trade/);
  });
});

import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';

const labelsOf = (...paragraphs: string[]): string[] =>
  analyze(paragraphs.join('\n\n')).themes.map(({ label }) => label);

describe('Labels of themes', () => {
  it('are what is said again, not what is said of it once', () => {
    const labels = labelsOf(
      'Marta Oyelaran grew up in chilly Bergamo, where her parents kept a bakery. Bergamo taught her to bake, she says.',
      'She came back to Bergamo twice. Bergamo had changed, and the bakery was a bank.',
    );
    assert.ok(labels.includes('Bergamo'), labels.join(', '));
    assert.ok(!labels.includes('chilly Bergamo'), labels.join(', '));
  });

  it('keep the full name of a body that is named in full once', () => {
    const labels = labelsOf(
      'The Northern Harbour Authority closed two piers on Monday, after divers had found that the piers had rotted.',
      'The Harbour Authority will sell them. Nobody has offered to buy, and the Harbour Authority is in no hurry.',
    );
    assert.ok(labels.includes('Northern Harbour Authority'), labels.join(', '));
    assert.ok(!labels.includes('Harbour Authority'), labels.join(', '));
  });

  it('are one for a country under two of its names', () => {
    const labels = labelsOf(
      'The United States put a duty on cork. Portugal sells most of its cork to the United States.',
      'The U.S. buys cork for floors, and the U.S. has no cork oaks. Portugal said the U.S. would pay for it.',
    );
    assert.equal(
      labels.filter((label) => /^(?:United States|U\.S\.)$/.test(label)).length,
      1,
      labels.join(', '),
    );
  });
});

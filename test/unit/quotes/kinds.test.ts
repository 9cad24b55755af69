import assert from 'node:assert';
import { analyze } from '../../../src/analysis';
import { seen } from './read';

describe('The kind of a quotation', () => {
  const kinds = (text: string) => seen(text).map(([, kind]) => kind);

  it('is direct for sentences and partial for fragments', () => {
    assert.deepStrictEqual(kinds('“The dam will hold,” Ana Ruiz said. She called it “a wall of stone.”'), [
      'direct',
      'partial',
    ]);
  });

  it('is a term for titles, nicknames and so-called things', () => {
    assert.deepStrictEqual(kinds('The film “The Long River” won two prizes in May.'), ['term']);
    assert.deepStrictEqual(kinds('The boat, known as “Old Tin,” sank in the bay.'), ['term']);
    assert.deepStrictEqual(kinds('The “smart” meters were put in last year.'), ['term']);
  });

  it('is a term for the title of a work beside a cue', () => {
    assert.deepStrictEqual(kinds('On Lima’s “The Long Hour,” Ana Ruiz said that the dam held.'), ['term']);
    assert.deepStrictEqual(kinds('In her second novel, “Salt and Rope,” she wrote of the port.'), ['term']);
    assert.deepStrictEqual(kinds('“The dam held,” he said on “Night Watch.”'), ['direct', 'term']);
  });

  it('is a term for a title before the kind of work, beside another title or after whom it was told', () => {
    assert.deepStrictEqual(kinds('Ana Ruiz said on the “Honestly” podcast that the dam held.'), ['term']);
    assert.deepStrictEqual(kinds('He read Ana Ruiz’s “Low Tide at Harrow” and “High Tide: A History of the Port.”'), ['term', 'term']);
    assert.deepStrictEqual(kinds('Ana Ruiz told “Dawn & Dusk,” “The dam leaks.”'), ['term', 'direct']);
  }); // prettier-ignore

  it('is a term for a label that somebody is given', () => {
    assert.deepStrictEqual(kinds('Tom Vale rejected a blanket “anti-dam” label.'), ['term']);
  });

  it('is speech in a headline whose words all begin with a capital', () => {
    assert.deepStrictEqual(seen('Tom Vale Says Dam Is “Really A Sieve” In Winter'), [
      ['“Really A Sieve”', 'partial', 'Tom Vale'],
    ]);
    assert.deepStrictEqual(kinds('Crowds Watch “The Long River” In Harrow'), ['term']);
  });

  it('is speech where a title-like fragment follows its cue', () => {
    assert.deepStrictEqual(kinds('Tom Vale called her “Madam Mayor” twice.'), ['partial']);
  });

  it('is a term in a line of links, which is the headline of another story', () => {
    const [quote] = seen(
      'Ana Ruiz spoke.\n\nREAD MORE: ‘The dam will not hold’: port town waits\n\nTom Vale left.',
    );
    assert.deepStrictEqual(quote, ['‘The dam will not hold’', 'term', null]);
  });

  it('is speech in single marks in a headline', () => {
    const [quote] = seen('Ruiz: ‘The dam will hold’\n\nAna Ruiz spoke in Lima on Monday about the dam.');
    assert.deepStrictEqual(quote, ['‘The dam will hold’', 'partial', 'Ana Ruiz']);
  });

  it('never gives a term a speaker', () => {
    const [quote] = analyze('Ana Ruiz saw the film “The Long River” in May.').quotes;
    assert.strictEqual(quote?.speaker, null);
  });

  it('is a term for a nickname between two parts of a name', () => {
    assert.deepStrictEqual(kinds('Tom Vale said that Juan “Chico” Soto would bat first.'), ['term']);
  });

  it('is a term for the meaning of a word', () => {
    assert.deepStrictEqual(kinds('He signed off with “Portus,” Latin for “harbour,” and said no more.'), [
      'term',
      'term',
    ]);
  });

  it('is a term where the sentence is about the word, and speech where somebody used it', () => {
    assert.deepStrictEqual(kinds('The word “quay” comes from the French.'), ['term']);
    assert.deepStrictEqual(kinds('Ana Ruiz promised not to use the word “flood” again.'), ['partial']);
  });

  it('is a term where a thing is called so', () => {
    assert.deepStrictEqual(kinds('She opened a website called “Old Port” last year.'), ['term']);
    assert.deepStrictEqual(kinds('A spokesman called “absurd” the claim that the dam had failed.'), [
      'partial',
    ]);
  });

  it('is speech where somebody is called so, though nobody says by whom', () => {
    assert.deepStrictEqual(kinds('The mayor was accused of “rewriting history” after claiming it was dry.'), [
      'partial',
    ]);
  });

  it('is a term for another name of the same', () => {
    assert.deepStrictEqual(
      kinds('The porters were referred to jokingly as “river rats” or, simply, “the rats” by the crews.'),
      ['term', 'term'],
    );
  });

  it('is a term for a fragment that tells which thing is meant and stands far from any cue', () => {
    assert.deepStrictEqual(kinds('The “open door” plan that Tom Vale cited in Lima is old.'), ['term']);
    assert.deepStrictEqual(kinds('Tom Vale said the “open door” plan is old.'), ['partial']);
  });
});

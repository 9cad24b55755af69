import assert from 'node:assert/strict';
import { analyze, type Article, type Span } from '../../../src/analysis';
import {
  correctionsOf,
  newAnnotation,
  notRepeated,
  quotationOf,
  replacedBy,
  samePerson,
  SelectorWriter,
  twoPersons,
  type Content,
  type PlacedAnnotation,
  type Said,
} from '../../../src/annotations';

const TEXT = [
  'Harbour board delays dredging',
  'PORT ELLERY – “We will not be rushed,” said Ada Quill, chair of the board. Quill left early.',
  'Mara Venn runs the fish market. Venn called the plan “a gift to the gulls”.',
  'Then Venn spoke again, and Venn was loud.',
].join('\n\n');
const OPTIONS = { today: '2026-01-01' };
const textOf = ({ start, end }: Span): string => TEXT.slice(start, end);

function span(words: string, occurrence = 0): Span {
  let start = TEXT.indexOf(words);
  for (let n = 0; n < occurrence; n++) start = TEXT.indexOf(words, start + 1);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

let count = 0;
function placed(words: string, content: Content): PlacedAnnotation {
  const own = span(words);
  const target = { source: 'a.txt', selector: new SelectorWriter(TEXT).write(own) };
  return {
    annotation: newAnnotation({ id: `urn:${++count}`, target, content, coder: 'ines', now: '' }),
    span: own,
  };
}

function obeying(said: readonly Said[]): Article {
  const list = said.map(({ span: own, content }) => ({
    annotation: placed(textOf(own), content).annotation,
    span: own,
  }));
  return analyze(TEXT, { ...OPTIONS, corrections: correctionsOf(list, () => analyze(TEXT, OPTIONS)) });
}

const person = (article: Article, name: string) => article.people.find((own) => own.name === name);

describe('What a correction takes the place of:', () => {
  const quote = '“We will not be rushed,”';
  const said = (content: Content): Said => ({ span: span(quote), content });

  it('an earlier one of the same sort and passage', () => {
    const before = [placed(quote, { kind: 'speaker', name: 'Mara Venn' })];
    assert.equal(replacedBy(before, said({ kind: 'speaker', name: '' })).length, 1);
    assert.equal(replacedBy(before, said({ kind: 'class', class: 'accepted' })).length, 0);
  });

  it('consent, once something else is said', () => {
    const before = [placed(quote, { kind: 'class', class: 'accepted' })];
    assert.equal(replacedBy(before, said({ kind: 'speaker', name: 'Mara Venn' })).length, 1);
    assert.equal(replacedBy(before, said({ kind: 'class', class: 'not a quotation' })).length, 1);
  });

  it('never a note, a code, or what is said of another passage', () => {
    const before = [
      placed(quote, { kind: 'note', text: 'Check.' }),
      placed(quote, { kind: 'code', code: 'Water' }),
      placed('“a gift to the gulls”', { kind: 'speaker', name: 'Mara Venn' }),
    ];
    assert.deepEqual(replacedBy(before, said({ kind: 'speaker', name: 'Mara Venn' })), []);
    assert.deepEqual(replacedBy(before, said({ kind: 'code', code: 'Fish' })), []);
  });
});

describe('A selection', () => {
  const article = analyze(TEXT, OPTIONS);

  it('is the extent of the quotation that is mostly in it, or that it is mostly in', () => {
    for (const words of ['“We will not be rushed,” said Ada', 'not be rushed'])
      assert.deepEqual(quotationOf(article, span(words)).said.content, { kind: 'class', class: 'extent' });
  });

  it('is a quotation of its own elsewhere', () => {
    const { said, quote } = quotationOf(article, span('runs the fish market'));
    assert.deepEqual([said.content, quote], [{ kind: 'class', class: 'added' }, null]);
  });
});

describe('Persons', () => {
  it('are one under all their names', () => {
    const venn = person(analyze(TEXT, OPTIONS), 'Mara Venn')!;
    const article = obeying(samePerson(venn, 'Ada Quill', textOf));
    assert.equal(person(article, 'Mara Venn'), undefined);
    assert.equal(person(article, 'Ada Quill')!.mentions.length, 2 + venn.mentions.length);
  });

  it('are two from the place on where the reader says so', () => {
    const venn = person(analyze(TEXT, OPTIONS), 'Mara Venn')!;
    const from = venn.mentions.find(({ start }) => start === span('Venn spoke').start)!;
    const article = obeying(twoPersons(venn, from, 'Tom Venn', textOf));
    assert.deepEqual(person(article, 'Mara Venn')!.mentions.length, 2);
    assert.deepEqual(
      person(article, 'Tom Venn')!.mentions.map(({ start }) => start),
      [span('Venn spoke').start, span('Venn was').start],
    );
  });
});

describe('A paragraph that is no repeat', () => {
  const copies = [0, 10, 20].map((start) => ({ start, end: start + 5 }));

  it('is a later copy alone, or with the first copy all of them', () => {
    assert.deepEqual(
      notRepeated(copies, 1).map((said) => said.span),
      [copies[1]],
    );
    assert.deepEqual(
      notRepeated(copies, 0).map((said) => said.span),
      copies,
    );
  });
});

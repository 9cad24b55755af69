import assert from 'node:assert/strict';
import Ajv from 'ajv';
import fc from 'fast-check';
import { analyze, type Article } from '../../../src/analysis';
import {
  AnnotationFileError,
  fromWebAnnotations,
  placesIn,
  readAnnotationFile,
  toWebAnnotations,
} from '../../../src/export';
import type { SpecificResource } from '../../../src/export/webAnnotation';
import schema from '../../fixtures/webAnnotation.schema.json';
import { fullArticle, text } from './articles';

const SOURCE = 'file:///news/ferry.txt';

/** An absolute IRI by RFC 3987, as far as we write them: a scheme, then no blank and no bracket. */
const iri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
const validate = new Ajv({
  allErrors: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
  formats: { iri },
}).compile(schema);

/** As it is read from a file. */
function written(article = fullArticle(), own = text): unknown {
  return JSON.parse(JSON.stringify(toWebAnnotations(article, own, SOURCE)));
}

describe('Annotations as W3C Web Annotations', () => {
  it('follow the rules of the model', () => {
    validate(written());
    assert.deepEqual(validate.errors ?? [], []);
  });

  it('would not pass the rules without a target, a source or an identifier', () => {
    for (const broken of [{ target: [] }, { target: { selector: [] } }, { id: 'no iri' }, { type: 'Note' }]) {
      const file = written() as { first: { items: object[] } };
      Object.assign(file.first.items[0], broken);
      assert.equal(validate(file), false, JSON.stringify(broken));
    }
  });

  it('count every annotation and name each once', () => {
    const { total, first } = toWebAnnotations(fullArticle(), text, SOURCE);
    assert.equal(total, first.items.length);
    assert.equal(new Set(first.items.map(({ id }) => id)).size, total);
  });

  it('give positions in code points, so that a character of two UTF-16 units counts as one', () => {
    const { first } = toWebAnnotations(fullArticle(), text, SOURCE);
    const characters = Array.from(text);
    for (const { target } of first.items) {
      for (const { selector } of [target as SpecificResource | SpecificResource[]].flat()) {
        const [{ exact, prefix = '' }, { start, end }] = selector;
        assert.equal(characters.slice(start, end).join(''), exact);
        assert.ok(characters.slice(0, start).join('').endsWith(prefix));
      }
    }
  });

  it('never cut a character of the context in two', () => {
    const own = `${'🚢'.repeat(40)}x“Yes.”y${'🚢'.repeat(40)}`;
    const quote = { start: 81, end: 87, kind: 'direct', paragraph: 0, cue: null, speaker: null } as const;
    const article = {
      ...analyze(own),
      quotes: [{ ...quote, reason: null, unclosed: false, continued: false }],
    };
    const json = JSON.stringify(toWebAnnotations(article, own, SOURCE));
    assert.doesNotMatch(json, /\\ud[89a-f]/i); // lone surrogates are written as escapes
  });

  it('say in words what they are about', () => {
    const { first } = toWebAnnotations(fullArticle(), text, SOURCE);
    const values = first.items[0]?.body.map((body) => ('value' in body ? body.value : ''));
    assert.deepEqual(values, [
      'partial quote',
      'Ana Ruiz',
      'Partial quote by Ana Ruiz, introduced by “said”',
    ]);
  });

  it('are a file without annotations for a text that has none', () => {
    const file = toWebAnnotations(analyze(''), '', SOURCE);
    validate(file);
    assert.deepEqual(validate.errors ?? [], []);
    assert.equal(file.total, 0);
  });
});

/** Reads a file's JSON back into a text. */
function readBack(data: unknown, own: string, base: Article) {
  return fromWebAnnotations(readAnnotationFile(data), base, placesIn(own));
}

describe('A Web Annotation file of ours read back', () => {
  it('gives the same article', () => {
    const { article, lost } = readBack(written(), text, analyze(text, { today: '2025-03-05' }));
    assert.deepEqual(article, { ...fullArticle(), date: article.date });
    assert.equal(lost, 0);
  });

  it('gives the same article for any text', () => {
    const words = [
      '“Yes,”',
      'said',
      'Ana Ruiz',
      '.',
      '\n',
      'President',
      'Xi Jinping',
      '"',
      '🚢',
      'the harbour',
      '\ud83d',
    ];
    const anyText = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(anyText, (own) => {
        const article = analyze(own);
        fc.pre(
          article.quotes.length + article.people.length + article.themes.length + article.repeats.length > 0,
        );
        assert.deepEqual(readBack(written(article, own), own, article).article, article);
      }),
      { numRuns: 60 },
    );
  });

  it('follows the words where the text was edited above them', () => {
    const edited = `A new first paragraph about 🚢 nothing.\n${text}`;
    const { article, lost } = readBack(written(), edited, analyze(edited));
    assert.equal(lost, 0);
    const texts = article.quotes.map(({ start, end }) => edited.slice(start, end));
    assert.deepEqual(texts, [
      '"not a luxury, but a road."',
      '“Not at night.”',
      '“a small lesson in patience.”',
    ]);
    const copies = article.repeats[0]?.copies.map(({ paragraph, of }) => [paragraph, of]);
    assert.deepEqual(copies, [[6, 6], [8, 6]]); // prettier-ignore
  });

  it('leaves out what the text no longer says', () => {
    const edited = text.replace('“Not at night.”', '').replace('Gabriel Boric of Chile', 'The president');
    const { article, lost } = readBack(written(), edited, analyze(edited));
    assert.equal(article.quotes.length, 2);
    assert.deepEqual(article.people[1]?.mentions, []);
    assert.equal(lost, 2);
  });

  it('passes over annotations of others, and keeps numbers that refer to each other right', () => {
    const file = written() as { first: { items: { id: string }[] } };
    const items = file.first.items.filter(({ id }) => !id.endsWith('#person-1'));
    const page = {
      type: 'AnnotationPage',
      items: [...items, { type: 'Annotation', target: 'x:y' }, null, 7],
    };
    const { article } = readBack(page, text, analyze(text));
    assert.deepEqual(article.people.map(({ index, name }) => [index, name]), [[0, 'Gabriel Boric']]); // prettier-ignore
    assert.equal(article.quotes[0]?.speaker?.person, null);
  });

  it('has no annotation whose details are of another type than ours', () => {
    const items = (written() as { first: { items: Record<string, unknown>[] } }).first.items;
    const broken = [
      (details: Record<string, unknown>) => ({ ...details, name: 7, label: 7, kind: 'loud' }),
      (details: Record<string, unknown>) => ({ ...details, index: -1, group: 1.5, speaker: 'Ana' }),
      (details: Record<string, unknown>) => ({
        ...details,
        leader: 'yes',
        aliases: [1],
        unclosed: 'no',
        similarity: 2,
      }),
      () => ({ of: 'quote' }),
      () => ({ of: 'nothing' }),
      () => null,
    ];
    for (const spoil of broken) {
      const spoiled = items.map((item) => ({
        ...item,
        'news:details': spoil(item['news:details'] as Record<string, unknown>),
      }));
      assert.throws(() => readAnnotationFile(spoiled), AnnotationFileError, String(spoil));
      const file = readAnnotationFile([...spoiled, ...items]);
      assert.deepEqual([file.items.length, file.refused], [items.length, items.length]);
    }
    const noPlace = items.map((item) => ({
      ...item,
      target: { selector: [{ type: 'TextQuoteSelector', exact: 7 }] },
    }));
    assert.throws(() => readAnnotationFile(noPlace), AnnotationFileError);
  });

  it('is read however deep what others wrote in it goes', () => {
    const deep = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)) as unknown;
    const { items, refused } = readAnnotationFile([
      ...(written() as { first: { items: unknown[] } }).first.items,
      { 'news:details': deep },
      { deep },
    ]);
    assert.ok(items.length > 0);
    assert.equal(refused, 1);
  });

  it('is refused with a reason where it is something else', () => {
    for (const other of [null, 7, 'x', {}, { type: 'AnnotationPage' }, [{ type: 'Annotation' }]]) {
      assert.throws(() => readBack(other, text, analyze(text)), AnnotationFileError);
    }
  });
});

import assert from 'node:assert/strict';
import { outlineOf, type OutlineItem } from '../../../src/editor/outline';
import { article, paragraphsOf, quote } from './articles';

const shape = (items: readonly OutlineItem[]): unknown[] =>
  items.map(({ kind, children }) => (children.length === 0 ? kind : [kind, ...shape(children)]));

describe('The outline of an article', () => {
  const text = 'Port Opens\nFirst body.\nCranes\nSecond body "here".';
  const paragraphs = paragraphsOf(text, { 0: 'headline', 2: 'heading' });
  const quotes = [quote(text.indexOf('"'), text.length - 1, { paragraph: 3 })];

  it('puts headings under the headline and quotes under what they stand in', () => {
    const outline = outlineOf(article({ length: text.length, paragraphs, quotes }), true);
    assert.deepEqual(shape(outline), [['headline', ['heading', 'quote']]]);
  });

  it('has no quotes where nobody wants them', () => {
    assert.deepEqual(shape(outlineOf(article({ length: text.length, paragraphs, quotes }), false)), [
      ['headline', 'heading'],
    ]);
  });

  it('puts sections between headline and quotes', () => {
    const sections = [{ start: 11, end: text.length, label: 'cranes', firstParagraph: 1, lastParagraph: 3 }];
    const flat = paragraphsOf(text, { 0: 'headline' });
    const outline = outlineOf(article({ length: text.length, paragraphs: flat, quotes, sections }), true);
    assert.deepEqual(shape(outline), [['headline', ['section', 'quote']]]);
  });

  it('leaves out quotes inside quotes and reported speech', () => {
    const outline = outlineOf(
      article({ length: 60, quotes: [quote(0, 40), quote(10, 20), quote(42, 50, { kind: 'indirect' })] }),
      true,
    );
    assert.deepEqual(shape(outline), ['quote']);
  });

  it('keeps what an item spans inside what its holder spans, so that VS Code accepts it', () => {
    const check = ({ span, selection, children }: OutlineItem): void => {
      assert.ok(selection.start >= span.start && selection.end <= span.end);
      for (const child of children) {
        assert.ok(child.span.start >= span.start && child.span.end <= span.end);
        check(child);
      }
    };
    outlineOf(article({ length: text.length, paragraphs, quotes }), true).forEach(check);
  });
});

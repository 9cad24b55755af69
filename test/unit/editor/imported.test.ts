import assert from 'node:assert/strict';
import { Analyzer, type Article, type Span, type TextEdit } from '../../../src/analysis';
import { ImportedArticle } from '../../../src/editor/imported';
import { readAnnotationFile, toWebAnnotations } from '../../../src/export';

const TEXT = [
  'Ferry Terminal Is Late Again',
  'LYON, March 3, 2026 - The ferry terminal will open in June. French President Emmanuel Macron had promised the ferry terminal for May.',
  '"The ferry terminal is worth the wait," Macron said of the delay.',
  'Boats wait in the river channel for days, and nobody has seen one at the ferry terminal since the spring.',
  'The harbour master keeps the gate.',
  'Boats wait in the river channel for days, and nobody has seen one at the ferry terminal since the spring.',
].join('\n');

/** A text with annotations that were exported and imported again, edited as one types. */
class Typed {
  text = TEXT;
  /** How often the whole text was asked for. */
  asked = 0;
  private readonly analyzer = new Analyzer();
  private readonly imported: ImportedArticle;
  article: Article;

  constructor() {
    const own = this.analyzer.reset(TEXT);
    this.imported = new ImportedArticle(
      readAnnotationFile(JSON.parse(JSON.stringify(toWebAnnotations(own, TEXT, 'file:///a.txt')))),
    );
    this.article = this.imported.after(own, null, this.whole);
  }

  private readonly whole = (): string => {
    this.asked++;
    return this.text;
  };

  edit(at: number, removed: number, text: string): void {
    const edit: TextEdit = { start: at, end: at + removed, text };
    this.text = this.text.slice(0, at) + text + this.text.slice(at + removed);
    this.article = this.imported.after(this.analyzer.edit([edit]), [edit], this.whole);
  }

  /** The words of all annotations, and the paragraphs they stand in. */
  words(): unknown {
    const { quotes, people, repeats, themes, paragraphs } = this.article;
    const of = (span: Span | null | undefined): string | null =>
      span ? this.text.slice(span.start, span.end) : null;
    const inParagraph = (own: Span & { readonly paragraph: number }): void => {
      const { start, end } = paragraphs[own.paragraph];
      assert.ok(start <= own.start && own.end <= end);
    };
    for (const own of [...quotes, ...people.flatMap(({ mentions }) => mentions)]) inParagraph(own);
    return {
      quotes: quotes.map((own) => [of(own), of(own.cue), of(own.speaker?.mention)]),
      people: people.map(({ mentions }) => mentions.map(of)),
      repeats: repeats.map(({ copies }) => copies.map(({ paragraph }) => of(paragraphs[paragraph]))),
      themes: themes.map(({ label, mentions }) => [label, mentions.map(of)]),
    };
  }
}

describe('Imported annotations', () => {
  it('keep to their words while one types elsewhere, without a look at the whole text', () => {
    const typed = new Typed();
    const before = typed.words();
    for (const letter of 'It rained.\n\n') typed.edit(0, 0, letter);
    for (const word of ['keeps the', 'gate']) {
      const at = typed.text.indexOf(word);
      typed.edit(at, word.length, '');
      typed.edit(at, 0, 'minds a long wall and its');
    }
    typed.edit(0, 5, '');
    assert.deepEqual(typed.words(), before);
    assert.ok(typed.article.repeats.length === 1 && typed.article.quotes.length > 0);
    assert.equal(typed.asked, 1);
  });

  it('are lost where an edit meets one, and come back with their words', () => {
    const typed = new Typed();
    const before = typed.words();
    const at = typed.text.indexOf('worth the wait');
    typed.edit(at + 5, 1, '');
    assert.notDeepEqual(typed.words(), before);
    typed.edit(at + 5, 0, ' ');
    assert.deepEqual(typed.words(), before);
  });

  it('leave the paragraphs and the date to the analysis of the text', () => {
    const typed = new Typed();
    typed.edit(TEXT.length, 0, '\nThe gate is shut.');
    assert.equal(typed.article.paragraphs.length, 7);
    assert.equal(typed.article.length, typed.text.length);
    assert.equal(typed.article.date.iso, '2026-03-03');
  });

  it('come back wherever their words are put in again, by typing and by pasting', () => {
    const typed = new Typed();
    const before = typed.words();
    const quotation = '"The ferry terminal is worth the wait," Macron said of the delay.';
    const at = typed.text.indexOf(quotation);
    typed.edit(at, quotation.length, '');
    assert.notDeepEqual(typed.words(), before);
    for (let i = 0; i < quotation.length; i++) typed.edit(at + i, 0, quotation.charAt(i));
    assert.deepEqual(typed.words(), before);
    typed.edit(at, quotation.length, 'Nothing.');
    typed.edit(at, 8, quotation);
    assert.deepEqual(typed.words(), before);
  });
});

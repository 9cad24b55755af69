import assert from 'node:assert';
import type { Span } from '../../../src/analysis';
import {
  annotationPath,
  ArticleAnnotations,
  newAnnotation,
  outsideName,
  safeCoder,
  SelectorWriter,
  type Annotation,
  type Content,
} from '../../../src/annotations';

const TEXT =
  'The board met. “We will not be rushed,” said Ada Quill. Joren Pike disagreed with every word of it.';

function span(words: string, text = TEXT) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function within(text: string): (place: Span) => string {
  return ({ start, end }) => text.slice(start, end);
}

function annotate(id: string, words: string, content: Content): Annotation {
  const selector = new SelectorWriter(TEXT).write(span(words));
  return newAnnotation({
    id,
    target: { source: 'a.txt', selector },
    content,
    coder: 'ines',
    now: '2026-03-01T09:00:00Z',
  });
}

const note = annotate('urn:n', 'Joren Pike', { kind: 'note', text: 'Who is he?' });
const speaker = annotate('urn:s', '“We will not be rushed,”', { kind: 'speaker', name: 'Joren Pike' });

describe('The annotations of an open article', () => {
  const ids = (set: ArticleAnnotations): string[] => set.placed.map(({ annotation }) => annotation.id).sort();

  it('stand on their words while the text is edited', () => {
    const set = new ArticleAnnotations([note, speaker], TEXT);
    set.follow([{ start: 0, end: 0, text: 'At last. ' }], within('At last. ' + TEXT));
    assert.deepEqual(set.placed[0]?.span, span('Joren Pike', 'At last. ' + TEXT));
  });

  it('can be taken back and made again, each step by itself', () => {
    const set = new ArticleAnnotations([note], TEXT);
    set.put(speaker, span('“We will not be rushed,”'), TEXT);
    set.delete('urn:n', TEXT);
    assert.deepEqual(ids(set), ['urn:s']);
    assert.equal(set.undo(TEXT), 'done');
    assert.deepEqual(ids(set), ['urn:n', 'urn:s']);
    assert.equal(set.undo(TEXT), 'done');
    assert.deepEqual(ids(set), ['urn:n']);
    assert.equal(set.undo(TEXT), 'none');
    assert.equal(set.redo(TEXT), 'done');
    assert.equal(set.redo(TEXT), 'done');
    assert.deepEqual(ids(set), ['urn:s']);
  });

  it('go one step, however many the step changed', () => {
    const set = new ArticleAnnotations([note], TEXT);
    set.change([{ annotation: speaker, span: span('“We will not be rushed,”') }], ['urn:n'], TEXT);
    assert.deepEqual(ids(set), ['urn:s']);
    assert.equal(set.undo(TEXT), 'done');
    assert.deepEqual(ids(set), ['urn:n']);
    assert.equal(set.redo(TEXT), 'done');
    assert.deepEqual(ids(set), ['urn:s']);
    assert.equal(set.change([], ['urn:nobody'], TEXT), false);
  });

  describe('with what is done beside them', () => {
    /** A list that somebody else may have changed: then nothing is taken back. */
    function listStep(list: string[], entry: string, mayChange = () => true) {
      const put = (wanted: boolean): Promise<boolean> => {
        if (!mayChange()) return Promise.resolve(false);
        if (wanted) list.push(entry);
        else list.splice(list.indexOf(entry), 1);
        return Promise.resolve(true);
      };
      list.push(entry);
      return { undo: () => put(false), redo: () => put(true) };
    }

    it('take it back and make it again in its turn', async () => {
      const set = new ArticleAnnotations([], TEXT);
      const list: string[] = [];
      set.put(note, span('Joren Pike'), TEXT);
      set.noteBeside(listStep(list, 'Ada Quill'));
      set.put(speaker, span('“We will not be rushed,”'), TEXT);
      assert.equal(set.undo(TEXT), 'done');
      assert.deepEqual([ids(set), list], [['urn:n'], ['Ada Quill']]);
      assert.equal(await set.undo(TEXT), true);
      assert.deepEqual([ids(set), list], [['urn:n'], []]);
      assert.equal(set.undo(TEXT), 'done');
      assert.equal(set.redo(TEXT), 'done');
      assert.equal(await set.redo(TEXT), true);
      assert.deepEqual([ids(set), list], [['urn:n'], ['Ada Quill']]);
      assert.equal(set.redo(TEXT), 'done');
    });

    it('take it back by itself, whatever was done since, and make it again', async () => {
      const set = new ArticleAnnotations([], TEXT);
      const list: string[] = [];
      const step = listStep(list, 'Ada Quill');
      set.noteBeside(step);
      set.put(note, span('Joren Pike'), TEXT);
      assert.equal(await set.undoBeside(step), true);
      assert.deepEqual([ids(set), list], [['urn:n'], []]);
      assert.equal(await set.redo(TEXT), true);
      assert.deepEqual(list, ['Ada Quill']);
      assert.equal(await set.undo(TEXT), true);
      assert.equal(set.undo(TEXT), 'done');
    });

    it('let one go that cannot be taken back any more, and come to those before it', async () => {
      const set = new ArticleAnnotations([], TEXT);
      set.put(note, span('Joren Pike'), TEXT);
      set.noteBeside(listStep([], 'Ada Quill', () => false));
      assert.equal(await set.undo(TEXT), false);
      assert.equal(set.redo(TEXT), 'none');
      assert.equal(set.undo(TEXT), 'done');
    });
  });

  it('take what another window wrote, and keep what is not written yet', () => {
    const set = new ArticleAnnotations([note], TEXT);
    set.put(speaker, span('“We will not be rushed,”'), TEXT);
    const code = annotate('urn:c', 'board', { kind: 'code', code: 'Council' });
    assert.equal(set.adopt(new Map([['urn:c', code]]), TEXT), true);
    assert.deepEqual(ids(set), ['urn:c', 'urn:s']);
    assert.equal(set.adopt(new Map([['urn:c', code]]), TEXT), false);
    assert.deepEqual([...set.takeChanges().keys()], ['urn:s']);
  });

  it('stand on their words where lines end in two characters and emoji are two, and when the ends become one', () => {
    const windows =
      'Tide 🌊 tables\r\n\r\n“We will not be rushed,” 🙂 said Ada Quill.\r\nJoren Pike left.\r\n';
    const unix = windows.replaceAll('\r\n', '\n');
    const words = ['🌊 tables', '“We will not be rushed,” 🙂', 'Joren Pike'];
    const own = words.map((exact, i) => {
      const selector = new SelectorWriter(windows).write(span(exact, windows));
      const target = { source: 'a.txt', selector };
      return newAnnotation({
        id: `urn:${i}`,
        target,
        content: { kind: 'note', text: '?' },
        coder: 'ines',
        now: '',
      });
    });
    for (const text of [windows, unix]) {
      const set = new ArticleAnnotations(own, text);
      set.follow([{ start: 0, end: 0, text: '🚢 ' }], within(`🚢 ${text}`));
      const after = `🚢 ${text}`;
      assert.deepEqual(
        set.placed.map((one) => one.span && after.slice(one.span.start, one.span.end)),
        words,
      );
      set.renewSelectors(after);
      assert.deepEqual(
        new ArticleAnnotations(
          set.placed.map(({ annotation }) => annotation),
          after,
        ).placed.map((one) => one.span),
        words.map((exact) => span(exact, after)),
      );
    }
  });

  it('come back to where their words are now', () => {
    const set = new ArticleAnnotations([note], TEXT);
    set.delete('urn:n', TEXT);
    const later = 'A new first sentence. ' + TEXT;
    set.follow([{ start: 0, end: 0, text: 'A new first sentence. ' }], within(later));
    assert.equal(set.undo(later), 'done');
    assert.deepEqual(set.placed[0]?.span, span('Joren Pike', later));
  });

  it('tell what is to be written, once, and take it back where it could not be', () => {
    const set = new ArticleAnnotations([note], TEXT);
    assert.equal(set.hasChanges, false);
    set.put(speaker, span('“We will not be rushed,”'), TEXT);
    set.delete('urn:n', TEXT);
    const changes = set.takeChanges();
    assert.deepEqual(
      [...changes],
      [
        ['urn:s', speaker],
        ['urn:n', null],
      ],
    );
    assert.equal(set.hasChanges, false);
    set.returnChanges(changes);
    assert.equal(set.takeChanges().size, 2);
  });

  it('have selectors of the saved text after it is saved, and change no file before', () => {
    const set = new ArticleAnnotations([note], TEXT);
    const later = 'At last. ' + TEXT;
    set.follow([{ start: 0, end: 0, text: 'At last. ' }], within(later));
    assert.equal(set.hasChanges, false);
    set.renewSelectors(later);
    const [, position] = set.takeChanges().get('urn:n')!.target.selector;
    assert.deepEqual(position, { type: 'TextPositionSelector', ...span('Joren Pike', later) });
  });

  it('whose words are gone are orphans, and stay', () => {
    const set = new ArticleAnnotations([note], 'Quite another text, about the weather on the coast.');
    assert.deepEqual(
      set.placed.map(({ annotation, span: own }) => ({ annotation, span: own })),
      [{ annotation: note, span: null }],
    );
  });
});

describe('The place of a coder’s annotations', () => {
  it('is a folder of their name beside those of others', () => {
    assert.equal(
      annotationPath('Ines Farrow', 'news/harbour.txt').join('/'),
      '.news-annotator/annotations/Ines-Farrow/news/harbour.txt.jsonl',
    );
  });

  it('never leads out, is never hidden and never empty', () => {
    for (const [name, safe] of [
      ['', 'reader'],
      ['../..', 'reader'],
      ['.git', 'git'],
      ['a/b\\c', 'a-b-c'],
      ['NUL', 'NUL-'],
      ['Žaneta', 'Žaneta'],
      ['  ', 'reader'],
    ] as const)
      assert.equal(safeCoder(name), safe);
  });

  it('of a text in no folder is a file named after it', () => {
    assert.equal(outsideName('untitled:Untitled-1'), 'untitled_3AUntitled-1.jsonl');
    assert.ok(!/[/\\%]/.test(outsideName('file:///home/x/%20y/a.txt')));
  });
});

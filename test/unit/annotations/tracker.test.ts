import assert from 'node:assert';
import fc from 'fast-check';
import { PassageTracker } from '../../../src/annotations';
import type { TextEdit } from '../../../src/analysis';
import { propertyRuns } from '../articles';

const TEXT =
  'The harbour board met on Monday. “We will dredge,” said Ada Quill, its chair. Nobody spoke against it.';

/** A text that is edited, with a tracker that follows. */
class Edited {
  readonly tracker = new PassageTracker();
  constructor(public text: string) {}

  follow(id: string, words: string): void {
    const start = this.text.indexOf(words);
    this.tracker.set(id, { start, end: start + words.length }, words);
  }

  edit(edit: TextEdit): TextEdit {
    const removed = this.text.slice(edit.start, edit.end);
    this.text = this.text.slice(0, edit.start) + edit.text + this.text.slice(edit.end);
    this.tracker.apply([edit], ({ start, end }) => this.text.slice(start, end));
    return { start: edit.start, end: edit.start + edit.text.length, text: removed };
  }

  replace(words: string, by: string): TextEdit {
    const start = this.text.indexOf(words);
    return this.edit({ start, end: start + words.length, text: by });
  }

  wordsOf(id: string): string | null {
    const span = this.tracker.spanOf(id);
    return span && this.text.slice(span.start, span.end);
  }
}

describe('A passage that is followed through edits', () => {
  let edited: Edited;
  beforeEach(() => {
    edited = new Edited(TEXT);
    edited.follow('chair', 'Ada Quill, its chair');
  });

  it('moves with what is typed before it, and not with what is typed after it', () => {
    edited.edit({ start: 0, end: 0, text: 'At last. ' });
    edited.replace('Nobody', 'No one');
    assert.equal(edited.wordsOf('chair'), 'Ada Quill, its chair');
  });

  it('takes in what is typed within it, and leaves out what is typed at its edges', () => {
    edited.replace('Quill', 'B. Quill');
    assert.equal(edited.wordsOf('chair'), 'Ada B. Quill, its chair');
    const span = edited.tracker.spanOf('chair')!;
    edited.edit({ start: span.start, end: span.start, text: 'Dr ' });
    edited.edit({ start: span.end + 3, end: span.end + 3, text: 'woman' });
    assert.equal(edited.wordsOf('chair'), 'Ada B. Quill, its chair');
  });

  it('stays on what replaces all of its words', () => {
    edited.replace('Ada Quill, its chair', 'the chair');
    assert.equal(edited.wordsOf('chair'), 'the chair');
  });

  it('is lost with its words, and comes back with them', () => {
    const undo = edited.replace('said Ada Quill, its chair. Nobody', '');
    assert.equal(edited.wordsOf('chair'), null);
    edited.edit(undo);
    assert.equal(edited.wordsOf('chair'), 'Ada Quill, its chair');
  });

  it('goes on with what is left where one of its ends goes, and is whole again after the undo', () => {
    const undo = edited.replace('its chair. Nobody', 'and nobody');
    assert.equal(edited.wordsOf('chair'), 'Ada Quill, ');
    edited.edit(undo);
    assert.equal(edited.wordsOf('chair'), 'Ada Quill, its chair');
  });

  it('comes back where many deletions are undone in one step', () => {
    const { start, end } = edited.tracker.spanOf('chair')!;
    for (let at = end + 4; at > start - 3; at--) edited.edit({ start: at - 1, end: at, text: '' });
    assert.equal(edited.wordsOf('chair'), null);
    edited.edit({ start: start - 3, end: start - 3, text: TEXT.slice(start - 3, end + 4) });
    assert.equal(edited.text, TEXT);
    assert.deepEqual(edited.tracker.spanOf('chair'), { start, end });
  });

  it('holds after any edits just the characters that belong to it, each looked at by itself', () => {
    // Of each character of the text whether it is of the passage: what is put between two that are is so, too.
    const edits = fc.array(
      fc.record({ at: fc.nat(), length: fc.nat({ max: 30 }), typed: fc.nat({ max: 6 }) }),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(edits, fc.nat(), fc.integer({ min: 8, max: 40 }), (list, from, length) => {
        const own = new Edited(TEXT);
        const first = from % (TEXT.length - length);
        own.tracker.set('one', { start: first, end: first + length }, TEXT.slice(first, first + length));
        let isOwn = Array.from(TEXT, (_, i) => first <= i && i < first + length);
        let next = 0xe000;
        for (const edit of list) {
          const start = edit.at % (own.text.length + 1);
          const end = Math.min(own.text.length, start + edit.length);
          // Each character is typed once: nothing comes back by chance.
          const text = Array.from({ length: edit.typed }, () => String.fromCharCode(next++)).join('');
          own.edit({ start, end, text });
          const passage = { start: isOwn.indexOf(true), end: isOwn.lastIndexOf(true) + 1 };
          // Words put for words within it belong to it; words typed at its edge do not.
          const isTypedWithin = passage.start < start && end < passage.end;
          const isPutWithin = start < end && passage.start <= start && end <= passage.end;
          const typed = Array.from({ length: edit.typed }, () => isTypedWithin || isPutWithin);
          isOwn = [...isOwn.slice(0, start), ...typed, ...isOwn.slice(end)];
        }
        const start = isOwn.indexOf(true);
        const expected = start < 0 ? null : { start, end: isOwn.lastIndexOf(true) + 1 };
        assert.deepEqual(own.tracker.spanOf('one'), expected);
      }),
      { numRuns: propertyRuns(500) },
    );
  });

  it('is where it was after any edits and their undo', () => {
    const edits = fc.array(
      fc.record({ at: fc.nat(), length: fc.nat({ max: 40 }), text: fc.string({ maxLength: 12 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(edits, fc.nat(), fc.integer({ min: 8, max: 40 }), (list, from, length) => {
        const own = new Edited(TEXT);
        const start = from % (TEXT.length - length);
        own.tracker.set('one', { start, end: start + length }, TEXT.slice(start, start + length));
        const undos = list.map((edit) => {
          const at = edit.at % (own.text.length + 1);
          return own.edit({ start: at, end: Math.min(own.text.length, at + edit.length), text: edit.text });
        });
        const words = own.wordsOf('one');
        if (words !== null) assert.ok(own.text.includes(words));
        for (const undo of undos.reverse()) own.edit(undo);
        assert.equal(own.text, TEXT);
        assert.deepEqual(own.tracker.spanOf('one'), { start, end: start + length });
      }),
      { numRuns: propertyRuns(500) },
    );
  });
});

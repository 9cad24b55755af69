import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { analyze, type Span } from '../../../src/analysis';
import {
  newAnnotation,
  readCodebook,
  SelectorWriter,
  type Content,
  type PlacedAnnotation,
} from '../../../src/annotations';
import type { ArticleSet } from '../../../src/editor/annotations/folderAnnotations';
import type { ViewNode, ViewSource } from '../../../src/sidebar/node';
import { noteNodes, reviewedInShort, type NoteSource } from '../../../src/sidebar/notes';

const TEXT = 'Harbour board meets\n\n“We will not be rushed,” said Ada Quill. The mud moves every winter.';
const article = analyze(TEXT, { today: '2026-01-01' });
const { codebook } = readCodebook(
  JSON.stringify({ codes: [{ name: 'Water' }, { name: 'Mud', parent: 'Water' }, { name: 'Money' }] }),
);

const uriOf = (path: string): vscode.Uri => ({ toString: () => `file:///${path}` }) as vscode.Uri;
const document = { uri: uriOf('harbour.txt') } as vscode.TextDocument;

function placed(words: string, content: Content, isLost = false): PlacedAnnotation {
  const start = TEXT.indexOf(words);
  const span = { start, end: start + words.length };
  const target = { source: 'harbour.txt', selector: new SelectorWriter(TEXT).write(span) };
  const annotation = newAnnotation({ id: words, target, content, coder: 'ines', now: '' });
  return { annotation, span: isLost ? null : span };
}

function setOf(path: string, isGone: boolean, ...all: PlacedAnnotation[]): ArticleSet {
  const annotations = all.map(({ annotation }) => annotation);
  return { uri: uriOf(path), label: path, file: uriOf(`${path}.jsonl`), annotations, isGone };
}

const source = {
  article,
  document,
  textOf: ({ start, end }: Span) => TEXT.slice(start, end),
} as unknown as ViewSource;

function lines(nodes: readonly ViewNode[], depth = 0): string[] {
  return nodes.flatMap(({ label, description = '', children }) => [
    `${'  '.repeat(depth)}${label}${description === '' ? '' : ` (${description})`}`,
    ...lines(children, depth + 1),
  ]);
}

const given = (parts: Partial<NoteSource>): NoteSource => ({
  sets: [],
  codebook,
  current: null,
  sort: 'code',
  ...parts,
});

describe('The view of notes and codes', () => {
  const note = placed('Ada Quill', { kind: 'note', text: 'Call her.' });
  const mud = placed('mud moves', { kind: 'code', code: 'Mud' });
  const other = setOf('news/ferry.txt', false, placed('winter', { kind: 'code', code: 'mud' }));

  it('lists by code: the tree of codes with counts and uses, notes, and codes that nobody knows', () => {
    const current = { document, placed: [note, mud, placed('board', { kind: 'code', code: 'Tide' })] };
    assert.deepEqual(lines(noteNodes(null, given({ current, sets: [other] }))), [
      'Notes (1)',
      '  Call her. (Ada Quill · harbour.txt)',
      'Water',
      '  Mud (2)',
      '    mud moves (harbour.txt)',
      '    winter (news/ferry.txt)',
      'Money',
      'Tide (1)',
      '  board (harbour.txt)',
    ]);
  });

  it('lists by file, and counts the current article once, as it is now', () => {
    const stale = setOf('harbour.txt', false, note);
    const current = { document, placed: [mud] };
    assert.deepEqual(lines(noteNodes(null, given({ current, sets: [stale, other], sort: 'file' }))), [
      'harbour.txt (1)',
      '  mud moves (Mud)',
      'ferry.txt (1 news/)',
      '  winter (Mud)',
    ]);
  });

  it('lists what is not found any more by its words, to be placed or deleted', () => {
    const current = { document, placed: [placed('mud moves', { kind: 'code', code: 'Mud' }, true)] };
    const [orphans] = noteNodes(null, given({ current }));
    assert.deepEqual(lines([orphans]), ['Not found in this text any more (1)', '  mud moves (Mud)']);
    assert.equal(orphans.children[0].context, 'orphan');
    assert.deepEqual(orphans.children[0].about, { uri: 'file:///harbour.txt', id: 'mud moves' });
  });

  it('lists sets whose article is gone, and nothing of them elsewhere', () => {
    const gone = setOf('old/name.txt', true, mud);
    const nodes = noteNodes(null, given({ sets: [gone], codebook: readCodebook('').codebook }));
    assert.deepEqual(lines(nodes), ['old/name.txt (1, the article is gone)']);
    assert.deepEqual(nodes[0].about, { set: 'file:///old/name.txt.jsonl' });
  });

  it('begins with what is to be reviewed', () => {
    const [review] = noteNodes(source, given({ current: { document, placed: [] } }));
    assert.deepEqual(lines([review]), ['1 to review', '  “We will not be rushed,”']);
    const accepted = placed('“We will not be rushed,”', { kind: 'class', class: 'accepted' });
    assert.equal(reviewedInShort(source, [accepted]), '1 of 1 reviewed');
    const [done] = noteNodes(source, given({ current: { document, placed: [accepted] } }));
    assert.equal(done.label, 'All 1 are reviewed.');
  });
});

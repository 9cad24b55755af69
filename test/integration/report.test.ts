import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { assertWellFormed } from '../markup';
import { ARTICLE, articleIn, at, closeAll, eventually, open, run } from './support';

/** A file system of one folder that keeps what is written to it: the report may be saved wherever VS Code writes. */
class MemoryFiles implements vscode.FileSystemProvider {
  readonly written = new Map<string, string>();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  watch(): vscode.Disposable {
    return { dispose: () => undefined };
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const text = this.written.get(path);
    if (path !== '/' && text === undefined) throw vscode.FileSystemError.FileNotFound(path);
    const type = path === '/' ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: 0, mtime: 0, size: text?.length ?? 0 };
  }

  readDirectory(): [string, vscode.FileType][] {
    return Array.from(this.written.keys(), (path) => [path.slice(1), vscode.FileType.File]);
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    return new TextEncoder().encode(this.written.get(path) ?? '');
  }

  writeFile({ path }: vscode.Uri, content: Uint8Array): void {
    if (path.includes('locked')) throw vscode.FileSystemError.NoPermissions(path);
    this.written.set(path, new TextDecoder().decode(content));
  }

  createDirectory(): void {}
  delete({ path }: vscode.Uri): void {
    this.written.delete(path);
  }
  rename(): void {}
}

describe('The article report', () => {
  const files = new MemoryFiles();
  const fileCalled = (name: string): vscode.Uri => vscode.Uri.from({ scheme: 'memory', path: `/${name}` });
  let provider: vscode.Disposable;
  before(() => {
    provider = vscode.workspace.registerFileSystemProvider('memory', files);
  });
  after(() => {
    provider.dispose();
  });
  afterEach(async () => {
    await closeAll();
    files.written.clear();
  });

  const reports = (): vscode.Tab[] =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ label, input }) => input instanceof vscode.TabInputWebview && label.startsWith('Report: '));
  async function saved(format: 'Svg' | 'Html', name = `report.${format.toLowerCase()}`): Promise<string> {
    const answer = await run(`saveReportAs${format}`, fileCalled(name));
    assert.ok(answer instanceof vscode.Uri);
    return files.written.get(`/${name}`) ?? '';
  }
  /** A report that stands alone can be opened anywhere: it loads nothing, runs nothing, and knows light and dark. */
  function assertStandsAlone(markup: string): void {
    assert.doesNotMatch(markup, /<script|javascript:|\son\w+=|<foreignObject|<iframe|<link|@import|url\(/i);
    assert.doesNotMatch(markup.replace('xmlns="http://www.w3.org/2000/svg"', ''), /https?:|(src|href)=/i);
    assert.doesNotMatch(markup, /--vscode-(?!button|text|list|focus)/, 'a colour that only VS Code has');
    assert.match(markup, /prefers-color-scheme:dark/);
  }

  it('opens beside the text, once for each article', async () => {
    const editor = await open(ARTICLE);
    await articleIn(editor);
    await run('showReport');
    await eventually('a report', () => reports().length === 1 && reports()[0]?.isActive);
    const [tab] = reports();
    assert.notEqual(tab?.group.viewColumn, editor.viewColumn);
    await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    await run('showReport');
    await eventually('the report in front', () => reports()[0]?.group.isActive);
    assert.equal(reports().length, 1);
  });

  it('is saved as an SVG that stands alone', async () => {
    await articleIn(await open(ARTICLE));
    const svg = await saved('Svg');
    assertWellFormed(svg);
    assertStandsAlone(svg);
    assert.match(svg, /<title>Leaders Agree on River Fund After Long Night<\/title>/);
    for (const words of ['Emmanuel Macron', 'Ana Ruiz', 'Paragraph 5 repeats paragraph 3']) {
      assert.ok(svg.includes(words), words);
    }
  });

  it('is saved as a page that stands alone', async () => {
    await articleIn(await open(ARTICLE));
    const html = await saved('Html');
    assert.match(html, /^<!DOCTYPE html>\n<html lang="[\w-]+">/);
    assertStandsAlone(html);
    assert.doesNotMatch(html, /<button|tabindex|data-key/, 'something to press that does nothing');
    const drawings = html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
    assert.ok(drawings.length >= 3);
    drawings.forEach(assertWellFormed);
    assert.match(html, /<h2>Words by speaker<\/h2>/);
  });

  it('is saved as the text is now, also from the report itself', async () => {
    const editor = await open(ARTICLE);
    await articleIn(editor);
    assert.doesNotMatch(await saved('Svg'), /Olga Brandt/);
    const words = '"Nobody slept," said Olga Brandt. ';
    await editor.edit((edit) => edit.insert(at(editor, 'Macron left'), words));
    await articleIn(editor);
    await run('showReport');
    await eventually('the report in front', () => reports()[0]?.group.isActive);
    assert.match(await saved('Svg'), /Olga Brandt/);
  });

  it('tells in a sentence that a file could not be written, and fails at nothing else', async () => {
    await articleIn(await open(ARTICLE));
    assert.equal(await run('saveReportAsSvg', fileCalled('locked.svg')), undefined);
    assert.equal(files.written.size, 0);
    await saved('Html');
  });

  it('is not made of a text that is not annotated', async () => {
    await open('{"a": 1}', 'json');
    await run('showReport');
    assert.equal(await run('saveReportAsSvg', fileCalled('none.svg')), undefined);
    assert.equal(reports().length, 0);
    assert.equal(files.written.size, 0);
  });

  const PARAGRAPH = (n: number): string =>
    `Bridge ${n} of the river was painted in week ${n % 52}, said Ana Ruiz${n} of the port office, and ${n * 7} people came. "It is bridge ${n}," she said.`;
  const texts: Record<string, string> = {
    empty: '',
    'of one word': 'Rain',
    'in capitals': `${ARTICLE.toUpperCase()}\n`,
    'of list items': ['Shopping', '- bread', '- milk', '- salt', '- “tea”', '1. one', '2. two', ''].join(
      '\n',
    ),
    'of a megabyte': Array.from({ length: 7000 }, (_, n) => PARAGRAPH(n)).join('\n'),
    'of one paragraph without an end': `${'The bridge was painted again and '.repeat(3000)}again`,
  };
  for (const [kind, text] of Object.entries(texts)) {
    it(`is made of a text ${kind}, small and in good order`, async () => {
      const editor = await open(text);
      await run('annotate'); // a list is left alone until the reader asks for it
      await articleIn(editor);
      await run('showReport');
      await eventually('a report', () => reports().length === 1);
      const svg = await saved('Svg');
      assertWellFormed(svg);
      const html = await saved('Html');
      assert.ok(html.length < 600_000 && svg.length < 600_000, `${html.length} and ${svg.length} characters`);
      if (text.trim() === '') assert.match(html, /There is nothing to report on yet/);
      else assert.match(html, /<dt>Words<\/dt><dd>[\d,]+<\/dd>/);
    });
  }
});

/**
 * Runs inside VS Code's extension host and prints what a reader waits for there: `npm run bench:editor`. Nothing but the
 * shell is loaded before the first article is opened.
 */
import { monitorEventLoopDelay, performance, type PerformanceEntry } from 'node:perf_hooks';
import * as vscode from 'vscode';
import type { NewsAnnotatorApi } from '../../../src/extension';
import type { Moment, ReadingTimes } from '../../../src/logging/timings';
import { makeNews } from '../texts';

const MEGABYTE = 1_000_000;
/** Ten characters a second, for as long as a paragraph takes. */
const KEYS = 150;
const KEY_PAUSE = 100;
const LONGEST_WAIT = 60_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function run(): Promise<void> {
  const say = (name: string, figure: string): void => console.log(`${name.padEnd(58)} ${figure}`);
  await pause(2000); // the window is still being set up
  await benchFirstArticle(say);
  const editor = await benchMegabyte(say);
  await benchTyping(say, editor);
}

type Say = (name: string, figure: string) => void;

async function benchFirstArticle(say: Say): Promise<void> {
  if (entryOf('featuresLoading')) throw new Error('All is loaded before an article is open');
  const uri = await written('article.news', makeNews(5000));
  let shown = NaN;
  const noteShown = vscode.window.onDidChangeVisibleTextEditors(() => (shown = performance.now()));
  const opened = performance.now();
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  const marked = await until('the first marks', () => entryOf('firstMarks')?.startTime);
  noteShown.dispose();
  const own = OWN_STAGES.map(([, from, to]) => timeOf(to) - timeOf(from));
  say('5 KB, from open to first marks, activation included', ms(marked - opened));
  say('  of which until VS Code showed extensions the editor', ms(shown - opened));
  say('  of which after that', ms(marked - shown));
  say('  of which ours, before and after', ms(own.reduce((sum, time) => sum + time, 0)));
  OWN_STAGES.forEach(([name], i) => say(`    ${name}`, ms(own[i])));
}

/** What the extension itself does until the first marks, by the moments that it notes; VS Code's own work lies between. */
const OWN_STAGES: readonly (readonly [string, Moment, Moment])[] = [
  ['running the code of the shell', 'loading', 'loaded'],
  ['loading all the rest', 'featuresLoading', 'featuresLoaded'],
  ['registering what it offers', 'featuresLoaded', 'composed'],
  ['reading the article', 'firstReading', 'firstRead'],
  ['marking it', 'firstMarking', 'firstMarks'],
];

function timeOf(moment: Moment): number {
  return entryOf(moment)?.startTime ?? NaN;
}

async function benchMegabyte(say: Say): Promise<vscode.TextEditor> {
  const { marksIn } = ownExtension().exports;
  const uri = await written('long.txt', makeNews(MEGABYTE));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  const delay = monitorEventLoopDelay({ resolution: 1 });
  performance.clearMeasures('newsAnnotator.reading');
  const opened = performance.now();
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  delay.enable();
  const hasMarks = (): boolean => (marksIn(editor)?.spans.quotes.text.length ?? 0) > 0;
  await until('marks of the visible part', hasMarks);
  const seen = performance.now();
  await until('all marks', () => marksIn(editor)?.version === document.version);
  const whole = performance.now();
  delay.disable();
  const account = await until('the account', () => entryOf('reading'));
  const { slices, longest, untilPreview } = (account as unknown as { readonly detail: ReadingTimes }).detail;
  say('1 MB, from show to marks of the visible part', ms(seen - opened));
  say('  of which reading it', ms(untilPreview ?? NaN));
  say('1 MB, from show to marks of the whole', ms(whole - opened));
  say(`  longest of its ${slices} slices`, ms(longest));
  say('  longest hold-up of the host, all extensions and VS Code', ms(delay.max / 1e6));
  return editor;
}

async function benchTyping(say: Say, editor: vscode.TextEditor): Promise<void> {
  const middle = editor.document.positionAt(MEGABYTE / 2);
  const end = editor.document.lineAt(middle.line).range.end;
  editor.selection = new vscode.Selection(end, end);
  editor.revealRange(editor.selection);
  const row = async (name: string): Promise<Busy> => {
    await pause(1500);
    const busy = await type();
    say(name, `${percent(busy.loop)} of the time, ${percent(busy.processor)} of a processor`);
    return busy;
  };
  await type(); // the code is warm from here on
  const shown = await row('typing in 1 MB at 10 keys/s, annotated');
  await vscode.commands.executeCommand('newsAnnotator.leaders.focus');
  await vscode.window.showTextDocument(editor.document);
  await row('  with the view of leaders and quotes open');
  await vscode.commands.executeCommand('workbench.view.explorer');
  await vscode.window.showTextDocument(editor.document);
  await vscode.commands.executeCommand('newsAnnotator.pause');
  const paused = await row('  with annotations paused: VS Code itself');
  say('  so ours', `${percent(shown.loop - paused.loop)}, ${percent(shown.processor - paused.processor)}`);
}

/** Shares of the time that the host's event loop and its process were busy. */
interface Busy {
  readonly loop: number;
  readonly processor: number;
}

async function type(): Promise<Busy> {
  const loop = performance.eventLoopUtilization();
  const cpu = process.cpuUsage();
  const started = performance.now();
  for (let i = 0; i < KEYS; i++) {
    await vscode.commands.executeCommand('type', { text: 'The port closes. '.charAt(i % 17) });
    await pause(Math.max(0, started + (i + 1) * KEY_PAUSE - performance.now()));
  }
  const took = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  return {
    loop: performance.eventLoopUtilization(loop).utilization,
    processor: (user + system) / 1000 / took,
  };
}

function ownExtension(): vscode.Extension<NewsAnnotatorApi> {
  const extension = vscode.extensions.getExtension<NewsAnnotatorApi>('news-annotator.news-annotator');
  if (!extension) throw new Error('The extension is not installed');
  return extension;
}

/** The extension's own entry on the host's timeline. */
function entryOf(name: string): PerformanceEntry | undefined {
  return performance.getEntriesByName(`newsAnnotator.${name}`)[0];
}

async function written(name: string, text: string): Promise<vscode.Uri> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('No folder is open');
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

async function until<T>(what: string, ask: () => T | undefined | false): Promise<T> {
  const end = performance.now() + LONGEST_WAIT;
  for (;;) {
    const answer = ask();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}`);
    await pause(1);
  }
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

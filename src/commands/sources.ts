import * as vscode from 'vscode';
import { Command, type Passage } from '../editor/commandIds';
import { isOwnScheme } from '../editor/eligibility';
import { pick, tell, warn, withProgress, type PickItem } from '../editor/messages';
import { rangeOf } from '../editor/ranges';
import { isOpen, type CheckedQuote } from '../editor/sources';
import { logError } from '../logging/log';
import { takeSourceWords } from '../sources';
import { reporter } from './folderRepeats';
import { reveal } from './reveal';
import { targetOf, type Target, type Workbench } from './target';

/** Quotations held against their sources: the search, where sources come from, and what is done about one quotation. */
export function registerSourceCommands(workbench: Workbench): vscode.Disposable {
  const { library } = workbench.quoteChecks;
  const onQuote = (
    command: string,
    act: (target: Target, quote: CheckedQuote) => unknown,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(command, async (argument?: unknown) => {
      const target = await targetOf(workbench, argument);
      const quote = target && quoteHere(workbench, target);
      if (quote) await act(target, quote);
    });
  return vscode.Disposable.from(
    vscode.commands.registerCommand(Command.checkQuotes, () => checkQuotes(workbench)),
    vscode.commands.registerCommand(Command.addSources, () => addSources(workbench)),
    vscode.commands.registerCommand(Command.forgetSources, async () => {
      library.places.clear();
      const isForgotten = await library.forget();
      tell(
        isForgotten
          ? vscode.l10n.t('Quotes are no longer held against sources.')
          : vscode.l10n.t('Quotes had not been held against sources.'),
      );
    }),
    onQuote(Command.goToSource, (_, quote) => goToSource(quote)),
    onQuote(Command.compareWithSource, (target, quote) => compare(target, quote)),
    onQuote(Command.checkedByHand, (target, quote) => checkedByHand(workbench, target, quote)),
    onQuote(Command.takeSourceWords, (target, quote) => take(target, quote)),
  );
}

/** The checked quotation at a place; tells the reader where there is none. */
function quoteHere({ quoteChecks }: Workbench, { document, offset }: Target): CheckedQuote | null {
  const quotes = quoteChecks.of(document);
  if (!quotes) tell(vscode.l10n.t('Run “News: Check Quotes against Sources” first.'));
  else {
    const found = quotes.findLast(({ start, end }) => start <= offset && offset <= end);
    if (found) return found;
    tell(vscode.l10n.t('There is no quote at the cursor.'));
  }
  return null;
}

async function checkQuotes(workbench: Workbench): Promise<void> {
  const { library } = workbench.quoteChecks;
  try {
    const found = await withProgress(vscode.l10n.t('Reading the sources'), (report, token) =>
      library.search(
        token,
        reporter(report, (done, all) => vscode.l10n.t('{0} of {1} files', done, all)),
      ),
    );
    if (!library.hasSources) {
      offerSources(workbench);
      return;
    }
    tell(
      found.isComplete
        ? vscode.l10n.t('Quotes are held against {0} sources.', found.articles)
        : vscode.l10n.t('Stopped: {0} sources have been read.', found.articles),
    );
    await vscode.commands.executeCommand('newsAnnotator.sources.focus');
  } catch (error) {
    logError(error, 'Reading the sources');
    tell(vscode.l10n.t('The sources could not be read; the log says more.'));
  }
}

function offerSources(workbench: Workbench): void {
  warn(
    vscode.l10n.t(
      'There are no sources: the folder has no texts where the setting newsAnnotator.sources looks for them.',
    ),
    { title: vscode.l10n.t('Choose sources…'), run: () => addSources(workbench) },
    {
      title: vscode.l10n.t('Open the setting'),
      run: () => vscode.commands.executeCommand('workbench.action.openSettings', 'newsAnnotator.sources'),
    },
  );
}

interface Way extends PickItem {
  readonly run: () => Promise<readonly vscode.Uri[]>;
}

/** Lets the reader pick files, or takes the texts that are open beside the current one. */
async function addSources(workbench: Workbench): Promise<void> {
  const open = openTexts(workbench);
  const ways: Way[] = [
    { label: vscode.l10n.t('Choose files…'), icon: 'files', run: chooseFiles },
    ...(open.length > 0
      ? [
          {
            label: vscode.l10n.t('The texts that are open'),
            icon: 'window',
            detail: open.map((uri) => vscode.workspace.asRelativePath(uri)).join(', '),
            run: () => Promise.resolve(open),
          },
        ]
      : []),
  ];
  const way = ways.length > 1 ? await pick(ways, { placeHolder: vscode.l10n.t('Which sources?') }) : ways[0];
  const uris = (await way?.run()) ?? [];
  if (uris.length === 0) return;
  workbench.quoteChecks.library.places.pick(uris);
  await checkQuotes(workbench);
}

function openTexts({ current, quoteChecks }: Workbench): vscode.Uri[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const uris = tabs.flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri] : []));
  const own = current.document?.uri.toString();
  const { places } = quoteChecks.library;
  return uris.filter((uri) => uri.toString() !== own && isOwnScheme(uri.scheme) && !places.isSource(uri));
}

async function chooseFiles(): Promise<readonly vscode.Uri[]> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectMany: true,
    openLabel: vscode.l10n.t('Take as sources'),
    filters: { [vscode.l10n.t('Texts and subtitles')]: ['txt', 'md', 'srt', 'vtt'] },
  });
  return chosen ?? [];
}

async function goToSource({ source, sourceStart, sourceEnd }: CheckedQuote): Promise<void> {
  if (source === null) {
    tell(vscode.l10n.t('None of the sources has these words.'));
    return;
  }
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(source, true));
  await reveal(document, { start: sourceStart ?? 0, end: sourceEnd ?? 0 }, { select: true });
}

async function compare({ document }: Target, quote: CheckedQuote): Promise<void> {
  const { source, sourceStart, sourceEnd } = quote;
  if (source === null) {
    tell(vscode.l10n.t('None of the sources has these words.'));
    return;
  }
  const inner = withoutMarks(document.getText(rangeOf(document, quote)));
  const own: Passage = {
    uri: document.uri.toString(),
    start: quote.start + inner.start,
    end: quote.start + inner.end,
  };
  const there: Passage = { uri: source, start: sourceStart ?? 0, end: sourceEnd ?? 0 };
  await vscode.commands.executeCommand(Command.comparePassages, there, own);
}

function withoutMarks(quoted: string): { start: number; end: number } {
  const start = /^["“”„«‹‘'`]+/.exec(quoted)?.[0].length ?? 0;
  const end = quoted.length - (/[,.]?["“”»›’'`]+$/.exec(quoted)?.[0].length ?? 0);
  return { start, end: Math.max(start, end) };
}

function checkedByHand({ readers }: Workbench, { document }: Target, quote: CheckedQuote): void {
  if (!isOpen(quote)) {
    tell(
      quote.isCheckedByHand
        ? vscode.l10n.t('This quote is checked already.')
        : vscode.l10n.t('This quote agrees with its source.'),
    );
    return;
  }
  const { start, end } = quote;
  const said = { span: { start, end }, content: { kind: 'class', class: 'checked by hand' } } as const;
  if (!readers.say(document, [said])) return;
  tell(vscode.l10n.t('Checked by hand. Undo: “News: Undo Correction”.'), 'check');
}

async function take({ document }: Target, quote: CheckedQuote): Promise<void> {
  if (quote.verdict !== 'altered') {
    tell(vscode.l10n.t('There are no other words in the source to take.'));
    return;
  }
  const { start, end, text } = takeSourceWords(document.getText(), quote);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, { start, end }), text);
  await vscode.workspace.applyEdit(edit);
}

/**
 * The one door to VS Code's messages, prompts and lists: what goes through it is shown as text alone, whoever wrote it.
 * Lint forbids all other ways, for one that is forgotten makes a link of what a file says.
 */
import * as vscode from 'vscode';
import { logErrors } from '../../logging/log';
import { plainText } from './plain';

export { plainText };

/** Milliseconds that a line stays in the status bar. */
const MOMENT = 5000;

/** A button of a message and what it does. */
export interface Choice {
  readonly title: string;
  readonly run: () => unknown;
}

/** A row of a list to choose from; the icon is one of VS Code's, by its name. */
export interface PickItem {
  readonly icon?: string;
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly picked?: boolean;
}

/** Says something in the status bar for a moment: seen, and in nobody's way. */
export function tell(text: string, icon: 'info' | 'check' = 'info'): void {
  vscode.window.setStatusBarMessage(`$(${icon}) ${plainText(text)}`, MOMENT);
}

/** Says something that the reader may want to answer, with buttons for that. */
export function inform(text: string, ...choices: readonly Choice[]): void {
  follow(vscode.window.showInformationMessage(plainText(text), ...choices));
}

/** Says that something was not done, or not wholly. */
export function warn(text: string, ...choices: readonly Choice[]): void {
  follow(vscode.window.showWarningMessage(plainText(text), ...choices));
}

/** Says that something failed. */
export function tellFailure(text: string, ...choices: readonly Choice[]): void {
  follow(vscode.window.showErrorMessage(plainText(text), ...choices));
}

function follow(answer: Thenable<Choice | undefined>): void {
  logErrors(
    answer.then((choice) => choice?.run()),
    'Following the answer to a message',
  );
}

/** Asks for one line of text; undefined where the reader gives none. */
export function ask({ title, prompt, placeHolder, ...rest }: vscode.InputBoxOptions) {
  return vscode.window.showInputBox({
    ...rest,
    ...(title === undefined ? {} : { title: plainText(title) }),
    ...(prompt === undefined ? {} : { prompt: plainText(prompt) }),
    ...(placeHolder === undefined ? {} : { placeHolder: plainText(placeHolder) }),
  });
}

/** Lets the reader choose one of a list. */
export async function pick<T extends PickItem>(
  items: readonly T[],
  options: vscode.QuickPickOptions,
): Promise<T | undefined> {
  return (await vscode.window.showQuickPick(items.map(row), plainOptions(options)))?.item;
}

/**
 * Lets the reader choose one of a list, or write what is not in it.
 * @param written the row for what the reader has typed so far
 */
export function pickOrWrite<T extends PickItem>(
  items: readonly T[],
  { title, placeHolder }: { readonly title: string; readonly placeHolder: string },
  written: (text: string) => T,
): Promise<T | undefined> {
  const list = vscode.window.createQuickPick<Row<T>>();
  const rows = items.map(row);
  list.title = plainText(title);
  list.placeholder = plainText(placeHolder);
  list.matchOnDescription = list.matchOnDetail = true;
  list.items = rows;
  list.onDidChangeValue((value) => {
    const text = value.trim();
    const isThere = items.some(({ label }) => label.toLowerCase() === text.toLowerCase());
    list.items = text === '' || isThere ? rows : [...rows, { ...row(written(text)), alwaysShow: true }];
  });
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      resolve(list.selectedItems[0]?.item);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

/** Lets the reader tick any number of a list; undefined where they leave it. */
export async function pickMany<T extends PickItem>(
  items: readonly T[],
  options: vscode.QuickPickOptions,
): Promise<T[] | undefined> {
  const many = { ...plainOptions(options), canPickMany: true } as const;
  return (await vscode.window.showQuickPick(items.map(row), many))?.map(({ item }) => item);
}

/** A row as VS Code shows it, with what it stands for. */
interface Row<T> extends vscode.QuickPickItem {
  readonly item: T;
}

function row<T extends PickItem>(item: T): Row<T> {
  const { icon, label, description, detail, picked } = item;
  return {
    item,
    label: icon === undefined ? plainText(label) : `$(${icon}) ${plainText(label)}`,
    ...(description === undefined ? {} : { description: plainText(description) }),
    ...(detail === undefined ? {} : { detail: plainText(detail) }),
    ...(picked === undefined ? {} : { picked }),
  };
}

function plainOptions({ title, placeHolder, ...rest }: vscode.QuickPickOptions): vscode.QuickPickOptions {
  return {
    ...rest,
    ...(title === undefined ? {} : { title: plainText(title) }),
    ...(placeHolder === undefined ? {} : { placeHolder: plainText(placeHolder) }),
  };
}

/** Does something long that the reader can stop, and shows how far it is. */
export function withProgress<T>(
  title: string,
  task: (report: (text: string, increment: number) => void, token: vscode.CancellationToken) => Thenable<T>,
): Thenable<T> {
  const location = vscode.ProgressLocation.Notification;
  return vscode.window.withProgress(
    { location, title: plainText(title), cancellable: true },
    (progress, token) =>
      task((text, increment) => progress.report({ message: plainText(text), increment }), token),
  );
}

/** Sets the sentence above the rows of a view; each change is a message to the window. */
export function setViewMessage(view: vscode.TreeView<unknown>, text: string): void {
  const message = plainText(text);
  if (message !== (view.message ?? '')) view.message = message;
}

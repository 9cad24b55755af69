import * as vscode from 'vscode';

let channel: vscode.LogOutputChannel | undefined;

/** Opens the extension's one log; the "News Annotator" entry of the Output view. */
export function openLog(): vscode.Disposable {
  channel = vscode.window.createOutputChannel('News Annotator', { log: true });
  return {
    dispose(): void {
      channel?.dispose();
      channel = undefined;
    },
  };
}

/** Opens the log for the reader. */
export function showLog(): void {
  channel?.show();
}

/** Writes a line for those who look into the log. */
export function logInfo(message: string): void {
  channel?.info(message);
}

/** Writes an error with what was being done; the reader is never interrupted by one. */
export function logError(error: unknown, context: string): void {
  channel?.error(`${context}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}

/** The place for every promise that nobody awaits. */
export function logErrors(promise: Thenable<unknown>, context: string): void {
  promise.then(undefined, (error: unknown) => logError(error, context));
}

/** Runs `work`; an error goes to the log and the answer is undefined. */
export function guarded<T>(context: string, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    logError(error, context);
    return undefined;
  }
}

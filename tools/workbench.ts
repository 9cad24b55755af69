import { chromium, type Browser, type Page } from 'playwright-core';
import type { Server } from './server';
import { HANGING_MS } from './stall';

const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a window opens with. All paths are absolute ones of this machine. */
export interface WindowOptions {
  readonly folder?: string | undefined;
  /** A .code-workspace file, in place of a folder. */
  readonly workspace?: string | undefined;
  readonly file?: string | undefined;
  readonly extensionDevelopmentPath?: string;
  readonly extensionTestsPath?: string;
}

/** The address of a window of the server that opens with what `options` say. */
export function windowUrl(server: Server, options: WindowOptions): string {
  const remote = (path: string): string => `vscode-remote://${server.authority}${path}`;
  const payload: [string, string][] = [];
  const add = (key: string, path: string | undefined): void => {
    if (path !== undefined) payload.push([key, remote(path)]);
  };
  add('extensionDevelopmentPath', options.extensionDevelopmentPath);
  add('extensionTestsPath', options.extensionTestsPath);
  add('openFile', options.file);
  const { folder, workspace } = options;
  const query = new URLSearchParams(
    workspace !== undefined ? { workspace } : folder !== undefined ? { folder } : { ew: 'true' },
  );
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `${server.origin}/?${query.toString()}`;
}

/** Starts a browser without a window of its own. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  // Signals are for `onEarlyExit` to handle; Playwright closes its browser when the process exits.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  return chromium.launch({
    executablePath,
    args: browserArguments,
    headless: true,
    timeout: HANGING_MS,
    ...signals,
  });
}

/** Opens a window in the browser and waits until the workbench stands. */
export async function openWindow(page: Page, server: Server, options: WindowOptions): Promise<void> {
  await page.goto(windowUrl(server, options));
  await page.locator('.monaco-workbench').waitFor();
}

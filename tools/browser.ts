import * as fs from 'node:fs';
import { aptInstall, canAptInstall } from './apt';
import { Unavailable } from './errors';
import { consoleProgress, type Progress } from './progress';
import { which } from './shell';

/** Browsers that Playwright can drive as Chromium, by the names they are installed under. */
const programs = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Where the same browsers lie on systems that do not put them on PATH. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What the search asks the machine; tests ask another one. */
export interface Machine {
  readonly env: NodeJS.ProcessEnv;
  readonly which: (program: string) => string | undefined;
  readonly exists: (file: string) => boolean;
}

const thisMachine: Machine = { env: process.env, which, exists: fs.existsSync };

/**
 * A Chromium-like browser on this machine: the one CHROME_PATH names, else Chrome, Chromium or Edge.
 * @throws Unavailable if CHROME_PATH names something that is not there.
 */
export function findBrowser({ env, which, exists }: Machine = thisMachine): string | undefined {
  const named = env['CHROME_PATH'];
  if (named && !exists(named)) {
    throw new Unavailable(
      `CHROME_PATH names ${named}, which does not exist.`,
      'Correct or unset CHROME_PATH.',
    );
  }
  if (named) return named;
  for (const program of programs) {
    const found = which(program);
    if (found) return found;
  }
  return places.find(exists);
}

/**
 * Finds a browser, or installs Debian's Chromium where the machine allows it.
 * @throws Unavailable with what to install, where neither works.
 */
export async function ensureBrowser(progress: Progress = consoleProgress()): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  if (await canAptInstall()) await aptInstall(['chromium'], progress);
  const installed = findBrowser();
  if (installed) return installed;
  throw new Unavailable(
    'No browser was found (looked for Chrome, Chromium and Edge).',
    'Install one (Debian: sudo apt-get install chromium), or set CHROME_PATH to its executable.',
  );
}

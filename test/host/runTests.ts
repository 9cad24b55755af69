import { format } from 'node:util';
import { ensureBrowser } from '../../tools/browser';
import { ensureEmbedded } from '../../tools/install';
import { startServer } from '../../tools/server';
import { isNoise } from '../../tools/noise';
import { watchForStall } from '../../tools/stall';
import type { EmbeddedVersion } from '../../tools/versions';
import { launchBrowser, windowUrl, type WindowOptions } from '../../tools/workbench';
import { HOST_HANGING_MS } from '../patience';

/**
 * Runs an extension's test module in the embedded VS Code, the way a desktop VS Code does when started with
 * the same arguments: the test host's console goes to standard output, its exit code is the answer. However long the
 * tests take, they are ended only when nothing has been heard of them for long.
 */
export async function runTestsEmbedded(version: EmbeddedVersion, options: WindowOptions): Promise<number> {
  await ensureEmbedded(version);
  const executable = await ensureBrowser();
  const server = await startServer({ version, runsFromSource: true });
  const browser = await launchBrowser(executable);
  let last = 'nothing yet';
  const watch = watchForStall(
    HOST_HANGING_MS,
    () => `Nothing was heard of the tests for ${HOST_HANGING_MS / 60_000} minutes; their last line: ${last}`,
  );
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    const exit = new Promise<number>((resolve, reject) => {
      void server.closed.then(() => reject(new Error('The server ended before the tests did.')));
      page.once('crash', () => reject(new Error('The page crashed before the tests ended.')));
      void page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
    });
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
      const line = format(...args);
      watch.heard();
      last = line.trim() || last;
      if (!isNoise(line)) (type === 'error' || type === 'warn' ? console.error : console.log)(line);
    });
    page.on('requestfinished', () => watch.heard());
    await page.goto(windowUrl(server, options), { timeout: HOST_HANGING_MS });
    return await Promise.race([exit, watch.stalled]);
  } finally {
    watch.stop();
    await browser.close();
    await server.stop();
  }
}

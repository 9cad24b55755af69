import { format } from 'node:util';
import { ensureBrowser } from '../../tools/browser';
import { ensureEmbedded } from '../../tools/install';
import { startServer } from '../../tools/server';
import { isNoise } from '../../tools/noise';
import type { EmbeddedVersion } from '../../tools/versions';
import { launchBrowser, windowUrl, type WindowOptions } from '../../tools/workbench';

/** No suite takes this long; a test host that waits for ever is ended by it. */
const limitMs = 5 * 60_000;

/**
 * Runs an extension's test module in the embedded VS Code, the way a desktop VS Code does when started with
 * the same arguments: the test host's console goes to standard output, its exit code is the answer.
 */
export async function runTestsEmbedded(version: EmbeddedVersion, options: WindowOptions): Promise<number> {
  await ensureEmbedded(version);
  const executable = await ensureBrowser();
  const server = await startServer({ version });
  const browser = await launchBrowser(executable);
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    const exit = new Promise<number>((resolve, reject) => {
      void server.closed.then(() => reject(new Error('The server ended before the tests did.')));
      page.once('crash', () => reject(new Error('The page crashed before the tests ended.')));
      const tooLong = () => reject(new Error(`The tests did not end within ${limitMs / 60_000} minutes.`));
      setTimeout(tooLong, limitMs).unref();
      void page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
    });
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
      const line = format(...args);
      if (!isNoise(line)) (type === 'error' || type === 'warn' ? console.error : console.log)(line);
    });
    await page.goto(windowUrl(server, options));
    return await exit;
  } finally {
    await browser.close();
    await server.stop();
  }
}

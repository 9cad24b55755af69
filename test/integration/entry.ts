import 'mocha/mocha.js';

declare const MOCHA_GREP: string;

/**
 * What the extension host calls: runs all suites and throws if a test failed. Mocha's browser build serves both
 * hosts, for a web worker has neither files nor processes.
 */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: 'spec', color: false, timeout: 20_000 });
  if (MOCHA_GREP !== '') mocha.grep(MOCHA_GREP);
  await import('suites');
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} tests failed`)) : resolve()));
  });
}

import 'mocha/mocha.js';
import { TEST_HANGING_MS } from '../patience';
import { limits } from './limits';

declare const MOCHA_GREP: string;

/**
 * What the extension host calls: runs all suites and throws if a test failed. Mocha's browser build serves both
 * hosts, for a web worker has neither files nor processes.
 */
export async function run(): Promise<void> {
  const grep = MOCHA_GREP === '' ? {} : { grep: MOCHA_GREP };
  const runner = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: TEST_HANGING_MS, ...grep });
  // What Mocha itself does before it loads a file: it puts describe() and it() where files find them.
  runner.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', runner);
  await import('suites');
  await new Promise<void>((resolve, reject) => {
    const running = runner.run((failures) =>
      failures > 0 ? reject(new Error(`${failures} tests failed`)) : resolve(),
    );
    limits.restart = () => running.currentRunnable?.resetTimeout();
  });
}

import assert from 'node:assert/strict';
import * as net from 'node:net';
import { findBrowser } from '../../../tools/browser';
import { describeError, Unavailable, UserError } from '../../../tools/errors';
import { explain, missingTools } from '../../../tools/install';
import { assertPortFree } from '../../../tools/server';

describe('What a machine may lack', () => {
  const bare = { env: {}, which: () => undefined, exists: () => false };

  it('is a browser: the one CHROME_PATH names comes first, then Chrome, Chromium and Edge', () => {
    const all = {
      env: { CHROME_PATH: '/my/chrome' },
      which: (name: string) => `/bin/${name}`,
      exists: () => true,
    };
    assert.equal(findBrowser(all), '/my/chrome');
    assert.equal(findBrowser({ ...all, env: {} }), '/bin/google-chrome-stable');
    const edge = (name: string) => (name === 'microsoft-edge' ? '/bin/edge' : undefined);
    assert.equal(findBrowser({ ...bare, which: edge }), '/bin/edge');
    assert.equal(findBrowser(bare), undefined);
  });

  it('is the browser CHROME_PATH names, which is said and not passed over', () => {
    assert.throws(() => findBrowser({ ...bare, env: { CHROME_PATH: '/gone' } }), /CHROME_PATH names \/gone/);
  });

  it('is a compiler: each missing tool is named as the package that brings it', () => {
    assert.deepEqual(
      missingTools(() => undefined),
      ['g++', 'make', 'python3'],
    );
    assert.deepEqual(
      missingTools((name) => (name === 'clang++' || name === 'make' ? name : undefined)),
      ['python3'],
    );
    assert.deepEqual(missingTools(String), []);
  });

  it('is the network, told apart from a failed compilation by the output of npm', () => {
    const network = explain(
      { code: 1, output: 'npm error code ENOTFOUND\nnpm error network' },
      'install.log',
    );
    assert.match(network.message, /registry cannot be reached/);
    const compiler = explain({ code: 1, output: 'gyp ERR! stack Error: not found: make' }, 'install.log');
    assert.match(compiler.message, /could not be compiled/);
    const other = explain({ code: 1, output: 'npm error code EINTEGRITY' }, 'install.log');
    assert.match(other.message, /EINTEGRITY/);
  });

  it('is a free port', async () => {
    const taken = net.createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as net.AddressInfo;
    await assert.rejects(assertPortFree(port), new RegExp(`Port ${port} is in use`));
    await new Promise((resolve) => taken.close(resolve));
    await assertPortFree(port);
  });

  it('is told in a sentence or two, while a bug keeps its stack', () => {
    assert.equal(describeError(new Unavailable('No browser.', 'Install one.')), 'No browser.\nInstall one.');
    assert.equal(describeError(new UserError('No file.')), 'No file.');
    assert.match(describeError(new TypeError('bug')), /TypeError: bug\n\s+at /);
  });
});

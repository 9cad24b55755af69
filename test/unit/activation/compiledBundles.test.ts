import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { requireBundles } from '../../../src/activation/bundles';
import { CompiledBundles } from '../../../src/activation/compiledBundles';

const FERRY = 'exports.say = (ferry) => `The ${ferry} sails.`; exports.port = require("./port.js").name;';
const PORT = 'exports.name = require("vscode").quay;';

describe('Bundles that are kept as they were compiled', () => {
  let root: string;
  let kept: string;

  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'bundles-'));
    kept = path.join(root, 'storage', 'code');
    fs.writeFileSync(path.join(root, 'ferry.js'), FERRY);
    fs.writeFileSync(path.join(root, 'port.js'), PORT);
  });
  afterEach(() => fs.rmSync(root, { recursive: true }));

  /** Loads the bundles as a window does, and answers what it then kept anew. */
  async function load(said = 'The Aurora sails.', storage: string | null = kept): Promise<readonly string[]> {
    const bundles = new CompiledBundles(root, storage ?? undefined);
    const asked = requireBundles({ vscode: { quay: 'Port Ellery' } }, (name) => bundles.codeOf(name));
    const ferry = asked('./ferry.js') as { say: (name: string) => string; port: string };
    assert.deepEqual([ferry.say('Aurora'), ferry.port], [said, 'Port Ellery']);
    assert.equal(asked('./ferry.js'), ferry);
    return bundles.keep();
  }

  const keptFiles = (): string[] => fs.readdirSync(kept).sort();

  it('are compiled in the first window, and taken as they were kept in the next', async () => {
    assert.deepEqual(await load(), ['ferry', 'port']);
    assert.deepEqual(await load(), []);
  });

  it('are compiled anew where the bundle is another of the same length', async () => {
    await load();
    const before = keptFiles();
    fs.writeFileSync(path.join(root, 'ferry.js'), FERRY.replace('sails', 'sinks'));
    assert.deepEqual(await load('The Aurora sinks.'), ['ferry']);
    assert.equal(keptFiles().length, 2);
    assert.notDeepEqual(keptFiles(), before);
  });

  it('are compiled anew where what was kept is damaged, cut off or empty', async () => {
    await load();
    for (const damage of [
      (code: Buffer) => code.fill(7, code.length >> 1),
      (code: Buffer) => code.subarray(0, code.length >> 1),
      () => Buffer.alloc(0),
    ]) {
      for (const name of keptFiles()) {
        const file = path.join(kept, name);
        fs.writeFileSync(file, damage(fs.readFileSync(file)));
      }
      assert.deepEqual(await load(), ['ferry', 'port']);
    }
    assert.deepEqual(await load(), []);
  });

  it('are compiled each time where nothing can be kept', async () => {
    assert.deepEqual(await load(undefined, null), []);
    assert.equal(fs.existsSync(kept), false);
  });

  it('tell of what is no bundle', () => {
    const bundles = new CompiledBundles(root, kept);
    const asked = requireBundles({}, (name) => bundles.codeOf(name));
    assert.throws(() => asked('../storage/other.js'), /There is no bundle/);
    assert.throws(() => asked('./other.js'), /ENOENT/);
  });
});

/* eslint-disable no-restricted-imports -- for the desktop's host alone, which is Node: see `loader.ts` */
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Script } from 'node:vm';
import { bundleWrap, type BundleCode } from './bundles';

/** A bundle that V8 had to compile, and where it is to be kept. */
interface Compiled {
  readonly script: Script;
  readonly name: string;
  readonly file: string;
}

/** Length of the digest in front of kept code, in bytes. */
const DIGEST = 32;

/**
 * The bundles of a folder as V8 compiled them in an earlier window, all that its first article asked for included:
 * compiling is about half of what a window waits for until an article is read. Where nothing is kept, or what is kept is
 * damaged or of another version of the bundle or of V8, the bundle is compiled as ever.
 */
export class CompiledBundles {
  private readonly fresh: Compiled[] = [];

  /** @param kept the folder where compiled code is kept; undefined for nowhere */
  constructor(
    private readonly folder: string,
    private readonly kept: string | undefined,
  ) {}

  /** @throws where the folder has no such bundle */
  codeOf(name: string): BundleCode {
    const filename = path.join(this.folder, `${name}.js`);
    const source = fs.readFileSync(filename, 'utf8');
    const file = path.join(this.kept ?? '', `${name}-${versionOf(source)}`);
    const cachedData = this.kept === undefined ? undefined : readKept(file);
    const script = new Script(bundleWrap(source), { filename, cachedData });
    // Undefined where no code was kept.
    if (script.cachedDataRejected !== false) this.fresh.push({ script, name, file });
    return script.runInThisContext() as BundleCode;
  }

  /** Keeps what was compiled in this window, in place of what was kept of other versions; answers the names. */
  async keep(): Promise<readonly string[]> {
    const { kept } = this;
    const fresh = this.fresh.splice(0);
    if (!kept || fresh.length === 0) return [];
    await fs.promises.mkdir(kept, { recursive: true });
    for (const { script, name, file } of fresh) {
      const code = script.createCachedData();
      const written = `${file}.${process.pid}`;
      await fs.promises.writeFile(written, Buffer.concat([digest(code), code]));
      await fs.promises.rename(written, file);
      await removeOthers(kept, name, path.basename(file));
    }
    return fresh.map(({ name }) => name);
  }
}

/** V8 itself looks only at the length of a source. */
function versionOf(source: string): string {
  return digest(`${process.versions.v8} ${process.arch} ${source}`).toString('hex').slice(0, 16);
}

function digest(content: string | Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}

/** Undefined where there is none that is as it was written. */
function readKept(file: string): Buffer | undefined {
  if (!fs.existsSync(file)) return undefined;
  const content = fs.readFileSync(file);
  const code = content.subarray(DIGEST);
  return digest(code).equals(content.subarray(0, DIGEST)) ? code : undefined;
}

async function removeOthers(folder: string, name: string, but: string): Promise<void> {
  for (const other of await fs.promises.readdir(folder))
    if (other.startsWith(`${name}-`) && other !== but)
      await fs.promises.rm(path.join(folder, other), { force: true });
}

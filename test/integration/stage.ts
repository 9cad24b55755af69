import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { buildBundles, EXTENSION_BUNDLES } from '../../scripts/build';
import { repoRoot } from '../../tools/paths';
import type { HostKind } from './bundle';

/**
 * Builds the extension and copies what its package holds into `out/extension-…`, so that tests run what readers
 * get. For the web worker the manifest loses `main`: an extension that could run in Node would.
 */
export async function stageExtension(kind: HostKind): Promise<string> {
  const target = path.join(repoRoot, 'out', `extension-${kind}`);
  await buildBundles(EXTENSION_BUNDLES);
  await fs.rm(target, { recursive: true, force: true });
  for (const file of await listFiles({ cwd: repoRoot, packageManager: PackageManager.None })) {
    await fs.mkdir(path.dirname(path.join(target, file)), { recursive: true });
    await fs.copyFile(path.join(repoRoot, file), path.join(target, file));
  }
  if (kind === 'web')
    await changeManifest(target, ({ main: _main, ...rest }) => ({ ...rest, extensionKind: ['web'] }));
  return target;
}

type Manifest = Readonly<Record<string, unknown>>;

async function changeManifest(extension: string, change: (manifest: Manifest) => Manifest): Promise<void> {
  const file = path.join(extension, 'package.json');
  const manifest = JSON.parse(await fs.readFile(file, 'utf8')) as Manifest;
  await fs.writeFile(file, JSON.stringify(change(manifest), null, 2));
}

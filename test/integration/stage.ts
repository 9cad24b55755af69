import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { buildBundles } from '../../scripts/build';
import { repoRoot } from '../host/paths';
import type { HostKind } from './bundle';

/**
 * Builds the extension and copies what its package holds into `out/extension-…`, so that tests run what readers
 * get. For the web worker the manifest loses `main`: an extension that could run in Node would.
 */
export async function stageExtension(kind: HostKind): Promise<string> {
  const target = path.join(repoRoot, 'out', `extension-${kind}`);
  await buildBundles(['desktop', 'web', 'webview']);
  await fs.rm(target, { recursive: true, force: true });
  for (const file of await listFiles({ cwd: repoRoot, packageManager: PackageManager.None })) {
    await fs.mkdir(path.dirname(path.join(target, file)), { recursive: true });
    await fs.copyFile(path.join(repoRoot, file), path.join(target, file));
  }
  if (kind === 'web') {
    const file = path.join(target, 'package.json');
    const { main: _main, ...manifest } = JSON.parse(await fs.readFile(file, 'utf8')) as Record<
      string,
      unknown
    >;
    await fs.writeFile(file, JSON.stringify({ ...manifest, extensionKind: ['web'] }, null, 2));
  }
  return target;
}

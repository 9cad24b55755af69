import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { runMain } from '../tools/errors';
import { repoRoot } from '../tools/paths';
import { bundledFiles } from './build';

/** The notices of all that is bundled, in the package that readers get. */
export const noticesFile = path.join(repoRoot, 'THIRD-PARTY-NOTICES.txt');

/** Packages whose code our scripts write into sources of ours: no bundler sees where it comes from. */
const GENERATED_FROM = ['ajv'];

/**
 * The notices of the packages that the bundles hold, made anew from their licences.
 * @throws where a package has no licence file
 */
export async function thirdPartyNotices(): Promise<string> {
  const names = new Set([...GENERATED_FROM, ...(await bundledFiles()).flatMap(packageOf)]);
  const notices = await Promise.all(Array.from(names).sort().map(noticeOf));
  return `News Annotator holds code of these packages, under these terms.\n\n${notices.join('\n')}`;
}

/** "node_modules/@scope/name/lib/x.js": the package that a bundled file is of. */
function packageOf(file: string): string[] {
  const [, name] = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
  return name === undefined ? [] : [name];
}

async function noticeOf(name: string): Promise<string> {
  const folder = path.join(repoRoot, 'node_modules', name);
  const { version, license } = JSON.parse(await fs.readFile(path.join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const file = (await fs.readdir(folder)).find((own) => /^licen[cs]e(\.|$)/i.test(own));
  if (!file) throw new Error(`${name} has no licence file.`);
  const text = (await fs.readFile(path.join(folder, file), 'utf8')).replace(/\r\n/g, '\n').trim();
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n${'='.repeat(80)}\n${text}\n`;
}

if (require.main === module)
  runMain(async () => {
    await fs.writeFile(noticesFile, await thirdPartyNotices());
    return undefined;
  });

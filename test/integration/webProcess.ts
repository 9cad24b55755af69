/** As much of Node's `process` as the npm packages `assert` and `util` ask for, for bundles that run without Node. */
export const process = {
  env: {},
  versions: {},
  stderr: { isTTY: false },
  noDeprecation: true,
  nextTick: queueMicrotask.bind(globalThis),
  emitWarning: (warning: unknown) => console.warn(warning),
};

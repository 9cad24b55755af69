/** A bundle's code as a function, as Node wraps a module. */
export type BundleCode = (
  module: { exports: unknown },
  exports: unknown,
  require: (name: string) => unknown,
) => void;

/** What stands around a bundle's code to make {@link BundleCode} of it. */
export const bundleWrap = (source: string): string => `(function (module, exports, require) {${source}\n})`;

/**
 * Answers a `require` for the bundles of a folder of ours, asked for as `./name.js`: each is run once, when it is first
 * asked for.
 * @param given modules that are there already, by name
 */
export function requireBundles(
  given: Readonly<Record<string, unknown>>,
  codeOf: (bundle: string) => BundleCode,
): (name: string) => unknown {
  const modules = new Map(Object.entries(given));
  const requireBundle = (name: string): unknown => {
    if (modules.has(name)) return modules.get(name);
    const bundle = /^\.\/(\w+)\.js$/.exec(name)?.[1];
    if (bundle === undefined) throw new Error(`There is no bundle ${name}`);
    const module: { exports: unknown } = { exports: {} };
    codeOf(bundle)(module, module.exports, requireBundle);
    modules.set(name, module.exports);
    return module.exports;
  };
  return requireBundle;
}

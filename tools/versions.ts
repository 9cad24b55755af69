import * as path from 'node:path';
import { cacheDir } from './paths';

export type Theme = 'dark' | 'light' | 'highContrast' | 'highContrastLight';

const highContrast = {
  highContrast: 'Default High Contrast',
  highContrastLight: 'Default High Contrast Light',
};

/** One VS Code that tests can run in; a new one is a row below and a folder in `embedded/`. */
export interface EmbeddedVersion {
  readonly name: string;
  /** The version of VS Code itself, for messages. */
  readonly vscode: string;
  /** Modules of the server that have to be compiled; without them the extension host does not start. */
  readonly nativeModules: readonly string[];
  /**
   * Whether the program that finds files has to be put in place: VS Code downloaded it at install time once, from where
   * not every machine gets; since then it comes as a package.
   */
  readonly lacksFileSearch: boolean;
  /** The names its colour themes go by in settings. */
  readonly themes: Readonly<Record<Theme, string>>;
}

export const versions = {
  current: {
    name: 'current',
    vscode: '1.139.1',
    nativeModules: ['@vscode/spdlog', '@vscode/native-watchdog'],
    lacksFileSearch: false,
    themes: { dark: 'Dark Modern', light: 'Light Modern', ...highContrast },
  },
  /** The oldest VS Code that `engines.vscode` in package.json allows. */
  floor: {
    name: 'floor',
    vscode: '1.100.3',
    nativeModules: ['@vscode/spdlog', 'native-watchdog'],
    lacksFileSearch: true,
    themes: { dark: 'Default Dark Modern', light: 'Default Light Modern', ...highContrast },
  },
} satisfies Record<string, EmbeddedVersion>;

/** The version asked for by NEWS_VSCODE (`current` or `floor`), else the current one. */
export function chosenVersion(): EmbeddedVersion {
  const name = process.env['NEWS_VSCODE'] ?? 'current';
  const found = Object.values(versions).find((version) => version.name === name);
  if (!found) throw new Error(`NEWS_VSCODE=${name}: known are ${Object.keys(versions).join(', ')}`);
  return found;
}

/** Where the parts of an installed version lie. */
export function layout(version: EmbeddedVersion) {
  const root = path.join(cacheDir, `embedded-${version.name}`);
  const vscode = path.join(root, 'node_modules', 'code-server', 'lib', 'vscode');
  return {
    root,
    vscode,
    lockSource: path.join(__dirname, 'embedded', version.name),
    server: path.join(vscode, 'out', 'server-main.js'),
    node: path.join(root, 'node_modules', 'node', 'bin', 'node'),
    progress: path.join(root, 'steps-done.json'),
    ready: path.join(root, 'ready.json'),
    log: path.join(root, 'install.log'),
  };
}

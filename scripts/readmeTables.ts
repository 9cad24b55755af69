/**
 * Writes the tables of commands and settings in README.md from the manifest: npx tsx scripts/readmeTables.ts
 * A table stands between <!-- commands --> and <!-- /commands -->; a unit test holds README and manifest together.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { repoRoot } from '../tools/paths';

interface Setting {
  readonly type?: string | readonly string[];
  readonly default?: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category?: string;
    }[];
    readonly keybindings?: readonly { readonly command: string; readonly key: string }[];
    readonly menus?: {
      readonly commandPalette?: readonly { readonly command: string; readonly when?: string }[];
    };
    readonly configuration: Configuration | readonly Configuration[];
  };
}

interface Configuration {
  readonly properties: Readonly<Record<string, Setting>>;
}

/** The file that holds the tables. */
export const README_FILE = path.join(repoRoot, 'README.md');

/** README.md with the tables that the manifest asks for; `readme` is the file's text. */
export function withTables(readme: string): string {
  const manifest = readJson('package.json') as Manifest;
  const strings = readJson('package.nls.json') as Record<string, string>;
  const tables = { commands: commandTable(manifest, strings), settings: settingTable(manifest, strings) };
  return Object.entries(tables).reduce((text, [name, table]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [start, end] = [text.indexOf(open), text.indexOf(close)];
    if (start < 0 || end < start) throw new Error(`README.md lacks ${open} ... ${close}.`);
    return text.slice(0, start + open.length) + `\n${table}\n` + text.slice(end);
  }, readme);
}

function readJson(file: string): unknown {
  return JSON.parse(fs.readFileSync(path.join(repoRoot, file), 'utf8'));
}

function localized(text: string, strings: Record<string, string>): string {
  return text.replace(/^%(.+)%$/, (whole, key: string) => strings[key] ?? whole);
}

/** The commands that the palette offers, with their keys. */
function commandTable({ contributes }: Manifest, strings: Record<string, string>): string {
  const hidden = new Set(
    contributes.menus?.commandPalette?.filter(({ when }) => when === 'false').map(({ command }) => command),
  );
  const keys = new Map(contributes.keybindings?.map(({ command, key }) => [command, key]));
  const rows = contributes.commands
    .filter(({ command }) => !hidden.has(command))
    .map(({ command, title, category }) => {
      const name = [category, title].map((part) => localized(part ?? '', strings)).filter(Boolean);
      return `| ${name.join(': ')} | ${keyCaps(keys.get(command))} |`;
    });
  return ['| Command | Keys |', '|---|---|', ...rows].join('\n');
}

/** "alt+n shift+q" as "Alt+N Shift+Q". */
function keyCaps(key: string | undefined): string {
  return (key ?? '').replace(/[a-z]+/g, (part) => part.charAt(0).toUpperCase() + part.slice(1));
}

function settingTable({ contributes }: Manifest, strings: Record<string, string>): string {
  const groups = [contributes.configuration].flat() as readonly Configuration[];
  const rows = groups
    .flatMap(({ properties }) => Object.entries(properties))
    .map(([name, { default: value, description, markdownDescription }]) => {
      const text = localized(markdownDescription ?? description ?? '', strings).replace(/\s+/g, ' ');
      return `| \`${name}\` | \`${JSON.stringify(value)}\` | ${text.replaceAll('|', '\\|')} |`;
    });
  return ['| Setting | Default | |', '|---|---|---|', ...rows].join('\n');
}

if (require.main === module) {
  fs.writeFileSync(README_FILE, withTables(fs.readFileSync(README_FILE, 'utf8')));
}

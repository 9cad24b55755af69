import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Command as ids } from '../../../src/editor/commandIds';
import { KINDS, MARKS } from '../../../src/editor/kinds';
import {
  MARK_KINDS,
  STEPS,
  stepCommandOf,
  toggleCommandOf,
  type StepName,
} from '../../../src/editor/kinds/names';

interface Command {
  readonly command: string;
  readonly title: string;
  readonly category?: string;
  readonly icon?: string;
}
interface MenuItem {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
  readonly group?: string;
}
interface Manifest {
  readonly contributes: {
    readonly colors: readonly { readonly id: string }[];
    readonly commands: readonly Command[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly keybindings: readonly { command: string; key: string; mac: string; when: string }[];
    readonly views: Readonly<Record<string, readonly { id: string }[]>>;
    readonly viewsWelcome: readonly { view: string; contents: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Record<string, unknown>>> };
    readonly walkthroughs: readonly { steps: readonly { media: Record<string, unknown> }[] }[];
  };
}

const root = path.resolve(__dirname, '..', '..', '..');
const read = (name: string): string => fs.readFileSync(path.join(root, name), 'utf8');
const json = <T>(name: string): T => JSON.parse(read(name)) as T;

const manifest = json<Manifest>('package.json');
const { colors, commands, menus, keybindings, views, viewsWelcome, configuration } = manifest.contributes;
const english = json<Record<string, string>>('package.nls.json');

/**
 * Where our chord is taken: with the focus in a text of a language that is annotated, known or not yet, or in one that is
 * annotated all the same. Anywhere else it may be another extension's.
 */
const KEYS_WHEN =
  'editorTextFocus && (editorLangId =~ /^(news|plaintext|markdown)$/ || editorLangId in newsAnnotator.languages' +
  ' || newsAnnotator.state =~ /^(annotated|waiting|paused)$/)';

/** Every `%key%` in the manifest. */
const usedKeys = new Set(Array.from(read('package.json').matchAll(/"%([\w.]+)%"/g), ([, key]) => key));

const bothWays = (step: StepName): string[] => [stepCommandOf(step, 1), stepCommandOf(step, -1)];

/** Commands whose names are made from those of the kinds. */
const ofKinds: ReadonlySet<string> = new Set([
  ...MARK_KINDS.map(toggleCommandOf),
  ...STEPS.flatMap(bothWays),
]);

function sources(folder: string): string[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(path.join(folder, name)));
}

describe('The manifest', () => {
  it('gives every command a title and the category', () => {
    for (const { command, title, category } of commands) {
      assert.match(title, /^%command\.[\w.]+%$/, command);
      assert.equal(category, '%category%', command);
    }
  });

  it('gives every button an icon', () => {
    const icons = new Map(commands.map(({ command, icon }) => [command, icon]));
    const isButton = ({ group }: MenuItem): boolean => /^(navigation|inline)/.test(group ?? '');
    for (const place of ['editor/title', 'view/title', 'view/item/context']) {
      for (const item of (menus[place] ?? []).filter(isButton)) {
        assert.ok(icons.get(item.command ?? ''), `${item.command} in ${place}`);
      }
    }
  });

  it('says of every command when the palette offers it, and offers none that needs a row', () => {
    const palette = new Map((menus['commandPalette'] ?? []).map(({ command, when }) => [command, when]));
    for (const { command } of commands) assert.ok(palette.get(command), command);
    for (const { command } of commands.filter((own) => own.command.startsWith('newsAnnotator.item.'))) {
      assert.equal(palette.get(command), 'false', command);
    }
  });

  it('names only commands and views that there are', () => {
    const known = new Set(commands.map(({ command }) => command));
    const named = [
      ...Object.values(menus).flatMap((items) => items.map(({ command }) => command)),
      ...keybindings.map(({ command }) => command),
    ].filter((command) => command !== undefined);
    assert.deepEqual(
      named.filter((command) => !known.has(command)),
      [],
    );
    const viewIds = new Set(Object.values(views).flatMap((list) => list.map(({ id }) => id)));
    for (const { view } of viewsWelcome) assert.ok(viewIds.has(view), view);
  });

  it('has a registration in the code for every command', () => {
    const folders = ['src/commands', 'src/sidebar', 'src/editor', 'src/report'];
    // A file that lists identifiers registers none.
    const code = folders
      .flatMap(sources)
      .filter((source) => /registerCommand\(|\bon\(Command\./.test(source))
      .join('\n');
    const names = new Map(Object.entries(ids).map(([name, id]) => [id as string, `Command.${name}`]));
    for (const { command } of commands) {
      const parts = /^newsAnnotator\.(themes|leaders|repeats|sources|notes)\.(\w+)$/.exec(command);
      if (parts) assert.ok(code.includes(`\${id}.${parts[2]}`), command);
      else if (!ofKinds.has(command)) {
        const name = names.get(command) ?? `'${command}'`;
        assert.match(code, new RegExp(`${name.replaceAll('.', '\\.')}(?!\\w)`), command);
      }
    }
  });

  it('has a toggle and a setting for each kind that can be switched, steps for each that can be stepped, and no others', () => {
    const known = commands.map(({ command }) => command);
    const like = (pattern: RegExp): string[] => known.filter((id) => pattern.test(id));
    assert.deepEqual(
      like(/\.toggle(?!Highlights)/).sort(),
      KINDS.flatMap(({ placedAs, title }) => (placedAs && title ? [toggleCommandOf(placedAs)] : [])).sort(),
    );
    assert.deepEqual(like(/\.(next|previous)/).sort(), STEPS.flatMap(bothWays).sort());
    const settings = Object.keys(configuration.properties).filter((id) =>
      /\.highlight\.(?!people|furniture)/.test(id),
    );
    assert.deepEqual(settings.sort(), MARK_KINDS.map((kind) => `newsAnnotator.highlight.${kind}`).sort());
  });

  it('has for each mark its colours and icons', () => {
    const colours = new Set(colors.map(({ id }) => id));
    for (const { mark } of MARKS.values()) {
      if (mark.style.shape === 'dimmed') continue;
      const { colour, isTinted, hasIcon } = mark.style;
      assert.ok(colours.has(`newsAnnotator.${colour}Border`), mark.name);
      if (isTinted) assert.ok(colours.has(`newsAnnotator.${colour}Background`), mark.name);
      for (const theme of hasIcon ? ['light', 'dark'] : [])
        assert.ok(fs.existsSync(path.join(root, 'media', `${colour}-${theme}.svg`)), mark.name);
    }
  });

  it('has keys of one chord family, each with a condition, none twice', () => {
    const keys = keybindings.map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
    for (const { key, mac, when } of keybindings) {
      assert.match(key, /^alt\+q (shift\+)?[a-z]$/);
      assert.match(mac, /^ctrl\+alt\+q (shift\+)?[a-z]$/);
      assert.equal(when, KEYS_WHEN);
    }
  });

  it('describes every setting, with type, default and scope, and the code reads each', () => {
    const code = read('src/editor/settings.ts');
    for (const [name, setting] of Object.entries(configuration.properties)) {
      assert.ok('type' in setting && 'default' in setting && 'scope' in setting, name);
      assert.match(String(setting['markdownDescription']), /^%setting\..+%$/, name);
      const own = name.replace('newsAnnotator.', '');
      assert.ok(code.includes(`'${own}'`) || own.startsWith('highlight.'), name);
    }
  });

  it('uses every string of package.nls.json and has every string that it uses', () => {
    assert.deepEqual(Object.keys(english).sort(), Array.from(usedKeys).sort());
  });

  it('names only files that there are', () => {
    const files = Array.from(
      read('package.json').matchAll(/"(?:\.\/)?((?:media|syntaxes)\/[^"]+|language-configuration\.json)"/g),
    );
    for (const [, file] of files) assert.ok(fs.existsSync(path.join(root, file)), file);
  });
});

describe('The translation into Spanish', () => {
  const spanish = json<Record<string, string>>('package.nls.es.json');
  const bundle = json<Record<string, string>>('l10n/bundle.l10n.es.json');
  const code = sources('src').join('\n');
  const messages = new Set(
    Array.from(
      code.matchAll(/l10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g),
      ([, single, double]) => (single ?? double ?? '').replace(/\\(['"\\])/g, '$1'),
    ),
  );

  it('has every string of the manifest and no other', () => {
    assert.deepEqual(Object.keys(spanish).sort(), Object.keys(english).sort());
  });

  it('has every message of the code and no other', () => {
    assert.ok(messages.size > 60);
    assert.deepEqual(Object.keys(bundle).sort(), Array.from(messages).sort());
  });

  it('gives every call of l10n.t a literal, which alone can be translated', () => {
    const calls = code.match(/l10n\.t\(/g)?.length ?? 0;
    const literal = code.match(/l10n\.t\(\s*['"]/g)?.length ?? 0;
    assert.equal(literal, calls);
  });

  it('keeps the places for values, the links and the names of settings', () => {
    const marks = (text: string): string[] =>
      (text.match(/\{\w+\}|\(command:[\w.]+\)|`[^`]+`/g) ?? []).sort();
    for (const [message, translation] of Object.entries(bundle)) {
      assert.deepEqual(marks(translation), marks(message), message);
    }
    for (const [key, text] of Object.entries(english))
      assert.deepEqual(marks(spanish[key]), marks(text), key);
  });
});

import tseslint from 'typescript-eslint';

/** The folders of src and what each may import from its neighbours; see CONTRIBUTING.md. */
const walls = {
  'src/analysis/data': [],
  'src/analysis': ['analysis'],
  'src/annotations': ['analysis', 'annotations'],
  'src/checks': ['analysis'],
  'src/sources': ['analysis', 'checks', 'sources'],
  'src/export': ['analysis', 'annotations'],
  'src/cli': ['analysis', 'annotations', 'checks', 'export', 'sources'],
  'src/editor': ['analysis', 'annotations', 'checks', 'export', 'editor', 'sources'],
  'src/commands': ['analysis', 'annotations', 'export', 'editor', 'commands', 'sources'],
  'src/sidebar': ['analysis', 'annotations', 'export', 'editor', 'sidebar', 'sources'],
  'src/report': ['analysis', 'annotations', 'export', 'editor', 'report', 'sources'],
  // What every window loads: the rest is imported as types alone.
  'src/activation': ['editor', 'report', 'activation'],
};
/** The folders of the core from the lowest: each imports of the lower ones, and of its neighbours nothing. */
const coreLayers = [
  ['data'],
  ['containers'],
  ['text'],
  ['syntax'],
  ['people'],
  ['quotes', 'repeats', 'themes'],
  ['pipeline'],
];
const folders = [
  'activation',
  'analysis',
  'annotations',
  'checks',
  'cli',
  'commands',
  'editor',
  'export',
  'report',
  'sidebar',
  'sources',
];

/** Names of a browser page; nothing of this extension runs in one but the script of the report. */
const domGlobals = ['document', 'window', 'navigator', 'localStorage', 'sessionStorage', 'HTMLElement'];
const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];

/** Patterns for the modules a folder must not import. */
function forbidden(folder, allowed) {
  const patterns = folders
    .filter((name) => !allowed.includes(name))
    .map((name) => ({
      regex: `^(\\.\\./)+${name}(/|$)`,
      message: `${folder} must not import src/${name}; the arrows are in CONTRIBUTING.md.`,
    }));
  patterns.push({ regex: `^(\\.\\./)+extension$`, message: 'Nothing imports the extension itself.' });
  if (folder.startsWith('src/analysis')) {
    patterns.push({ regex: '^(vscode|node:.*)$', message: 'The core imports no vscode and no Node.' });
  } else if (['src/annotations', 'src/checks', 'src/export', 'src/cli', 'src/sources'].includes(folder)) {
    patterns.push({ regex: '^vscode$', message: `${folder} runs without VS Code.` });
  } else {
    patterns.push({ regex: '^node:', message: 'The extension runs in web workers, which have no Node.' });
  }
  if (folder === 'src/analysis/data') {
    patterns.push({ regex: '^\\.\\./', message: 'Tables import nothing from outside their folder.' });
  } else if (folder !== 'src/analysis') {
    patterns.push({ regex: '(^|/)analysis/.', message: 'src/analysis has one door: import it as a whole.' });
  }
  return patterns;
}

const wallRules = Object.entries(walls).map(([folder, allowed]) => ({
  files: [`${folder}/**/*.ts`],
  ignores: folder === 'src/analysis' ? ['src/analysis/data/**'] : [],
  rules: { 'no-restricted-imports': ['error', { patterns: forbidden(folder, allowed) }] },
}));

/** What a folder of the core must not import of the core. */
function aboveInCore(folder, layer) {
  const others = coreLayers.slice(layer).flat();
  const patterns = others
    .filter((name) => name !== folder)
    .map((name) => ({
      regex: `^(\\.\\./)+${name}(/|$)`,
      message: `${folder} must not import analysis/${name}; the arrows are in CONTRIBUTING.md.`,
    }));
  patterns.push({ regex: '^(\\.\\./)+(index)?$', message: 'The door of the core is for others.' });
  if (['quotes', 'repeats', 'themes'].includes(folder))
    patterns.push({ regex: '^(\\.\\./)+people/.', message: 'people has one door for its neighbours.' });
  return patterns;
}

const coreRules = coreLayers.flatMap((names, layer) =>
  names
    .filter((name) => name !== 'data')
    .map((name) => ({
      files: [`src/analysis/${name}/**/*.ts`],
      rules: {
        'no-restricted-imports': [
          'error',
          { patterns: [...forbidden('src/analysis', walls['src/analysis']), ...aboveInCore(name, layer)] },
        ],
      },
    })),
);

/** What VS Code shows of foreign text it may show as links that run commands: src/editor/messages takes care of that. */
const messageCalls =
  /^(show(Information|Warning|Error)Message|show(InputBox|QuickPick)|create(InputBox|QuickPick)|withProgress|setStatusBarMessage)$/;
const messageRules = [
  {
    selector: `MemberExpression[property.name=${messageCalls}][object.property.name='window']`,
    message:
      'Messages, prompts and lists go through src/editor/messages, in which no foreign text is a link.',
  },
  {
    selector: "AssignmentExpression[left.property.name='message']",
    message: 'The sentence above the rows of a view goes through setViewMessage of src/editor/messages.',
  },
];

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', '.vscode-test/**', 'test-results/**', '**/*.validator.generated.ts'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', 400],
      'max-lines-per-function': ['error', 70],
      eqeqeq: 'error',
      // An index that is out of range reads as undefined unseen by the compiler (noUncheckedIndexedAccess is off).
      // With it on, each of the many loops over tokens would need a cast or a branch that no test can reach; a cast
      // says nothing that the index does not, so there are none: this rule finds each of them.
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      // Character codes are compared with const enums of characters.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-globals': ['error', ...domGlobals, ...networkGlobals] } },
  {
    files: ['src/report/page/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...networkGlobals] },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/editor/messages/**'],
    rules: { 'no-restricted-syntax': ['error', ...messageRules] },
  },
  ...wallRules,
  ...coreRules,
  // The bodies of describe() and tables are as long as they are.
  { files: ['test/**/*.test.ts'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['src/analysis/data/**'], rules: { 'max-lines': 'off' } },
  // Longer guard chains are tables of rules, or smaller questions. A switch over kinds is such a table.
  { files: ['src/**/*.ts'], rules: { complexity: ['error', { max: 14, variant: 'modified' }] } },
  // Here the language itself has that many cases: a question may ask for some more.
  {
    files: ['src/analysis/{people,quotes}/**/*.ts'],
    rules: { complexity: ['error', { max: 19, variant: 'modified' }] },
  },
);

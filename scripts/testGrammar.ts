import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { repoRoot } from '../tools/paths';

// Runs the grammar's tests: articles in test/grammar whose comment lines say which scopes a text must have.
const grammar = path.join('syntaxes', 'news.tmLanguage.json');
const runner = require.resolve('vscode-tmgrammar-test/dist/unit.js');
const args = [runner, '--grammar', grammar, 'test/grammar/**/*.{news,article}'];
process.exitCode = spawnSync(process.execPath, args, { cwd: repoRoot, stdio: 'inherit' }).status ?? 1;

#!/usr/bin/env node
// An executable that takes VS Code's own arguments: the `vscodeExecutablePath` for @vscode/test-electron.
require('tsx/cjs');
require('./code.ts');

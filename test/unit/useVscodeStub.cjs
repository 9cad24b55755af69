// For single test files, which Mocha runs as they are; the bundle of all of them is told the same by scripts/unitTests.ts.
const Module = require('node:module');
const path = require('node:path');

const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  const own = request === 'vscode' ? path.join(__dirname, 'vscodeStub.ts') : request;
  return resolve.call(this, own, ...rest);
};

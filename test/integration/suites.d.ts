/** All suites of this folder that run in the host being bundled for; made up by `bundle.ts`. */
declare module 'suites';
declare module 'mocha/mocha.js';

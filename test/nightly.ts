/** Loaded before the fuzz tests by `npm run test:nightly`: as many runs as a night allows, unless FUZZ_RUNS says otherwise. */
process.env['FUZZ_RUNS'] ??= '10000';

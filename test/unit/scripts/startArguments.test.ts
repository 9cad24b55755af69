import assert from 'node:assert/strict';
import * as path from 'node:path';
import { assertReadable, readArguments, sample } from '../../../scripts/startArguments';
import { UserError } from '../../../tools/errors';
import { repoRoot } from '../../../tools/paths';

describe('The command line of npm start', () => {
  const refuses = (args: string[], message: RegExp) => {
    assert.throws(
      () => readArguments(args, '.'),
      (error) => error instanceof UserError && message.test(error.message),
    );
  };

  it('opens a sample on a free port when nothing is named', async () => {
    const wishes = readArguments([], '.');
    assert.deepEqual(wishes, { file: sample, open: true });
    await assertReadable(wishes.file);
  });

  it('takes a file from where the reader stands, and a port', () => {
    const wishes = readArguments(['news/today.txt', '--port', '8123'], path.join(repoRoot, 'samples'));
    const file = path.join(repoRoot, 'samples', 'news', 'today.txt');
    assert.deepEqual(wishes, { file, port: 8123, open: true });
  });

  it('refuses what is no port, two files and unknown options, and says how it is used', () => {
    for (const port of ['0', '65536', 'eighty', '80.5', ''])
      refuses([`--port=${port}`], /--port takes a number/);
    refuses(['a.txt', 'b.txt'], /One FILE/);
    refuses(['--colour'], /--colour/);
  });

  it('says of a file that is not there, and of a folder, that it cannot be opened', async () => {
    await assert.rejects(
      assertReadable(path.join(repoRoot, 'no-such-file.txt')),
      /There is no file .*no-such-file/,
    );
    await assert.rejects(assertReadable(repoRoot), /is not a file/);
  });
});

import assert from 'node:assert/strict';
import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../../src/analysis';
import { SourceFolder } from '../../../src/cli/sourceFolder';
import { temporaryFolder } from '../../../tools/cleanup';

const WORDS = 'We will not close the old pier before the new one has been tested for two winters,';
const ARTICLE = `Pier\n\n“${WORDS}” said Mayor Orla Venn.\n\nMayor Orla Venn called the plan of the council “absurd” on Tuesday.`;

describe('A folder of sources', () => {
  let folder: ReturnType<typeof temporaryFolder>;

  beforeEach(() => {
    folder = temporaryFolder('sources-test');
  });
  afterEach(() => folder.remove());

  const write = (name: string, text: string | Uint8Array): string => {
    const file = join(folder.path, name);
    writeFileSync(file, text);
    return file;
  };
  /** The sources that are read, and what is told of the others. */
  const read = (): { sources: SourceFolder; told: string[] } => {
    const told: string[] = [];
    const sources = new SourceFolder(folder.path, (problem) => told.push(problem.replace(folder.path, '')));
    return { sources, told };
  };
  const verdicts = async (sources: SourceFolder): Promise<string[]> =>
    (await sources.check(ARTICLE, analyze(ARTICLE))).map(({ verdict }) => verdict);

  it('leaves out one of 200 MB, one of bytes and a folder that is called like a text, and says so', async () => {
    truncateSync(write('tape.txt', 'We said'), 200_000_000);
    write('picture.txt', new Uint8Array([0, 1, 2, 3, 0]));
    mkdirSync(join(folder.path, 'may.txt'));
    write('talk.txt', `MAYOR VENN: ${WORDS}\n`);
    const { sources, told } = read();
    assert.deepEqual(Array.from(sources.signatures.keys()), [join(folder.path, 'talk.txt')]);
    assert.equal(told.length, 3);
    assert.match(told.join(''), /tape\.txt is larger than 20 MB; it is left out of the sources\.\n/);
    assert.match(told.join(''), /picture\.txt is not a text file/);
    assert.match(told.join(''), /may\.txt cannot be read/);
    assert.equal((await verdicts(sources))[0], 'verbatim');
  });

  it('may lose a source after it was read: the words are in none then', async () => {
    const file = write('talk.txt', `MAYOR VENN: ${WORDS}\n`);
    write('other.txt', 'CLERK VOSS: We will meet again in two weeks.\n');
    const { sources } = read();
    rmSync(file);
    assert.equal((await verdicts(sources))[0], 'absent');
  });

  it('says of a quotation of one word that it is unchecked, whatever the sources have', async () => {
    for (const text of ['VENN: It is absurd.\n', 'VENN: It is fine.\n']) {
      write('talk.txt', text);
      assert.equal((await verdicts(read().sources)).at(-1), 'unchecked');
    }
  });

  it('knows which files are in it, so that an article in it is no source of itself', () => {
    const article = write('pier.txt', ARTICLE);
    const { sources } = read();
    assert.ok(sources.has(article));
    assert.ok(!sources.has(join(folder.path, 'quay.txt')));
  });
});

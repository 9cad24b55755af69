import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Article } from '../analysis';
import {
  checkAgainstShelf,
  readSource,
  signatureOf,
  type Source,
  type SourcedQuote,
  type SourceShelf,
  type SourceSignature,
} from '../sources';
import { reason } from './common';
import { decodeText } from './decode';

const SOURCE_FILE = /\.(?:txt|md|srt|vtt)$/i;
/** Larger texts are no transcripts. */
const LARGEST = 20_000_000;
/** Sources that stay read, those asked for last. */
const MOST_KEPT = 200;

/** The sources below a folder: of each only its words as numbers are kept, and the texts that were asked for last. */
export class SourceFolder implements SourceShelf {
  readonly signatures = new Map<string, SourceSignature>();
  private readonly read = new Map<string, Source>();

  /**
   * @param tell takes a sentence for each file that is left out
   * @throws where the folder cannot be read
   */
  constructor(
    private readonly folder: string,
    tell: (problem: string) => void,
  ) {
    for (const file of filesBelow(folder)) {
      const text = textOf(file);
      if (typeof text === 'string') this.signatures.set(file, signatureOf(readSource(file, text)));
      else tell(`${file} ${text.problem}; it is left out of the sources.\n`);
    }
  }

  /** Whether a file is one of the sources: such a file is no article. */
  has(file: string): boolean {
    const own = relative(this.folder, file);
    return Array.from(this.signatures.keys()).some((key) => relative(this.folder, key) === own);
  }

  readonly sourceOf = (file: string): Promise<Source | null> => {
    let source = this.read.get(file);
    if (!source) {
      const text = textOf(file);
      if (typeof text !== 'string') return Promise.resolve(null); // gone since it was indexed
      source = readSource(file, text);
    }
    this.read.delete(file);
    this.read.set(file, source);
    const [oldest] = this.read.keys();
    if (this.read.size > MOST_KEPT && oldest !== undefined) this.read.delete(oldest);
    return Promise.resolve(source);
  };

  /** Holds each quotation in marks of an article against the sources. */
  async check(text: string, { quotes, date }: Article): Promise<SourcedQuote[]> {
    const day = date.source === 'today' ? null : date.iso;
    const checks: SourcedQuote[] = [];
    for (const quote of quotes.filter(({ kind }) => kind === 'direct' || kind === 'partial'))
      checks.push(await checkAgainstShelf(text, quote, this, day));
    return checks;
  }
}

function filesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    SOURCE_FILE.test(name),
  );
  return names.sort().map((name) => join(folder, name));
}

function textOf(file: string): string | { readonly problem: string } {
  try {
    const { size } = statSync(file);
    if (size > LARGEST) return { problem: 'is larger than 20 MB' };
    const decoded = decodeText(readFileSync(file));
    return 'problem' in decoded ? decoded : decoded.text;
  } catch (error) {
    return { problem: `cannot be read: ${reason(error)}` };
  }
}

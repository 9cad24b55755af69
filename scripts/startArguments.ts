import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../tools/errors';
import { repoRoot } from '../tools/paths';

const usage = 'Usage: npm start [-- FILE] [--port N] [--no-open]';
/** What opens without a FILE. */
export const sample = path.join(repoRoot, 'samples', 'summit.txt');

/** What `npm start` was asked for. */
export interface Wishes {
  /** The article to open, an absolute path. */
  readonly file: string;
  readonly port?: number;
  /** Whether to open the desktop's browser. */
  readonly open: boolean;
}

/**
 * Reads the command line.
 * @param from the folder a relative FILE is meant from.
 * @throws UserError with the usage.
 */
export function readArguments(args: string[], from: string): Wishes {
  const options = { port: { type: 'string' }, 'no-open': { type: 'boolean' } } as const;
  let parsed;
  try {
    parsed = parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new UserError((error as Error).message, usage);
  }
  const { values, positionals } = parsed;
  if (positionals.length > 1) throw new UserError('One FILE at a time, please.', usage);
  const port = values.port === undefined ? {} : { port: readPort(values.port) };
  const file = path.resolve(from, positionals[0] ?? sample);
  return { file, ...port, open: values['no-open'] !== true };
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new UserError(`--port takes a number from 1 to 65535, not "${text}".`, usage);
}

/** @throws UserError if a file is not there, is no file or may not be read. */
export async function assertReadable(file: string): Promise<void> {
  const stats = await fs.stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new UserError(`There is no file ${file}.`, usage);
    throw new UserError(`${file} cannot be read (${error.code ?? error.message}).`, usage);
  });
  if (!stats.isFile()) throw new UserError(`${file} is not a file.`, usage);
  await fs.access(file, fs.constants.R_OK).catch(() => {
    throw new UserError(`${file} may not be read.`, usage);
  });
}

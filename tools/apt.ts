import { Unavailable } from './errors';
import type { Progress } from './progress';
import { isNetworkFailure, run, which } from './shell';

/** How this machine lets us install Debian packages: as root, by a sudo that asks nothing, or not at all. */
async function aptPrefix(): Promise<readonly string[] | undefined> {
  if (process.platform !== 'linux' || !which('apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  if (!which('sudo')) return undefined;
  return (await run('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : undefined;
}

/** True if {@link aptInstall} has a way to install anything here. */
export async function canAptInstall(): Promise<boolean> {
  return (await aptPrefix()) !== undefined;
}

/**
 * Installs Debian packages without asking questions.
 * @throws Unavailable where the machine does not allow it, the network is missing or apt fails.
 */
export async function aptInstall(packages: readonly string[], progress: Progress): Promise<void> {
  const names = packages.join(' ');
  const byHand = `Install by hand: sudo apt-get install ${names}`;
  const prefix = await aptPrefix();
  if (!prefix) throw new Unavailable(`${names}: not installed, and not allowed to install here.`, byHand);
  const apt = async (...args: string[]): Promise<void> => {
    const [command = 'apt-get', ...rest] = [
      ...prefix,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      ...args,
    ];
    const done = await run(command, rest);
    if (done.code === 0) return;
    const cause = isNetworkFailure(done.output)
      ? 'no network'
      : (done.output.trim().split('\n').at(-1) ?? '');
    throw new Unavailable(`apt-get could not install ${names}: ${cause}.`, byHand);
  };
  await progress.step(`Installing ${names} from the Debian archive`, async () => {
    await apt('update', '-q');
    await apt('install', '-q', '-y', '--no-install-recommends', ...packages);
  });
}

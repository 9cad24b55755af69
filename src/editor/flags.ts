const REGIONAL_INDICATOR_A = 0x1f1e6;

/**
 * The flag of a country as an emoji: two regional indicator letters, by Unicode Technical Standard 51.
 * @param code ISO 3166 alpha-2; anything else gives an empty string
 */
export function flagOf(code: string | null): string {
  if (!code || !/^[A-Za-z]{2}$/.test(code)) return '';
  const letters = Array.from(
    code.toUpperCase(),
    (letter) => REGIONAL_INDICATOR_A + letter.charCodeAt(0) - 65,
  );
  return String.fromCodePoint(...letters);
}

/** What the global objects of a host tell of the machine that it runs on. */
interface HostGlobals {
  readonly process?: { readonly platform?: string };
  readonly navigator?: { readonly userAgent?: string };
}

/** Systems that come with a font of flags: Windows has none, and of Linux nobody knows. */
const WITH_FLAGS = /darwin|mac os|iphone|ipad|android|cros/i;

/** Whether flags can be drawn where a host of this kind shows its window. */
export function drawsFlags(host: object, isRemote: boolean): boolean {
  const { process, navigator } = host as HostGlobals;
  if (process?.platform !== undefined) return !isRemote && WITH_FLAGS.test(process.platform);
  return WITH_FLAGS.test(navigator?.userAgent ?? '');
}

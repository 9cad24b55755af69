/** Messages of VS Code's web workbench about services this host does not have; none concerns the extension. */
const noise = [
  /open-vsx\.org/,
  /vsda/,
  /service ?worker/i,
  /agent ?host/i,
  /\[network\]/,
  /marketplace/i,
  /connection token/i,
  /Creating a socket/,
  /reconnection-grace-time/,
  /builtin extensions cache/,
  /AccountPolicyGate/,
  /^Creation of workbench contribution/,
  /authentication provider/,
  /\[DefaultAccount\]/,
  // Stacks inside the workbench itself; those of extensions name the extension host.
  /at .*\/static\/out\/vs\/code\/browser\/workbench\//,
];

/** True for a console line that says nothing about the extension under test. */
export function isNoise(line: string): boolean {
  return noise.some((pattern) => pattern.test(line));
}

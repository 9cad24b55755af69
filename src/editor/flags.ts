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

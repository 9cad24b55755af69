import fc from 'fast-check';
import { splitSentences } from '../../../src/analysis/text/sentences';
import { tokenize, Tokens } from '../../../src/analysis/text/tokens';

/** Tokenises a text and splits its sentences, as the core does with each paragraph. */
export function read(text: string): Tokens {
  const tokens = new Tokens();
  tokenize(text, tokens);
  splitSentences(tokens);
  return tokens;
}

/** The tokens' texts. */
export function words(text: string): string[] {
  const tokens = read(text);
  return Array.from({ length: tokens.count }, (_, i) => tokens.textOf(i));
}

/** The sentences' texts. */
export function sentences(text: string): string[] {
  const tokens = read(text);
  return Array.from({ length: tokens.sentenceCount }, (_, i) => {
    const first = tokens.sentence[i];
    const last = tokens.sentence[i + 1] - 1;
    return text.slice(tokens.start[first], tokens.end[last]);
  });
}

/** Any UTF-16 code units, lone surrogates and control characters among them, with marks and blanks made likely. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...'ab. ,\'-\n"“”’A9é') },
      { weight: 1, arbitrary: fc.nat(0xffff).map((code) => String.fromCharCode(code)) },
    ),
    { maxLength: 120 },
  )
  .map((units) => units.join(''));

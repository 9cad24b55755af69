/** Texts known by their words alone, in whatever case and marks they stand. Pure. */
import { readParagraphFacts, type RepeatedGroup } from '../analysis';

/** A key of a text's words in order: the same for every way to set them, and short enough to be kept. */
export function wordingOf(text: string): string {
  const { hash, words } = readParagraphFacts(text);
  return `${(hash >>> 0).toString(36)}.${words.length.toString(36)}`;
}

/**
 * Whether a group repeats only what is in `ignored`: it comes back when it has two copies of other wordings.
 * @param textOf the text of a paragraph, by its index
 */
export function repeatsOnly(
  { copies }: RepeatedGroup,
  ignored: ReadonlySet<string>,
  textOf: (paragraph: number) => string,
): boolean {
  let others = 0;
  for (const { paragraph } of copies) {
    if (!ignored.has(wordingOf(textOf(paragraph)))) others++;
    if (others > 1) return false;
  }
  return true;
}

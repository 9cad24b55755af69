/**
 * Makes word lists shorter in bundles. In the sources they stand as they are read; in a bundle each word says how many
 * letters it has in common with the one before it, and its other letters (front coding): a third less to load and parse.
 */
import * as fs from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Lists shorter than this are left as they are. */
const SHORTEST_LIST = 1000;
const MOST_SHARED = 35;
const LISTS = /export const (\w+) = `([^`$\\]*)`;/g;

/**
 * Puts the number of letters that a word shares with the one before it, as one digit of base 36, in their place.
 * @param list words between white space, none of which begins with a digit
 * @throws where one does
 */
export function fold(list: string): string {
  let before = '';
  return list
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => {
      if (/^[0-9]/.test(word)) throw new Error(`"${word}" begins with a digit`);
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join(' ');
}

/** The words of a folded list between blanks. It is copied into bundles as it stands here. */
export function unfold(folded: string): string {
  let before = '';
  return folded
    .split(' ')
    .map((word) => (before = before.slice(0, parseInt(word[0] as string, 36)) + word.slice(1)))
    .join(' ');
}

/** The text of a module of word lists with its long lists folded. */
export function foldLists(module: string): string {
  let isFolded = false;
  const text = module.replace(LISTS, (whole, name: string, list: string) => {
    if (list.length < SHORTEST_LIST || list.trim() === '') return whole;
    isFolded = true;
    return `export const ${name} = unfold(${JSON.stringify(fold(list))});`;
  });
  return isFolded ? `${unfold.toString()}\n${text}` : text;
}

export const foldWordLists: Plugin = {
  name: 'fold-word-lists',
  setup(builder) {
    builder.onLoad({ filter: /[\\/](name|theme)Words\.generated\.ts$/ }, async ({ path }) => ({
      contents: foldLists(await fs.readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

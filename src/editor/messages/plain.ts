/** Text for VS Code's messages in which nothing is more than text. Pure. */

/** More characters than this nobody reads in a message; a name in a file may have millions. */
const LONGEST = 1000;

/** Line ends, tabs and other controls: in a message of one line each is a blank. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
/**
 * Characters without a shape of their own, among them those that turn the direction of what follows. The two joiners stay:
 * emoji and several scripts are written with them.
 */
const INVISIBLE = /(?![\u200c\u200d])\p{Cf}/gu;
/** Halves of surrogate pairs by themselves. */
const UNPAIRED = /\p{Cs}/gu;

/**
 * What to hand to VS Code so that the reader sees this text and can click nothing in it. VS Code makes a link, which may
 * run a command, of `[words](address)` in notifications, prompts, the language status and above the rows of a view, and
 * an icon of `$(name)` in the status bar and in lists; it has no escapes that hold for all of them. A blank takes both
 * apart wherever they stand, so that a file, an article or an error may say what it likes.
 */
export function plainText(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return cut
    .replace(CONTROLS, ' ')
    .replace(INVISIBLE, '')
    .replace(UNPAIRED, '\ufffd')
    .replace(/\](?=\()/g, '] ')
    .replace(/\$(?=\()/g, '$ ');
}

/** What is said about an annotation, apart from how it is shown: as a hover's Markdown or as plain text. Pure. */

/** A link that runs a command. */
export interface Link {
  readonly label: string;
  readonly command: string;
  readonly args: readonly unknown[];
}

/** A piece of a line: plain words, a name to stand out, a quoted word, a remark in small, an icon, or a link. */
export type Part =
  | string
  | { readonly strong: string }
  | { readonly emphasis: string }
  | { readonly quiet: string }
  | { readonly icon: string }
  | Link;

export interface Description {
  readonly title: readonly Part[];
  readonly lines: readonly (readonly Part[])[];
  readonly actions: readonly Link[];
}

/** The description as Markdown; every word that may come from a document is escaped. */
export function toMarkdown({ title, lines, actions }: Description): string {
  const paragraphs = [title, ...lines].map((line) => line.map(partToMarkdown).join(''));
  const links = actions.map(linkToMarkdown).join(' &nbsp;·&nbsp; ');
  return [paragraphs.join('  \n'), links].filter((block) => block !== '').join('\n\n');
}

/** The first line of a description as plain text. */
export function titleText({ title }: Description): string {
  return title.map(partToText).join('').trim();
}

/** The description as plain text, one line after the other, without what can only be clicked. */
export function toPlainText({ title, lines }: Description): string {
  return [title, ...lines].map((line) => line.map(partToText).join('').trim()).join('\n');
}

function partToMarkdown(part: Part): string {
  if (typeof part === 'string') return escapeMarkdown(part);
  if ('strong' in part) return `**${escapeMarkdown(part.strong)}**`;
  if ('emphasis' in part) return `*${escapeMarkdown(part.emphasis)}*`;
  if ('quiet' in part) return `*${escapeMarkdown(part.quiet)}*`;
  if ('icon' in part) return `$(${part.icon}) `;
  return linkToMarkdown(part);
}

function partToText(part: Part): string {
  if (typeof part === 'string') return part;
  if ('strong' in part) return part.strong;
  if ('emphasis' in part) return part.emphasis;
  if ('quiet' in part) return part.quiet;
  return 'label' in part ? part.label : '';
}

function linkToMarkdown({ label, command, args }: Link): string {
  const query = encodeURIComponent(JSON.stringify(args)).replace(/[()]/g, (sign) =>
    sign === '(' ? '%28' : '%29',
  );
  return `[${escapeMarkdown(label)}](command:${command}?${query})`;
}

/**
 * Escapes text of unknown origin for Markdown: no formatting, link, HTML or icon can come of it, and line breaks
 * become spaces.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+\-.!~|$@:]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\s+/g, ' ');
}

/** White space as single spaces, cut at a word's end with an ellipsis where it is longer than `length`. */
export function excerpt(text: string, length: number): string {
  const line = text
    .slice(0, length * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const blank = cut.lastIndexOf(' ');
  return `${cut.slice(0, blank > length / 2 ? blank : length).replace(/[\s,;:.–—-]+$/, '')}…`;
}

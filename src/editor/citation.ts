/** Quotes as they are pasted elsewhere. Pure. */
import { PROBABLE_SPEAKER, type Quote } from '../analysis';

const OPENING = /^["“”„«‹‘'`]+\s*/;
const CLOSING = /\s*["“”»›’'`]+$/;

/** The words of a quote without its marks, on one line. */
export function wordsOf(quoted: string): string {
  return quoted.replace(/\s+/g, ' ').trim().replace(OPENING, '').replace(CLOSING, '');
}

/** “We will build it,” Ana Example said. Reported speech is given without marks: these are not the speaker's words. */
export function quoteWithAttribution(
  quoted: string,
  { kind, speaker, cue }: Pick<Quote, 'kind' | 'speaker' | 'cue'>,
): string {
  const words = wordsOf(quoted);
  if (!speaker) return kind === 'indirect' ? words : `“${words}”`;
  const said = cue && /^[a-z]+$/.test(cue.text) ? cue.text : 'said';
  const isSure = speaker.confidence >= PROBABLE_SPEAKER;
  const name = isSure ? speaker.name : `probably ${speaker.name}`;
  if (kind === 'indirect') return `${words} (${name})`;
  if (/^according to$/i.test(cue?.text ?? '')) return `“${comma(words)}” according to ${name}.`;
  return isSure ? `“${comma(words)}” ${name} ${said}.` : `“${comma(words)}” ${said} ${name}.`;
}

/** A full stop before the attribution becomes a comma; a question or exclamation mark stays. */
function comma(words: string): string {
  if (/[?!…]$/.test(words)) return words;
  return `${words.replace(/[.,;:]+$/, '')},`;
}

/** What a citation can name. */
export interface CitationParts {
  readonly quote: string;
  readonly speaker: string;
  readonly headline: string;
  readonly date: string;
  readonly file: string;
}

/** The format where the setting is empty. */
const DEFAULT_CITATION = '{speaker}: “{quote}” ({headline}, {date})';

/**
 * Fills a format with names in braces. Where a part is empty, the brackets and commas round it go too.
 * @param format the setting `newsAnnotator.citation.format`; empty for the default
 */
export function citationOf(format: string, parts: CitationParts): string {
  const known: Readonly<Record<string, string>> = {
    ...parts,
    quote: wordsOf(parts.quote).replace(/[,;]$/, ''),
  };
  const filled = (format.trim() || DEFAULT_CITATION).replace(
    /\{(\w+)\}/g,
    (all, name: string) => known[name] ?? all,
  );
  return filled
    .replace(/\(,\s*/g, '(')
    .replace(/,\s*\)/g, ')')
    .replace(/\s*\(\s*\)/g, '')
    .trim();
}

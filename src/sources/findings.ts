/** What there is to say of quotations that were held against sources, in the form of the desk's findings. */
import { say, type Finding, type Fix, type Message, type Severity, type SourceCode } from '../checks';
import type { QuoteDifference } from './differences';
import type { SourcedQuote } from './many';

/** What a rule about sources is for; its findings come from {@link sourceFindings}. */
export const SOURCE_RULES: readonly {
  readonly code: SourceCode;
  readonly severity: Severity;
  readonly why: string;
}[] = [
  {
    code: 'quote-differs-from-source',
    severity: 'warning',
    why: 'What stands between quotation marks is what was said, and the source has other words.',
  },
  {
    code: 'quote-not-in-sources',
    severity: 'information',
    why: 'Without a source nobody can check that this was said.',
  },
  {
    code: 'quote-other-speaker',
    severity: 'warning',
    why: 'The words are right, and the source gives them to somebody else.',
  },
];

/**
 * What differs, is said by another or is in no source. Quotations that somebody checked by hand are for the caller to
 * leave out.
 * @param nameOf a source as the reader knows it, by its id
 */
export function sourceFindings(
  text: string,
  checks: readonly SourcedQuote[],
  severities: Readonly<Partial<Record<string, Severity | 'off'>>>,
  nameOf: (id: string) => string,
): Finding[] {
  return checks
    .flatMap((check) => findingsOf(text, check, nameOf))
    .flatMap((finding) => {
      const severity = severities[finding.code] ?? finding.severity;
      return severity === 'off' ? [] : [{ ...finding, severity }];
    });
}

function findingsOf(text: string, check: SourcedQuote, nameOf: (id: string) => string): Finding[] {
  const { start, end, verdict, source, line, saidBy } = check;
  const quote = { start, end };
  if (verdict === 'absent')
    return [found('quote-not-in-sources', quote, say('None of the sources has these words.'))];
  if (source === null || line === null) return [];
  const place = { source: nameOf(source), line: String(line) };
  const inSource = { id: source, start: check.sourceStart ?? 0, end: check.sourceEnd ?? 0, line };
  const findings: Finding[] = [];
  const [gravest] = check.differences;
  if (verdict === 'altered' && gravest)
    findings.push({
      ...found('quote-differs-from-source', placeOf(gravest, quote), differenceMessage(gravest, place)),
      fixes: [takeSourceWords(text, check)],
      inSource,
    });
  if (check.isOtherSpeaker && saidBy !== null)
    findings.push({
      ...found(
        'quote-other-speaker',
        quote,
        say('In {0}, line {1}, this is said by {2}.', place.source, place.line, saidBy),
      ),
      inSource,
    });
  return findings;
}

function found(code: SourceCode, { start, end }: { start: number; end: number }, message: Message): Finding {
  const severity = SOURCE_RULES.find((rule) => rule.code === code)?.severity ?? 'warning';
  return { code, severity, start, end, message };
}

/** Where words differ; the whole quotation where it only leaves some out. */
function placeOf({ start, end }: QuoteDifference, quote: { readonly start: number; readonly end: number }) {
  return end > start ? { start, end } : quote;
}

function differenceMessage(
  { kind, quoted, source: words }: QuoteDifference,
  { source, line }: { readonly source: string; readonly line: string },
): Message {
  if (kind === 'joined')
    return words === ''
      ? say('Two passages of {0} are joined here (line {1}).', source, line)
      : say('{0}, line {1}, has more here, and no ellipsis says so: “{2}”', source, line, short(words));
  if (quoted === '') return say('{0}, line {1}, also has “{2}” here.', source, line, short(words));
  if (words === '') return say('{0}, line {1}, does not have “{2}”.', source, line, short(quoted));
  return say('{0}, line {1}, has “{2}”, not “{3}”.', source, line, short(words), short(quoted));
}

const LONGEST = 80;

function short(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words;
}

/** The quotation with the source's words at each place where it has others; what it leaves out between passages is marked. */
export function takeSourceWords(text: string, { start, end, differences }: SourcedQuote): Fix {
  let mended = text.slice(start, end);
  for (const own of differences.slice().sort((a, b) => b.start - a.start || b.end - a.end)) {
    const [from, to] = [own.start - start, own.end - start];
    const before = mended.slice(0, from);
    const after = mended.slice(to);
    if (own.kind === 'joined') mended = `${before} …${after}`;
    else if (own.source === '')
      mended = before.replace(/ $/, '') + (/ $/.test(before) ? after : after.replace(/^ /, ''));
    else if (own.quoted === '') mended = `${before} ${own.source}${after}`;
    else mended = before + asCapital(own.quoted, own.source, before) + after;
  }
  return { start, end, text: mended, kind: 'source words' };
}

/** The first word of a quotation keeps its capital. */
function asCapital(quoted: string, words: string, before: string): string {
  const isFirst = !/[\p{L}\p{N}]/u.test(before);
  if (!isFirst || !/^\p{Lu}/u.test(quoted)) return words;
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

import { partitionPoint } from '../analysis';

/** Whose words the parts of a source are: labels of transcripts, voices of captions, signatures and headings of releases. */

/** A part of a source that one person says. Offsets are UTF-16, end exclusive. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** As the source names them; null where it does not say. */
  readonly speaker: string | null;
}

/** A stretch of a source that is no words of what was said: a time code, a cue's number, a stage direction, a label. */
export interface Skipped {
  readonly start: number;
  readonly end: number;
}

export interface Layout {
  /** In order, covering the whole text. */
  readonly passages: readonly Passage[];
  /** In order. */
  readonly skipped: readonly Skipped[];
}

const LABEL =
  /^[ \t]*(?:\d{1,2}[ \t]{2,})?(?:[-–—>*#]+[ \t]*)?(?:\[?\(?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?\)?\]?[ \t]*)?(?:\*\*|__)?((?:\p{Lu}[\p{L}\p{M}\d.’'-]*|of|the|for|and|de|von|van|der|den|bin|al|el|la|da|di|du|dos)(?:[ \t]+(?:\p{Lu}[\p{L}\p{M}\d.’'-]*|\d{1,2}|of|the|for|and|de|von|van|der|den|bin|al|el|la|da|di|du|dos)){0,6})(?:[ \t]*\([^()\n]{1,60}\)|,[ \t][^:\n]{1,60})?(?:\*\*|__)?[ \t]*:(?:\*\*|__)?(?=\s)/gmu;
/** "BY MS. TARRANT:": who asks the questions that follow. */
const EXAMINER = /^(?:BY|By)[ \t]+/;
const VOICE = /<v(?:\.[\w.]+)?[ \t]+([^>\n]{1,80})>/g;
/** "Pavel Novotny -- Chief Executive Officer" on a line of its own: whose the words below are, in calls of companies. */
const LABEL_LINE =
  /^[ \t]*(\p{Lu}[\p{L}\p{M}.’'-]*(?:[ \t]+\p{Lu}[\p{L}\p{M}.’'-]*){1,4})(?:[ \t]+(?:--|–|—)[ \t]+\p{Lu}[^\n.!?:]{2,60}){1,2}[ \t]*$/gmu;
/** Numbers of lines, as courts print them in the margin. */
const LINE_NUMBER = /^[ \t]*\d{1,2}[ \t]{2,}(?=\S)/gm;
/** The share of lines that have one where the margin does. */
const NUMBERED = 0.6;
const MOST_LABEL = 60;

/** Time codes and numbers of captions, their headers, tags and notes; time stamps; stage directions. */
const NO_WORDS =
  /^\uFEFF?WEBVTT[^\n]*(?:\n[^\n]+)*|^(?:NOTE|STYLE|REGION)\b(?:[^\n]*\n)(?:[^\n]+\n)*(?=\n)|^(?:\d+[ \t]*\r?\n)?[ \t]*(?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{1,3}[ \t]*-->[^\n]*|<[^<>\n]{1,80}>|\{\\[^}\n]*\}|\[[^[\]\n]{0,60}\]|\((?:applause|laughter|laughs|laughing|inaudible|unintelligible|crosstalk|cheers|cheering|music|pause|off[- ]mic|through (?:an )?interpreter)[^()\n]{0,40}\)|^[ \t]*\(?\d{1,2}:\d\d(?::\d\d)?\)?(?=[ \t]*(?:\r?\n|$))|^#{1,6}[ \t]|\*\*|__|&(?:nbsp|lrm|rlm|lt|gt|quot|#\d{1,5});/gimu;

/**
 * Labels as parliaments and courts print them, which end in a stop: "Mr. ABERNATHY.", "The CHAIRWOMAN.", "Sen. O'ROURKE
 * (D-Port Elm).", "Q.".
 */
const PRINTED_LABEL =
  /^[ \t]*((?:The|THE|\p{Lu}\p{Ll}{1,4}\.)[ \t]+(?:[\p{Lu}’'-]{2,}[ \t]+){0,4}[\p{Lu}’'-]{3,}(?:[ \t]+of[ \t]+\p{Lu}\p{Ll}+(?:[ \t]\p{Lu}\p{Ll}+)?)?|[QA])(?:[ \t]*\([^()\n]{1,60}\))?\.(?=[ \t]+\S)/gmu;

/** Reads the layout of a source. Linear in its length. */
export function readLayout(text: string): Layout {
  const skipped: Skipped[] = [];
  const turns: { start: number; speaker: string }[] = [];
  for (const match of text.matchAll(VOICE))
    turns.push({ start: match.index + match[0].length, speaker: (match[1] ?? '').trim() });
  for (const { start, end, name } of labelsOf(text)) {
    skipped.push({ start, end });
    turns.push({ start: end, speaker: name });
  }
  for (const match of text.matchAll(NO_WORDS)) {
    if (match[0] !== '') skipped.push({ start: match.index, end: match.index + match[0].length });
  }
  skipped.push(...lineNumbersOf(text));
  skipped.sort((a, b) => a.start - b.start || b.end - a.end);
  turns.sort((a, b) => a.start - b.start);
  return { passages: passagesOf(text, turns), skipped };
}

interface Label {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Labels at the starts of lines: what is written in capitals, is Q or A, has several words, or stands there twice. */
function labelsOf(text: string): Label[] {
  const found: Label[] = [];
  for (const match of text.matchAll(LABEL)) {
    const name = (match[1] ?? '').trim().replace(EXAMINER, '');
    if (name.length <= MOST_LABEL && !/^(?:of|the|for|and)$/.test(name))
      found.push({ start: match.index, end: match.index + match[0].length, name });
  }
  for (const match of text.matchAll(PRINTED_LABEL))
    found.push({ start: match.index, end: match.index + match[0].length, name: match[1].trim() });
  const lines = Array.from(text.matchAll(LABEL_LINE), ({ index, 0: line, 1: name }) => ({
    start: index,
    end: index + line.length,
    name,
  }));
  if (lines.length > 1) found.push(...lines);
  const counts = new Map<string, number>();
  for (const { name } of found) counts.set(name, (counts.get(name) ?? 0) + 1);
  return found.filter(({ name }) => {
    if (name === 'A') return counts.has('Q');
    if (name === 'Q' || /^[^\p{Ll}]{3,}$/u.test(name)) return true;
    return name.includes(' ') ? /^(?:\S+ ){1,4}\S+$/.test(name) : (counts.get(name) ?? 0) > 1;
  });
}

/** The numbers in the margin of a transcript, none where few lines have one. */
function lineNumbersOf(text: string): Skipped[] {
  const numbers = Array.from(text.matchAll(LINE_NUMBER), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  if (numbers.length < 3) return [];
  const lines = text.match(/^.*\S/gm)?.length ?? 0;
  return numbers.length >= NUMBERED * lines ? numbers : [];
}

function passagesOf(text: string, turns: readonly { start: number; speaker: string }[]): Passage[] {
  const whole = turns.length === 0 ? speakerOfAll(text) : null;
  const first = turns[0]?.start ?? text.length;
  const opening: Passage[] = first > 0 ? [{ start: 0, end: first, speaker: whole }] : [];
  const rest = turns.map(({ start, speaker }, i) => ({
    start,
    end: turns[i + 1]?.start ?? text.length,
    speaker,
  }));
  return [...opening, ...rest];
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.’'-]+(?:[ \t]+(?:\p{Lu}[\p{L}\p{M}.’'-]*|de|von|van|der|bin|al|el|la)){1,5}`;
/** "Statement by Peter Okonedo", "REMARKS OF SENATOR OKONEDO", "Statement by the Minister of Fisheries, Kirsi Haapala,". */
const HEADING = new RegExp(
  String.raw`^[ \t#*]*(?:(?:Full|FULL|Prepared|PREPARED|Opening|OPENING)[ \t]+)?(?:Statement|Remarks|Speech|Address|Testimony|Letter|Transcript[ \t]+of[ \t]+remarks|STATEMENT|REMARKS|SPEECH|ADDRESS|TESTIMONY|LETTER)[ \t]+(?:by|from|of|BY|FROM|OF)[ \t]+(?:(?:the|The|THE)[ \t][^,:\n]{1,60},[ \t]+)?(${NAME})`,
  'mu',
);
const SIGNED = new RegExp(
  String.raw`(?:^[ \t]*(?:[—–]|--|-)[ \t]*|^[ \t]*(?:Yours[ \t]+\w+|Sincerely|Respectfully|Signed|Kind[ \t]+regards|Regards)[ \t]*(?:yours)?,?[ \t]*\r?\n\s*)(${NAME})`,
  'gmu',
);
const HEAD_REACH = 600;
const END_REACH = 400;

/** Whose a text without labels is, by its heading ("Statement by ...") or the signature at its end. */
function speakerOfAll(text: string): string | null {
  const heading = HEADING.exec(text.slice(0, HEAD_REACH))?.[1];
  if (heading !== undefined) return heading;
  const signatures = [...text.slice(-END_REACH).matchAll(SIGNED)];
  return signatures.at(-1)?.[1] ?? null;
}

/** Whether labels or voices tell whose the words of a source are. */
export function isLabelled({ passages }: Layout): boolean {
  return passages.length > 1;
}

/** Whose the words at an offset are, or null where the source does not say. */
export function speakerAt({ passages }: Layout, offset: number): string | null {
  const next = partitionPoint(0, passages.length, (i) => passages[i].start <= offset);
  return passages[next - 1]?.speaker ?? null;
}

/** What of an article's findings the reader sees, and what they do not want to see again. Pure. */
import type { Span } from '../../analysis';
import { CODES, SOURCE_CODES, type Code, type Finding, type Severities, type Severity } from '../../checks';

/** Findings of a file that are shown: a longer list helps nobody. */
export const MOST_SHOWN = 100;

const KNOWN: readonly string[] = [...CODES, ...SOURCE_CODES];
const SEVERITIES: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'];

/** The setting as the rules take it, and what in it is none of them. */
export function readSeverities(value: unknown): { severities: Severities; unknown: string[] } {
  const severities: Partial<Record<Code, Severity | 'off'>> = {};
  const unknown: string[] = [];
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  for (const [code, severity] of entries) {
    const isKnown = KNOWN.includes(code) && SEVERITIES.includes(String(severity));
    if (isKnown) severities[code as Code] = severity as Severity | 'off';
    else unknown.push(code);
  }
  return { severities, unknown };
}

/** What of what is wrong with the settings the reader has not been told yet: they are read again for every check. */
export class ToldOnce {
  private readonly told = new Set<string>();

  /** @returns those that were never given before, each once */
  newOf(words: readonly string[]): string[] {
    const before = this.told.size;
    for (const word of words) this.told.add(word);
    return Array.from(this.told).slice(before);
  }
}

/** A place of the text of which the reader said that it is no slip, as their annotation has it. */
export interface DismissedHere extends Span {
  /** The rule; undefined where an annotation says it of all rules. */
  readonly rule: string | undefined;
}

/** A name about which a rule is never to speak. */
export type DismissedName = string;

/** How all slips of a rule about a name are known; null for one that is about no name. */
export function dismissedName({ code, name }: Pick<Finding, 'code' | 'name'>): DismissedName | null {
  return name === undefined ? null : `${code} ${name.toLowerCase()}`;
}

/** The findings that the reader has not dismissed. */
export function undismissed(
  findings: readonly Finding[],
  here: readonly DismissedHere[],
  names: ReadonlySet<DismissedName>,
): Finding[] {
  if (here.length === 0 && names.size === 0) return findings.slice();
  return findings.filter((finding) => {
    const ofName = dismissedName(finding);
    const isHere = here.some(
      ({ rule, start, end }) =>
        (rule === undefined || rule === finding.code) && start < finding.end && finding.start < end,
    );
    return !isHere && !(ofName !== null && names.has(ofName));
  });
}

/** The first findings, the graver ones before the milder where there are too many, and how many are left out. */
export function shownOf(findings: readonly Finding[]): { shown: Finding[]; more: number } {
  if (findings.length <= MOST_SHOWN) return { shown: findings.slice(), more: 0 };
  const graver = findings
    .slice()
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const kept = new Set(graver.slice(0, MOST_SHOWN));
  return { shown: findings.filter((finding) => kept.has(finding)), more: findings.length - MOST_SHOWN };
}

/** What a finding about a whole passage is drawn under: its first words, for a line under all of it would not be calm. */
const LONGEST_DRAWN = 60;
const FIRST_WORDS = /^\S+(?:\s+\S+){0,2}/;

/** Where the line of a finding is drawn. */
export function drawnOf({ start, end }: Span, text: string): Span {
  if (end - start <= LONGEST_DRAWN) return { start, end };
  const [first] = FIRST_WORDS.exec(text.slice(start, start + LONGEST_DRAWN)) ?? [''];
  return { start, end: start + Math.max(1, first.length) };
}

/** What of an article's findings the reader sees, and what they do not want to see again. Pure. */
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

/** What the reader said is no slip: one in its place, told by the words round it, or a rule for a name. */
export type Dismissal = string;

/** Characters on either side by which a place is known again. */
const AROUND = 24;

/** How a slip is known again in its place. */
export function dismissalHere({ code, start, end }: Finding, text: string): Dismissal {
  const around = text.slice(Math.max(0, start - AROUND), Math.min(text.length, end + AROUND));
  return `here ${code} ${around.replace(/\s+/g, ' ')}`;
}

/** How all slips of a rule about a name are known; null for one that is about no name. */
export function dismissalOfName({ code, name }: Finding): Dismissal | null {
  return name === undefined ? null : `name ${code} ${name.toLowerCase()}`;
}

/** The findings that the reader has not dismissed. */
export function undismissed(
  findings: readonly Finding[],
  text: string,
  dismissed: ReadonlySet<Dismissal>,
): Finding[] {
  if (dismissed.size === 0) return findings.slice();
  return findings.filter((finding) => {
    const ofName = dismissalOfName(finding);
    return !dismissed.has(dismissalHere(finding, text)) && !(ofName !== null && dismissed.has(ofName));
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

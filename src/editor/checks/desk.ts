import * as vscode from 'vscode';
import { byPlace, checkInSteps, type Finding } from '../../checks';
import { logError } from '../../logging/log';
import type { ReaderAnnotations } from '../annotations/readerAnnotations';
import type { DocumentStore } from '../documents';
import { warn } from '../messages';
import { rangeOf } from '../ranges';
import { readSettings, SECTION } from '../settings';
import { SLICE } from '../slices';
import { findingsOfQuotes, type QuoteChecks } from '../sources';
import type { DismissedSlips } from './dismissed';
import { drawnOf, readSeverities, shownOf, ToldOnce, undismissed } from './findings';
import { AT_REST, pauseBefore } from './pace';
import { sentenceOf, whyOf } from './words';

export const SOURCE = 'News Annotator';

/** What was found in a document, and in which text. */
interface Checked {
  readonly version: number;
  /** What the rules say of the article alone, in text order. */
  readonly own: readonly Finding[];
  /** All that is not dismissed, what sources say too, in text order. */
  readonly findings: readonly Finding[];
}

const SEVERITY = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** The slips of all annotated documents, in the Problems panel: checked when the writer pauses, never while they type. */
export class Desk implements vscode.Disposable {
  private readonly problems = vscode.languages.createDiagnosticCollection('news-annotator');
  private readonly checked = new Map<string, Checked>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly costs = new Map<string, number>();
  private readonly told = new ToldOnce();
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly store: DocumentStore,
    private readonly dismissed: DismissedSlips,
    readers: ReaderAnnotations,
    private readonly quotes: QuoteChecks,
  ) {
    const again = (): void => {
      for (const { document } of store.all()) this.soon(document, 0);
    };
    this.subscriptions = vscode.Disposable.from(
      this.problems,
      store.onDidChange((document) => this.soon(document, AT_REST)),
      store.onDidReconsider(again),
      dismissed.onDidChange(again),
      readers.onDidChange((document) => this.showAgain(document)),
      quotes.onDidChange((document) => this.showAgain(document)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SECTION}.checks`)) again();
      }),
    );
    again();
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.subscriptions.dispose();
  }

  /** The findings of a document's present text; none while it has not been checked. */
  findingsOf(document: vscode.TextDocument): readonly Finding[] {
    const known = this.checked.get(document.uri.toString());
    return known?.version === document.version ? known.findings : [];
  }

  private soon(document: vscode.TextDocument, pause: number): void {
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    const wait = pauseBefore(pause, this.costs.get(key) ?? 0);
    this.timers.set(
      key,
      setTimeout(() => {
        this.timers.delete(key);
        void this.check(document).catch((error: unknown) => logError(error, `Checking ${key}`));
      }, wait),
    );
  }

  private async check(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    const state = this.store.stateOf(document);
    const isChecked = !document.isClosed && !this.quotes.library.places.isSource(document.uri);
    if (!isChecked || state?.kind !== 'annotated' || state.importedFrom !== null) {
      this.checked.delete(key);
      this.costs.delete(key);
      this.problems.delete(document.uri);
      return;
    }
    const { version } = document;
    if (state.version !== version) return; // it is told again when the text has been read
    const text = document.getText();
    const findings: Finding[] = [];
    let cost = 0;
    const steps = checkInSteps(state.article, text, this.severitiesOf(document));
    for (let isDone = false; !isDone;) {
      const from = performance.now();
      while (!isDone && performance.now() - from < SLICE) {
        const step = steps.next();
        if (step.done) isDone = true;
        else findings.push(...step.value);
      }
      cost += performance.now() - from;
      await new Promise((resolve) => setTimeout(resolve, 0)); // keys go between
      if (document.isClosed || document.version !== version) return;
    }
    findings.sort(byPlace);
    this.costs.set(key, cost);
    this.show(document, findings);
  }

  /** What the sources say came after what the rules say. */
  private showAgain(document: vscode.TextDocument): void {
    const known = this.checked.get(document.uri.toString());
    if (known?.version === document.version) this.show(document, known.own);
  }

  private show(document: vscode.TextDocument, own: readonly Finding[]): void {
    const text = document.getText();
    const quotes = this.quotes.of(document) ?? [];
    // Where a source has the words, it tells which of two wordings is right.
    const settled = new Set(quotes.filter(({ source }) => source !== null).map(({ start }) => start));
    const open = own.filter(({ code, start }) => code !== 'quote-two-wordings' || !settled.has(start));
    const all = [...open, ...findingsOfQuotes(text, quotes, this.severitiesOf(document))];
    all.sort((a, b) => a.start - b.start || a.end - b.end);
    const findings = undismissed(all, this.dismissed.placesIn(document), this.dismissed.names);
    this.checked.set(document.uri.toString(), { version: document.version, own, findings });
    const { shown, more } = shownOf(findings);
    const problems = shown.map((finding) => problemOf(document, text, finding));
    if (more > 0) problems.push(problemOfMore(more));
    this.problems.set(document.uri, problems);
  }

  private severitiesOf(document: vscode.TextDocument) {
    const { severities, unknown } = readSeverities(readSettings(document).checks);
    const news = this.told.newOf(unknown);
    if (news.length > 0)
      warn(
        vscode.l10n.t('The setting newsAnnotator.checks has no such rule or severity: {0}', news.join(', ')),
      );
    return severities;
  }
}

function problemOf(document: vscode.TextDocument, text: string, finding: Finding): vscode.Diagnostic {
  const { code, severity, message, other, inSource } = finding;
  const problem = new vscode.Diagnostic(
    rangeOf(document, drawnOf(finding, text)),
    `${sentenceOf(message)}\n${whyOf(code)}`,
    SEVERITY[severity],
  );
  problem.source = SOURCE;
  problem.code = code;
  if (other) {
    const place = new vscode.Location(document.uri, rangeOf(document, other));
    problem.relatedInformation = [
      new vscode.DiagnosticRelatedInformation(place, vscode.l10n.t('The other place')),
    ];
  }
  if (inSource) {
    const line = new vscode.Position(Math.max(0, inSource.line - 1), 0);
    const place = new vscode.Location(vscode.Uri.parse(inSource.id, true), line);
    problem.relatedInformation = [
      new vscode.DiagnosticRelatedInformation(place, vscode.l10n.t('What it is held against')),
    ];
  }
  return problem;
}

function problemOfMore(more: number): vscode.Diagnostic {
  const problem = new vscode.Diagnostic(
    new vscode.Range(0, 0, 0, 0),
    vscode.l10n.t('{0} more slips are not listed.', more),
    vscode.DiagnosticSeverity.Information,
  );
  problem.source = SOURCE;
  return problem;
}

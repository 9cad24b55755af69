import * as vscode from 'vscode';
import { apart, certainFixes, SOURCE_CODES, type Finding, type Fix } from '../../checks';
import type { DocumentStore } from '../documents';
import { Command, type Place } from '../commandIds';
import { forLanguages } from '../providers/forLanguages';
import { rangeOf } from '../ranges';
import type { Desk } from './desk';
import type { Dismissal } from './dismissed';

const { l10n } = vscode;

/** The light bulb at a slip: what puts it right, and how the reader says that it is none. */
export function registerSlipActions(store: DocumentStore, desk: Desk): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range) {
      const all = desk.findingsOf(document);
      const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
      const here = all.filter((finding) => finding.start <= end && start <= finding.end);
      return here.flatMap((finding) => actionsOf(document, finding, all));
    },
  };
  const metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  return forLanguages(store, (selector) =>
    vscode.languages.registerCodeActionsProvider(selector, provider, metadata),
  );
}

function actionsOf(
  document: vscode.TextDocument,
  finding: Finding,
  all: readonly Finding[],
): vscode.CodeAction[] {
  const { fixes = [] } = finding;
  const actions = fixes.map((fix, i) => mend(document, titleOf(fix), [fix], i === 0));
  const alike = all.filter(({ code, name }) => code === finding.code && name === finding.name);
  const everywhere = finding.name === undefined ? [] : firstFixes(alike);
  if (everywhere.length > 1)
    actions.push(mend(document, l10n.t('Change to "{0}" everywhere', everywhere[0]?.text ?? ''), everywhere));
  const ofRule = certainFixes(all.filter(({ code }) => code === finding.code));
  if (ofRule.length > Math.max(1, everywhere.length))
    actions.push(mend(document, l10n.t('Put right all {0} slips of this kind', ofRule.length), ofRule));
  if (isOfSources(finding)) return [...actions, ...sourceActions(document, finding)];
  const uri = document.uri.toString();
  const { code, start, end, name } = finding;
  actions.push(dismiss(l10n.t('Not a slip here'), { uri, code, start, end }));
  if (name !== undefined)
    actions.push(dismiss(l10n.t('Never for the name {0}', name), { uri, code, start, end, name }));
  return actions;
}

function isOfSources({ code }: Finding): boolean {
  return (SOURCE_CODES as readonly string[]).includes(code);
}

/** What there is to do about a quotation beside its source: compare, or say that it was checked by hand. */
function sourceActions(document: vscode.TextDocument, { start, inSource }: Finding): vscode.CodeAction[] {
  const place: Place = { uri: document.uri.toString(), offset: start };
  const run = (title: string, command: string): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command, arguments: [place] };
    return action;
  };
  return [
    ...(inSource ? [run(l10n.t('Compare with the source'), Command.compareWithSource)] : []),
    run(l10n.t('Checked by hand'), Command.checkedByHand),
  ];
}

function firstFixes(findings: readonly Finding[]): Fix[] {
  return apart(findings.flatMap(({ fixes: [fix] = [] }) => (fix ? [fix] : [])));
}

function titleOf({ kind, text }: Fix): string {
  switch (kind) {
    case 'closing mark':
      return l10n.t('Close the quotation');
    case 'other marks':
      return l10n.t('Set the marks that stand elsewhere here');
    case 'first reference':
      return l10n.t('Write the name in full: {0}', text);
    case 'source words':
      return l10n.t('Take the source’s words');
    case 'delete':
      return l10n.t('Remove the repetition');
    default:
      return l10n.t('Change to "{0}"', text.trim());
  }
}

function mend(
  document: vscode.TextDocument,
  title: string,
  fixes: readonly Fix[],
  isPreferred = false,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  for (const fix of fixes) action.edit.replace(document.uri, rangeOf(document, fix), fix.text);
  action.isPreferred = isPreferred;
  return action;
}

function dismiss(title: string, dismissal: Dismissal): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: Command.dismissSlip, arguments: [dismissal] };
  return action;
}

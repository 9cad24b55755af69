import * as vscode from 'vscode';
import type { Span } from '../../analysis';
import { excerpt } from '../describe/description';
import type { Annotated, DocumentStore } from '../documents';
import { firstFullMention } from '../lookup';
import { rangeOf } from '../ranges';

const LONGEST_NAME = 80;
/** More answers than this nobody reads. */
const MOST_SYMBOLS = 500;

/** People and headlines of the open articles in Go to Symbol in Workspace. */
export function registerWorkspaceSymbols(store: DocumentStore): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: (query) =>
      store
        .all()
        .flatMap((annotated) => [...headlines(annotated), ...people(annotated)])
        .filter(({ name }) => isSubsequence(query.toLowerCase(), name.toLowerCase()))
        .slice(0, MOST_SYMBOLS),
  });
}

function headlines({ document, article }: Annotated): vscode.SymbolInformation[] {
  return article.paragraphs
    .filter(({ kind }) => kind === 'headline')
    .map((paragraph) => {
      const name = excerpt(document.getText(rangeOf(document, paragraph)), LONGEST_NAME);
      return symbol(document, name, vscode.SymbolKind.File, '', paragraph);
    });
}

function people({ document, article }: Annotated): vscode.SymbolInformation[] {
  return article.people.flatMap((person) => {
    const first = firstFullMention(person, (span) => document.getText(rangeOf(document, span)));
    if (!first) return [];
    return [symbol(document, person.name, vscode.SymbolKind.Class, person.leader?.office ?? '', first)];
  });
}

function symbol(
  document: vscode.TextDocument,
  name: string,
  kind: vscode.SymbolKind,
  container: string,
  span: Span,
): vscode.SymbolInformation {
  return new vscode.SymbolInformation(
    name,
    kind,
    container,
    new vscode.Location(document.uri, rangeOf(document, span)),
  );
}

/** Whether the letters of `query` stand in `name` in this order: VS Code sorts and filters further itself. */
function isSubsequence(query: string, name: string): boolean {
  let at = 0;
  for (const letter of query) {
    if (letter === ' ') continue;
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

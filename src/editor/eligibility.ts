import * as vscode from 'vscode';
import { checkProse, PROSE_REACH, type NotProse } from '../analysis';
import type { Settings } from './settings';

/** Why a document is left alone. */
export type SkipReason = 'disabled' | 'language' | 'too large' | 'failed' | NotProse;

/** A megabyte of text, in UTF-16 units. */
const MEGABYTE = 1_000_000;

/** The scheme of the paragraphs that are compared. */
export const COMPARISON_SCHEME = 'news-annotator';

/** Schemes of texts that are not the reader's articles: output, settings, cells, input boxes, sides of comparisons. */
const FOREIGN_SCHEMES = new Set([
  'output',
  'debug',
  'git',
  'gitfs',
  'gitlens',
  'vscode',
  'vscode-settings',
  'vscode-userdata',
  'vscode-local-history',
  'vscode-notebook-cell',
  'vscode-notebook-cell-output',
  'vscode-interactive',
  'vscode-interactive-input',
  'vscode-chat-code-block',
  'vscode-scm',
  'search-editor',
  'comment',
  'walkThrough',
  COMPARISON_SCHEME,
]);

/** Whether documents of this scheme are ever annotated. */
export function isOwnScheme(scheme: string): boolean {
  return !FOREIGN_SCHEMES.has(scheme);
}

/**
 * Why this document is not annotated, or null where it is.
 * @param length of the whole text in UTF-16 units; the text itself is read only as far as needed
 */
export function whyNot(document: vscode.TextDocument, length: number, settings: Settings): SkipReason | null {
  if (!settings.enabled) return 'disabled';
  if (!settings.languages.includes(document.languageId)) return 'language';
  if (length > settings.maxFileSize * MEGABYTE) return 'too large';
  return settings.proseOnly ? checkProse(beginningOf(document)) : null;
}

function beginningOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(PROSE_REACH)));
}

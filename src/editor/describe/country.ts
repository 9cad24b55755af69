import * as vscode from 'vscode';
import { drawsFlags, flagOf } from '../flags';

/** A country in two signs: its flag where that can be drawn, else its ISO 3166 code; empty where it is not known. */
export function countrySign(code: string | null): string {
  const flag = flagOf(code);
  if (flag === '' || code === null) return '';
  return drawsFlags(globalThis, vscode.env.remoteName !== undefined) ? flag : code.toUpperCase();
}

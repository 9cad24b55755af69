import type * as vscode from 'vscode';
import {
  newAnnotation,
  safeCoder,
  SelectorWriter,
  type PlacedAnnotation,
  type Said,
} from '../../annotations';
import { readSettings } from '../settings';

/** New annotations by whoever the settings name, of a document's present text. */
export function makeAnnotations(
  document: vscode.TextDocument,
  source: string,
  said: readonly Said[],
): PlacedAnnotation[] {
  const writer = new SelectorWriter(document.getText());
  const now = new Date().toISOString();
  const coder = safeCoder(readSettings(document).coder);
  return said.map(({ span, content }) => {
    const target = { source, selector: writer.write(span) };
    const id = `urn:uuid:${crypto.randomUUID()}`;
    return { annotation: newAnnotation({ id, target, content, coder, now }), span };
  });
}

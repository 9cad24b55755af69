/** What the page and the extension tell each other: plain data. */

export type SaveFormat = 'svg' | 'html';

/** From the page. It names marks by their keys; where these go in the text, the extension knows. */
export type PageMessage =
  | { readonly type: 'ready'; readonly width: number }
  | { readonly type: 'resized'; readonly width: number }
  | { readonly type: 'go'; readonly key: string }
  | { readonly type: 'save'; readonly format: SaveFormat };

/** To the page. */
export interface BodyMessage {
  readonly type: 'body';
  /** The new content of `main`, mark-up with all text escaped. */
  readonly html: string;
}

/** What the page keeps while it is hidden, and VS Code over a reload. */
export interface PageState {
  /** Of the document. */
  readonly uri: string;
  readonly scroll: number;
}

/** The document of a page that VS Code restores, or null where its state is not one of ours. */
export function uriOfState(state: unknown): string | null {
  const uri = (state as Partial<PageState> | null | undefined)?.uri;
  return typeof uri === 'string' && uri !== '' ? uri : null;
}

/** Whether something that came from the page is a message of ours. */
export function isPageMessage(value: unknown): value is PageMessage {
  if (typeof value !== 'object' || value === null) return false;
  const { type, width, key, format } = value as Record<string, unknown>;
  if (type === 'ready' || type === 'resized') return typeof width === 'number' && Number.isFinite(width);
  if (type === 'go') return typeof key === 'string';
  return type === 'save' && (format === 'svg' || format === 'html');
}

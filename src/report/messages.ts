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

/** Where a page is scrolled to: by its headings, for what lies above is of another height where the page is of another width. */
export interface PagePlace {
  /** Number of the last heading at the page's top or above it, -1 where there is none. */
  readonly heading: number;
  /** CSS pixels from that heading, or from the beginning, to the page's top. */
  readonly below: number;
}

/** What the page keeps while it is hidden, and VS Code over a reload. */
export interface PageState {
  /** Of the document. */
  readonly uri: string;
  readonly place: PagePlace;
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

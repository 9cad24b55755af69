/**
 * The script of the report's page, in its own bundle: presses go to the extension by key, arrow keys walk from mark to
 * mark, and a new body takes the old one's place under the reader's eyes, with scroll and focus as they were.
 */
import type { BodyMessage, PageMessage, PagePlace, PageState, SaveFormat } from '../messages';
import { steppedTo, type Step } from './steps';

interface Host {
  postMessage(message: PageMessage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const main = document.querySelector('main') as HTMLElement;
const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

function pressed(target: EventTarget | null): HTMLElement | SVGElement | null {
  const element = target instanceof Element ? target.closest('[data-key]') : null;
  return element instanceof HTMLElement || element instanceof SVGElement ? element : null;
}

function press(element: HTMLElement | SVGElement): void {
  const { key, save } = element.dataset;
  if (save !== undefined) host.postMessage({ type: 'save', format: save as SaveFormat });
  else if (key !== undefined) host.postMessage({ type: 'go', key });
}

function middleOf(element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}

/** The marks that arrow keys walk through, row by row as they stand on the page. */
function rowsOfMarks(): SVGElement[][] {
  const rows = new Map<string, SVGElement[]>();
  for (const element of main.querySelectorAll<SVGElement>('svg [data-row]')) {
    const row = element.dataset['row'] ?? '';
    const known = rows.get(row);
    if (known) known.push(element);
    else rows.set(row, [element]);
  }
  return Array.from(rows.values());
}

function walk(from: Element, step: Step): void {
  const rows = rowsOfMarks();
  const places = rows.map((row) => row.map(middleOf));
  const row = rows.findIndex((own) => own.some((element) => element === from));
  const position = rows[row]?.findIndex((element) => element === from) ?? -1;
  const next = steppedTo(places, { row, position }, step);
  const element = rows[next.row]?.[next.position];
  if (!element) return;
  enter(element);
  element.focus();
}

/** A row is one stop of the Tab key: the mark that was last on. */
function enter(element: SVGElement): void {
  const row = element.dataset['row'];
  for (const other of main.querySelectorAll<SVGElement>('svg [data-row]')) {
    if (other.dataset['row'] === row) other.setAttribute('tabindex', other === element ? '0' : '-1');
  }
}

const topsOfHeadings = (): number[] =>
  Array.from(main.querySelectorAll('h1, h2'), (heading) => heading.getBoundingClientRect().top);

function placeNow(): PagePlace {
  const tops = topsOfHeadings();
  const heading = tops.findLastIndex((top) => top < 1);
  return { heading, below: heading < 0 ? window.scrollY : -(tops[heading] ?? 0) };
}

function goTo({ heading, below }: PagePlace): void {
  const top = topsOfHeadings()[heading];
  window.scrollTo(window.scrollX, top === undefined ? below : window.scrollY + top + below);
}

function show(html: string): void {
  const focused = pressed(document.activeElement)?.dataset['key'];
  const row = pressed(document.activeElement)?.dataset['row'];
  const place = placeNow();
  main.innerHTML = html;
  goTo(place);
  if (focused === undefined) return;
  const elements = Array.from(main.querySelectorAll<HTMLElement | SVGElement>('[data-key]'));
  // Where the mark is gone, its row goes on.
  const again =
    elements.find(({ dataset }) => dataset['key'] === focused) ??
    elements.find(({ dataset }) => row !== undefined && dataset['row'] === row);
  if (again instanceof SVGElement) enter(again);
  again?.focus({ preventScroll: true });
}

document.addEventListener('click', ({ target }) => {
  const element = pressed(target);
  if (element) press(element);
});

document.addEventListener('keydown', (event) => {
  const element = pressed(event.target);
  if (!(element instanceof SVGElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = STEPS[event.key];
  if (step) walk(element, step);
  else if (event.key === 'Enter' || event.key === ' ') press(element);
  else return;
  event.preventDefault();
});

window.addEventListener('message', ({ data }: MessageEvent<BodyMessage>) => {
  if (data.type === 'body') show(data.html);
});

// VS Code makes the page anew when it was hidden behind another tab, or after a reload of the window.
const remember = (): void => host.setState({ uri: main.dataset['uri'] ?? '', place: placeNow() });
const before: Partial<PageState> | undefined = host.getState(); // an earlier version kept no place
if (before?.place) goTo(before.place);
remember();
document.addEventListener('scrollend', remember);

let told = main.clientWidth;
host.postMessage({ type: 'ready', width: told });
new ResizeObserver(() => {
  if (main.clientWidth === told) return;
  told = main.clientWidth;
  host.postMessage({ type: 'resized', width: told });
}).observe(main);

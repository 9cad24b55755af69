/** Annotations from data that anybody may have written: taken as far as they are what they should be, never trusted. */
import type { Annotation, TextPositionSelector, TextQuoteSelector, TextualBody } from './model';

type Fields = Readonly<Record<string, unknown>>;

/** Characters of a body or a passage that are taken: more is no note, and no passage either. */
const LONGEST_TEXT = 100_000;
/** Bodies of one annotation that are taken. */
const MOST_BODIES = 50;

function creatorOf(creator: unknown): Pick<Annotation, 'creator'> {
  const name = typeof creator === 'string' ? creator : fieldsOf(creator).name;
  if (typeof name !== 'string' || name === '') return {};
  return { creator: { type: 'Person', name: name.slice(0, LONGEST_NAME) } };
}

/**
 * An annotation of the Web Annotation Data Model.
 * @param data parsed JSON
 * @param source the article that it is taken to be of where it names none
 * @returns null where it has no id, or nothing that selects a passage
 */
export function readAnnotation(data: unknown, source = ''): Annotation | null {
  const own = fieldsOf(data);
  // Most are as this extension writes them, and there may be thousands: those are taken as they are.
  if (isOurs(own)) return own;
  const { id, motivation, creator, created, modified } = own;
  if (typeof id !== 'string' || id === '' || id.length > LONGEST_ID) return null;
  const target = fieldsOf(listOf(own.target)[0]);
  const selector = selectorsOf(target.selector);
  if (selector.length === 0) return null;
  return {
    ...own,
    '@context': CONTEXT,
    id,
    type: 'Annotation',
    motivation: textOf(listOf(motivation)[0]) ?? 'commenting',
    ...creatorOf(creator),
    ...(typeof created === 'string' ? { created } : {}),
    ...(typeof modified === 'string' ? { modified } : {}),
    body: bodiesOf(own.body ?? own.bodyValue),
    target: { ...target, source: textOf(target.source) ?? source, selector },
  };
}

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const LONGEST_ID = 1000;
const LONGEST_NAME = 200;
const LONGEST_CONTEXT = 200;

/** Whether an annotation is in each field what {@link readAnnotation} would make of it. */
function isOurs(own: Fields): own is Fields & Annotation {
  const { id, target, body, creator } = own;
  return (
    own['@context'] === CONTEXT &&
    own.type === 'Annotation' &&
    isText(id, LONGEST_ID) &&
    id !== '' &&
    typeof own.motivation === 'string' &&
    (creator === undefined || isPerson(creator)) &&
    isTextOrNone(own.created) &&
    isTextOrNone(own.modified) &&
    Array.isArray(body) &&
    body.length <= MOST_BODIES &&
    body.every(isBody) &&
    isTarget(target)
  );
}

function isPerson(creator: unknown): boolean {
  const { type, name } = fieldsOf(creator);
  return type === 'Person' && isText(name, LONGEST_NAME) && name !== '';
}

function isBody(body: unknown): boolean {
  const { type, value, purpose, format } = fieldsOf(body);
  return (
    type === 'TextualBody' && isText(value, LONGEST_TEXT) && isTextOrNone(purpose) && isTextOrNone(format)
  );
}

function isTarget(target: unknown): boolean {
  const { source, selector } = fieldsOf(target);
  return (
    typeof source === 'string' && Array.isArray(selector) && selector.length > 0 && selector.every(isSelector)
  );
}

function isSelector(selector: unknown): boolean {
  const { type, exact, prefix = '', suffix = '', start, end } = fieldsOf(selector);
  if (type === 'TextPositionSelector') return isPosition(start) && isPosition(end) && start <= end;
  return (
    type === 'TextQuoteSelector' &&
    isText(exact, LONGEST_TEXT) &&
    exact !== '' &&
    isText(prefix, LONGEST_CONTEXT) &&
    isText(suffix, LONGEST_CONTEXT)
  );
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isTextOrNone(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

/** The annotations of a collection, of a page, of a list, or a single one; what is none of these has none. */
export function itemsOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data;
  const { type, first, items } = fieldsOf(data);
  if (type === 'AnnotationCollection') return listOf(fieldsOf(first).items);
  if (type === 'AnnotationPage') return listOf(items);
  return type === 'Annotation' ? [data] : [];
}

function bodiesOf(body: unknown): TextualBody[] {
  return listOf(body)
    .slice(0, MOST_BODIES)
    .flatMap((one): TextualBody[] => {
      if (typeof one === 'string') return [{ type: 'TextualBody', value: one.slice(0, LONGEST_TEXT) }];
      const { type, value, purpose, format } = fieldsOf(one);
      if (typeof value !== 'string' || (type !== undefined && type !== 'TextualBody')) return [];
      return [
        {
          type: 'TextualBody',
          value: value.slice(0, LONGEST_TEXT),
          ...(typeof purpose === 'string' ? { purpose } : {}),
          ...(typeof format === 'string' ? { format } : {}),
        },
      ];
    });
}

function selectorsOf(selectors: unknown): (TextQuoteSelector | TextPositionSelector)[] {
  return listOf(selectors).flatMap((one): (TextQuoteSelector | TextPositionSelector)[] => {
    const { type, exact, prefix, suffix, start, end } = fieldsOf(one);
    if (type === 'TextQuoteSelector' && typeof exact === 'string' && exact.length <= LONGEST_TEXT) {
      const context = { ...contextOf('prefix', prefix), ...contextOf('suffix', suffix) };
      return exact === '' ? [] : [{ type, exact, ...context }];
    }
    if (type !== 'TextPositionSelector' || !isPosition(start) || !isPosition(end)) return [];
    return end < start ? [] : [{ type, start, end }];
  });
}

function contextOf(name: 'prefix' | 'suffix', value: unknown): Partial<TextQuoteSelector> {
  return typeof value === 'string'
    ? { [name]: name === 'prefix' ? value.slice(-LONGEST_CONTEXT) : value.slice(0, LONGEST_CONTEXT) }
    : {};
}

function isPosition(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

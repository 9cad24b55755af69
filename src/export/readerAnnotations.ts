import type { Annotation, PlacedAnnotation } from '../annotations';

/**
 * The reader's annotations as a W3C collection, as they are kept.
 * @param withText whether the words of the article stand in it: without them a passage is given by its place alone
 */
export function toCollection(placed: readonly PlacedAnnotation[], source: string, withText = true): string {
  const items = placed.map(({ annotation }) => (withText ? annotation : withoutWords(annotation)));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#reader`,
    type: 'AnnotationCollection',
    label: `Annotations of ${source}`,
    total: items.length,
    first: { id: `${source}#reader-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return JSON.stringify(collection, null, 2) + '\n';
}

function withoutWords(annotation: Annotation): Annotation {
  const selector = annotation.target.selector.filter(({ type }) => type === 'TextPositionSelector');
  return { ...annotation, target: { ...annotation.target, selector } };
}

/** A line's own annotations: made on an earlier state of its text, found again in it, and obeyed. */
import type { Article, Correction } from '../analysis';
import {
  correctionsOf,
  itemsOf,
  placeAnnotations,
  readAnnotation,
  type PlacedAnnotation,
} from '../annotations';

/** Where an annotation of the line stands now. */
export interface AnnotationAnswer {
  readonly id: string;
  readonly state: 'anchored' | 'orphaned';
  /** UTF-16 offsets; of anchored ones only. */
  readonly start?: number;
  readonly end?: number;
}

/** An article that obeys the annotations of its line, and what became of them; null where the line has none. */
export interface ObeyedAnnotations {
  readonly article: Article;
  readonly annotations: readonly AnnotationAnswer[] | null;
}

/**
 * Reads a text with the corrections among its line's annotations.
 * @param data the line's "annotations": a list, a page or a collection of W3C Web Annotations
 * @param analyzeWith reads the text with corrections
 * @param tell takes a sentence for what is wrong with an annotation
 */
export function obeyAnnotations(
  data: unknown,
  text: string,
  analyzeWith: (corrections: readonly Correction[]) => Article,
  tell: (problem: string) => void,
): ObeyedAnnotations {
  if (data === undefined || data === null) return { article: analyzeWith([]), annotations: null };
  const items = itemsOf(data);
  const annotations = items.flatMap((item) => readAnnotation(item) ?? []);
  if (annotations.length < items.length)
    tell(
      `${items.length - annotations.length} of its "annotations" are no Web Annotations with an "id" and a selector; they are left out.`,
    );
  const placed = placeAnnotations(annotations, text);
  let plain: Article | null = null;
  const corrections = correctionsOf(placed, () => (plain ??= analyzeWith([])));
  return {
    article: corrections.length === 0 && plain ? plain : analyzeWith(corrections),
    annotations: answersOf(placed),
  };
}

/** Where annotations stand, as a line is answered. */
export function answersOf(placed: readonly PlacedAnnotation[]): AnnotationAnswer[] {
  return placed.map(({ annotation: { id }, span }) =>
    span ? { id, state: 'anchored', start: span.start, end: span.end } : { id, state: 'orphaned' },
  );
}

/** Annotations in a text: where each one's passage stands. */
import type { Span } from '../analysis';
import { Anchorer, type Passage } from './anchoring/anchor';
import { CodePoints } from './codePoints';
import type { Annotation, PlacedAnnotation, TextPositionSelector, TextQuoteSelector } from './model';
import type { SelectorWriter } from './selectors';

/** Places annotations that were made of an earlier state of the text, in the order they are given. */
export function placeAnnotations(annotations: readonly Annotation[], text: string): PlacedAnnotation[] {
  const codePoints = new CodePoints(text);
  const anchorer = new Anchorer(text);
  const passages = annotations.map((annotation) => ({
    annotation,
    passage: passageOf(annotation, codePoints),
  }));
  const spans = new Map<Annotation, Span | null>();
  // In the order of the old text: what one passage tells of how far the text has moved serves the next.
  for (const { annotation, passage } of [...passages].sort(
    (a, b) => startOf(a.passage) - startOf(b.passage),
  )) {
    const anchor = passage && findPassage(anchorer, passage, annotation, codePoints, text.length);
    spans.set(annotation, anchor && { start: anchor.start, end: anchor.end });
  }
  return annotations.map((annotation) => ({ annotation, span: spans.get(annotation) ?? null }));
}

/** The annotation with selectors of the place where its passage stands now. */
export function withSelectors(annotation: Annotation, span: Span, writer: SelectorWriter): Annotation {
  return { ...annotation, target: { ...annotation.target, selector: writer.write(span) } };
}

function startOf(passage: Passage | null): number {
  return passage?.start ?? Infinity;
}

function findPassage(
  anchorer: Anchorer,
  passage: Passage,
  annotation: Annotation,
  codePoints: CodePoints,
  length: number,
): Span | null {
  if (passage.exact !== '') return anchorer.find(passage);
  // Nothing but a position: others' files may hold no words. It is taken as it stands, or not at all.
  const position = positionOf(annotation);
  if (!position) return null;
  const span = { start: codePoints.toOffset(position.start), end: codePoints.toOffset(position.end) };
  return span.end <= length && span.end > span.start ? span : null;
}

function passageOf(annotation: Annotation, codePoints: CodePoints): Passage | null {
  const quote = annotation.target.selector.find(
    (one): one is TextQuoteSelector => one.type === 'TextQuoteSelector',
  );
  const position = positionOf(annotation);
  if (!quote && !position) return null;
  return {
    exact: quote?.exact ?? '',
    prefix: quote?.prefix ?? '',
    suffix: quote?.suffix ?? '',
    start: position ? codePoints.toOffset(position.start) : null,
  };
}

function positionOf({ target }: Annotation): TextPositionSelector | undefined {
  return target.selector.find((one): one is TextPositionSelector => one.type === 'TextPositionSelector');
}

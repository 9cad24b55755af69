/** The reader's corrections in the form that the analysis obeys. */
import type { Article, Correction, Span } from '../analysis';
import { contentOf, saysWhichKind, whichSay, type Content, type PlacedAnnotation } from './model';

/**
 * The corrections among annotations, in text order; notes, codes and orphans correct nothing.
 * @param article the analysis without them: files of others do not say whether a name is that of a speaker or a person,
 * so the passage tells. Asked for only then.
 */
export function correctionsOf(placed: readonly PlacedAnnotation[], article: () => Article): Correction[] {
  const corrections = inOrderMade(whichSay(placed, mayCorrect)).flatMap(
    ({ annotation, span }): Correction[] => {
      const content = span && contentOf(annotation);
      if (!content) return [];
      const { start, end } = span;
      switch (content.kind) {
        case 'speaker':
          return saysWhichKind(annotation) || isQuotation(span, article())
            ? [{ kind: 'speaker', name: content.name, start, end }]
            : [{ kind: 'person', name: content.name, start, end }];
        case 'person':
          return [{ kind: 'person', name: content.name, start, end }];
        case 'class':
          return classCorrection(content.class, span);
        default:
          return [];
      }
    },
  );
  return corrections.filter((one) => one.kind !== 'person' || one.name !== '').sort(byPlace);
}

/** Lists stay what they are while the text is edited, and are put in order once. */
const ordered = new WeakMap<readonly PlacedAnnotation[], readonly PlacedAnnotation[]>();

/** Of two that are about one passage the later counts, in whatever order a file or a set has them. */
function inOrderMade(placed: readonly PlacedAnnotation[]): readonly PlacedAnnotation[] {
  let list = ordered.get(placed);
  if (!list) {
    const key = ({ annotation: { modified, created, id } }: PlacedAnnotation): string =>
      `${modified ?? created ?? ''} ${id}`;
    const keyed = placed.map((own) => ({ own, key: key(own) }));
    keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
    ordered.set(placed, (list = keyed.map(({ own }) => own)));
  }
  return list;
}

/** Notes, codes and consent correct nothing. */
function mayCorrect(content: Content): boolean {
  return (
    content.kind === 'speaker' ||
    content.kind === 'person' ||
    (content.kind === 'class' && content.class !== 'accepted')
  );
}

function classCorrection(value: string, { start, end }: Span): Correction[] {
  switch (value) {
    case 'added':
    case 'extent':
      return [{ kind: 'quotation', start, end }];
    case 'not a quotation':
    case 'not a person':
    case 'not a repeat':
      return [{ kind: value, start, end }];
    default:
      return [];
  }
}

/** Whether a passage is a quotation rather than a name: it mostly is one that was found, or is no person's name. */
function isQuotation(span: Span, { quotes, people }: Article): boolean {
  const common = (other: Span): number => Math.min(span.end, other.end) - Math.max(span.start, other.start);
  const isSame = (other: Span): boolean =>
    common(other) * 2 >= Math.max(span.end - span.start, other.end - other.start);
  return quotes.some(isSame) || !people.some(({ mentions }) => mentions.some(isSame));
}

/** By where they begin; extents of quotations before whose words they are. */
function byPlace(a: Correction, b: Correction): number {
  const order = (one: Correction): number => Number(one.kind === 'speaker');
  return a.start - b.start || order(a) - order(b);
}

/** The reader's corrections in the form that the analysis obeys. */
import type { Article, Correction, Span } from '../analysis';
import { contentOf, saysWhichKind, type Content, type PlacedAnnotation } from './model';

/** An annotation that corrects something. */
interface Correcting {
  readonly own: PlacedAnnotation;
  readonly content: Content;
  /** Whether it says by itself whether it is of a speaker or a person. */
  readonly saysKind: boolean;
  /** Of two that are about one passage the later counts, in whatever order a file or a set has them. */
  readonly turn: number;
}

/**
 * The corrections among annotations, in text order; notes, codes and orphans correct nothing.
 * @param article the analysis without them: files of others do not say whether a name is that of a speaker or a person,
 * so the passage tells. Asked for only then.
 */
export function correctionsOf(placed: readonly PlacedAnnotation[], article: () => Article): Correction[] {
  const correcting = correctingIn(placed);
  const corrections = make(correcting, article);
  if (corrections.every((one, i) => i === 0 || byPlace(corrections[i - 1], one) <= 0)) return corrections;
  const starts = new Map(correcting.map(({ own }) => [own, own.span?.start ?? 0]));
  const startOf = ({ own }: Correcting): number => starts.get(own) ?? 0;
  correcting.sort((a, b) => startOf(a) - startOf(b) || a.turn - b.turn);
  return make(correcting, article).sort(byPlace);
}

/** Lists stay what they are while the text is edited: what of them corrects is found once, and kept in text order. */
const known = new WeakMap<readonly PlacedAnnotation[], Correcting[]>();

function correctingIn(placed: readonly PlacedAnnotation[]): Correcting[] {
  let correcting = known.get(placed);
  if (!correcting) {
    const key = ({ annotation: { modified, created, id } }: PlacedAnnotation): string =>
      `${modified ?? created ?? ''} ${id}`;
    const keyed = placed.flatMap((own) => {
      const content = contentOf(own.annotation);
      return content && mayCorrect(content) ? [{ own, content, key: key(own) }] : [];
    });
    keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
    correcting = keyed.map(({ own, content }, turn) => ({
      own,
      content,
      saysKind: saysWhichKind(own.annotation),
      turn,
    }));
    known.set(placed, correcting);
  }
  return correcting;
}

function make(correcting: readonly Correcting[], article: () => Article): Correction[] {
  const corrections: Correction[] = [];
  for (const one of correcting) {
    const { span } = one.own;
    const correction = span && correctionAt(span, one, article);
    if (correction) corrections.push(correction);
  }
  return corrections;
}

function correctionAt(
  span: Span,
  { content, saysKind }: Correcting,
  article: () => Article,
): Correction | null {
  const { start, end } = span;
  switch (content.kind) {
    case 'speaker':
      if (saysKind || isQuotation(span, article()))
        return { kind: 'speaker', name: content.name, start, end };
      return personAt(content.name, span);
    case 'person':
      return personAt(content.name, span);
    case 'class':
      return classCorrection(content.class, span);
    default:
      return null;
  }
}

function personAt(name: string, { start, end }: Span): Correction | null {
  return name === '' ? null : { kind: 'person', name, start, end };
}

/** Notes, codes and consent correct nothing. */
function mayCorrect(content: Content): boolean {
  return (
    content.kind === 'speaker' ||
    content.kind === 'person' ||
    (content.kind === 'class' && content.class !== 'accepted')
  );
}

function classCorrection(value: string, { start, end }: Span): Correction | null {
  switch (value) {
    case 'added':
    case 'extent':
      return { kind: 'quotation', start, end };
    case 'not a quotation':
    case 'not a person':
    case 'not a repeat':
      return { kind: value, start, end };
    default:
      return null;
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

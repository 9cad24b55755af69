/**
 * The reader's own annotations, in the W3C Web Annotation Data Model (Recommendation of 23 February 2017): one object for
 * a note, a code, a correction. They are what the files hold, what is exchanged, and what all surfaces show.
 */
import type { Span } from '../analysis';

/** Why an annotation was made. Others' files may have other motivations: those are kept and shown as notes. */
export type Motivation = 'commenting' | 'tagging' | 'identifying' | 'classifying';

/** What a correction says of its passage; the values of a `classifying` body. */
export const CLASSES = [
  /** The proposed annotation is right. */
  'accepted',
  /** A quotation that the analysis had not found. */
  'added',
  /** A quotation that it had found with another extent: this is the right one. */
  'extent',
  'not a quotation',
  'not a person',
  'not a repeat',
  /** Goes with an `identifying` body: whose words these are ("" for nobody). */
  'speaker',
  /** Goes with an `identifying` body: which person this name means. */
  'person',
  /** A finding that is no slip here. */
  'not a slip',
  /** A quotation that somebody held against its source. */
  'checked by hand',
] as const;

/** One of {@link CLASSES}. */
export type AnnotationClass = (typeof CLASSES)[number];

/** Text about the passage; plain, whatever a file says. */
export interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly purpose?: string;
  readonly format?: string;
}

/** What stands in the text, with what stands round it: survives edits elsewhere. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Where it stands, in Unicode code points, as the model has it. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Who made an annotation. */
export interface Creator {
  readonly type: 'Person';
  readonly name: string;
}

/** A part of an article. */
export interface Target {
  /** The article: its path in the folder, or an IRI. */
  readonly source: string;
  readonly selector: readonly (TextQuoteSelector | TextPositionSelector)[];
}

/** One annotation of a reader's. Fields that we do not know are kept as they came. */
export interface Annotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: string;
  readonly creator?: Creator;
  /** ISO 8601 instants. */
  readonly created?: string;
  readonly modified?: string;
  readonly body: readonly TextualBody[];
  readonly target: Target;
}

/** What there is to say of a passage. */
export type Content =
  /** A comment and what was answered to it; resolved ones are done with. */
  | {
      readonly kind: 'note';
      readonly text: string;
      /** What was answered to it, oldest first. */
      readonly replies?: readonly string[];
      readonly resolved?: boolean;
    }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'speaker'; readonly name: string }
  | { readonly kind: 'person'; readonly name: string }
  | {
      readonly kind: 'class';
      readonly class: AnnotationClass;
      /** The rule that a slip is none of, by its code. */
      readonly rule?: string;
    };

/** What a new annotation needs. */
export interface NewAnnotation {
  readonly id: string;
  readonly target: Target;
  readonly content: Content;
  readonly coder: string;
  /** ISO 8601 instant. The model has no clock: callers pass theirs. */
  readonly now: string;
}

/** Makes an annotation. */
export function newAnnotation({ id, target, content, coder, now }: NewAnnotation): Annotation {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'Annotation',
    motivation: motivationOf(content),
    creator: { type: 'Person', name: coder },
    created: now,
    modified: now,
    body: bodiesOf(content),
    target,
  };
}

/** The same annotation with something else to say. */
export function withContent(annotation: Annotation, content: Content, now: string): Annotation {
  return { ...annotation, motivation: motivationOf(content), body: bodiesOf(content), modified: now };
}

function motivationOf({ kind }: Content): Motivation {
  switch (kind) {
    case 'note':
      return 'commenting';
    case 'code':
      return 'tagging';
    case 'class':
      return 'classifying';
    default:
      return 'identifying';
  }
}

function bodiesOf(content: Content): TextualBody[] {
  const body = (purpose: string, value: string): TextualBody => ({
    type: 'TextualBody',
    value,
    purpose,
    format: 'text/plain',
  });
  switch (content.kind) {
    case 'note':
      return [
        body('commenting', content.text),
        ...(content.replies ?? []).map((reply) => body('replying', reply)),
        ...(content.resolved ? [body('classifying', 'resolved')] : []),
      ];
    case 'code':
      return [body('tagging', content.code)];
    case 'class':
      return [
        body('classifying', content.class),
        ...(content.rule === undefined ? [] : [body('describing', content.rule)]),
      ];
    default:
      return [body('identifying', content.name), body('classifying', content.kind)];
  }
}

/** The words that an annotation was made on; `''` where only their place is known. */
export function exactOf({ target }: Annotation): string {
  for (const selector of target.selector) if (selector.type === 'TextQuoteSelector') return selector.exact;
  return '';
}

/** Annotations are never changed in place: what one says is found once. */
const contents = new WeakMap<Annotation, Content | null>();

/** What an annotation says; null where its bodies say nothing that we know. */
export function contentOf(annotation: Annotation): Content | null {
  let content = contents.get(annotation);
  if (content === undefined) contents.set(annotation, (content = findContent(annotation)));
  return content;
}

function findContent({ motivation, body }: Annotation): Content | null {
  const valueOf = (purpose: string): string | undefined =>
    body.find((one) => (one.purpose ?? motivation) === purpose)?.value;
  const isSaid = (value: string): boolean =>
    body.some((one) => (one.purpose ?? motivation) === 'classifying' && plainClass(one.value) === value);
  const name = valueOf('identifying');
  if (name !== undefined) return { kind: isSaid('person') ? 'person' : 'speaker', name };
  const code = valueOf('tagging');
  if (code !== undefined) return { kind: 'code', code };
  const comment = valueOf('commenting');
  const known = CLASSES.find(isSaid);
  const rule = valueOf('describing');
  if (known && comment === undefined)
    return { kind: 'class', class: known, ...(rule === undefined ? {} : { rule }) };
  const text = comment ?? body.map(({ value }) => value).join('\n');
  if (text === '') return null;
  const replies = body.filter(({ purpose }) => purpose === 'replying').map(({ value }) => value);
  return {
    kind: 'note',
    text,
    ...(replies.length > 0 ? { replies } : {}),
    ...(isSaid('resolved') ? { resolved: true } : {}),
  };
}

/** "not-a-quotation", "Not a quotation": the same class. */
function plainClass(value: string): string {
  return value.trim().toLowerCase().replace(/[-_]+/g, ' ');
}

/** Whether a speaker or a person is meant is not said in files of others: then the passage tells. */
export function saysWhichKind(annotation: Annotation): boolean {
  let says = kindsSaid.get(annotation);
  if (says === undefined) {
    says = annotation.body.some(({ value }) => ['speaker', 'person'].includes(plainClass(value)));
    kindsSaid.set(annotation, says);
  }
  return says;
}

const kindsSaid = new WeakMap<Annotation, boolean>();

/** An annotation in the text as it is now: where its passage stands, or nowhere. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  /** UTF-16 offsets; null for an orphan. */
  readonly span: Span | null;
}

/** Lists of annotations stay what they are while the text is edited: which of them say something is found once. */
const saying = new WeakMap<readonly PlacedAnnotation[], Map<unknown, readonly PlacedAnnotation[]>>();

/** The annotations of a list that say something of a sort. @param isWanted the same function for the same sort */
export function whichSay(
  placed: readonly PlacedAnnotation[],
  isWanted: (content: Content) => boolean,
): readonly PlacedAnnotation[] {
  let known = saying.get(placed);
  if (!known) {
    known = new Map<unknown, readonly PlacedAnnotation[]>();
    saying.set(placed, known);
  }
  let wanted = known.get(isWanted);
  if (!wanted) {
    wanted = placed.filter(({ annotation }) => {
      const content = contentOf(annotation);
      return content !== null && isWanted(content);
    });
    known.set(isWanted, wanted);
  }
  return wanted;
}

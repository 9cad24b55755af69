/** A coder's annotations of one article that is open: where each stands, what changed, and the way back. */
import type { Span, TextEdit } from '../analysis';
import type { Changes } from './annotationFile';
import { exactOf, type Annotation, type PlacedAnnotation } from './model';
import { placeAnnotations, withSelectors } from './placing';
import { SelectorWriter } from './selectors';
import { PassageTracker } from './tracker';

/** An annotation as it was and as it became, null where there was none. */
interface Change {
  readonly id: string;
  readonly before: PlacedAnnotation | null;
  readonly after: PlacedAnnotation | null;
}

/** Something that was done beside the annotations, as to a list of the folder's, and can be taken back among their steps. */
export interface StepBeside {
  /** Takes it back; false where that cannot be done any more. */
  undo(): Promise<boolean>;
  /** Does it again; false where that cannot be done any more. */
  redo(): Promise<boolean>;
}

/** What was done at once, and is undone at once. */
type Step = readonly Change[] | StepBeside;

/** What came of taking a step back or again; the promise of one beside the annotations says whether it could be. */
export type StepTaken = 'done' | 'none' | Promise<boolean>;

/** Steps that are remembered. */
const MOST_STEPS = 500;

/** An annotation whose place is asked of the tracker: an edit makes no new list of thousands. */
class Followed implements PlacedAnnotation {
  constructor(
    readonly annotation: Annotation,
    private readonly place: () => Span | null,
  ) {}

  get span(): Span | null {
    return this.place();
  }
}

/** The annotations of one article in one text, kept in step with its edits. */
export class ArticleAnnotations {
  private readonly annotations = new Map<string, Annotation>();
  private readonly tracker = new PassageTracker();
  private readonly undone: Step[] = [];
  private readonly done: Step[] = [];
  private changes = new Map<string, Annotation | null>();
  private list: readonly PlacedAnnotation[] | null = null;

  /**
   * @param annotations as their file has them
   * @param text the text as it is
   */
  constructor(annotations: Iterable<Annotation>, text: string) {
    for (const { annotation, span } of placeAnnotations(Array.from(annotations), text))
      this.keep({ annotation, span }, text);
  }

  /** All annotations, where they stand now; the same list for as long as no annotation changes, however the text does. */
  get placed(): readonly PlacedAnnotation[] {
    return (this.list ??= Array.from(
      this.annotations.values(),
      (annotation) => new Followed(annotation, this.tracker.follower(annotation.id)),
    ));
  }

  get size(): number {
    return this.annotations.size;
  }

  /** What was made, changed or deleted since {@link takeChanges}. */
  get hasChanges(): boolean {
    return this.changes.size > 0;
  }

  /** Follows edits of the text. @param textIn what stands at a place after them; asked for only where one meets a passage */
  follow(edits: readonly TextEdit[], textIn: (span: Span) => string): void {
    if (this.annotations.size === 0) return;
    this.tracker.apply(edits, textIn);
  }

  /** Adds an annotation, or changes the one of its id. */
  put(annotation: Annotation, span: Span | null, text: string): void {
    this.change([{ annotation, span }], [], text);
  }

  /** Deletes an annotation. */
  delete(id: string, text: string): void {
    this.change([], [id], text);
  }

  /**
   * Deletes annotations, and adds others or changes those of the same ids, as one step that can be undone.
   * @returns false where nothing was to be done
   */
  change(added: readonly PlacedAnnotation[], deleted: readonly string[], text: string): boolean {
    const changes: Change[] = [];
    for (const id of deleted) {
      const before = this.at(id);
      if (before) changes.push({ id, before, after: null });
    }
    for (const after of added) {
      const { id } = after.annotation;
      changes.push({ id, before: this.at(id), after });
    }
    if (changes.length === 0) return false;
    this.remember(changes);
    for (const { id, after } of changes) this.take(id, after, text);
    return true;
  }

  /** Remembers what was done beside the annotations as the last step. */
  noteBeside(step: StepBeside): void {
    this.remember(step);
  }

  /** Takes the last step back. */
  undo(text: string): StepTaken {
    const step = this.done.pop();
    if (!step) return 'none';
    if (!isOfAnnotations(step)) return this.undoBeside(step);
    this.undone.push(step);
    for (const { id, before } of [...step].reverse()) this.take(id, before, text);
    return 'done';
  }

  /** Takes the step again that was taken back last. */
  redo(text: string): StepTaken {
    const step = this.undone.pop();
    if (!step) return 'none';
    if (!isOfAnnotations(step)) return step.redo().then((isDone) => this.keepIf(isDone, step, this.done));
    this.done.push(step);
    for (const { id, after } of step) this.take(id, after, text);
    return 'done';
  }

  /** Takes a step back that was done beside the annotations, whatever was done since; it can be done again by {@link redo}. */
  undoBeside(step: StepBeside): Promise<boolean> {
    const at = this.done.indexOf(step);
    if (at >= 0) this.done.splice(at, 1);
    return step.undo().then((isDone) => this.keepIf(isDone, step, this.undone));
  }

  /** One that cannot be taken back or again is no step any more: it must not bar the way to those before it. */
  private keepIf(isDone: boolean, step: StepBeside, steps: Step[]): boolean {
    if (isDone) steps.push(step);
    return isDone;
  }

  private remember(step: Step): void {
    this.done.push(step);
    this.undone.length = 0;
    if (this.done.length > MOST_STEPS) this.done.shift();
  }

  /**
   * Takes what another window wrote: all but what was changed here since. Steps that can be undone stay.
   * @returns whether anything is otherwise than it was
   */
  adopt(written: ReadonlyMap<string, Annotation>, text: string): boolean {
    const isOwn = (id: string): boolean => this.changes.has(id);
    const gone = Array.from(this.annotations.keys()).filter((id) => !written.has(id) && !isOwn(id));
    const isFresh = (own: Annotation): boolean => {
      const known = this.annotations.get(own.id);
      return own !== known && (!known || JSON.stringify(own) !== JSON.stringify(known));
    };
    const fresh = Array.from(written.values()).filter((own) => !isOwn(own.id) && isFresh(own));
    for (const id of gone) {
      this.annotations.delete(id);
      this.tracker.delete(id);
    }
    for (const placed of placeAnnotations(fresh, text)) this.keep(placed, text);
    this.list = null;
    return gone.length + fresh.length > 0;
  }

  /** What is to be written into the file. Whoever takes it writes it, or gives it back with {@link returnChanges}. */
  takeChanges(): Changes {
    const { changes } = this;
    this.changes = new Map();
    return changes;
  }

  /** Changes that could not be written; later ones stand. */
  returnChanges(changes: Changes): void {
    this.changes = new Map([...changes, ...this.changes]);
  }

  /** Writes all selectors anew, for the text as it is saved now. */
  renewSelectors(text: string): void {
    const writer = new SelectorWriter(text);
    for (const { annotation, span } of this.placed) {
      const renewed = span && withSelectors(annotation, span, writer);
      if (!renewed || JSON.stringify(renewed.target) === JSON.stringify(annotation.target)) continue;
      this.annotations.set(annotation.id, renewed);
      this.changes.set(annotation.id, renewed);
    }
    this.list = null;
  }

  private at(id: string): PlacedAnnotation | null {
    const annotation = this.annotations.get(id);
    return annotation ? { annotation, span: this.tracker.spanOf(id) } : null;
  }

  /** The place of a step that is taken back may have moved since: the words tell where it is now. */
  private take(id: string, placed: PlacedAnnotation | null, text: string): void {
    this.changes.set(id, placed?.annotation ?? null);
    if (placed) this.keep(this.placedNow(id, placed, text), text);
    else {
      this.annotations.delete(id);
      this.tracker.delete(id);
    }
    this.list = null;
  }

  private placedNow(id: string, placed: PlacedAnnotation, text: string): PlacedAnnotation {
    const known = this.tracker.spanOf(id);
    const { annotation, span } = placed;
    const exact = exactOf(annotation);
    if (span && text.slice(span.start, span.end) === exact) return placed;
    if (known && text.slice(known.start, known.end) === exact) return { annotation, span: known };
    return placeAnnotations([annotation], text)[0];
  }

  private keep({ annotation, span }: PlacedAnnotation, text: string): void {
    this.annotations.set(annotation.id, annotation);
    if (span) this.tracker.set(annotation.id, span, text.slice(span.start, span.end));
    else this.tracker.delete(annotation.id);
  }
}

function isOfAnnotations(step: Step): step is readonly Change[] {
  return Array.isArray(step);
}

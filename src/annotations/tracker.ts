/** Keeps passages on their words while a text is edited, undo included. */
import type { Span, TextEdit } from '../analysis';

/** A passage that is followed. */
interface Followed {
  readonly id: string;
  start: number;
  end: number;
  /** Its words now; '' where an edit took them all away. */
  words: string;
  /** What edits took from its ends, the latest last: an undo gives it back. */
  readonly losses: Loss[];
  /** False while some of its words are lost. */
  isWhole: boolean;
}

/** An edit that took an end of a passage, or all of it. */
interface Loss {
  /** Where the edit's own text stands now, and where it stood at first. */
  at: number;
  readonly firstAt: number;
  readonly inserted: number;
  readonly removed: number;
  /** The passage before the edit. */
  readonly before: Span & { readonly words: string };
}

/** Losses of one passage that are remembered: as many steps of undo bring it back exactly. */
const MOST_LOSSES = 100;

/**
 * Follows passages through edits. An edit inside a passage belongs to it, one at its edge does not. A passage that loses
 * an end goes on with what is left; one that loses all its words is told as lost, and both come back when the words do.
 */
export class PassageTracker {
  private readonly followed = new Map<string, Followed>();
  /** The same as a list: each edit goes through all of them. */
  private list: readonly Followed[] | null = null;

  /** Begins to follow a passage. @param words what stands at `span` */
  set(id: string, { start, end }: Span, words: string): void {
    this.followed.set(id, { id, start, end, words, losses: [], isWhole: true });
    this.list = null;
  }

  delete(id: string): void {
    this.followed.delete(id);
    this.list = null;
  }

  clear(): void {
    this.followed.clear();
    this.list = null;
  }

  /** Where a passage stands; null for one that is not followed or has lost all its words. */
  spanOf(id: string): Span | null {
    return this.follower(id)();
  }

  /** Asks where a passage stands, as {@link spanOf}, without looking it up; until it is set anew or deleted. */
  follower(id: string): () => Span | null {
    const own = this.followed.get(id);
    return () => (own && own.start < own.end ? { start: own.start, end: own.end } : null);
  }

  /** Words a passage had when it was last whole: what it is looked for by. */
  wordsOf(id: string): string | undefined {
    const own = this.followed.get(id);
    return own && (own.losses[0]?.before.words ?? own.words);
  }

  /**
   * Applies edits in order; offsets of each are those of the text just before it.
   * @param textIn what stands at a place after all of them; asked for only where an edit meets a passage
   * @returns ids of passages whose words changed, or that were lost or came back
   */
  apply(edits: readonly TextEdit[], textIn: (span: Span) => string): ReadonlySet<string> {
    const met = new Map<string, Followed>();
    this.list ??= Array.from(this.followed.values());
    for (const edit of edits) {
      const growth = edit.text.length - (edit.end - edit.start);
      for (const own of this.list)
        if (!isPassedBy(own, edit, growth) && follow(own, edit, growth)) met.set(own.id, own);
    }
    if (met.size > 0) {
      const reach = Math.max(...edits.map((edit) => edit.text.length));
      for (const own of met.values()) refresh(own, textIn, reach);
    }
    return new Set(met.keys());
  }
}

/** Moves a passage that an edit does not touch and that has lost nothing; true where it is one. Most are, at each key. */
function isPassedBy(own: Followed, edit: TextEdit, growth: number): boolean {
  if (own.losses.length > 0) return false;
  if (own.end < edit.start) return true;
  if (edit.end >= own.start) return false;
  own.start += growth;
  own.end += growth;
  return true;
}

/** Moves a passage over an edit; true where the edit touches it, or the place where something of it was lost. */
function follow(own: Followed, edit: TextEdit, growth: number): boolean {
  const loss = own.losses.at(-1);
  if (loss && isUndo(edit, loss)) {
    own.losses.pop();
    restore(own, loss);
    return true;
  }
  // An edit at the very place of a loss could be before or after it: its own undo tells.
  const isAtLoss = loss && edit.start <= loss.at + loss.inserted && loss.at <= edit.end;
  if (takesAnEnd(own, edit) || isAtLoss) remember(own, edit);
  else if (loss && edit.end <= loss.at) loss.at += growth;
  const isMet = edit.start <= own.end && own.start <= edit.end;
  moveSpan(own, edit, growth);
  return isMet || !own.isWhole;
}

/** Whether an edit puts back just what a loss took. */
function isUndo(edit: TextEdit, { at, firstAt, inserted, removed, before }: Loss): boolean {
  if (edit.start !== at || edit.end !== at + inserted || edit.text.length !== removed) return false;
  const start = Math.max(firstAt, before.start);
  const end = Math.max(start, Math.min(firstAt + removed, before.end));
  const taken = before.words.slice(start - before.start, end - before.start);
  return edit.text.slice(start - firstAt, end - firstAt) === taken;
}

/** The passage as it was before a loss, moved as far as the place of the loss has moved. */
function restore(own: Followed, { at, firstAt, before }: Loss): void {
  const shift = at - firstAt;
  own.start = before.start + shift;
  own.end = before.end + shift;
  const below = own.losses.at(-1);
  if (below) below.at += shift;
  else own.isWhole = true;
}

function takesAnEnd(own: Span, edit: TextEdit): boolean {
  const isTaken = edit.start < own.end && own.start < edit.end;
  return isTaken && (edit.start <= own.start || edit.end >= own.end);
}

function remember(own: Followed, { start, end, text }: TextEdit): void {
  const before = { start: own.start, end: own.end, words: own.words };
  own.losses.push({ at: start, firstAt: start, inserted: text.length, removed: end - start, before });
  own.isWhole = false;
  if (own.losses.length > MOST_LOSSES) own.losses.splice(1, 1);
}

function moveSpan(own: Followed, edit: TextEdit, growth: number): void {
  const isCovered = edit.start <= own.start && own.end <= edit.end;
  const isReplaced = edit.start === own.start && edit.end === own.end;
  if (edit.end <= own.start && (edit.start < own.start || own.start < own.end)) {
    own.start += growth;
    own.end += growth;
  } else if (edit.start >= own.end) return;
  else if (isCovered && !isReplaced) own.start = own.end = edit.start;
  else if (edit.start < own.start) {
    own.start = edit.start + edit.text.length;
    own.end += growth;
  } else if (edit.end > own.end) own.end = edit.start;
  else own.end += growth;
}

/** Takes the passage's words from the text; the whole passage, where one undo of many edits brought it back within `reach`. */
function refresh(own: Followed, textIn: (span: Span) => string, reach: number): void {
  own.words = textIn(own);
  const whole = own.losses[0]?.before.words;
  if (own.isWhole || whole === undefined) {
    own.isWhole = true;
    return;
  }
  const from = Math.max(0, own.start - whole.length);
  const part = textIn({ start: from, end: own.end + whole.length + reach });
  const at = part.indexOf(whole);
  if (at < 0 || part.indexOf(whole, at + 1) >= 0) return;
  own.start = from + at;
  own.end = own.start + whole.length;
  own.words = whole;
  own.isWhole = true; // the losses stay: the edit that brought it back may be undone too
}

import type { ParagraphKind } from '../article';

/** A paragraph in its place, with what has been read of it. Each linker asks for the facts that it links, and no others. */
export interface ParagraphWith<Facts> {
  /** Offset of the paragraph in the whole text; add it to the facts' relative offsets. */
  readonly start: number;
  readonly text: string;
  readonly kind: ParagraphKind;
  readonly facts: Facts;
}

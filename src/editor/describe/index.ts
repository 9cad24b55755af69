import { KINDS } from '../kinds';
import type { DescribedSpan } from '../kinds/kind';
import type { Subject } from './subject';

export type { DescribedSpan, Subject };

/** All that there is to say at an offset, the nearest annotation first: person, quotes from the inside out, repeat. */
export function describeAt(subject: Subject, offset: number): DescribedSpan[] {
  return KINDS.flatMap(({ describeAt: own }) => own?.(subject, offset) ?? []);
}

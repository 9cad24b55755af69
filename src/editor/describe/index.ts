import type { Span } from '../../analysis';
import { copiesOf, copiesOfGroup, holds, isLeading, personAt, quotesAt } from '../lookup';
import type { Description } from './description';
import { describeElsewhere } from './elsewhere';
import { describeLeader } from './leader';
import { describeQuote } from './quote';
import { describeRepeat } from './repeat';
import type { Subject } from './subject';

export type { Subject };

export interface DescribedSpan {
  readonly span: Span;
  readonly description: Description;
}

/** All that there is to say at an offset, the nearest annotation first: person, quotes from the inside out, repeat. */
export function describeAt(subject: Subject, offset: number): DescribedSpan[] {
  const { article } = subject;
  const found: DescribedSpan[] = [];
  const named = personAt(article, offset);
  if (named && (subject.describesAll || isLeading(named.person) || named.person.suggestion !== null)) {
    found.push({ span: named.mention, description: describeLeader(subject, named.person, offset) });
  }
  for (const quote of quotesAt(article, offset)) {
    found.push({ span: quote, description: describeQuote(subject, quote) });
  }
  const copies = copiesOf(article, subject.filter);
  const copy = copies.find(({ span }) => holds(span, offset));
  if (copy)
    found.push({ span: copy.span, description: describeRepeat(subject, copy, copiesOfGroup(copies, copy)) });
  return [...found, ...elsewhereAt(subject, offset)];
}

/** The paragraph at an offset where other articles of the folder have it too; boilerplate where that is wanted. */
function elsewhereAt({ article, filter, elsewhere }: Subject, offset: number): DescribedSpan[] {
  const paragraph = article.paragraphs.find((own) => holds(own, offset));
  if (!paragraph) return [];
  const isFurniture = paragraph.kind === 'boilerplate' || paragraph.kind === 'byline';
  if (isFurniture && !filter.repeatedBoilerplate) return [];
  const places = elsewhere(paragraph);
  return places.length === 0 ? [] : [{ span: paragraph, description: describeElsewhere(places) }];
}

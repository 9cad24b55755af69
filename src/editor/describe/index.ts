import type { Article, Span } from '../../analysis';
import { copiesOf, copiesOfGroup, holds, isLeading, personAt, quotesAt, type RepeatFilter } from '../lookup';
import type { Description } from './description';
import { describeLeader } from './leader';
import { describeQuote } from './quote';
import { describeRepeat } from './repeat';

/** What a description is made from: the article, its document and how to read its text. */
export interface Subject {
  readonly article: Article;
  readonly uri: string;
  readonly textOf: (span: Span) => string;
  readonly filter: RepeatFilter;
  /** Whether persons who are no leaders are described too, because their names are marked. */
  readonly describesAll: boolean;
}

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
  return found;
}

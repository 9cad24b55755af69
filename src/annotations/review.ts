/** What of an article a reader has looked at, and what is to be looked at first. */
import type { Article, Leader, Person, Quote, Span } from '../analysis';
import { isSamePassage } from './correcting';
import { contentOf, type Content, type PlacedAnnotation } from './model';

/** How something that was found stands with the reader. */
export type ReviewState = 'proposed' | 'accepted' | 'corrected';

/** A quotation, or a leader by their first mention. */
export interface ReviewItem {
  readonly kind: 'quote' | 'person';
  readonly span: Span;
  readonly state: ReviewState;
  /** 0 to 1: how sure we are of what we say of it. */
  readonly sureness: number;
}

/** All that there is to look at, in text order, and how much of it has been. */
export interface Review {
  readonly items: readonly ReviewItem[];
  /** Items that are no longer proposed, and those that the reader said are none. */
  readonly reviewed: number;
  readonly total: number;
}

/** Words that the reader says are no quotation or no person were looked at, too. */
const REJECTED: readonly unknown[] = ['not a quotation', 'not a person'];

/** What a reader is to look at: each quotation, and each leader or official once. */
export function reviewOf(article: Article, placed: readonly PlacedAnnotation[]): Review {
  const said = new SaidOf(placed);
  const quotes = article.quotes
    .filter(({ kind }) => kind !== 'term')
    .map((quote): ReviewItem => ({
      kind: 'quote',
      span: quote,
      state: said.stateOf([quote], 'speaker'),
      sureness: surenessOfQuote(quote),
    }));
  const people = article.people.flatMap((person): ReviewItem[] => {
    const [first] = person.mentions;
    if (!first || (!person.leader && person.suggestion === null)) return [];
    const state = said.stateOf(person.mentions, 'person');
    return [{ kind: 'person', span: first, state, sureness: surenessOfPerson(person) }];
  });
  const items = [...quotes, ...people].sort((a, b) => a.span.start - b.span.start);
  const rejected = said.rejected;
  const reviewed = items.filter(({ state }) => state !== 'proposed').length + rejected;
  return { items, reviewed, total: items.length + rejected };
}

/** What has not been looked at, the least sure first. */
export function toReview({ items }: Review): ReviewItem[] {
  return items
    .filter(({ state }) => state === 'proposed')
    .sort((a, b) => a.sureness - b.sureness || a.span.start - b.span.start);
}

/** What comes after the item at an offset, and after the last one the first; null where nothing is left. */
export function nextToReview(review: Review, offset: number): ReviewItem | null {
  const items = toReview(review);
  const here = items.findIndex(({ span }) => span.start <= offset && offset <= span.end);
  return items[(here + 1) % Math.max(1, items.length)] ?? null;
}

function surenessOfQuote({ speaker, unclosed }: Quote): number {
  return (speaker?.confidence ?? 0) * (unclosed ? 0.5 : 1);
}

const SURENESS_OF_SOURCE: Readonly<Record<Leader['source'], number>> = { text: 0.6, gazetteer: 0.9, user: 1 };

function surenessOfPerson({ leader, suggestion }: Person): number {
  if (suggestion !== null || !leader) return 0.2;
  return leader.ambiguousWith.length > 0 ? 0.3 : SURENESS_OF_SOURCE[leader.source];
}

/** What the reader said, to be asked by passage. */
class SaidOf {
  private readonly said: readonly { readonly span: Span; readonly content: Content }[];

  constructor(placed: readonly PlacedAnnotation[]) {
    this.said = placed
      .flatMap(({ annotation, span }) => {
        const content = span && contentOf(annotation);
        return content && content.kind !== 'note' && content.kind !== 'code' ? [{ span, content }] : [];
      })
      .sort((a, b) => a.span.start - b.span.start);
  }

  get rejected(): number {
    return this.said.filter(({ content }) => content.kind === 'class' && REJECTED.includes(content.class))
      .length;
  }

  stateOf(passages: readonly Span[], kind: 'speaker' | 'person'): ReviewState {
    let state: ReviewState = 'proposed';
    for (const passage of passages)
      for (const content of this.about(passage)) {
        if (content.kind === kind || (content.kind === 'class' && content.class !== 'accepted'))
          return 'corrected';
        if (content.kind === 'class') state = 'accepted';
      }
    return state;
  }

  /** What is said of a passage; what is of the same one begins no farther before it than it is long. */
  private *about(passage: Span): Generator<Content, void, void> {
    const { said } = this;
    let low = 0;
    let high = said.length;
    const from = 2 * passage.start - passage.end;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (said[middle].span.start < from) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < said.length && said[i].span.start < passage.end; i++)
      if (isSamePassage(said[i].span, passage)) yield said[i].content;
  }
}

import { isFurniture, type Article, type Mention, type Person, type Quote } from '../../analysis';

/** Who may say a quotation, likeliest first: those named near it, whoever only wrote the article last; then speakers without a name. */
export function likelySpeakers(article: Article, quote: Quote): Pick<Person, 'name' | 'leader'>[] {
  const isTold = ({ paragraph }: Mention): boolean => !isFurniture(article.paragraphs[paragraph].kind);
  const distance = ({ mentions }: Person): number =>
    Math.min(
      2 * article.length,
      ...mentions
        .filter(isTold)
        .map(({ start }) => (start < quote.start ? quote.start - start : 2 * (start - quote.start))),
    );
  const own = quote.speaker?.name;
  const people = [...article.people].sort((a, b) => distance(a) - distance(b));
  const names = new Set(people.map(({ name }) => name));
  const others = article.quotes.flatMap(({ speaker }) =>
    speaker && !names.has(speaker.name) ? [speaker.name] : [],
  );
  return [...people, ...Array.from(new Set(others), (name) => ({ name, leader: null }))].filter(
    ({ name }) => name !== own,
  );
}

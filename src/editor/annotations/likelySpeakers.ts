import type { Article, Person, Quote } from '../../analysis';

/** Who may say a quotation, likeliest first: those named near it, then others; speakers without a name of a person too. */
export function likelySpeakers(article: Article, quote: Quote): Pick<Person, 'name' | 'leader'>[] {
  const distance = ({ mentions }: Person): number =>
    Math.min(
      ...mentions.map(({ start }) => (start < quote.start ? quote.start - start : 2 * (start - quote.start))),
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

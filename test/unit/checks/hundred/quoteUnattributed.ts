const WORDS = [
  'We will open the pier before the winter comes',
  'Nobody asked the fishermen what they thought',
  'There is no money left for the lamps this year',
  'I have never seen the water so high in May',
  'The gates are older than anybody on this board',
  'It was the longest night of my life',
  'You cannot run a ferry on good wishes',
  'They came with lorries and took the bells away',
  'Our children will pay for this for thirty years',
  'This is not what the voters were promised',
];
type Write = (words: string) => string;
const WRONG: readonly Write[] = [
  (w) => `The pier has cost forty million crowns. | “${w}.” | The lamps were lit at eight.`,
  (w) => `The meeting began at noon and went on until the lamps were lit. “${w}.”`,
  (w) => `“${w}.” | Rain fell on the square all day.`,
  (w) => `The repairs took two winters. “${w}.” The road is open again.`,
  (w) => `A bell rang in the square at noon. “${w}!” The doors were closed.`,
];
const RIGHT: readonly Write[] = [
  (w) => `“${w},” Mayor Orla Venn said on Tuesday.`,
  (w) => `Mayor Orla Venn came to the square at noon. “${w},” she said.`,
  (w) => `“${w},” according to a letter that the fishermen wrote.`,
  (w) => `Mayor Orla Venn was tired of waiting: “${w}.”`,
  (w) => `“${w},” said one of the fishermen, who gave no name. “That is all there is to say about it.”`,
];
const all = (writes: readonly Write[]): string[] =>
  WORDS.flatMap((words) => writes.map((write) => `Harbour Board Meets | ${write(words)}`));

export const wrong = all(WRONG);
export const right = all(RIGHT);

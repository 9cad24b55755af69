import { wrong as loose } from './quoteUnattributed';

/** The words of the other table, each once. */
const WORDS = Array.from(new Set(loose.map((text) => /“([^”.!]+)/.exec(text)?.[1] ?? '')));
type Write = (words: string) => string;
const WRONG: readonly Write[] = [
  (w) =>
    `“${w},” Mayor Orla Venn said on Tuesday. | The board was of two minds. | “${w},” said the engineer Adam Okonedo.`,
  (w) => `“${w},” said Orla Venn. | The lamps were lit at eight. “${w},” Adam Okonedo told the council.`,
  (w) => `Orla Venn said: “${w}.” | Adam Okonedo, an engineer, said: “${w}.”`,
  (w) => `“${w},” Ulla Brandtner told reporters. | It was late. | “${w},” Tobias Lindqvist said in a letter.`,
  (w) => `In the hall Ulla Brandtner said, “${w}.” | “${w},” wrote Tobias Lindqvist in a paper.`,
];
const RIGHT: readonly Write[] = [
  (w) => `“${w},” Mayor Orla Venn said on Tuesday. | The board was of two minds. | “${w},” Venn said again.`,
  (w) =>
    `“${w},” said Orla Venn. | “That is not so, and everybody here knows it,” Adam Okonedo told the council.`,
  (w) => `Orla Venn said: “${w}.” | The mayor was asked twice. “${w},” she said.`,
  (w) => `“${w},” Ulla Brandtner told reporters. | Tobias Lindqvist did not agree. “No,” he said.`,
  (w) => `“${w},” the minister said. | “${w},” said Ulla Brandtner, the minister.`,
];
const all = (writes: readonly Write[]): string[] =>
  WORDS.flatMap((words) => writes.map((write) => `Harbour Board Meets | ${write(words)}`));

export const wrong = all(WRONG);
export const right = all(RIGHT);

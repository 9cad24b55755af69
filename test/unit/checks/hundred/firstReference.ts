const NAMES: readonly (readonly [full: string, surname: string])[] = [
  ['Orla Venn', 'Venn'],
  ['Adam Okonedo', 'Okonedo'],
  ['Ulla Brandtner', 'Brandtner'],
  ['Tobias Lindqvist', 'Lindqvist'],
  ['Marta Kowalska', 'Kowalska'],
  ['Daniel Prewitt', 'Prewitt'],
  ['Grace Halloran', 'Halloran'],
  ['Peter Vandermeer', 'Vandermeer'],
  ['Rosa Delgado', 'Delgado'],
  ['Simon Thackeray', 'Thackeray'],
];
type Write = (full: string, surname: string) => string;
const WRONG: readonly Write[] = [
  (f, s) => `${s} said on Monday that the pier would open. ${f}, who leads the board, was sure of it.`,
  (f, s) =>
    `The board met on Monday. It heard ${s}, who had come by boat. | ${f} said the pier would open in May.`,
  (f, s) => `“The pier will open,” ${s} said. | The engineer ${f} has worked on it for nine years.`,
  (f, s) => `When ${s} spoke, the hall was quiet. | ${f} has led the harbour board since 2019.`,
  (f, s) => `The plan was drawn by ${s} and a friend. | In March ${f} gave it to the council.`,
];
const RIGHT: readonly Write[] = [
  (f, s) => `${f} said on Monday that the pier would open. ${s} was sure of it.`,
  (f, s) => `The board met on Monday. It heard ${f}, the engineer. | ${s} said the pier would open in May.`,
  (f, s) => `“The pier will open,” ${f} said. | ${s} has worked on it for nine years.`,
  (f, s) => `When ${f} spoke, the hall was quiet. ${s}’s voice did not carry.`,
  (f, s) =>
    `“Ask ${s}, he will tell you,” a clerk said. | ${f} gave the plan to the council in March, and ${s} left.`,
];
const all = (writes: readonly Write[]): string[] =>
  NAMES.flatMap(([full, surname]) => writes.map((write) => `Harbour Board Meets | ${write(full, surname)}`));

export const wrong = all(WRONG);
export const right = all(RIGHT);

const PAIRS: readonly (readonly [from: string, to: string, right: string, wrong: string])[] = [
  ['10', '12', '20', '50'],
  ['40', '50', '25', '20'],
  ['200', '150', '25', '33'],
  ['80', '100', '25', '20'],
  ['1,200', '1,500', '25', '30'],
  ['$4.0 million', '$5.0 million', '25', '20'],
  ['60', '45', '25', '15'],
  ['500', '400', '20', '25'],
  ['2.5 million', '3.0 million', '20', '12'],
  ['£640', '£800', '25', '20'],
];
const UP = [
  (a: string, b: string, p: string) => `Sales rose ${p} percent, from ${a} to ${b}, the board said.`,
  (a: string, b: string, p: string) => `The fee went up by ${p}% from ${a} to ${b} in a year.`,
  (a: string, b: string, p: string) => `Output grew from ${a} to ${b}, or ${p} per cent, over the winter.`,
  (a: string, b: string, p: string) => `The figure climbed to ${b} from ${a}, up ${p} percent.`,
  (a: string, b: string, p: string) => `It was a ${p} percent increase from ${a} to ${b}.`,
];
const DOWN = [
  (a: string, b: string, p: string) => `Sales fell ${p} percent, from ${a} to ${b}, the board said.`,
  (a: string, b: string, p: string) => `The number dropped by ${p}% from ${a} to ${b} in a year.`,
  (a: string, b: string, p: string) => `Output shrank from ${a} to ${b}, or ${p} per cent, over the winter.`,
  (a: string, b: string, p: string) => `The figure declined to ${b} from ${a}, down ${p} percent.`,
  (a: string, b: string, p: string) => `It was a ${p} percent drop from ${a} to ${b}.`,
];
const isDown = (from: string, to: string): boolean =>
  ['200', '60', '500'].includes(from) && ['150', '45', '400'].includes(to);
const made = (which: 2 | 3): string[] =>
  PAIRS.flatMap((pair, i) =>
    (isDown(pair[0], pair[1]) ? DOWN : UP)
      .filter((_, j) => (i + j) % 5 < 4)
      .map((write) => write(pair[0], pair[1], pair[which])),
  );

export const wrong = [
  ...made(3),
  'Rents in Lorn are 50 percent higher than a year ago, up from 400 to 500 crowns.',
  'The herd shrank by half, or 50 percent, from 300 animals to 200.',
  'Turnout rose from 40,000 voters to 50,000, an increase of 20 percent.',
  'The price of bread has fallen from 80 pence to 60, a drop of 35 percent.',
  'The harbour took 30 percent more ships, up from 200 to 240.',
  'Profit fell 30 percent, from 12.0 million crowns to 9.0 million.',
  'Its staff was cut from 90 to 60, a reduction of 40 percent.',
  'The levy doubles from 5 to 10 crowns, a rise of 50 percent.',
  'Wages were raised from 20 crowns an hour to 22, a 20 percent increase.',
  'The population declined from 8,000 in 2010 to 6,000 in 2020, a fall of 33 percent.',
];
export const right = [
  ...made(2),
  'Rents rose 3 percent last year. Trains now run from 6 to 22 on weekdays.',
  'Turnout rose from 40 percent to 50 percent, a gain of 10 percentage points.',
  'The rate went up by 0.5 percent, from 2.5 percent to 3 percent.',
  'The levy doubles from 5 to 10 crowns, a rise of 100 percent.',
  'Prices rose 12 percent from 2019 to 2021.',
  'Sales rose 19.8 percent, from 5.0 million to 6.0 million.',
  'About 30 percent of those from 10 to 12 years of age can swim.',
  'The herd shrank by a third, or 33 percent, from 300 animals to 200.',
  'It fell to 7,900 from 8,800, down 10 percent.',
  'The grant will rise from 1.2 million to 1.5 million crowns, or 25 percent.',
];

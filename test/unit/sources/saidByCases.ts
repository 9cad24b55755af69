/** Who said it by a source, and whether that is another than in the article: made without a look at what the code reads. */
export interface SaidByCase {
  readonly source: string;
  /** An article whose first quotation is the one looked at. */
  readonly article: string;
  /** Whether the source says that another said it. */
  readonly isOther: boolean;
}

const HEARING = `COMMITTEE ON HARBOURS
Hearing of 4 March 2019

THE CHAIRWOMAN. The committee will come to order. We shall hear three witnesses today.
Mr. ABERNATHY. Thank you, Madam Chairwoman. The gates were last painted when my father was a boy.
Sen. O'ROURKE (D-Port Elm). Nobody in this room has ever read the whole report.
Ms. DE LA CRUZ-PETTIT. I carried the files to the cellar myself, and I locked the door.
Dr. SØRENSEN. The water rose nine centimetres in an hour, which is more than we had thought possible.
Mr. ABERNATHY. With respect, the doctor has never worked a lock in the dark.`;

const HALL = `**Anna Berg (chair):** Good evening to all who came through the snow tonight.

**Tom Kettle:** I have asked for a lamp at that corner for eleven years now.

**Cllr Priya Raman:** The lamp is in the budget, and it will be lit before Christmas.

**Tom Kettle:** Which Christmas would that be, if one may ask?

**Anna Berg:** We shall write the year into the minutes, Mr Kettle.`;

const TIMED = `[00:00:03] Jürgen Maßmann: The bakery opened at four every morning of my life.
[00:00:19] Interviewer: And when did you close it for good?
[00:00:24] Jürgen Maßmann: On the day that my hands would not close any more.
[00:01:02] Helga Maßmann: He cried for a week, whatever he tells you now.
[00:01:30] Interviewer: What became of the old oven in the cellar?`;

const DEPOSITION = `DEPOSITION OF LEONARD VAN DER MEULEN
BY MS. TARRANT:
Q. Where were you on the night of the fire?
A. I was asleep in the van behind the depot until the siren woke me.
Q. Did you see anybody leave the building?
A. Two men came over the wall with a ladder between them.
MR. HOLLIS: Objection, he has answered that question twice already.`;

const RELEASE = `PRESS RELEASE

Port Elm, 3 May – The yard will build two ferries for the northern islands.

“These ships will still sail when our grandchildren are old,” said Margarethe Lindholm, chief executive of the yard.

“We waited twenty years for a ferry that does not leak,” said Oskar Nyman, mayor of the islands.`;

const VOICED = `WEBVTT

00:01.000 --> 00:04.000
<v Zoë Achterberg>We never found the second ring,
and we looked in every drawer.

00:05.000 --> 00:08.000
<v Col. Ray Dunning>The bridge was ours by noon
and theirs again by supper.`;

const STATEMENT = `Statement by the Minister of Fisheries, Kirsi Haapala, on the closing of the northern grounds

No boat will go out from this coast before the herring has come back.

We shall pay every crew for every day that it stays at the quay.`;

const LETTER = `Dear members of the board,

The roof over the reading room will not last another winter of snow.

I ask you to act before somebody is hurt beneath it.

Yours sincerely,
Prof. Edmund Ashgrove
Librarian`;

const says = (words: string, by: string, before = 'It was a long day in Port Elm.'): string =>
  `${before}\n\n“${words},” ${by}.\n\nThe lamps were lit at eight.`;
const same = (source: string, ...articles: string[]): SaidByCase[] =>
  articles.map((article) => ({ source, article, isOther: false }));
const other = (source: string, ...articles: string[]): SaidByCase[] =>
  articles.map((article) => ({ source, article, isOther: true }));

const GATES = 'The gates were last painted when my father was a boy';
const REPORT = 'Nobody in this room has ever read the whole report';
const FILES = 'I carried the files to the cellar myself, and I locked the door';
const WATER = 'The water rose nine centimetres in an hour';
const LAMP = 'I have asked for a lamp at that corner for eleven years now';
const BUDGET = 'The lamp is in the budget, and it will be lit before Christmas';
const MINUTES = 'We shall write the year into the minutes';
const BAKERY = 'The bakery opened at four every morning of my life';
const CRIED = 'He cried for a week, whatever he tells you now';
const ASLEEP = 'I was asleep in the van behind the depot until the siren woke me';
const OBJECTION = 'Objection, he has answered that question twice already';
const SHIPS = 'These ships will still sail when our grandchildren are old';
const LEAK = 'We waited twenty years for a ferry that does not leak';
const RING = 'We never found the second ring, and we looked in every drawer';
const BRIDGE = 'The bridge was ours by noon and theirs again by supper';
const HERRING = 'No boat will go out from this coast before the herring has come back';
const ROOF = 'The roof over the reading room will not last another winter of snow';

export const SAID_BY_CASES: readonly SaidByCase[] = [
  ...same(
    HEARING,
    says(GATES, 'Carl Abernathy said'),
    says(GATES, 'said Mr. Abernathy, a lock keeper'),
    says(GATES, 'he said', 'Carl Abernathy, a lock keeper, spoke first.'),
    says(REPORT, 'Senator Maeve O’Rourke said'),
    says(REPORT, 'O’Rourke told the committee'),
    says(FILES, 'said Lucia de la Cruz-Pettit'),
    says(FILES, 'Ms. de la Cruz-Pettit said under oath'),
    says(WATER, 'said Dr. Nils Sorensen, who measures the tides'),
    says(WATER, 'Sørensen told the committee'),
    says(WATER, 'the scientist said'),
  ),
  ...other(
    HEARING,
    says(GATES, 'Dr. Nils Sørensen said'),
    says(GATES, 'said Senator Maeve O’Rourke'),
    says(REPORT, 'Carl Abernathy told the committee'),
    says(REPORT, 'she said', 'Lucia de la Cruz-Pettit was the last to speak.'),
    says(FILES, 'said Maeve O’Rourke, the senator'),
    says(WATER, 'Mr. Abernathy said'),
  ),
  ...same(
    HALL,
    says(LAMP, 'Tom Kettle said'),
    says(LAMP, 'said Thomas Kettle, 71'),
    says(LAMP, 'Mr Kettle told the council'),
    says(BUDGET, 'said Councillor Priya Raman'),
    says(BUDGET, 'Cllr Raman replied'),
    says(MINUTES, 'said Anna Berg, who chairs the council'),
    says(MINUTES, 'the chair said'),
  ),
  ...other(
    HALL,
    says(LAMP, 'Priya Raman said'),
    says(LAMP, 'said Anna Berg, who chairs the council'),
    says(BUDGET, 'Tom Kettle told the council'),
    says(BUDGET, 'Anna Berg said'),
    says(MINUTES, 'said Councillor Priya Raman'),
    says(MINUTES, 'he said', 'Tom Kettle rose from his chair.'),
  ),
  ...same(
    TIMED,
    says(BAKERY, 'Jürgen Massmann said'),
    says(BAKERY, 'said Juergen Massmann, a baker'),
    says(BAKERY, 'the baker Jürgen Maßmann recalled'),
    says(BAKERY, 'the old man said'),
    says(CRIED, 'said his wife, Helga Maßmann'),
  ),
  ...other(
    TIMED,
    says(BAKERY, 'Helga Maßmann said'),
    says(CRIED, 'Jürgen Maßmann recalled'),
    says(BAKERY, 'said the brewer Ludwig Prantl'),
  ),
  ...same(
    DEPOSITION,
    says(ASLEEP, 'Leonard van der Meulen said under oath'),
    says(ASLEEP, 'said van der Meulen'),
    says(OBJECTION, 'said Mr. Hollis, his lawyer'),
    says(OBJECTION, 'Roger Hollis said'),
  ),
  ...other(DEPOSITION, says(OBJECTION, 'said Diane Tarrant'), says(OBJECTION, 'Leonard van der Meulen said')),
  ...same(
    RELEASE,
    says(SHIPS, 'said Margarethe Lindholm'),
    says(SHIPS, 'Ms Lindholm said in a statement'),
    says(SHIPS, 'the yard said in a statement'),
    says(LEAK, 'Oskar Nyman, the mayor, said'),
  ),
  ...other(RELEASE, says(SHIPS, 'Oskar Nyman said'), says(LEAK, 'said Margarethe Lindholm of the yard')),
  ...same(
    VOICED,
    says(RING, 'Zoe Achterberg said'),
    says(RING, 'said Zoë Achterberg, a jeweller'),
    says(BRIDGE, 'Colonel Raymond Dunning said'),
    says(BRIDGE, 'said Ray Dunning'),
  ),
  ...other(VOICED, says(RING, 'Ray Dunning said'), says(BRIDGE, 'said Zoë Achterberg')),
  ...same(
    STATEMENT,
    says(HERRING, 'said Kirsi Haapala, the minister of fisheries'),
    says(HERRING, 'the ministry said'),
    says(HERRING, 'Minister Haapala said'),
  ),
  ...other(
    STATEMENT,
    says(HERRING, 'said Antero Lehto, a fisherman'),
    says(HERRING, 'Prime Minister Antti Laine said'),
  ),
  ...same(LETTER, says(ROOF, 'Edmund Ashgrove wrote'), says(ROOF, 'the librarian wrote')),
  ...other(LETTER, says(ROOF, 'wrote Rosalind Peake, a reader')),
];

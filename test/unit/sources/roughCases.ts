import type { SourceCase } from './cases';
import type { SaidByCase } from './saidByCases';

/** A third round made without a look at the code: calls of companies, courts, raw captions, minutes and scans. */
const CALL = `Operator: Ladies and gentlemen, thank you for standing by. Our first question comes from Lena Horvat of Brink Securities.
Lena Horvat -- Brink Securities -- Analyst
Hi, thanks for taking my question. I'd like to ask about the yard in Kessel [indiscernible] and the margins there.
Pavel Novotny -- Chief Executive Officer
Yeah, sure. So, look, the yard has -- the yard has had a tough quarter. We delivered three vessels rather than five, uh, and that cost us about EUR 12 million in EBITDA.
Greta Lindqvist -- Chief Financial Officer
And just to add to that, Lena, we do not expect any impairment this year. None. We've hedged roughly 80% of the steel through Q4.
Pavel Novotny -- Chief Executive Officer
Right. [Laughter] I wouldn't call it a crisis. I would call it, you know, a wake-up call for everybody in this building.`;

const COURT = `   1             MR. DRAYCOTT:  Your Honor, the statute is not
   2   ambiguous.  It says "shall," and it has said "shall" since
   3   1931.
   4             JUSTICE VELA:  But counsel, if Congress had
   5   wanted to -- if Congress had wanted to reach barges, why didn't
   6   it just say so?
   7             MR. DRAYCOTT:  Because in nineteen thirty-one no-
   8   body would have doubted that a barge is a vessel.
   9             JUSTICE VELA:  I doubt it now.  (Laughter.)`;

const RAW = `00:12
so um we got the call around uh quarter past three
00:16
and by the time we we got there the whole second
00:19
floor was already gone you know there was nothing
00:22
left to save but the cats so we saved the cats all
00:26
eleven of em`;

const MINUTES = `Minutes of the Parish Council, 6 February

Cllr Oduya asked whether the hedge would be cut before nesting began. The clerk, Mrs Tamsin Vale, replied that "the hedge is not ours to cut."

Cllr Brandt: I have lived beside that hedge for forty-one years, and I've never once seen anybody cut it.

Cllr Oduya: With respect, Chair, the by-law says "annually", not "occasionally".

The Chair: We'll write to the owner. If he doesn't answer by the 1st of March, we will do it ourselves and send him the bill.`;

const SCAN = `The Commis-
sioner testified that he had re-
ceived “no warning whatever” of the break. “I was in my bed,”
he said, “ and the first I knew of it was the water on the
stairs.” Asked by Mr. Pell whether the gates had been in-
spected, he answered: “Not in my time.”`;

const SPEECH = `My fellow citizens, fifty years ago my grandmother walked into this hall with nothing but a suitcase and a sewing machine.
She did not ask for charity. She asked for work. And this city -- this stubborn, rain-soaked city -- gave it to her.
Today we open forty-two new workshops on Canal Street. Not one of them will stand empty by Christmas.
To those who say it can't be done, I say: come and see.`;

const cases = (
  kind: string,
  source: string,
  verdict: SourceCase['verdict'],
  quotes: readonly string[],
): SourceCase[] => quotes.map((quoted) => ({ kind, source, quoted, verdict }));

export const ROUGH_CASES: readonly SourceCase[] = [
  ...cases('call', CALL, 'verbatim', [
    'the yard has had a tough quarter',
    'We delivered three vessels rather than five, and that cost us about €12 million in EBITDA.',
    'we do not expect any impairment this year. None.',
    'We’ve hedged roughly 80 percent of the steel through Q4.',
    'I would call it a wake-up call for everybody in this building.',
    'I wouldn’t call it a crisis. I would call it … a wake-up call',
    'I’d like to ask about the yard in Kessel … and the margins there.',
  ]),
  ...cases('call', CALL, 'altered', [
    'We delivered three vessels rather than four, and that cost us about €12 million in EBITDA.',
    'we do expect an impairment this year',
    'We’ve hedged roughly 18 percent of the steel through Q4.',
    'I would call it a crisis for everybody in this building.',
    'that cost us about €12 billion in EBITDA',
  ]),
  ...cases('court', COURT, 'verbatim', [
    'It says ‘shall,’ and it has said ‘shall’ since 1931.',
    'if Congress had wanted to reach barges, why didn’t it just say so?',
    'Because in 1931 nobody would have doubted that a barge is a vessel.',
    'the statute is not ambiguous',
  ]),
  ...cases('court', COURT, 'altered', [
    'the statute is ambiguous',
    'It says ‘may,’ and it has said ‘may’ since 1931.',
    'Because in 1931 nobody would have doubted that a barge is a boat.',
  ]),
  ...cases('raw captions', RAW, 'verbatim', [
    'We got the call around quarter past three.',
    'By the time we got there, the whole second floor was already gone.',
    'There was nothing left to save but the cats, so we saved the cats, all 11 of them.',
    'by the time we got there the whole [upper] floor was already gone',
  ]),
  ...cases('raw captions', RAW, 'altered', [
    'We got the call around quarter to three.',
    'There was nothing left to save but the cats, so we saved the cats, all seven of them.',
  ]),
  ...cases('minutes', MINUTES, 'verbatim', [
    'I have lived beside that hedge for 41 years, and I have never once seen anybody cut it.',
    'If he doesn’t answer by March 1, we will do it ourselves and send him the bill.',
    'the hedge is not ours to cut',
    'the by-law says ‘annually,’ not ‘occasionally’',
  ]),
  ...cases('minutes', MINUTES, 'altered', [
    'If he doesn’t answer by the 1st of May, we will do it ourselves and send him the bill.',
    'the hedge is ours to cut',
  ]),
  ...cases('scan', SCAN, 'verbatim', [
    'I was in my bed and the first I knew of it was the water on the stairs.',
    'no warning whatever',
    'Not in my time.',
  ]),
  ...cases('scan', SCAN, 'altered', ['the first I knew of it was the water in the cellar']),
  ...cases('speech', SPEECH, 'verbatim', [
    '50 years ago, my grandmother walked into this hall with nothing but a suitcase and a sewing machine',
    'This stubborn, rain-soaked city gave it to her.',
    'Not one of [the workshops] will stand empty by Christmas.',
    'She asked for work. And this city … gave it to her.',
  ]),
  ...cases('speech', SPEECH, 'altered', ['Today we open 24 new workshops on Canal Street.']),
  ...cases('speech', SPEECH, 'absent', [
    'We will never forget the people who built this bridge with their hands.',
  ]),
];

const told = (source: string, isOther: boolean, articles: readonly string[]): SaidByCase[] =>
  articles.map((article) => ({ source, article, isOther }));

export const ROUGH_SAID_BY: readonly SaidByCase[] = [
  ...told(CALL, false, [
    '“We delivered three vessels rather than five,” Pavel Novotny said on Monday.',
    '“We delivered three vessels rather than five,” said Novotny, the chief executive.',
    '“I wouldn’t call it a crisis,” Mr. Novotny told analysts.',
    '“We do not expect any impairment this year,” Greta Lindqvist said.',
    '“We do not expect any impairment this year,” said Lindqvist, the chief financial officer.',
    '“We do not expect any impairment this year,” Ms. Lindqvist added.',
  ]),
  ...told(CALL, true, [
    '“We delivered three vessels rather than five,” Greta Lindqvist said on Monday.',
    '“I wouldn’t call it a crisis,” Lena Horvat told analysts.',
    '“We do not expect any impairment this year,” Pavel Novotny said.',
    '“We do not expect any impairment this year,” said Novotny, the chief executive.',
    '“Thanks for taking my question,” said Pavel Novotny.',
  ]),
  ...told(COURT, false, [
    '“I doubt it now,” said Justice Vela.',
    '“I doubt it now,” Justice Carmen Vela said.',
    '“Your Honor, the statute is not ambiguous,” Peter Draycott said.',
    '“The statute is not ambiguous,” said Mr. Draycott, who speaks for the state.',
  ]),
  ...told(COURT, true, [
    '“I doubt it now,” said Mr. Draycott.',
    '“Your Honor, the statute is not ambiguous,” Justice Vela said.',
    '“I doubt it now,” said Anna Przybylski, a lawyer.',
  ]),
  ...told(MINUTES, false, [
    '“I have lived beside that hedge for forty-one years,” Cllr Brandt said.',
    '“I have lived beside that hedge for forty-one years,” said Councillor Joachim Brandt.',
    '“We’ll write to the owner,” the chair said.',
    '“With respect, Chair, the by-law says ‘annually’,” Ngozi Oduya said.',
  ]),
  ...told(MINUTES, true, [
    '“I have lived beside that hedge for forty-one years,” Cllr Oduya said.',
    '“I have lived beside that hedge for forty-one years,” said Tamsin Vale, the clerk.',
    '“With respect, Chair, the by-law says ‘annually’,” Joachim Brandt said.',
    '“If he doesn’t answer by the 1st of March, we will do it ourselves,” Cllr Brandt said.',
  ]),
  ...told(RAW, false, [
    '“There was nothing left to save but the cats,” said Tom Reed, a fireman.',
    '“There was nothing left to save but the cats,” Ada Reed recalled.',
  ]),
  ...told(SPEECH, false, [
    '“She did not ask for charity,” the mayor said.',
    '“Not one of them will stand empty by Christmas,” Mayor Ida Halloran told the crowd.',
  ]),
  ...told(
    `PRESIDENT OKONEDO: Thank you. We will take two questions.

Q: Sir, will you sign the bill?

PRESIDENT OKONEDO: I will read it first. That is what presidents are paid for.

Q (through interpreter): Do you fear a veto by the upper house?

MS. HARGREAVES: Last question, please, everybody.`,
    false,
    [
      '“I will read it first,” President Samuel Okonedo said.',
      '“I will read it first,” Okonedo said with a smile.',
      '“Last question, please, everybody,” said Joan Hargreaves, his spokeswoman.',
    ],
  ),
  ...told(
    `PRESIDENT OKONEDO: Thank you. We will take two questions.

Q: Sir, will you sign the bill?

PRESIDENT OKONEDO: I will read it first. That is what presidents are paid for.

MS. HARGREAVES: Last question, please, everybody.`,
    true,
    [
      '“I will read it first,” Joan Hargreaves said.',
      '“That is what presidents are paid for,” said Ms. Hargreaves.',
      '“Last question, please, everybody,” Samuel Okonedo said.',
      '“Sir, will you sign the bill?” Samuel Okonedo asked.',
    ],
  ),
];

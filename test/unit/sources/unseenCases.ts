import type { SourceCase } from './cases';

/** Cases made without a look at what the code reads: units and dates, dialect, tags and settings of captions, two languages. */
const VOICED = `WEBVTT

00:00:01.000 --> 00:00:05.000 align:start position:10%
<v Dr. Mira Sand>The tank held 4,500 litres at 60 °C
when the valve gave way.

00:00:05.500 --> 00:00:09.000
<v.loud Tobias Reck>It was 9 a.m. on May 4, 2019,
and nobody <c.yellow>had</c> slept.

cue-3
00:00:09.500 --> 00:00:14.000
<v Dr. Mira Sand><i>Everything</i> we did, we did for the crew &amp; their families.`;

const SRT = `12
00:10:01,000 --> 00:10:04,000 X1:100 X2:200 Y1:10 Y2:40
<font color="#ffff00">Ain't nobody gonna fix that roof</font>
before winter, I tell ya.

13
00:10:04,500 --> 00:10:08,000
{\\an8}- Who owns it?
- The parish does, has for two hundred years.

14
00:10:08,500 --> 00:10:12,000
(SIGHS) It cost us 1.2 million euros, near enough,
and it leaks like a sieve.`;

const HALL = `TOWN HALL MEETING – TRANSCRIPT
[00:00:12] SPEAKER 1: Good evening, everyone (laughs), and – well – thank you for coming out in this weather.
[00:01:40] SPEAKER 2: The re-opening is set for the twenty-first of June; it will cost us £40,000, not a penny more.
[00:02:05] SPEAKER 1: I never said he was a liar. I said his figures do not add up… and they do not.
[00:02:50] SPEAKER 3: As my grandmother used to say, “Wer rastet, der rostet” – who rests, rusts.
[00:03:15] SPEAKER 2: Mr Teale's co-workers walked six kilometres (about four miles) through the snow to open the school.
[00:04:02] SPEAKER 3: If the council wants to close the pool, let it say so. If it wants to keep it, let it pay.
[00:04:44] SPEAKER 1: There were three options on the table: sell, lease or demolish. We chose to lease.
[00:05:10] SPEAKER 2: Their [sic] is no plan B, the letter said, and we took that literally.`;

const same = (source: string, ...quoted: string[]): SourceCase[] =>
  quoted.map((own) => ({ kind: 'unseen', source, quoted: own, verdict: 'verbatim' }));
const differs = (source: string, ...quoted: string[]): SourceCase[] =>
  quoted.map((own) => ({ kind: 'unseen', source, quoted: own, verdict: 'altered' }));
const nowhere = (source: string, ...quoted: string[]): SourceCase[] =>
  quoted.map((own) => ({ kind: 'unseen', source, quoted: own, verdict: 'absent' }));

export const UNSEEN_CASES: readonly SourceCase[] = [
  ...same(
    VOICED,
    'The tank held 4,500 litres at 60 °C when the valve gave way.',
    'The tank held 4,500 liters at 60 °C when the valve gave way,',
    'when the valve gave way. It was 9 a.m. on May 4, 2019, and nobody had slept.',
    'nobody had slept',
    'Everything we did, we did for the crew and their families.',
    '[E]verything we did, we did for the crew',
    'Everything we did … for the crew and their families',
    'It was 9 a.m. … and nobody had slept.',
  ),
  ...same(
    SRT,
    'Ain’t nobody gonna fix that roof before winter, I tell ya.',
    'Ain’t nobody going to fix that roof before winter',
    'The parish does, has for two hundred years.',
    'The parish does, has for 200 years,',
    'It cost us 1.2 million euros, near enough, and it leaks like a sieve.',
    'It cost us €1.2 million, near enough, and it leaks like a sieve.',
    'It cost us [a fortune] and it leaks like a sieve.',
    'it leaks like a sieve',
  ),
  ...same(
    HALL,
    'Good evening, everyone, and – well – thank you for coming out in this weather.',
    'Good evening, everyone, and, well, thank you for coming out in this weather.',
    'The reopening is set for the twenty-first of June; it will cost us £40,000, not a penny more.',
    'The re-opening is set for the 21st of June',
    'it will cost us 40,000 pounds, not a penny more',
    'I never said he was a liar. I said his figures do not add up, and they do not.',
    'I never said he was a liar. I said his figures don’t add up … and they don’t.',
    'As my grandmother used to say, ‘Wer rastet, der rostet’ – who rests, rusts.',
    'Mr. Teale’s coworkers walked six kilometers … through the snow to open the school.',
    'If the council wants to close the pool, let it say so.',
    'If it wants to keep [the pool], let it pay.',
    'There were three options on the table: sell, lease or demolish.',
    'sell, lease, or demolish',
    'Their [sic] is no plan B, the letter said, and we took that literally.',
    'Their is no plan B',
    'We chose to lease. Their [sic] is no plan B',
  ).slice(0, 15),
  ...differs(
    VOICED,
    'The tank held 4,500 litres at 80 °C when the valve gave way.',
    'The tank held 5,400 litres at 60 °C when the valve gave way.',
    'It was 9 p.m. on May 4, 2019, and nobody had slept.',
    'It was 9 a.m. on May 4, 2018, and nobody had slept.',
    'It was 9 a.m. on May 4, 2019, and somebody had slept.',
    'Everything we did, we did for the money and their families.',
    'Nothing we did, we did for the crew and their families.',
  ),
  ...differs(
    SRT,
    'Ain’t nobody gonna sell that roof before winter, I tell ya.',
    'The parish does, has for three hundred years.',
    'It cost us 1.2 billion euros, near enough, and it leaks like a sieve.',
    'It cost us 12 million euros, near enough, and it leaks like a sieve.',
    'It cost us 1.2 million dollars, near enough, and it leaks like a sieve.',
    'It cost us 1.2 million euros, near enough, and it never leaks like a sieve.',
  ),
  ...differs(
    HALL,
    'The re-opening is set for the twenty-second of June; it will cost us £40,000, not a penny more.',
    'it will cost us £14,000, not a penny more',
    'I said he was a liar. I said his figures do not add up.',
    'I never said he was a thief. I said his figures do not add up',
    'I said his figures do add up … and they do.',
    'Mr. Teale’s co-workers walked six miles through the snow to open the school.',
    'If the council wants to keep the pool, let it say so.',
    'There were four options on the table: sell, lease or demolish.',
    'We chose to sell.',
    'Good evening, everyone, and – well – thank you for staying out in this weather.',
  ),
  ...nowhere(
    HALL,
    'The pool belongs to the children and to nobody else.',
    'We have run out of patience with the ministry.',
    'Wer nicht wagt, der nicht gewinnt.',
    'Nobody in this room has read the report.',
    'The figures were checked twice by an accountant from the city.',
    'Speaker after speaker said the same thing.',
  ),
];

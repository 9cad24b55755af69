import type { QuoteVerdict } from '../../../src/sources';

/** What a recording or a document has, what an article quotes from it, and what an editor would say of the words. */
export interface SourceCase {
  readonly kind: string;
  readonly source: string;
  readonly quoted: string;
  readonly verdict: QuoteVerdict;
}

const TALK = `HARBOUR BOARD, EVENING SESSION

THE CHAIR: Um, good evening. We, we will open the ferry line in the spring, and, uh, I mean, nobody is asking for more money.
MS. DURANT: I don't think that's fair. We've spent twenty-five thousand dollars on — on the old pier, and it's still closed to the public.
MR. OLSEN: The plan was — the plan is to repair the roof first. Then we paint. It'll cost roughly three point five million, you know, give or take ten percent.
THE CHAIR: I was very, very angry when I read that letter. The people of this town deserve better. [applause]
MS. DURANT: The colour of the centre line matters to no one. Our neighbors organised the whole thing by themselves.
MR. OLSEN: We're gonna need impor— important decisions by the 3rd of June. In nineteen eighty-four we had one ferry. Now we have twelve.
THE CHAIR: Nobody told the crew. That is the truth. Nobody told the passengers either, and that is a shame we have to live with for a long time.
MS. DURANT: The health care of our dock workers isn't a side issue. I can't and I won't vote for this budget.`;

const CAPTIONS = `1
00:00:01,000 --> 00:00:04,200
so what we are looking at here
is a bridge that was built

2
00:00:04,300 --> 00:00:08,000
in the nineteen sixties and
it has never been inspected

3
00:00:08,100 --> 00:00:12,000
(laughter) by anybody who knows
what rust looks like

4
00:00:12,500 --> 00:00:16,000
i am not saying it will fall
down tomorrow`;

const VOICES = `WEBVTT - council meeting

NOTE recorded in the town hall

00:01.000 --> 00:04.000
<v Ines Marlow>The library stays open, whatever
<v Ines Marlow>the ministry may write to us.

00:04.500 --> 00:09.000
<v Bo Stratton>We had <i>four</i> offers and we
took the cheapest one.`;

const SCAN = `The Minister observed that the agree-
ment had been nego-
tiated over eleven months and that no govern-
ment before his own had
attempted any such thing. "It is," he wrote, "the most diffi-
cult letter of my life."`;

const RELEASE = `Statement by Harriet Vole

The company regrets the delay. We expect the first trains to run in the autumn of 2027, and we have set aside £40 million for the stations. Safety was, is and remains our first concern.

— Harriet Vole, chief executive`;

const cases = (kind: string, source: string, verdict: QuoteVerdict, ...quotes: string[]): SourceCase[] =>
  quotes.map((quoted) => ({ kind, source, quoted, verdict }));

/** Cases as real transcripts, captions, scans and releases have them. Own prose. */
export const SOURCE_CASES: readonly SourceCase[] = [
  ...cases('repairs and sounds left out', TALK, 'verbatim',
    'We will open the ferry line in the spring, and nobody is asking for more money.',
    'The plan is to repair the roof first.',
    'It’ll cost roughly three point five million, give or take ten percent.',
    'on the old pier, and it’s still closed to the public',
    'important decisions by the 3rd of June'), // prettier-ignore
  ...cases('contractions', TALK, 'verbatim',
    'I do not think that is fair.',
    'We have spent twenty-five thousand dollars',
    'It will cost roughly three point five million',
    'We’re going to need important decisions',
    'I cannot and I will not vote for this budget.',
    'The health care of our dock workers is not a side issue.'), // prettier-ignore
  ...cases('numbers', TALK, 'verbatim',
    'We’ve spent $25,000 on the old pier',
    'It’ll cost roughly 3.5 million',
    'give or take 10%',
    'In 1984 we had one ferry. Now we have 12.',
    'important decisions by the third of June'), // prettier-ignore
  ...cases('spelling', TALK, 'verbatim',
    'The color of the center line matters to no one.',
    'Our neighbours organized the whole thing by themselves.',
    'The healthcare of our dock workers isn’t a side issue.'), // prettier-ignore
  ...cases('sentences joined, marks and case', TALK, 'verbatim',
    'we paint; it’ll cost roughly three point five million',
    'Nobody told the crew – that is the truth.',
    'the people of this town deserve better',
    'The people of this town deserve better!'), // prettier-ignore
  ...cases('ellipses and brackets', TALK, 'verbatim',
    'Nobody told the crew. … Nobody told the passengers either',
    'Nobody told the passengers either ... a shame we have to live with',
    '[We] don’t think that’s fair.',
    'I was very, very angry when I read that [message].',
    '[T]he plan is to repair the roof first.',
    'The people of [Port Elm] deserve better.',
    'Our neighbors organi[z]ed the whole thing',
    'We’ve spent twenty-five thousand dollars […] and it’s still closed'), // prettier-ignore
  ...cases('weight taken away or put in', TALK, 'altered',
    'I was very angry when I read that letter.',
    'I was very, very angry when I read the letter.',
    'The people of this town really deserve better.',
    'The plan was to repair the roof first.'), // prettier-ignore
  ...cases('the contrary', TALK, 'altered',
    'I do think that’s fair.',
    'The health care of our dock workers is a side issue.',
    'Somebody told the passengers either, and that is a shame',
    'The colour of the centre line matters to everyone.',
    'I can’t and I will vote for this budget.'), // prettier-ignore
  ...cases('another number', TALK, 'altered',
    'We’ve spent twenty-nine thousand dollars on the old pier',
    'It’ll cost roughly 35 million, give or take ten percent.',
    'In 1994 we had one ferry.',
    'important decisions by the 4th of June'), // prettier-ignore
  ...cases('passages joined without an ellipsis', TALK, 'altered',
    'Nobody told the crew. Nobody told the passengers either, and that is a shame',
    'The people of this town deserve better. Our neighbors organised the whole thing by themselves.',
    'We will open the ferry line in the spring. The plan is to repair the roof first.'), // prettier-ignore
  ...cases('captions', CAPTIONS, 'verbatim',
    'What we are looking at here is a bridge that was built in the 1960s',
    'It has never been inspected by anybody who knows what rust looks like.',
    'I’m not saying it will fall down tomorrow.'), // prettier-ignore
  ...cases('captions', CAPTIONS, 'altered',
    'I am saying it will fall down tomorrow.',
    'It has never been repaired by anybody who knows what rust looks like.'), // prettier-ignore
  ...cases('voices', VOICES, 'verbatim',
    'The library stays open, whatever the ministry may write to us.',
    'We had four offers and we took the cheapest one.'), // prettier-ignore
  ...cases('a scan', SCAN, 'verbatim',
    'the agreement had been negotiated over 11 months',
    'no government before his own had attempted any such thing',
    'the most difficult letter of my life'), // prettier-ignore
  ...cases('a release', RELEASE, 'verbatim',
    'We expect the first trains to run in the autumn of 2027, and we have set aside 40 million pounds for the stations.',
    'Safety was, is and remains our first concern.'), // prettier-ignore
  ...cases('a release', RELEASE, 'altered',
    'We expect the last trains to run in the autumn of 2027',
    'Safety is and remains our only concern.'), // prettier-ignore
  ...cases('not there', TALK + CAPTIONS + RELEASE, 'absent',
    'Every harbour on this coast is watching what we do tonight, and they are right to.',
    'We will not be lectured by people who never lifted a rope.',
    'It was the best evening of my career.',
    'The roof of the museum fell in before the architects had arrived.'), // prettier-ignore
  ...cases('too short', TALK, 'unchecked', 'angry', 'budget'),
];

import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { checkQuotes, isSameSpeaker, readSource, type QuoteCheck, type Source } from '../../../src/sources';
import { ROUGH_CASES, ROUGH_SAID_BY } from './roughCases';
import { SAID_BY_CASES } from './saidByCases';
import { UNSEEN_CASES } from './unseenCases';
import { SOURCE_CASES } from './cases';

function checksOf(text: string, sources: readonly Source[]): QuoteCheck[] {
  return checkQuotes(text, analyze(text, { date: '2026-05-04' }), sources);
}

function checked(quoted: string, source: string, speaker = 'Ines Marlow'): QuoteCheck {
  const text = `The evening was long.\n\n“${quoted}” said ${speaker}.`;
  const [check, ...others] = checksOf(text, [readSource('talk.txt', source)]);
  assert.ok(check && others.length === 0, text);
  return check;
}

/** How transcripts label ten persons, and how articles name them. */
const PERSONS: readonly (readonly [labels: readonly string[], names: readonly string[]])[] = [
  [
    ['MAYOR HALLORAN', 'Mayor Ida Halloran', 'IDA HALLORAN'],
    ['Ida Halloran', 'Halloran', 'Ms. Halloran'],
  ],
  [
    ['SEN. OKONEDO', 'Senator Okonedo', 'PETER OKONEDO'],
    ['Peter Okonedo', 'Okonedo', 'Mr. Okonedo'],
  ],
  [
    ['MS. BRANDTNER', 'Ulla Brandtner', 'BRANDTNER'],
    ['Ulla Brandtner', 'Brandtner', 'Ms. Brandtner'],
  ],
  [
    ['Tobias Lindqvist', 'T. LINDQVIST', 'MR. LINDQVIST'],
    ['Tobias Lindqvist', 'Lindqvist', 'Mr. Lindqvist'],
  ],
  [
    ['DR. ADEYEMI', 'Dr. Sola Adeyemi', 'SOLA ADEYEMI'],
    ['Sola Adeyemi', 'Adeyemi', 'Dr. Adeyemi'],
  ],
  [
    ['JUDGE PRZYBYLSKI', 'Anna Przybylski', 'PRZYBYLSKI'],
    ['Anna Przybylski', 'Przybylski', 'Judge Przybylski'],
  ],
];

function transcript(label: string, other: string): string {
  return `${other}: We have come here to listen to all of you tonight.\n\n${label}: The bridge will be closed before the winter comes.\n\n${other}: Thank you for saying that so plainly.`;
}

function saidBy(label: string, name: string): QuoteCheck {
  const text = `The evening was long.\n\n“The bridge will be closed before the winter comes,” ${name} said.`;
  const [check] = checksOf(text, [readSource('talk.txt', transcript(label, 'CLERK VOSS'))]);
  assert.ok(check, text);
  return check;
}

describe('A quotation beside its source', () => {
  it(`gets the verdict that an editor would give, in ${SOURCE_CASES.length} cases`, () => {
    const wrong = SOURCE_CASES.map((own) => ({ own, got: checked(own.quoted, own.source) }))
      .filter(({ own, got }) => got.verdict !== own.verdict)
      .map(({ own, got }) => ({ ...own, source: '', got: got.verdict, differences: got.differences }));
    assert.deepEqual(wrong, []);
  });

  it(`gets it in ${UNSEEN_CASES.length} cases that were made without a look at the code, too`, () => {
    const wrong = UNSEEN_CASES.filter(
      ({ quoted, source, verdict }) => checked(quoted, source).verdict !== verdict,
    );
    assert.deepEqual(
      wrong.map(({ quoted }) => quoted),
      [],
    );
  });

  it('tells who said it by the label, and whether that is another than in the article, in over 200 cases', () => {
    let cases = 0;
    const wrong: string[] = [];
    for (const [labels, names] of PERSONS) {
      for (const [others, otherNames] of PERSONS) {
        for (const [i, label] of labels.entries()) {
          const isSame = labels === others;
          for (const name of isSame ? names : otherNames.slice(i, i + 2)) {
            cases++;
            const check = saidBy(label, name);
            if (check.saidBy !== label || check.isOtherSpeaker === isSame) wrong.push(`${label} / ${name}`);
          }
        }
      }
    }
    assert.ok(cases >= 200, String(cases));
    assert.deepEqual(wrong, []);
  });

  it(`gets nearly all of ${ROUGH_CASES.length} of rougher sources, and none of them is altered and passes`, () => {
    const got = ROUGH_CASES.map((own) => ({
      ...own,
      source: '',
      got: checked(own.quoted, own.source).verdict,
    }));
    const wrong = got.filter((own) => own.got !== own.verdict);
    assert.ok(wrong.length <= 0.05 * got.length, JSON.stringify(wrong, null, 1));
    assert.deepEqual(
      wrong.filter((own) => own.got === 'verbatim'),
      [],
    );
  });

  it(`tells who said it in ${ROUGH_SAID_BY.length} of rougher sources: nobody is accused in vain`, () => {
    const wrong = ROUGH_SAID_BY.filter(({ article, source, isOther }) => {
      const [check] = checksOf(article, [readSource('talk.txt', source)]);
      return check?.isOtherSpeaker !== isOther;
    });
    assert.ok(
      wrong.length <= 0.05 * ROUGH_SAID_BY.length,
      JSON.stringify(
        wrong.map(({ article, isOther }) => [article, isOther]),
        null,
        1,
      ),
    );
    assert.deepEqual(
      wrong.filter(({ isOther }) => !isOther),
      [],
    );
  });

  it(`tells it in ${SAID_BY_CASES.length} cases that were made without a look at the code, too`, () => {
    const wrong = SAID_BY_CASES.filter(({ article, source, isOther }) => {
      const [check] = checksOf(article, [readSource('talk.txt', source)]);
      return check?.verdict !== 'verbatim' || check.isOtherSpeaker !== isOther;
    });
    assert.deepEqual(
      wrong.map(({ article }) => article),
      [],
    );
  });

  it('tells two of one given name apart, and a short form from no other name', () => {
    assert.equal(isSameSpeaker('Maria Lopez', 'MARIA NOVAK'), false);
    assert.equal(isSameSpeaker('Gabriel García', 'Gabriel García Márquez'), true);
    assert.equal(isSameSpeaker('Bill Harding', 'WILLIAM HARDING'), true);
    assert.equal(isSameSpeaker('Bill Harding', 'ROBERT HARDING'), false);
    assert.equal(isSameSpeaker('Jürgen Müller', 'Juergen Mueller'), true);
  });

  it('tells no other speaker where the label or the article names nobody in particular', () => {
    for (const label of ['Q', 'REPORTER', 'SPEAKER 2', 'THE CHAIR', 'UNIDENTIFIED VOICE'])
      assert.equal(saidBy(label, 'Ida Halloran').isOtherSpeaker, false, label);
    assert.equal(saidBy('MAYOR HALLORAN', 'the chairwoman').isOtherSpeaker, false);
  });

  it('takes the voice of captions, the signature of a release and its heading for who said it', () => {
    const words = 'The bridge will be closed before the winter comes.';
    const by = (source: string): string | null => checked(words, source).saidBy;
    assert.equal(by(`WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ines Marlow>${words}`), 'Ines Marlow');
    assert.equal(by(`Port Elm, 3 May\n\n${words}\n\n— Ulla Brandtner, chief engineer`), 'Ulla Brandtner');
    assert.equal(by(`Statement by Peter Okonedo\n\n${words}`), 'Peter Okonedo');
    assert.equal(by(words), null);
  });

  it('is found at its place, in the source whose speaker is the article’s where several have it', () => {
    const words = 'The bridge will be closed before the winter comes.';
    const sources = [
      `CLERK VOSS: ${words}`,
      `Some prose before.\n\nMS. BRANDTNER: Well. ${words} Good night.`,
    ];
    const text = `The evening was long.\n\n“The bridge will be closed before the winter comes,” Ulla Brandtner said.`;
    const [check] = checksOf(
      text,
      sources.map((own, i) => readSource(`${i}.txt`, own)),
    );
    assert.equal(check?.source, '1.txt');
    assert.equal(sources[1]?.slice(check?.sourceStart ?? 0, check?.sourceEnd ?? 0), words.slice(0, -1));
    assert.equal(check?.isOtherSpeaker, false);
  });

  it('tells what differs, the graver first, with its places in both', () => {
    const source = 'CLERK VOSS: We will not close 14 bridges in Port Elm before the long winter comes again.';
    const { verdict, differences } = checked(
      'We will close 40 bridges in Port Oak before the cold winter comes again.',
      source,
    );
    assert.equal(verdict, 'altered');
    assert.deepEqual(
      differences.map(({ kind, quoted, source: own }) => [kind, quoted, own]),
      [
        ['negation', '', 'not'],
        ['number', '40', '14'],
        ['name', 'Oak', 'Elm'],
        ['word', 'cold', 'long'],
      ],
    );
    for (const { source: own, sourceStart, sourceEnd } of differences)
      assert.equal(source.slice(sourceStart, sourceEnd), own);
  });

  it('tells what was left out where it joins two passages without an ellipsis, and never differs without a reason', () => {
    const source =
      'CLERK VOSS: Nobody told the crew of the ferry. It was a cold night. The harbour was dark. Nobody told the passengers of the ferry.';
    const { verdict, differences } = checked(
      'Nobody told the crew of the ferry. Nobody told the passengers of the ferry.',
      source,
    );
    assert.equal(verdict, 'altered');
    assert.match(differences[0]?.source ?? '', /^[^]*It was a cold night\. The harbour was dark\.?$/);
    for (const own of SOURCE_CASES) {
      const got = checked(own.quoted, own.source);
      assert.equal(got.differences.length > 0, got.verdict === 'altered', own.quoted);
    }
  });

  it('is unchecked without sources, and where it has one word', () => {
    const text = 'She called it “hopeless” and “a long and bitter winter”.';
    assert.deepEqual(
      checksOf(text, []).map(({ verdict }) => verdict),
      ['unchecked', 'unchecked'],
    );
    const source = readSource('a.txt', 'It was hopeless, a long and bitter winter.');
    assert.deepEqual(
      checksOf(text, [source]).map(({ verdict }) => verdict),
      ['unchecked', 'verbatim'],
    );
  });

  it('is absent from sources that are empty, in another language or no text at all', () => {
    const binary = String.fromCharCode(...Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256));
    for (const source of [
      '',
      '\n\n',
      'Die Brücke wird vor dem Winter geschlossen.',
      binary,
      '00:01 --> x\n'.repeat(50),
    ])
      assert.equal(checked('The bridge will be closed before the winter comes.', source).verdict, 'absent');
  });
});

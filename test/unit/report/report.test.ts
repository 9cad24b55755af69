import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { plainEnglish } from '../../../src/export';
import { WORDS_PER_MINUTE } from '../../../src/export/counts';
import { frameOf, stepOf } from '../../../src/report/frame';
import { livePage, reportBody, savedHtml, type Written } from '../../../src/report/html';
import { labelsOf } from '../../../src/report/labels';
import { isPageMessage, uriOfState } from '../../../src/report/messages';
import { reportOf, type Report } from '../../../src/report/model';
import { steppedTo } from '../../../src/report/page/steps';
import { savedSvg } from '../../../src/report/poster';
import { escaped, fitted, inLines, widthOf } from '../../../src/report/svg';
import { assertWellFormed } from '../../markup';

const filter = { minimumSimilarity: 0, repeatedBoilerplate: false };

const FERRY = [
  'Island Council Keeps the Night Ferry',
  'LISBON, March 3, 2026 - French President Emmanuel Macron said the night ferry was worth its price. “A ferry is a road,” Macron said.',
  'The island council met for five hours on Tuesday and counted the cars that the night ferry had carried since the spring.',
  '“We sleep better with a light on the water,” said Ana Ruiz, who keeps the harbour office.',
  'The island council met for five hours on Tuesday and counted the cars that the night ferry had carried since the spring.',
  'Macron left by the night ferry. “It was on time,” he said.',
  '',
].join('\n');

function report(text: string): Report {
  return reportOf(analyze(text), text, filter);
}

function written(text: string): Written {
  return { report: report(text), labels: labelsOf(plainEnglish, 'en'), date: '' };
}

/** Values of an attribute in mark-up. */
function values(markup: string, attribute: string): string[] {
  return Array.from(markup.matchAll(new RegExp(`${attribute}="([^"]*)"`, 'g')), ([, value]) => value);
}

describe('The article report', () => {
  it('counts what a reader reads, and the words in marks among it', () => {
    const { headline, words, quotedWords, paragraphs, leaders, spareCopies } = report(FERRY);
    assert.equal(headline, 'Island Council Keeps the Night Ferry');
    assert.ok(words > 80 && words < 110, `${words} words`);
    assert.equal(
      quotedWords,
      'A ferry is a road We sleep better with a light on the water It was on time'.split(' ').length,
    );
    assert.equal(paragraphs, 6);
    assert.equal(leaders, 1);
    assert.equal(spareCopies, 1);
  });

  it('has one mark for each paragraph that names or quotes somebody, and tells the two apart', () => {
    const [macron] = report(FERRY).rows.leaders;
    assert.equal(macron?.label, 'Emmanuel Macron');
    assert.deepEqual(
      macron.marks.map(({ paragraph, quoted }) => [paragraph, quoted]),
      [
        [1, true],
        [5, true],
      ],
    );
  });

  it('lists who is quoted and is no leader as another speaker, and nobody twice', () => {
    const { leaders, speakers, themes } = report(FERRY).rows;
    assert.deepEqual(
      speakers.map(({ label }) => label),
      ['Ana Ruiz'],
    );
    const labels = [...leaders, ...speakers, ...themes].map(({ label }) => label);
    assert.equal(new Set(labels).size, labels.length);
  });

  it('lists the themes by weight, as the view of themes does', () => {
    const { themes } = analyze(FERRY);
    const weights = report(FERRY).rows.themes.map(
      ({ label }) => themes.find((theme) => theme.label === label)?.weight ?? -1,
    );
    assert.ok(weights.length > 0);
    assert.deepEqual(
      weights,
      weights.slice().sort((a, b) => b - a),
    );
  });

  it('says in a sentence that a text is not in English, on the page and in the files', () => {
    const text =
      'Der Hafen bleibt zu\nDer Hafen der Stadt bleibt nach dem Sturm geschlossen, und die Schiffe warten draußen. „Wir warten noch“, sagte der Bürgermeister am Montag nach einer langen Nacht.';
    const sentence = /does not read like English/;
    for (const markup of [
      reportBody(written(text), 600),
      savedHtml(written(text), 'en'),
      savedSvg(written(text)),
    ]) {
      assert.match(markup, sentence);
    }
    assert.doesNotMatch(reportBody(written(FERRY), 600), sentence);
  });

  it('shares the quoted words out among speakers, and the shares make a whole', () => {
    const { shares } = report(FERRY);
    assert.deepEqual(shares.map(({ name }) => name).sort(), ['Ana Ruiz', 'Emmanuel Macron']);
    assert.ok(Math.abs(shares.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-9);
    const counts = shares.map(({ inMarks, reported }) => inMarks + reported);
    assert.deepEqual(
      counts,
      counts.slice().sort((a, b) => b - a),
    );
  });

  it('draws an arc from the copy to what it repeats', () => {
    assert.deepEqual(
      report(FERRY).arcs.map(({ from, to, kind }) => [from, to, kind]),
      [[2, 4, 'exact']],
    );
  });

  it('leads every mark on the page to a place in the text that it speaks of', () => {
    const own = written(FERRY);
    const keys = values(reportBody(own, 600), 'data-key').filter((key) => !key.startsWith('save:'));
    assert.ok(keys.length > 10);
    assert.equal(new Set(keys).size, keys.length);
    for (const key of keys) {
      const target = own.report.targets.get(key);
      assert.ok(target && target.start < target.end && target.end <= FERRY.length, key);
    }
    const [first] = own.report.rows.leaders[0]?.marks ?? [];
    const quote = own.report.targets.get(first?.key ?? '');
    assert.match(FERRY.slice(quote?.start, quote?.end), /ferry/);
  });

  it('keeps the keys of marks while words before them come and go', () => {
    const keys = (text: string) => values(reportBody(written(text), 600), 'data-key').sort();
    assert.deepEqual(keys(FERRY.replace('for five hours', 'for five long hours')), keys(FERRY));
  });
});

describe('A report on little or nothing', () => {
  it('says that there is nothing where the text has no words', () => {
    for (const text of ['', '\n\n', ' — ']) {
      const body = reportBody(written(text), 600);
      assert.match(body, /nothing to report on yet/);
      assert.doesNotMatch(body, /<svg|<button/);
    }
  });

  it('says in a sentence each that nobody is quoted and nothing repeated, without empty plots', () => {
    const body = reportBody(written('Hello'), 600);
    assert.match(body, /Nobody is quoted in this text\./);
    assert.match(body, /No paragraph stands twice in this text\./);
    assert.doesNotMatch(body, /<svg/);
    assert.match(body, /under 1 min/);
  });
});

describe('A report on very much', () => {
  const sentence = (n: number): string =>
    `Speaker Anna${'abcdefghij'[n % 10]} Berg${'klmnopqrst'[Math.floor(n / 10) % 10]} spoke. “Bridge number ${n} needs paint and time,” said Nora Hill${'uvwxyzabcd'[n % 10]}ton.`;
  const text = Array.from({ length: 3000 }, (_, n) => sentence(n)).join('\n\n');
  const own = written(text);

  it('keeps to rows and columns that can be read, and says how many it left out', () => {
    const { columns, rows } = own.report;
    assert.ok(columns.count <= 160 && columns.perColumn > 1);
    assert.equal(columns.perColumn * columns.count >= own.report.columns.paragraphs, true);
    for (const row of [...rows.leaders, ...rows.speakers, ...rows.themes]) {
      const used = row.marks.map(({ column }) => column);
      assert.equal(new Set(used).size, used.length);
    }
    assert.ok(rows.speakers.length <= 8 && rows.leftOut.speakers > 0);
    assert.ok(reportBody(own, 600).includes(`and ${rows.leftOut.speakers} more`));
  });

  it('names the stretch of paragraphs that a column stands for', () => {
    const { columns } = own.report;
    assert.equal(own.labels.column(columns, 0), `Paragraphs 1 to ${columns.perColumn}`);
    assert.match(own.labels.column(columns, columns.count - 1), /to 3,000$/);
  });

  it('leaves room for the numbers beside the plot', () => {
    const large = { ...written(FERRY), width: 500, interactive: false };
    const { rows } = large.report;
    const many = {
      ...large.report,
      rows: { ...rows, themes: rows.themes.map((row) => ({ ...row, mentions: 315_000 })) },
    };
    assert.ok(frameOf({ ...large, report: many }).right <= 500 - widthOf('315,000', 13));
    assert.equal(frameOf(large).right, 500 - 44);
  });

  it('stays small', () => {
    assert.ok(reportBody(own, 600).length < 1_500_000);
  });
});

describe('The page of the report', () => {
  it('lets nothing in from the text as mark-up', () => {
    const text = '<img src=x onerror=alert(1)> Day & Night\n“It is <b>late</b>,” said Ana "Nan" O\'Ruiz.';
    for (const markup of [
      reportBody(written(text), 600),
      savedHtml(written(text), 'en'),
      savedSvg(written(text)),
    ]) {
      assert.doesNotMatch(markup, /<img|<b>/);
    }
  });

  it('breaks a long title into lines that fit, and cuts only what is more than those', () => {
    const title =
      'Coastal Leaders Pledge Shared Storm Warnings After Lisbon Summit, and Quarrel Over the Price';
    const lines = inLines(title, 400, 20, 3);
    assert.ok(lines.length > 1 && lines.length <= 3);
    assert.ok(lines.every((line) => widthOf(line, 20) <= 400));
    assert.equal(inLines(title, 400, 20, 9).join(' '), title);
    assert.match(inLines(title, 200, 20, 2).join(' '), /^Coastal Leaders.*…$/);
    assert.ok(inLines('x'.repeat(200), 400, 20, 3).every((line) => widthOf(line, 20) <= 400));
    assert.deepEqual(inLines('Rain', 400, 20, 3), ['Rain']);
  });

  it('runs one script, by nonce, and loads nothing else', () => {
    const frame = {
      nonce: 'n0nce',
      script: 'https://view/report.js',
      uri: 'file:///a"b',
      language: 'en',
      title: 'T',
    };
    const page = livePage(frame, '');
    assert.match(
      page,
      /default-src &#39;none&#39;; style-src &#39;nonce-n0nce&#39;; script-src &#39;nonce-n0nce&#39;"/,
    );
    assert.deepEqual(values(page, 'src'), ['https://view/report.js']);
    assert.match(page, /data-uri="file:\/\/\/a&quot;b"/);
    assert.doesNotMatch(page + reportBody(written(FERRY), 600), / style=| on\w+=/);
  });

  it('has one stop of the Tab key in each row', () => {
    const stops = new Map<string, number>();
    for (const [, row = '', tabindex] of reportBody(written(FERRY), 600).matchAll(
      /data-row="([^"]*)" role="button" tabindex="(-?\d)"/g,
    )) {
      stops.set(row, (stops.get(row) ?? 0) + (tabindex === '0' ? 1 : 0));
    }
    assert.ok(stops.size >= 4);
    for (const [row, count] of stops) assert.equal(count, 1, row);
  });
});

describe('A saved report', () => {
  it('stands alone as HTML: no script, no button, nothing to load', () => {
    const html = savedHtml(written(FERRY), 'en');
    assert.doesNotMatch(html, /<script|<button|src=|href=|url\(|data-key|tabindex/);
    assert.match(html, /<svg/);
  });

  it('stands alone as SVG that closes every element it opens', () => {
    const svg = savedSvg(written(FERRY));
    assert.doesNotMatch(svg, /<script|href=|url\(|data-key|tabindex/);
    assertWellFormed(svg);
  });
});

describe('Labels of the report', () => {
  it('are cut with an ellipsis where they would run into the plot', () => {
    const cut = fitted('The ministry of roads, rivers and bridges', 120, 13);
    assert.match(cut, /^The ministry.*…$/);
    assert.ok(widthOf(cut, 13) <= 120);
    assert.equal(fitted('Ana Ruiz', 120, 13), 'Ana Ruiz');
  });

  it('hold no character that XML forbids, and no half of a pair', () => {
    assert.equal(escaped('a\u0000b\ud800c\udc00d😀'), 'a\ufffdb\ufffdc\ufffdd😀');
  });

  it('stand at round numbers of paragraphs', () => {
    assert.deepEqual([1, 2, 5, 6, 11, 21, 51, 101].map(stepOf), [1, 5, 5, 10, 20, 50, 100, 200]);
  });
});

describe('Arrow keys in the report', () => {
  const places = [[10, 50, 90], [48], [0, 100]];

  it('walk along a row and stop at its ends', () => {
    assert.deepEqual(steppedTo(places, { row: 0, position: 0 }, 'left'), { row: 0, position: 0 });
    assert.deepEqual(steppedTo(places, { row: 0, position: 0 }, 'right'), { row: 0, position: 1 });
    assert.deepEqual(steppedTo(places, { row: 0, position: 1 }, 'last'), { row: 0, position: 2 });
    assert.deepEqual(steppedTo(places, { row: 0, position: 2 }, 'first'), { row: 0, position: 0 });
  });

  it('go to the nearest mark of the next row, and stay where there is none', () => {
    assert.deepEqual(steppedTo(places, { row: 0, position: 2 }, 'down'), { row: 1, position: 0 });
    assert.deepEqual(steppedTo(places, { row: 2, position: 1 }, 'up'), { row: 1, position: 0 });
    assert.deepEqual(steppedTo(places, { row: 1, position: 0 }, 'down'), { row: 2, position: 0 });
    assert.deepEqual(steppedTo(places, { row: 2, position: 1 }, 'down'), { row: 2, position: 1 });
  });
});

describe('What the page tells', () => {
  it('is heeded where it is a message of ours, and nothing else is', () => {
    assert.ok(isPageMessage({ type: 'go', key: 'x' }));
    assert.ok(isPageMessage({ type: 'save', format: 'svg' }));
    for (const other of [
      null,
      'go',
      {},
      { type: 'go' },
      { type: 'save', format: 'exe' },
      { type: 'ready', width: NaN },
    ]) {
      assert.equal(isPageMessage(other), false);
    }
  });

  it('keeps the document over a reload', () => {
    assert.equal(uriOfState({ uri: 'file:///a.txt', place: { heading: 0, below: 3 } }), 'file:///a.txt');
    for (const other of [undefined, null, {}, { uri: 3 }, { uri: '' }]) assert.equal(uriOfState(other), null);
  });
});

describe('The time to read an article', () => {
  it('is told in minutes, and in hours where there are many', () => {
    const { readingTime } = labelsOf(plainEnglish, 'en');
    assert.equal(readingTime(0), 'under 1 min');
    assert.equal(readingTime(WORDS_PER_MINUTE * 4), '4 min');
    assert.equal(readingTime(WORDS_PER_MINUTE * 724), '12 h 4 min');
  });
});

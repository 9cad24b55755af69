import assert from 'node:assert/strict';
import { analyze, looksEnglish, type Article } from '../../../src/analysis';
import { makeArticles } from '../../bench/texts';
import { once } from '../once';

/** Articles of the bench, of many lengths. */
const ARTICLES = [60, 150, 300, 720, 1500].flatMap((words) => makeArticles(4, words));

/** The same, analysed. */
const readArticles = once(() => ARTICLES.map((text) => ({ text, article: analyze(text) })));

const labels = ({ themes }: Article): string[] => themes.map(({ label }) => label);

/** Share of the entries of either list that are in both. */
function jaccard(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  const both = [...new Set(a)].filter((entry) => b.includes(entry));
  return all.size === 0 ? 1 : both.length / all.size;
}

/** Whether all words of one entry stand in another. */
function standsIn(part: string, whole: string): boolean {
  return part !== whole && ` ${whole.toLowerCase()} `.includes(` ${part.toLowerCase()} `);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('themes: checks over many articles', () => {
  it('are the same however often a paragraph is pasted', () => {
    const phrases: number[] = [];
    const themes: number[] = [];
    for (const { text, article: before } of readArticles()) {
      const paragraphs = text.split('\n\n');
      const middle = Math.max(1, paragraphs.length >> 1);
      const copy = paragraphs[middle];
      const pasted = [...paragraphs.slice(0, middle + 1), copy, ...paragraphs.slice(middle + 1), copy, copy];
      const after = analyze(pasted.join('\n\n'));
      phrases.push(jaccard(before.keyphrases.slice(0, 10), after.keyphrases.slice(0, 10)));
      themes.push(jaccard(labels(before).slice(0, 10), labels(after).slice(0, 10)));
    }
    assert.ok(mean(phrases) >= 0.98, `key phrases: ${mean(phrases).toFixed(3)}`);
    assert.ok(mean(themes) >= 0.98, `themes: ${mean(themes).toFixed(3)}`);
  });

  it('are never boilerplate', () => {
    const boilerplate = [
      'Read more: Zeppelin pilots win a pension',
      'Sign up for our daily zebra newsletter',
      '(Reporting by Ana Example in Quito; Editing by Tom Sample)',
    ];
    for (const text of ARTICLES) {
      const article = analyze([text, ...boilerplate].join('\n\n'));
      const found = [...labels(article), ...article.keyphrases].join('\n');
      assert.doesNotMatch(found, /zeppelin|pension for pilots|newsletter|zebra|example|sample/i);
    }
  });

  it('seldom stand in one another, and never do as key phrases', () => {
    let entries = 0;
    let contained = 0;
    for (const { article } of readArticles()) {
      const phrases = article.keyphrases.slice(0, 10);
      for (const phrase of phrases)
        assert.ok(!phrases.some((other) => standsIn(phrase, other)), `${phrase} in ${phrases.join(', ')}`);
      const top = labels(article).slice(0, 10);
      entries += top.length;
      contained += top.filter((label) => top.some((other) => standsIn(label, other))).length;
    }
    assert.ok(contained <= entries * 0.05, `${contained} of ${entries}`);
  });

  it('are identical on every run', () => {
    for (const { text, article } of readArticles()) assert.deepEqual(analyze(text).themes, article.themes);
  });

  it('come in the order of their weights, the heaviest of which is 1', () => {
    for (const { article } of readArticles()) {
      const weights = article.themes.map(({ weight }) => weight);
      assert.deepEqual(
        weights,
        [...weights].sort((a, b) => b - a),
      );
      assert.equal(weights[0], 1);
    }
  });

  it('grow in number with the text: one to three for 60 words, and never more than fifteen', () => {
    const counts = [60, 300, 720, 1500, 4000].map((words) =>
      mean(makeArticles(6, words).map((text) => analyze(text).themes.length)),
    );
    assert.deepEqual(
      counts,
      [...counts].sort((a, b) => a - b),
    );
    for (const text of makeArticles(20, 60)) {
      const { length } = analyze(text.split(' ').slice(0, 60).join(' ')).themes;
      assert.ok(length >= 1 && length <= 3, String(length));
    }
    assert.ok((counts.at(-1) as number) > 12 && (counts.at(-1) as number) <= 15, counts.join());
  });

  it('have mentions whose text is the label or an alias, in text order and apart', () => {
    for (const { text, article } of readArticles()) {
      for (const { label, aliases, mentions, person } of article.themes) {
        const names = new Set([label, ...aliases].map((name) => name.toLowerCase()));
        let last = 0;
        for (const { start, end } of mentions) {
          assert.ok(start >= last, label);
          last = end;
          const written = text.slice(start, end).toLowerCase();
          if (person === null) assert.ok(names.has(written), `${written} is no name of ${label}`);
        }
      }
    }
  });
});

describe('themes: texts that are no article', () => {
  it('are found in a text all in capitals as in the same text in small letters', () => {
    const text =
      'The river states want a flood fund. The flood fund is empty, and the river states will not fill it. Villages ' +
      'downstream wait for the flood fund, since the river states built dams.';
    const small = analyze(text).themes;
    const capitals = analyze(text.toUpperCase()).themes;
    assert.deepEqual(
      capitals.map(({ label }) => label.toLowerCase()),
      small.map(({ label }) => label.toLowerCase()),
    );
  });

  it('are few and no throw in a table, a list, one word, or another language, which the core tells', () => {
    const table = 'Name\tGoals\tCards\n' + 'Brandt\t4\t1\nVelarde\t2\t0\n'.repeat(20);
    const list = '- apples\n- pears\n- plums\n'.repeat(10);
    const foreign =
      'El puerto cerró el muelle este para repararlo. El muelle abrirá de nuevo en otoño, dijo el consejo del puerto, ' +
      'y nadie sabe a qué hora salen los barcos.';
    for (const text of [table, list, 'DROUGHT', foreign, '', '\n\n']) {
      const { length } = analyze(text).themes;
      assert.ok(length <= 15, String(length));
    }
    assert.ok(!looksEnglish(foreign));
  });
});

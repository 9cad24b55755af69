import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../../src/analysis';
import { leadersIn, officesIn } from './found';

/** What is marked in an article of test/fixtures/leaders.txt. */
interface Marked {
  text: string;
  date: string;
  /** Mention and name; the name is "?" where either answer will do. */
  leaders: [string, string][];
  persons: string[];
  offices: [string, string][];
}

const file = join(__dirname, '../../fixtures/leaders.txt');
const articles = readFileSync(file, 'utf8').split(/^# /m).slice(1).map(readMarks);

function readMarks(block: string): Marked {
  const date = block.slice(0, 10);
  const marked: Marked = { text: '', date, leaders: [], persons: [], offices: [] };
  const source = block.slice(10).trim();
  let last = 0;
  for (const match of source.matchAll(/\[\[(.+?)\]\]|<<(.+?)>>|\(\((.+?)\)\)/g)) {
    const [mention = '', name = mention] = (match[1] ?? match[2] ?? match[3] ?? '').split('=');
    marked.text += source.slice(last, match.index) + mention;
    last = match.index + match[0].length;
    if (match[1] !== undefined) marked.leaders.push([mention, name]);
    else if (match[2] !== undefined) marked.persons.push(mention);
    else marked.offices.push([mention.replace(/^the /i, ''), name]);
  }
  marked.text += source.slice(last);
  return marked;
}

/** Takes each of `wanted` out of `found` once; returns those that are not there. */
function takeOut(found: [string, string][], wanted: readonly [string, string][]): [string, string][] {
  return wanted.filter(([mention, name]) => {
    const at = found.findIndex((own) => own[0] === mention && (name === '?' || own[1] === name));
    if (at >= 0) found.splice(at, 1);
    return at < 0 && name !== '?';
  });
}

describe('articles about leaders, 2015 to 2026', () => {
  it(`finds the leaders of ${articles.length} articles, each as the right person`, function () {
    const missed: string[] = [];
    const extra: string[] = [];
    let wanted = 0;
    for (const { text, date, leaders, persons } of articles) {
      const found = leadersIn(text, { date });
      wanted += leaders.filter(([, name]) => name !== '?').length;
      for (const [mention, name] of takeOut(found, leaders)) missed.push(`${date} ${mention}, ${name}`);
      const fromText = new Set(
        analyze(text, { date }).people.flatMap(({ leader }) =>
          leader?.source === 'text' ? [leader.name] : [],
        ),
      );
      for (const [mention, name] of found)
        if (!fromText.has(name) || !persons.includes(mention)) extra.push(`${date} ${mention}, ${name}`);
    }
    const recall = 1 - missed.length / wanted;
    if (this.test) this.test.title += `: ${(100 * recall).toFixed(1)} % of ${wanted}, ${extra.length} more`;
    assert.ok(articles.length >= 25 && recall >= 0.98, `${recall}: ${missed.join('; ')}`);
    assert.ok(extra.length <= 0.01 * wanted, extra.join('; '));
  });

  it('finds who is meant by their offices without a name', () => {
    const missed = articles.flatMap(({ text, date, offices }) => takeOut(officesIn(text, { date }), offices));
    assert.deepEqual(missed, []);
  });
});

import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis';

describe('people', () => {
  it('takes no longer for each name where all names share a surname, or a given name', () => {
    const given = (i: number) =>
      `${'BCDFGHKLMNPRSTVW'.charAt(i % 16)}a${'bcdfghklmnprstvw'.charAt((i >> 4) % 16)}o${'bcdfghklmnprstvw'.charAt(i >> 8)}a`;
    const time = (count: number, sentence: (name: string) => string): number => {
      const text = Array.from({ length: count }, (_, i) => sentence(given(i))).join('\n');
      const started = process.cpuUsage();
      analyze(text);
      return process.cpuUsage(started).user;
    };
    for (const sentence of [
      (name: string) => `Mr. ${name} Lindqvist said the rent was low. Lindqvist left.`,
      (name: string) => `Mr. Peter ${name} said the rent was low. Peter left.`,
    ]) {
      time(200, sentence);
      const [few, many] = [time(200, sentence), time(1600, sentence)];
      assert.ok(many < 24 * few, `8 times the names took ${(many / few).toFixed(1)} times as long`);
    }
  });
});

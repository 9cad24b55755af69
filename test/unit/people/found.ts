import { analyze, type AnalysisOptions } from '../../../src/analysis';

/** The day on which the texts of these tests are read. */
export const TODAY = '2026-11-24';

/** Leaders found in a text, in text order: the words of the mention and the leader's name. */
export function leadersIn(text: string, options: AnalysisOptions = { date: TODAY }): [string, string][] {
  return analyze(text, options)
    .people.filter(({ leader }) => leader !== null)
    .flatMap(({ name, mentions }) => mentions.map(({ start, end }) => ({ start, end, name })))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, name }) => [text.slice(start, end), name]);
}

/** Offices without a name in a text: the words and the name of who is meant. */
export function officesIn(text: string, options: AnalysisOptions = { date: TODAY }): [string, string][] {
  return analyze(text, options).people.flatMap(({ name, officeMentions }) =>
    officeMentions.map(({ start, end }): [string, string] => [text.slice(start, end), name]),
  );
}

import { l10n } from 'vscode';
import type { LeaderFileMistake } from '../leaderFile';
import { excerpt } from './description';

/** Characters of a name in the file that a message repeats: it may be of any length. */
const LONGEST_FIELD = 60;

/** What is wrong with a file of own leaders and where, as a message. */
export function leaderFileProblem(file: string, { line, problem, field }: LeaderFileMistake): string {
  const what = whatIsWrong(problem, excerpt(field, LONGEST_FIELD));
  return l10n.t('{0}, line {1}: {2} Until that is put right, what it said before holds.', file, line, what);
}

function whatIsWrong(problem: LeaderFileMistake['problem'], field: string): string {
  switch (problem) {
    case 'syntax':
      return l10n.t('This is not valid JSON.');
    case 'too large':
      return l10n.t('The file is larger than 2 MB.');
    case 'too deep':
      return l10n.t('Too many brackets stand in one another.');
    case 'too much':
      return l10n.t('"{0}" has more than can be read.', field);
    case 'twice':
      return l10n.t('"{0}" stands here twice.', field);
    case 'not an object':
      return l10n.t('There has to be an object in braces here.');
    case 'unknown':
      return l10n.t('There is no field "{0}".', field);
    case 'not a list':
      return l10n.t('"{0}" has to be a list in brackets.', field);
    case 'no name':
      return l10n.t('A leader needs a "name".');
    case 'not a text':
      return l10n.t('"{0}" cannot have this value.', field);
    case 'no date':
      return l10n.t('"{0}" has to be a date such as 2026-03-11, or its year, or year and month.', field);
    case 'no country':
      return l10n.t('"{0}" has to be two capital letters, such as CL.', field);
  }
}

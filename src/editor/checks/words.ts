import { l10n } from 'vscode';
import type { Code, Message } from '../../checks';

type Say = (values: readonly string[]) => string;

/** What the rules say, in the reader's language. Each template stands here as a literal, which alone can be translated. */
const SENTENCES: Readonly<Record<string, Say>> = {
  '{0} is {1} here and {2} above.': (values) => l10n.t('{0} is {1} here and {2} above.', ...values),
  'There is no such day as {0}.': (values) => l10n.t('There is no such day as {0}.', ...values),
  '{0} is a {1}, not a {2}.': (values) => l10n.t('{0} is a {1}, not a {2}.', ...values),
  '{0} is named in full only later: {1}.': (values) =>
    l10n.t('{0} is named in full only later: {1}.', ...values),
  '{0} is never named in full.': (values) => l10n.t('{0} is never named in full.', ...values),
  '{0} is never named in full: {1}.': (values) => l10n.t('{0} is never named in full: {1}.', ...values),
  '{0} is spelled {1}.': (values) => l10n.t('{0} is spelled {1}.', ...values),
  '{0} is spelled {1} elsewhere in this article.': (values) =>
    l10n.t('{0} is spelled {1} elsewhere in this article.', ...values),
  'The headline says {0}, and the text {1}.': (values) =>
    l10n.t('The headline says {0}, and the text {1}.', ...values),
  'The parts make {0}, and the whole is {1}.': (values) =>
    l10n.t('The parts make {0}, and the whole is {1}.', ...values),
  '{0} has not held this office.': (values) => l10n.t('{0} has not held this office.', ...values),
  '{0} was {1} until {2}.': (values) => l10n.t('{0} was {1} until {2}.', ...values),
  '{0} is {1}.': (values) => l10n.t('{0} is {1}.', ...values),
  '{0} has been {1} since {2}.': (values) => l10n.t('{0} has been {1} since {2}.', ...values),
  '{0} was {1} until {2}: “former” may be missing.': (values) =>
    l10n.t('{0} was {1} until {2}: “former” may be missing.', ...values),
  'This paragraph stands above word for word.': (values) =>
    l10n.t('This paragraph stands above word for word.', ...values),
  'This paragraph stands above in nearly the same words.': (values) =>
    l10n.t('This paragraph stands above in nearly the same words.', ...values),
  'From {0} to {1} is a change of {2} per cent.': (values) =>
    l10n.t('From {0} to {1} is a change of {2} per cent.', ...values),
  'These marks are straight; most here are curly.': (values) =>
    l10n.t('These marks are straight; most here are curly.', ...values),
  'These marks are curly; most here are straight.': (values) =>
    l10n.t('These marks are curly; most here are straight.', ...values),
  'These marks are of another kind than most here.': (values) =>
    l10n.t('These marks are of another kind than most here.', ...values),
  'These two marks are of two kinds.': (values) => l10n.t('These two marks are of two kinds.', ...values),
  '{0} is quoted with these words here, and {1} above.': (values) =>
    l10n.t('{0} is quoted with these words here, and {1} above.', ...values),
  'This quotation stands in this article in other words, too: {0}': (values) =>
    l10n.t('This quotation stands in this article in other words, too: {0}', ...values),
  'Nobody is named as the speaker of this quotation.': (values) =>
    l10n.t('Nobody is named as the speaker of this quotation.', ...values),
  'This quotation is not closed.': (values) => l10n.t('This quotation is not closed.', ...values),
  'None of the sources has these words.': (values) =>
    l10n.t('None of the sources has these words.', ...values),
  'In {0}, line {1}, this is said by {2}.': (values) =>
    l10n.t('In {0}, line {1}, this is said by {2}.', ...values),
  'Two passages of {0} are joined here (line {1}).': (values) =>
    l10n.t('Two passages of {0} are joined here (line {1}).', ...values),
  '{0}, line {1}, has more here, and no ellipsis says so: “{2}”': (values) =>
    l10n.t('{0}, line {1}, has more here, and no ellipsis says so: “{2}”', ...values),
  '{0}, line {1}, also has “{2}” here.': (values) => l10n.t('{0}, line {1}, also has “{2}” here.', ...values),
  '{0}, line {1}, does not have “{2}”.': (values) => l10n.t('{0}, line {1}, does not have “{2}”.', ...values),
  '{0}, line {1}, has “{2}”, not “{3}”.': (values) =>
    l10n.t('{0}, line {1}, has “{2}”, not “{3}”.', ...values),
  '{0} has this quotation in other words: {1}': (values) =>
    l10n.t('{0} has this quotation in other words: {1}', ...values),
  '{0} gives these words to {1}.': (values) => l10n.t('{0} gives these words to {1}.', ...values),
  '“{0}” stands twice.': (values) => l10n.t('“{0}” stands twice.', ...values),
};

/** A message of a rule; values are an article's words, and lose what would move the lines of a list. */
export function sentenceOf({ template, values }: Message): string {
  const plain = values.map((value) => value.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu, ' '));
  return SENTENCES[template](plain);
}

/** The templates that can be said. */
export const SAID: readonly string[] = Object.keys(SENTENCES);

/** Why the desk minds, in the reader's language. */
export function whyOf(code: Code): string {
  switch (code) {
    case 'age-conflict':
      return l10n.t('Nobody has two ages on one day.');
    case 'date-impossible':
      return l10n.t('No calendar has this day, so that nobody can tell which one is meant.');
    case 'date-weekday':
      return l10n.t(
        'Readers plan by the weekday and archives by the date, so that one of the two misleads them.',
      );
    case 'first-reference':
      return l10n.t('Readers meet a person by the full name first; a surname alone asks who that is.');
    case 'name-misspelt':
      return l10n.t('A leader’s name has one right spelling, and readers see it when it is wrong.');
    case 'name-two-spellings':
      return l10n.t('Two spellings of one name make two persons of one, and one of the two is wrong.');
    case 'number-conflict':
      return l10n.t('Readers see the headline and the text, and only one of two numbers is right.');
    case 'office-mismatch':
      return l10n.t('An office is a fact about a person, and this one is not what the public record says.');
    case 'paragraph-repeated':
      return l10n.t('A paragraph that stands twice is mostly left over from moving it.');
    case 'percent-change':
      return l10n.t('Readers work it out: the share has to follow from the two figures beside it.');
    case 'quote-marks-mixed':
      return l10n.t('One kind of quotation marks in an article looks as if one hand had set it.');
    case 'quote-differs-from-source':
      return l10n.t('What stands between quotation marks is what was said, and the source has other words.');
    case 'quote-not-in-sources':
      return l10n.t('Without a source nobody can check that this was said.');
    case 'quote-other-speaker':
      return l10n.t('The words are right, and the source gives them to somebody else.');
    case 'quote-two-speakers':
      return l10n.t('The same words have one speaker, and one of these two did not say them.');
    case 'quote-two-wordings':
      return l10n.t('One of two wordings of a quotation is not what was said.');
    case 'quote-unattributed':
      return l10n.t(
        'A quotation without a speaker cannot be checked, and readers may give it to the wrong one.',
      );
    case 'quote-unclosed':
      return l10n.t('Without the closing mark nobody sees where the speaker ends and the writer goes on.');
    case 'word-repeated':
      return l10n.t('A word that stands twice in a row is mostly left over from a change.');
  }
}

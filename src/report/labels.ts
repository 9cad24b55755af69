/** The report's words and numbers in the reader's language. Pure. */
import { WORDS_PER_MINUTE, readingMinutes } from '../export/counts';
import type { Localizer } from '../export';
import type { Columns } from './rows';

/** How the report speaks. */
export interface Labels {
  readonly l10n: Localizer;
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
  /** How long so many words take to read: "4 min". */
  readonly readingTime: (words: number) => string;
  /** "Paragraph 3", or "Paragraphs 21–24" where a column of the plot stands for several. */
  readonly column: (columns: Columns, column: number) => string;
}

const MINUTES_PER_HOUR = 60;

/** @param language as `vscode.env.language` gives it */
export function labelsOf(l10n: Localizer, language: string): Labels {
  const whole = formatOf(language, { maximumFractionDigits: 0 });
  const percent = formatOf(language, { style: 'percent', maximumFractionDigits: 0 });
  const number = (value: number): string => whole.format(value);
  return {
    l10n,
    number,
    percent: (value) => percent.format(value),
    readingTime: (words) => {
      if (words < WORDS_PER_MINUTE) return l10n.t('under 1 min');
      const minutes = readingMinutes(words);
      if (minutes < MINUTES_PER_HOUR) return l10n.t('{0} min', number(minutes));
      return l10n.t(
        '{0} h {1} min',
        number(Math.floor(minutes / MINUTES_PER_HOUR)),
        minutes % MINUTES_PER_HOUR,
      );
    },
    column: ({ perColumn, paragraphs }, column) => {
      const first = column * perColumn + 1;
      const last = Math.min(paragraphs, first + perColumn - 1);
      return first === last
        ? l10n.t('Paragraph {0}', number(first))
        : l10n.t('Paragraphs {0} to {1}', number(first), number(last));
    },
  };
}

/** A format in a language, in English where the language is unknown to the runtime. */
function formatOf(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(language, options);
  } catch {
    return new Intl.NumberFormat('en', options);
  }
}

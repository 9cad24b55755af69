import type { QuoteKind, RepeatKind } from '../analysis';
import type { Localizer } from './localizer';

/** What a quote is called, for readers. */
export function quoteKindName(l10n: Localizer, kind: QuoteKind): string {
  switch (kind) {
    case 'direct':
      return l10n.t('Direct quote');
    case 'partial':
      return l10n.t('Partial quote');
    case 'indirect':
      return l10n.t('Reported speech');
    case 'term':
      return l10n.t("A term in marks, nobody's words");
  }
}

/** How a later copy relates to the paragraph that it repeats; similarity is 0 to 1. */
export function repeatKindName(l10n: Localizer, kind: RepeatKind, similarity: number): string {
  const percent = kind === 'exact' ? 100 : Math.min(99, Math.round(similarity * 100));
  switch (kind) {
    case 'exact':
      return l10n.t('Word for word the same');
    case 'near':
      return l10n.t('{0} % the same', percent);
    case 'contained':
      return l10n.t('One holds the other, {0} % in common', percent);
    case 'split':
      return l10n.t('Divided otherwise, {0} % in common', percent);
  }
}

/** Said where a text is not in English. */
export function notEnglish(l10n: Localizer): string {
  return l10n.t(
    'This text does not read like English, the one language that is understood so far: only a part is found.',
  );
}

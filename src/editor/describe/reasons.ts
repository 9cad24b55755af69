/**
 * Why the core decided so, in plain words for the quiet line of a hover: one table for each list of reasons. Where a
 * decision comes from a file that gives no reason, or one of a later version, there is nothing to say.
 */
import { l10n } from 'vscode';
import type { KindReason, LeaderReason, Quote, SpeakerReason } from '../../analysis';

const LEADER_WORDS: Readonly<Partial<Record<LeaderReason, () => string>>> = {
  'own list': () => l10n.t('because your list of leaders has the name'),
  'full name': () => l10n.t('because the full name is that of a known leader'),
  surname: () => l10n.t('because the surname is that of a known leader'),
  'surname and title': () => l10n.t('because surname and title are those of a known leader'),
  office: () => l10n.t('because the text names the office'),
  'title before': () => l10n.t('because a title stands before the name'),
  'title after': () => l10n.t('because an office stands after the name'),
};

/** The reporting verb in the words; without one, as "a reporting verb". */
const SPEAKER_WORDS: Readonly<Partial<Record<SpeakerReason, (cue: string) => string>>> = {
  'cue-beside': (cue) => l10n.t('because {0} stands beside the marks', cue),
  'unlisted-verb': (cue) => l10n.t('because {0} joins the name to the marks', cue),
  'speech-noun': (cue) => l10n.t('because {0} tells whose words they are', cue),
  colon: () => l10n.t('because the name stands before a colon and the marks'),
  'closing-cue': (cue) => l10n.t('because {0} closes the sentence', cue),
  'cue-governs': (cue) => l10n.t('because {0} leads to the marks', cue),
  'same-sentence': () => l10n.t('because the sentence goes on from the quote before'),
  'later-cue': (cue) => l10n.t('because {0} stands later in the sentence', cue),
  subject: () => l10n.t('because the sentence is about this speaker'),
  clause: (cue) => l10n.t('because this is the subject of {0}', cue),
  context: () => l10n.t('because this speaker has been speaking before'),
  'named-next': () => l10n.t('because the name stands right after it'),
  label: () => l10n.t('because the name stands before it as a label'),
  signature: () => l10n.t('because the name is signed below or behind it'),
  introduced: () => l10n.t('because the paragraph before introduces the speaker'),
  reader: () => l10n.t('because you say so'),
  continued: () => l10n.t('because the quote goes on from the paragraph before'),
};

/** Of quotes only what is not plain from the kind: why marks quote nobody. */
const KIND_WORDS: Readonly<Partial<Record<KindReason, (() => string) | null>>> = {
  sentence: null,
  fragment: null,
  clause: null,
  turn: null,
  'other-language': () => l10n.t('no speaker is guessed, as the words around it are not in English'),
  definition: () => l10n.t('because the words are defined there'),
  reader: () => l10n.t('because you say so'),
  named: () => l10n.t('because the words before it say that it is a name'),
  'other-name': () => l10n.t('because it is another name for something'),
  work: () => l10n.t('because it is the title of a work'),
  meaning: () => l10n.t('because it is what a word means'),
  nickname: () => l10n.t('because it is a nickname'),
  written: () => l10n.t('because it is written on something'),
  'name-of-noun': () => l10n.t('because it names the noun beside it'),
  attribute: () => l10n.t('because it stands like a name, with nobody near who could have said it'),
  title: () => l10n.t('because it is set like a title'),
  'so-called': () => l10n.t('because the marks say “so-called”'),
  headline: () => l10n.t('because single marks by themselves stand in a headline'),
  'link-line': () => l10n.t("because it stands in another story's headline"),
};

function wordsOf<T>(table: Readonly<Record<string, T>>, reason: string | null): T | null {
  return reason !== null && Object.hasOwn(table, reason) ? table[reason] : null;
}

/** Why somebody is shown with an office; empty where there is nothing to say. */
export function leaderReason(reason: string | null): string {
  return wordsOf(LEADER_WORDS, reason)?.() ?? '';
}

/** Why a quote has its speaker, or why marks quote nobody; empty where there is nothing to say. */
export function quoteReason({ kind, reason, speaker, cue }: Quote): string {
  if (kind === 'term') return kindReason(reason);
  if (!speaker) return reason === 'other-language' ? kindReason(reason) : '';
  return speakerReason(speaker.reason, cue?.text ?? null);
}

export function kindReason(reason: string | null): string {
  return wordsOf(KIND_WORDS, reason)?.() ?? '';
}

/** @param cue the text of the reporting verb, or null */
export function speakerReason(reason: string | null, cue: string | null): string {
  const verb = cue === null ? l10n.t('a reporting verb') : l10n.t('“{0}”', cue);
  return wordsOf(SPEAKER_WORDS, reason)?.(verb) ?? '';
}

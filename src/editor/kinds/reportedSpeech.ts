import { l10n } from 'vscode';
import { outermost } from '../spans';
import type { Kind } from './kind';

/** What somebody is reported to have said, in the writer's words. Hover and count are those of the quotes. */
export const reportedSpeech: Kind = {
  placedAs: 'reportedSpeech',
  title: () => l10n.t('Reported speech'),
  marks: [
    {
      name: 'reportedSpeech',
      style: {
        colour: 'reportedSpeech',
        isTinted: false,
        shape: 'underline',
        line: 'dotted',
        width: 1,
        lane: 'left',
        hasIcon: true,
      },
      inStory: ({ quotes }) => outermost(quotes.filter(({ kind }) => kind === 'indirect')),
    },
  ],
  step: 'Quote',
};

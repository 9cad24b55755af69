import { l10n } from 'vscode';
import { PROBABLE_SPEAKER, type Quote, type Speaker } from '../../analysis';
import { contentOf, isSamePassage } from '../../annotations';
import { Command } from '../commandIds';
import { nextSpan, quotesAt, quotesOfSameSpeaker } from '../lookup';
import { outermost } from '../spans';
import type { Kind } from './kind';
import type { Description, Link, Part } from '../describe/description';
import { quoteReason } from '../describe/reasons';
import type { Subject } from '../describe/subject';
import { placeLink, revealLink } from '../describe/links';
import { quoteCount, quoteKindName } from '../describe/words';
import { actionsBesideSources, linesBesideSources } from './besideSources';

/** What stands in quotation marks and is somebody's words. */
export const quotes: Kind = {
  placedAs: 'quotes',
  title: () => l10n.t('Quotes'),
  marks: [
    {
      name: 'quotes',
      style: {
        colour: 'quote',
        isTinted: true,
        shape: 'underline',
        line: 'solid',
        width: 1,
        lane: 'left',
        hasIcon: true,
      },
      inStory: (content) =>
        outermost(content.quotes.filter(({ kind }) => kind === 'direct' || kind === 'partial')),
    },
  ],
  step: 'Quote',
  noneFound: () => l10n.t('There are no quotes in this text.'),
  count: {
    icon: 'quote',
    of: (counted) => counted.count('quotes') + counted.count('reportedSpeech'),
    words: quoteCount,
  },
  describeAt: (subject, offset) =>
    quotesAt(subject.article, offset).map((quote) => ({
      span: quote,
      description: describeQuote(subject, quote),
    })),
};

/** Who says it, how, of what kind it is, and the way to the speaker's other quotes. */
function describeQuote(subject: Subject, quote: Quote): Description {
  const { uri } = subject;
  if (quote.kind === 'term')
    return { title: [{ icon: 'quote' }, quoteKindName(quote.kind)], lines: reasonLine(quote), actions: [] };
  const lines: Part[][] = [
    ...linesBesideSources(subject, quote),
    [kindAndFlaws(quote)],
    ...reasonLine(quote),
  ];
  const others = otherQuotes(subject, quote);
  if (others) lines.push(others);
  const actions: Link[] = [
    ...actionsBesideSources(subject, quote),
    ...(isReviewed(subject, quote)
      ? []
      : [placeLink(l10n.t('Accept'), Command.acceptHere, uri, quote.start)]),
    placeLink(l10n.t('Wrong speaker…'), Command.correctSpeaker, uri, quote.start),
    placeLink(l10n.t('Not a quotation'), Command.notQuotation, uri, quote.start),
    placeLink(l10n.t('Copy with attribution'), Command.copyQuote, uri, quote.start),
    placeLink(l10n.t('Copy as a citation'), Command.copyCitation, uri, quote.start),
  ];
  if (quote.speaker?.mention)
    actions.push(revealLink(l10n.t('Show the speaker'), uri, quote.speaker.mention));
  return { title: titleOf(quote), lines, actions };
}

/** Whether the reader has said anything of a quotation. */
function isReviewed({ reader }: Subject, quote: Quote): boolean {
  return reader.some(({ annotation, span }) => {
    const content = span && isSamePassage(span, quote) ? contentOf(annotation) : null;
    return content !== null && content.kind !== 'note' && content.kind !== 'code';
  });
}

function reasonLine(quote: Quote): Part[][] {
  const reason = quoteReason(quote);
  return reason === '' ? [] : [[{ quiet: reason }]];
}

function titleOf({ speaker, cue }: Quote): Part[] {
  const title: Part[] = [{ icon: 'quote' }];
  if (!speaker) title.push({ strong: l10n.t('Speaker not named') });
  else if (isProbable(speaker)) title.push(l10n.t('Probably'), ' ', { strong: speaker.name });
  else title.push({ strong: speaker.name });
  if (cue) title.push(' · ', { emphasis: cue.text });
  return title;
}

/** Whether the reader is to be told "probably". */
export function isProbable(speaker: Speaker): boolean {
  return speaker.confidence < PROBABLE_SPEAKER;
}

function kindAndFlaws({ kind, continued, unclosed }: Quote): string {
  const notes = [quoteKindName(kind)];
  if (continued) notes.push(l10n.t('goes on from the paragraph before'));
  if (unclosed) notes.push(l10n.t('closing mark missing'));
  return notes.join(', ');
}

function otherQuotes({ article, uri }: Subject, quote: Quote): Part[] | null {
  const { speaker } = quote;
  const quotes = quotesOfSameSpeaker(article, quote);
  if (!speaker || quotes.length < 2) return null;
  const line: Part[] = [l10n.t('{0} by {1} in this article', quoteCount(quotes.length), speaker.name), ': '];
  const previous = nextSpan(quotes, quote.start, -1);
  const next = nextSpan(quotes, quote.start, 1);
  if (previous) line.push(revealLink(l10n.t('Previous'), uri, previous));
  if (next) line.push(' · ', revealLink(l10n.t('Next'), uri, next));
  return line;
}

import { l10n } from 'vscode';
import type { Span } from '../../analysis';
import { contentOf, whichSay, type AnnotationClass, type Content } from '../../annotations';
import { Command } from '../commandIds';
import type { Description, Link, Part } from '../describe/description';
import type { Subject } from '../describe/subject';
import { holds } from '../lookup';
import { inTextOrder } from '../spans';
import type { DescribedSpan, Kind, LineStyle, MarkSource } from './kind';

/** Under the line of what was found, a second one says that the reader has looked at it. */
const REVIEWED: Omit<LineStyle, 'colour'> = {
  isTinted: false,
  shape: 'underline',
  line: 'double',
  width: 3,
  lane: 'none',
  hasIcon: false,
};

/** What the reader said: notes, codes, consent and corrections. */
export const reader: Kind = {
  placedAs: null,
  marks: [
    {
      name: 'accepted',
      style: { ...REVIEWED, colour: 'accepted' },
      inArticle: (_, source) => spansOf(source, isConsent),
    },
    {
      name: 'corrected',
      style: { ...REVIEWED, colour: 'corrected' },
      inArticle: (_, source) => spansOf(source, isCorrection),
    },
    {
      name: 'notes',
      style: {
        colour: 'note',
        isTinted: true,
        shape: 'underline',
        line: 'dotted',
        width: 2,
        lane: 'right',
        hasIcon: false, // the comment's own sign stands there
      },
      inArticle: (_, source) => spansOf(source, isOpenNote),
    },
  ],
  describeAt: (subject, offset) =>
    subject.reader.flatMap(({ annotation, span }): DescribedSpan[] => {
      const content = span && holds(span, offset) ? contentOf(annotation) : null;
      return content ? [{ span: span as Span, description: describe(subject, annotation.id, content) }] : [];
    }),
};

function spansOf({ reader: placed }: MarkSource, isWanted: (content: Content) => boolean): Span[] {
  if (placed.length === 0) return [];
  return inTextOrder(whichSay(placed, isWanted).flatMap(({ span }) => span ?? []));
}

function isConsent(content: Content): boolean {
  return isOfClass(content, ['accepted']);
}

function isOpenNote(content: Content): boolean {
  return content.kind === 'note' && !content.resolved;
}

function isOfClass(content: Content, classes: readonly AnnotationClass[]): boolean {
  return content.kind === 'class' && classes.includes(content.class);
}

/** What stands otherwise in the article than it was found; what was taken out has nothing left to mark. */
function isCorrection(content: Content): boolean {
  return content.kind === 'speaker' || content.kind === 'person' || isOfClass(content, ['added', 'extent']);
}

function describe({ uri, codebook }: Subject, id: string, content: Content): Description {
  const remove = (label: string): Link => ({ label, command: Command.deleteAnnotation, args: [{ uri, id }] });
  if (content.kind === 'note') {
    const lines = [content.text, ...(content.replies ?? [])].map((text): Part[] => [text]);
    const state = content.resolved ? l10n.t('Your note, resolved') : l10n.t('Your note');
    return {
      title: [{ icon: 'note' }, { strong: state }],
      lines,
      actions: [remove(l10n.t('Delete the note'))],
    };
  }
  if (content.kind === 'code') {
    const code = codebook.find(content.code);
    const name = code ? codebook.pathOf(code).join(' › ') : content.code;
    const about = code ? code.description : l10n.t('not in the codebook');
    return {
      title: [{ icon: 'tag' }, { strong: name }],
      lines: about === '' ? [] : [[{ quiet: about }]],
      actions: [remove(l10n.t('Take the code off'))],
    };
  }
  return {
    title: [
      { icon: content.kind === 'class' && content.class === 'accepted' ? 'check' : 'edit' },
      said(content),
    ],
    lines: [],
    actions: [remove(l10n.t('Take this back'))],
  };
}

/** A correction in words. */
export function said(content: Content): string {
  switch (content.kind) {
    case 'speaker':
      return content.name === ''
        ? l10n.t('You say: nobody is named as the speaker')
        : l10n.t('You say: {0} is the speaker', content.name);
    case 'person':
      return l10n.t('You say: this is {0}', content.name);
    case 'class':
      return CLASS_WORDS[content.class]?.() ?? l10n.t('You say: {0}', content.class);
    default:
      return '';
  }
}

const CLASS_WORDS: Readonly<Partial<Record<AnnotationClass, () => string>>> = {
  accepted: () => l10n.t('You say: this is right'),
  added: () => l10n.t('You say: this is a quotation'),
  extent: () => l10n.t('You say: the quotation is this long'),
  'not a quotation': () => l10n.t('You say: this is no quotation'),
  'not a person': () => l10n.t('You say: this is no person'),
  'not a repeat': () => l10n.t('You say: this repeats nothing'),
};

import * as vscode from 'vscode';
import type { Quote } from '../analysis';
import { citationOf, quoteWithAttribution } from '../editor/citation';
import { Command } from '../editor/commandIds';
import { dateText } from '../editor/describe/words';
import { isProbable } from '../editor/kinds/quotes';
import { excerpt } from '../editor/describe/description';
import { firstFullMention, mentionsOf, personAt, quoteAt } from '../editor/lookup';
import { tell } from '../editor/messages';
import { readSettings } from '../editor/settings';
import { rangeOf } from '../editor/ranges';
import { reveal } from './reveal';
import { targetOf, type Target, type Workbench } from './target';

/** What can be done with a quote or a person at the cursor. */
export function registerQuotes(workbench: Workbench): vscode.Disposable {
  const on = (command: string, act: (target: Target) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(command, async (argument?: unknown) => {
      const target = await targetOf(workbench, argument);
      if (target) await act(target);
    });
  return vscode.Disposable.from(
    on(Command.copyQuote, (target) => copy(target, attributed)),
    on(Command.copyCitation, (target) => copy(target, cited)),
    on(Command.goToFirstMention, goToFirstMention),
    on(Command.showMentions, showMentions),
  );
}

async function copy(target: Target, write: (target: Target, quote: Quote) => string): Promise<void> {
  const quote = quoteAt(target.article, target.offset);
  if (!quote) {
    tell(vscode.l10n.t('There is no quote at the cursor.'));
    return;
  }
  const text = write(target, quote);
  await vscode.env.clipboard.writeText(text);
  tell(vscode.l10n.t('Copied: {0}', excerpt(text, 60)));
}

function attributed({ document }: Target, quote: Quote): string {
  return quoteWithAttribution(document.getText(rangeOf(document, quote)), quote);
}

function cited({ document, article }: Target, quote: Quote): string {
  const headline = article.paragraphs.find(({ kind }) => kind === 'headline');
  return citationOf(readSettings(document).citationStyle, {
    quote: document.getText(rangeOf(document, quote)),
    speaker: speakerOf(quote),
    headline: headline ? document.getText(rangeOf(document, headline)) : '',
    date: article.date.source === 'today' ? '' : dateText(article.date.iso),
    file: vscode.workspace.asRelativePath(document.uri),
  });
}

function speakerOf({ speaker }: Quote): string {
  if (!speaker) return vscode.l10n.t('unnamed speaker');
  return isProbable(speaker) ? vscode.l10n.t('probably {0}', speaker.name) : speaker.name;
}

/** The person at the cursor, or the speaker of the quote there. */
function personOf({ article, offset }: Target) {
  const named = personAt(article, offset)?.person;
  const speaker = quoteAt(article, offset)?.speaker?.person;
  return named ?? (speaker === null || speaker === undefined ? undefined : article.people[speaker]);
}

async function goToFirstMention(target: Target): Promise<void> {
  const { document } = target;
  const person = personOf(target);
  const first = person && firstFullMention(person, (span) => document.getText(rangeOf(document, span)));
  if (first) await reveal(document, first, { select: true });
  else tell(vscode.l10n.t('There is nobody at the cursor.'));
}

async function showMentions(target: Target): Promise<void> {
  const { document, offset } = target;
  const person = personOf(target);
  if (!person) {
    tell(vscode.l10n.t('There is nobody at the cursor.'));
    return;
  }
  await vscode.commands.executeCommand(
    'editor.action.showReferences',
    document.uri,
    document.positionAt(offset),
    mentionsOf(person).map((mention) => new vscode.Location(document.uri, rangeOf(document, mention))),
  );
}

import * as vscode from 'vscode';
import type { Span } from '../analysis';
import { nextToReview, reviewOf, type Said } from '../annotations';
import { Command } from '../editor/commandIds';
import { personAt, quoteAt } from '../editor/lookup';
import { tell } from '../editor/messages';
import { reveal } from './reveal';
import { targetOf, type Target, type Workbench } from './target';

/** Walks through what was found, the least sure first: one key accepts, one corrects. */
export function registerReview(workbench: Workbench): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(Command.reviewNext, async () => {
      const target = await targetOf(workbench, undefined);
      if (target) await goToNext(workbench, target);
    }),
    vscode.commands.registerCommand(Command.acceptHere, async (argument?: unknown) => {
      const target = await targetOf(workbench, argument);
      if (target) await accept(workbench, target);
    }),
    vscode.commands.registerCommand(Command.correctHere, async (argument?: unknown) => {
      const target = await targetOf(workbench, argument);
      if (target) await correct(target);
    }),
  );
}

async function goToNext({ readers }: Workbench, { document, article, offset }: Target): Promise<void> {
  const review = reviewOf(article, readers.placedIn(document));
  const next = nextToReview(review, offset);
  if (!next) {
    tell(
      review.total === 0
        ? vscode.l10n.t('There is nothing to review in this text.')
        : vscode.l10n.t('All {0} are reviewed.', review.total),
      'check',
    );
    return;
  }
  await reveal(document, next.span, { select: false });
  tell(vscode.l10n.t('{0} of {1} reviewed', review.reviewed, review.total));
}

/** Says that what was found at the cursor is right; by a key, what is to be looked at next comes at once. */
async function accept(workbench: Workbench, target: Target): Promise<void> {
  const span = foundAt(target);
  if (!span) {
    tell(vscode.l10n.t('There is no quotation and no name at the cursor.'));
    return;
  }
  const said: Said = { span, content: { kind: 'class', class: 'accepted' } };
  const { document, article } = target;
  const isNew = reviewOf(article, workbench.readers.placedIn(document)).items.some(
    ({ span: own, state }) => own.start === span.start && own.end === span.end && state === 'proposed',
  );
  if (isNew && !workbench.readers.say(document, [said])) return;
  if (!target.isGiven) await goToNext(workbench, target);
  else tell(vscode.l10n.t('Accepted. Undo: “News: Undo Correction”.'), 'check');
}

async function correct({ document, article, offset }: Target): Promise<void> {
  const place = { uri: document.uri.toString(), offset };
  if (personAt(article, offset)) await vscode.commands.executeCommand(Command.correctPerson, place);
  else await vscode.commands.executeCommand(Command.correctSpeaker, place);
}

/** The item of the review at the cursor: the name before the quotation that it stands in. */
function foundAt({ article, offset }: Target): Span | null {
  const named = personAt(article, offset);
  if (named?.person.leader || named?.person.suggestion) return named.person.mentions[0] ?? named.mention;
  return quoteAt(article, offset);
}

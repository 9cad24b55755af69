import * as vscode from 'vscode';
import type { Span } from '../analysis';
import { nextSpan } from '../editor/lookup';
import { marksOf, type Marks } from '../editor/marks';
import { reveal } from './reveal';
import { targetOf, tell, type Workbench } from './target';

type Kind = 'Quote' | 'Leader' | 'Repeat';

/** "Next quote", "Previous leader" and so on: from mark to mark, round the ends of the text. */
export function registerNavigation(workbench: Workbench): vscode.Disposable {
  const kinds: readonly Kind[] = ['Quote', 'Leader', 'Repeat'];
  return vscode.Disposable.from(
    ...kinds.flatMap((kind) => [
      vscode.commands.registerCommand(`newsAnnotator.next${kind}`, () => go(workbench, kind, 1)),
      vscode.commands.registerCommand(`newsAnnotator.previous${kind}`, () => go(workbench, kind, -1)),
    ]),
  );
}

async function go(workbench: Workbench, kind: Kind, step: 1 | -1): Promise<void> {
  const target = await targetOf(workbench, undefined);
  if (!target) return;
  const { document, article, offset } = target;
  const spans = spansOf(marksOf(article, workbench.store.repeatFilterOf(document)), kind);
  const next = nextSpan(spans, offset, step);
  if (!next) {
    tell(nothingFound(kind));
    return;
  }
  await reveal(document, next, { select: false });
  if (step > 0 ? next.start <= offset : next.start >= offset) {
    tell(step > 0 ? vscode.l10n.t('Continued from the top') : vscode.l10n.t('Continued from the end'));
  }
}

function spansOf(marks: Marks, kind: Kind): readonly Span[] {
  if (kind === 'Leader') return marks.leaders;
  const spans =
    kind === 'Quote' ? [...marks.quotes, ...marks.reportedSpeech] : [...marks.repeats, ...marks.firstCopies];
  return spans.sort((a, b) => a.start - b.start);
}

function nothingFound(kind: Kind): string {
  if (kind === 'Quote') return vscode.l10n.t('There are no quotes in this text.');
  if (kind === 'Leader') return vscode.l10n.t('No leaders are named in this text.');
  return vscode.l10n.t('No paragraph stands twice in this text.');
}

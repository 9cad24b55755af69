import * as vscode from 'vscode';
import type { Span } from '../analysis';
import { nextSpan } from '../editor/lookup';
import { marksOf, type Marks } from '../editor/marks';
import { tell } from '../editor/messages';
import { readSettings } from '../editor/settings';
import { passagesAround } from '../editor/themes';
import { reveal } from './reveal';
import { targetOf, type Target, type Workbench } from './target';

type Kind = 'Quote' | 'Leader' | 'Repeat' | 'Passage';

/** "Next quote", "Previous leader" and so on: from mark to mark, round the ends of the text. */
export function registerNavigation(workbench: Workbench): vscode.Disposable {
  const kinds: readonly Kind[] = ['Quote', 'Leader', 'Repeat', 'Passage'];
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
  const { document, offset } = target;
  const next = nextSpan(spansOf(workbench, target, kind), offset, step);
  if (!next) {
    tell(nothingFound(kind));
    return;
  }
  await reveal(document, next, { select: false });
  if (step > 0 ? next.start <= offset : next.start >= offset) {
    tell(step > 0 ? vscode.l10n.t('Continued from the top') : vscode.l10n.t('Continued from the end'));
  }
}

function spansOf(
  { store, themes }: Workbench,
  { document, article, offset }: Target,
  kind: Kind,
): readonly Span[] {
  if (kind === 'Passage') {
    const listed = article.themes.slice(0, readSettings(document).maxThemes);
    return passagesAround(listed, themes.labelsIn(document), offset);
  }
  return markedSpans(marksOf(article, store.repeatFilterOf(document)), kind);
}

function markedSpans(marks: Marks, kind: Exclude<Kind, 'Passage'>): readonly Span[] {
  if (kind === 'Leader') return marks.leaders;
  const spans =
    kind === 'Quote' ? [...marks.quotes, ...marks.reportedSpeech] : [...marks.repeats, ...marks.firstCopies];
  return spans.sort((a, b) => a.start - b.start);
}

function nothingFound(kind: Kind): string {
  if (kind === 'Quote') return vscode.l10n.t('There are no quotes in this text.');
  if (kind === 'Leader') return vscode.l10n.t('No leaders are named in this text.');
  if (kind === 'Passage') return vscode.l10n.t('No themes were found in this text.');
  return vscode.l10n.t('No paragraph stands twice in this text.');
}

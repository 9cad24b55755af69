import * as vscode from 'vscode';
import type { Span } from '../analysis';
import { KINDS } from '../editor/kinds';
import { STEPS, stepCommandOf, type StepName } from '../editor/kinds/names';
import { nextSpan } from '../editor/lookup';
import { marksOf } from '../editor/marks';
import { tell } from '../editor/messages';
import { readSettings } from '../editor/settings';
import { inTextOrder } from '../editor/spans';
import { reveal } from './reveal';
import { targetOf, type Target, type Workbench } from './target';

/** "Next quote", "Previous leader" and so on: from mark to mark, round the ends of the text. */
export function registerNavigation(workbench: Workbench): vscode.Disposable {
  return vscode.Disposable.from(
    ...STEPS.flatMap((step) =>
      ([1, -1] as const).map((direction) =>
        vscode.commands.registerCommand(stepCommandOf(step, direction), () => go(workbench, step, direction)),
      ),
    ),
  );
}

async function go(workbench: Workbench, step: StepName, direction: 1 | -1): Promise<void> {
  const target = await targetOf(workbench, undefined);
  if (!target) return;
  const { document, offset } = target;
  const next = nextSpan(spansOf(workbench, target, step), offset, direction);
  if (!next) {
    const kind = KINDS.find((own) => own.step === step && own.noneFound);
    if (kind?.noneFound) tell(kind.noneFound());
    return;
  }
  await reveal(document, next, { select: false });
  if (direction > 0 ? next.start <= offset : next.start >= offset) {
    tell(direction > 0 ? vscode.l10n.t('Continued from the top') : vscode.l10n.t('Continued from the end'));
  }
}

/** All that a step goes through, in text order: the marks of its kinds, wanted or not, or what a kind says itself. */
function spansOf(
  { store, themes, library }: Workbench,
  { document, article, offset }: Target,
  step: StepName,
): readonly Span[] {
  const filter = store.repeatFilterOf(document);
  const marks = marksOf(article, filter, undefined, library.sharedIn(document, article, filter));
  return inTextOrder(
    KINDS.filter((kind) => kind.step === step).flatMap((kind) =>
      kind.stepsAround
        ? kind.stepsAround(article, readSettings(document), themes.labelsIn(document), offset)
        : kind.marks.flatMap(({ name }) => marks[name]),
    ),
  );
}

import * as vscode from 'vscode';
import { REPORT_VIEW_TYPE } from '../report/viewType';
import type { FeatureLoader } from './loader';

/** What of our manifest is needed here. */
interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
}

/**
 * Stands in for the commands, the views and the restored reports of the manifest until somebody asks for one of them: then
 * all is loaded, these give way, and what was asked for is asked of what took their place.
 */
export function registerStandIns(manifest: unknown, features: FeatureLoader): vscode.Disposable {
  const { commands, views } = (manifest as Manifest).contributes;
  const ids = Object.values(views).flatMap((own) => own.map(({ id }) => id));
  const standInViews = ids.map((id) => standInForView(id, features));
  const others = vscode.Disposable.from(
    ...commands.map(({ command }) => standInForCommand(command, features)),
    vscode.window.registerWebviewPanelSerializer(REPORT_VIEW_TYPE, {
      async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown) {
        await (await features.load())?.restoreReport(panel, state);
      },
    }),
  );
  features.makeRoom(async () => {
    await Promise.all(standInViews.map((view) => view.dispose() as unknown));
    others.dispose(); // last: a command that is run meanwhile still finds its stand-in
  });
  return vscode.Disposable.from(others, ...standInViews);
}

function standInForCommand(command: string, features: FeatureLoader): vscode.Disposable {
  return vscode.commands.registerCommand(command, async (...given: unknown[]): Promise<unknown> => {
    if (!(await features.load())) return undefined;
    return vscode.commands.executeCommand<unknown>(command, ...given);
  });
}

/** VS Code asks for the rows of a view once it is shown. */
function standInForView(id: string, features: FeatureLoader): vscode.TreeView<vscode.TreeItem> {
  return vscode.window.createTreeView<vscode.TreeItem>(id, {
    treeDataProvider: {
      async getChildren() {
        await features.load();
        return [];
      },
      getTreeItem: (row) => row,
    },
  });
}

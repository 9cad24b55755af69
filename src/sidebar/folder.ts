import * as vscode from 'vscode';
import type { RepeatPlace } from '../analysis';
import { alsoIn } from '../editor/kinds/elsewhere';
import { likenessInShort, repeatCount } from '../editor/describe/words';
import type { FolderOverview, SharedParagraph, SharingFile } from '../editor/library';
import type { ViewNode } from './node';

/** Places that are listed under a paragraph. */
const MOST_PLACES = 20;

/** What the articles of the folder have in common: article, paragraph, and where else that stands. */
export function folderNodes({ files, fileCount }: FolderOverview, current: string | undefined): ViewNode[] {
  if (fileCount === 0) return [];
  const own = files.filter(({ key }) => key === current);
  const others = files.filter(({ key }) => key !== current);
  const description =
    fileCount > files.length
      ? vscode.l10n.t('{0} articles share paragraphs, {1} are listed', fileCount, files.length)
      : vscode.l10n.t('{0} articles share paragraphs', fileCount);
  return [
    {
      id: 'folder',
      label: vscode.l10n.t('In this folder'),
      description,
      icon: 'files',
      context: 'folder',
      target: null,
      expanded: true,
      children: [...own, ...others].map((file) => fileNode(file, file.key === current)),
    },
  ];
}

function fileNode({ key, count, paragraphs }: SharingFile, expanded: boolean): ViewNode {
  return {
    id: `file:${key}`,
    label: nameOf(key),
    description: repeatCount(count),
    icon: 'file-text',
    context: 'sharingFile',
    target: paragraphs[0] ?? null,
    uri: key,
    expanded,
    children: paragraphs.map((paragraph) => paragraphNode(key, paragraph)),
  };
}

function paragraphNode(uri: string, { paragraph, start, end, text, places }: SharedParagraph): ViewNode {
  const id = `shared:${uri}#${paragraph}`;
  return {
    id,
    label: text,
    description: alsoIn(places.length),
    icon: 'copy',
    context: 'sharedParagraph',
    target: { start, end },
    uri,
    children: places.slice(0, MOST_PLACES).map((place) => placeNode(id, place)),
  };
}

function placeNode(parent: string, { file, paragraph, start, end, kind, similarity }: RepeatPlace): ViewNode {
  return {
    id: `${parent}:${file}`,
    label: vscode.l10n.t('{0}, paragraph {1}', nameOf(file), paragraph + 1),
    description: likenessInShort(kind, similarity),
    icon: 'circle-outline',
    iconColor: 'newsAnnotator.repeatBorder',
    context: 'sharedPlace',
    target: { start, end },
    uri: file,
    children: [],
  };
}

function nameOf(key: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(key, true));
}

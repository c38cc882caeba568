import type { FolderOverview, ViewNode, WorkspaceOverview } from '../../protocol/overview.js';

/** A line of a view and the folder it belongs to. */
export interface FoundNode {
  readonly node: ViewNode;
  readonly folder: FolderOverview;
}

/** Lines of all views that menus know by a word (`ViewNode.context`); one that several views show is given once. */
export function findNodes(overview: WorkspaceOverview | undefined, context: string): readonly FoundNode[] {
  const found = new Map<string, FoundNode>();
  for (const folder of overview?.folders ?? []) {
    for (const node of Object.values(folder.views).flatMap(withDescendants)) {
      const key = `${folder.uri} ${node.label} ${placeOf(node)}`;
      if (node.context === context && !found.has(key)) found.set(key, { node, folder });
    }
  }
  return [...found.values()];
}

/** A line and all below it. */
export function withDescendants(nodes: readonly ViewNode[]): readonly ViewNode[] {
  return nodes.flatMap((node) => [node, ...withDescendants(node.children ?? [])]);
}

function placeOf({ location }: ViewNode): string {
  return location === undefined ? '' : `${location.uri} ${location.range.start.line} ${location.range.start.character}`;
}

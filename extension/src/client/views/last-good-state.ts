import type { FolderOverview, WorkspaceOverview } from '../../protocol/overview.js';

/** Whether there is anything to show of a folder. */
export function hasContent({ views }: FolderOverview): boolean {
  return Object.values(views).some((nodes) => nodes.length > 0);
}

/**
 * The newest overview, in which folders that a server knows nothing of yet keep what they showed before: a server that was
 * started again reads everything anew.
 */
export function keepLastGoodState(previous: WorkspaceOverview | undefined, next: WorkspaceOverview): WorkspaceOverview {
  if (previous === undefined) return next;
  const known = new Map(previous.folders.filter(hasContent).map((folder) => [folder.uri, folder]));
  return { folders: next.folders.map((folder) => keepFolder(known.get(folder.uri), folder)) };
}

function keepFolder(previous: FolderOverview | undefined, next: FolderOverview): FolderOverview {
  if (previous === undefined || hasContent(next)) return next;
  const { name, problem, status, uri } = next;
  const { counts, statements, views } = previous;
  const told = { uri, name, counts, statements, views, ...(problem === undefined ? {} : { problem }) };
  if (status === 'reading') return { ...told, status };
  return status === 'failed' ? { ...told, status: 'stale' } : next;
}

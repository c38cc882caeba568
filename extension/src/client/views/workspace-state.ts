import type { FolderOverview, WorkspaceOverview } from '../../protocol/overview.js';
import type { ServerStatus } from '../connection/client.js';

import { hasContent } from './last-good-state.js';

/**
 * What the manifest asks in `when`, as `verklaar.state`: which welcome text a view shows, and which commands make sense.
 * `reading`: nothing is known yet; `ready`: at least one project is known; `unreadable`: of none of them anything could be read;
 * `failed`: there is no server to ask.
 */
export type WorkspaceState = 'failed' | 'notSetUp' | 'reading' | 'ready' | 'unreadable';

export function workspaceState(overview: WorkspaceOverview | undefined, server: ServerStatus): WorkspaceState {
  if (overview === undefined) {
    if (server === 'stopped') return 'failed';
    return server === 'idle' ? 'notSetUp' : 'reading';
  }
  const projects = overview.folders.filter(({ status }) => status !== 'notSetUp');
  if (projects.length === 0) return 'notSetUp';
  const isKnown = (folder: FolderOverview): boolean =>
    folder.status === 'current' || folder.status === 'stale' || hasContent(folder);
  if (projects.some(isKnown)) return 'ready';
  return projects.some(({ status }) => status === 'reading') ? 'reading' : 'unreadable';
}

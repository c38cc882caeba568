import type { WorkspaceOverview } from '../../protocol/overview.js';
import type { ServerStatus } from '../connection/client.js';

/**
 * What the manifest asks in `when`, as `verklaar.state`: which welcome text a view shows, and which commands make sense.
 * `reading`: nothing is known yet; `ready`: at least one project is known, or why it is not.
 */
export type WorkspaceState = 'failed' | 'notSetUp' | 'reading' | 'ready';

export function workspaceState(overview: WorkspaceOverview | undefined, server: ServerStatus): WorkspaceState {
  if (overview === undefined) {
    if (server === 'stopped') return 'failed';
    return server === 'idle' ? 'notSetUp' : 'reading';
  }
  const statuses = overview.folders.map(({ status }) => status).filter((status) => status !== 'notSetUp');
  if (statuses.length === 0) return 'notSetUp';
  return statuses.every((status) => status === 'reading') ? 'reading' : 'ready';
}

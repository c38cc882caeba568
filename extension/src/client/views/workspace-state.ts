import type { WorkspaceOverview } from '../../protocol/overview.js';
import type { ServerStatus } from '../connection/client.js';

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
  const statuses = overview.folders.map(({ status }) => status).filter((status) => status !== 'notSetUp');
  if (statuses.length === 0) return 'notSetUp';
  if (statuses.some((status) => status === 'current' || status === 'stale')) return 'ready';
  return statuses.includes('reading') ? 'reading' : 'unreadable';
}

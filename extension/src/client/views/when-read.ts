import type { WorkspaceOverview } from '../../protocol/overview.js';
import type { Client } from '../connection/client.js';
import type { OverviewStore } from './overview-store.js';

import { ServerUnavailableError } from '../connection/server-unavailable-error.js';

/** The overview once every project has been read to the end, or cannot be. */
export async function whenRead(client: Client, store: OverviewStore): Promise<WorkspaceOverview> {
  await client.start();
  await store.refresh();
  for (;;) {
    const { overview } = store;
    if (overview?.folders.every(({ status }) => status !== 'reading')) return overview;
    if (client.status === 'stopped') throw new ServerUnavailableError('verklaar/overview');
    await new Promise<void>((resolve) => {
      const settle = (): void => {
        listening.dispose();
        resolve();
      };
      const listening = store.onChange(settle);
    });
  }
}

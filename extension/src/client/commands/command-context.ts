import type { Client } from '../connection/client.js';
import type { OverviewStore } from '../views/overview-store.js';

/** What commands work with. */
export interface CommandContext {
  readonly client: Client;
  readonly store: OverviewStore;
}

import type { Services } from '../services.js';

import { accessLogs } from '../database/tables.js';

/** Records which data somebody viewed, or which function somebody used. */
export async function logAccess(services: Services, userId: string, action: string): Promise<void> {
  await services.database.insert(accessLogs).values({ userId, action, at: services.now() });
}

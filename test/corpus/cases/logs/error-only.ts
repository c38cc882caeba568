// rule: no-personal-data-in-logs
// form: error object
import { Logger } from 'tslog';

const logger = new Logger({ name: 'sync' });

export async function sync(fetchUser: (id: string) => Promise<{ email: string }>, id: string) {
  try {
    const user = await fetchUser(id);
    return user.email;
  } catch (error) {
    logger.error('sync failed', error);
    logger.error(`sync failed: ${error instanceof Error ? error.name : String(error)}`);
    return undefined;
  }
}

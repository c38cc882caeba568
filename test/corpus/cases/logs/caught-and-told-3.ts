// rule: no-personal-data-in-logs
// form: error object
import pino from 'pino';

const logger = pino();

export async function withRetry<T>(name: string, attempt: () => Promise<T>, times = 3): Promise<T> {
  for (let left = times; ; left -= 1) {
    try {
      return await attempt();
    } catch (err) {
      const { code, message, stack } = err as NodeJS.ErrnoException;
      logger.warn({ err, left, name }, 'attempt failed');
      logger.debug({ code, message, stack });
      if (left === 0) throw err;
    }
  }
}

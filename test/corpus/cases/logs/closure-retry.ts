// rule: no-personal-data-in-logs
// form: closure
import pino from 'pino';

const logger = pino();

export function createRetry(user: { email: string; id: string }, attempt: () => Promise<void>) {
  const target = user.email;
  return async function retry(times: number) {
    for (let turn = 1; turn <= times; turn += 1) {
      try {
        await attempt();
        return;
      } catch {
        logger.warn({ turn, target }, 'attempt failed'); // expect: no-personal-data-in-logs contact.email
      }
    }
  };
}

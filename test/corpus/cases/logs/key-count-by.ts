// rule: no-personal-data-in-logs
// form: dynamic key
import winston from 'winston';

const logger = winston.createLogger();

interface Signup {
  email: string;
  channel: string;
}

export function countChannels(signups: readonly Signup[]): void {
  const counts: Record<string, number> = {};
  for (const { channel } of signups) counts[channel] = (counts[channel] ?? 0) + 1;
  for (const [channel, count] of Object.entries(counts)) logger.info(`${channel}: ${count}`);
  logger.info('domains', new Set(signups.map(({ email }) => email.split('@')[1])).size);
}

// rule: no-personal-data-in-logs
// form: generics
import winston from 'winston';

type DeepPartial<T> = { [K in keyof T]?: T[K] extends object ? DeepPartial<T[K]> : T[K] };

interface Settings {
  theme: string;
  owner: { emailAddress: string; since: number };
}

const logger = winston.createLogger();

export function patch(change: DeepPartial<Settings>): void {
  logger.info('theme', { theme: change.theme });
  logger.info('owner', { owner: change.owner }); // expect: no-personal-data-in-logs contact.email
}

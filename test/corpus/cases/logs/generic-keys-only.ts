// rule: no-personal-data-in-logs
// form: generics
import winston from 'winston';

const logger = winston.createLogger();

type Changed<T> = { readonly [K in keyof T]: boolean };

interface Profile {
  firstName: string;
  phone: string;
}

export function logChanges(changed: Changed<Profile>): void {
  logger.info('changed', { firstName: changed.firstName, phone: changed.phone });
}

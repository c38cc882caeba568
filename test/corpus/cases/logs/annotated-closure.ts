// rule: no-personal-data-in-logs
// form: closure
// annotated: yes
import type { Personal } from '@verklaar/annotations';
import winston from 'winston';

const logger = winston.createLogger();
type Handle = Personal<string, 'account.username'>;

export function watcher(handle: Handle, room: string) {
  const onLeave = () => {
    logger.verbose(`left ${room}`);
    logger.verbose(`${handle} left`); // expect: no-personal-data-in-logs account.username
  };
  return { onLeave };
}

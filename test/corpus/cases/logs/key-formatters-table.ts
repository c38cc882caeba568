// rule: no-personal-data-in-logs
// form: dynamic key
import pino from 'pino';

const log = pino();

interface Caller {
  phone: string;
  seconds: number;
}

const formatters: Record<'short' | 'long', (caller: Caller) => string> = {
  short: ({ seconds }) => `${seconds} s`,
  long: ({ phone, seconds }) => `***${phone.slice(-2)} ${Math.round(seconds / 60)} min`,
};

export function logCall(caller: Caller): void {
  log.info(formatters['short'](caller));
}

import * as Sentry from '@sentry/node';

type Level = 'error' | 'info' | 'warn';

function write(level: Level, message: string, fields: object = {}) {
  console[level](JSON.stringify({ level, message, ...fields }));
  if (level === 'error') Sentry.captureMessage(message, { extra: { fields } });
}

export const log = {
  info: (message: string, fields?: object) => write('info', message, fields),
  error: (message: string, fields?: object) => write('error', message, fields),
};

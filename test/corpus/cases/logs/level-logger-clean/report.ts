import * as Sentry from '@sentry/node';

export function report(kind: 'fault' | 'usage', detail: object) {
  switch (kind) {
    case 'fault':
      Sentry.captureMessage('fault', { extra: { detail } });
      break;
    case 'usage':
      counters.push(detail);
      break;
  }
}

const counters: object[] = [];

// rule: no-personal-data-in-logs
// form: pseudonymised
// annotated: yes
import { createHmac } from 'node:crypto';

import type { Personal } from '@verklaar/annotations';

const secret = process.env.LOG_SECRET ?? 'not-a-secret';

function fingerprint(value: string): string {
  return createHmac('sha256', secret).update(value).digest('base64url').slice(0, 12);
}

export function blocked(origin: Personal<string, 'device.ip'>, rule: string) {
  console.warn(`blocked ${fingerprint(origin)} by ${rule}`);
}

// rule: no-personal-data-in-logs
// form: pseudonymised
import { createHmac } from 'node:crypto';

const digest = (text: string, key: string) => createHmac('sha256', key).update(text).digest('base64url');

export function limited(visitor: { ip: string; path: string }, key: string) {
  console.warn('limited', { visitor: digest(visitor.ip, key), path: visitor.path });
}

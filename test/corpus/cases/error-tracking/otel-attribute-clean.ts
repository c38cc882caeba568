// rule: no-personal-data-in-error-tracking
// form: pseudonymised
import { createHash } from 'node:crypto';

import { trace } from '@opentelemetry/api';

const digest = (value: string) => createHash('sha256').update(value).digest('hex');

export function mark(user: { email: string; plan: string }) {
  const span = trace.getActiveSpan();
  span?.setAttributes({ 'user.plan': user.plan, 'user.hash': digest(user.email) });
}

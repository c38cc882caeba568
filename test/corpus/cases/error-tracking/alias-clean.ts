// rule: no-personal-data-in-error-tracking
// form: alias import
// annotated: yes
import { captureMessage as tell, setTag as tag } from '@sentry/browser';
import type { Personal } from '@verklaar/annotations';

export function stalled(call: { line: Personal<string, 'contact.phone'>; seconds: number }) {
  tag('seconds', call.seconds);
  tell(call.line === '' ? 'anonymous call stalled' : 'call stalled');
}

// rule: no-personal-data-in-analytics
// form: alias import
import { track as record } from '@amplitude/analytics-node';
import { performance as track } from 'node:perf_hooks';

export function measured(user: { id: string; email: string }) {
  track.mark(user.email);
  record('opened', { screen: 'home' }, { user_id: user.id });
}

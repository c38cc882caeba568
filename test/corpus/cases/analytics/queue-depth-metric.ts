// rule: no-personal-data-in-analytics
// form: queue
import { StatsD } from 'hot-shots';
import mixpanel from 'mixpanel-browser';

const statsd = new StatsD();
const pending: { email: string }[] = [];

export function add(invitation: { email: string }): void {
  pending.push(invitation);
  statsd.gauge('invitations.pending', pending.length);
  mixpanel.track('invited', { pending: pending.length });
}

// rule: no-personal-data-in-analytics
// form: map or set
import mixpanel from 'mixpanel-browser';

const invited = new Set<string>();

export function invite(friend: { email: string }) {
  invited.add(friend.email);
  mixpanel.track('invite', { total: invited.size, again: invited.has(friend.email) });
}

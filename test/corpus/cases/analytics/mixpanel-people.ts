// rule: no-personal-data-in-analytics
// form: whole object by type
import Mixpanel from 'mixpanel';

const mixpanel = Mixpanel.init('not-a-token');

interface Profile {
  firstName: string;
  lastName: string;
  level: number;
}

export function sync(id: string, profile: Profile) {
  mixpanel.track('synced', { distinct_id: id, level: profile.level });
  mixpanel.people.set(id, { ...profile }); // expect: no-personal-data-in-analytics identity.name
}

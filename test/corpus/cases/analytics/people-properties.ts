// rule: no-personal-data-in-analytics
// form: dynamic key
import Mixpanel from 'mixpanel';

interface Rider {
  id: string;
  email: string;
  firstName: string;
  rides: number;
}

const propertyOf = { $email: 'email', $first_name: 'firstName', rides: 'rides' } as const;

const mixpanel = Mixpanel.init('corpus-riders');

export function syncRider(rider: Rider): void {
  const properties = Object.fromEntries(Object.entries(propertyOf).map(([name, key]) => [name, rider[key]]));
  mixpanel.track('synced', { distinct_id: rider.id, properties: Object.keys(properties).length });
  mixpanel.people.set(rider.id, properties); // expect: no-personal-data-in-analytics contact.email identity.name
}

// rule: no-personal-data-in-analytics
// form: direct property
// annotated: yes
import type { Personal } from '@verklaar/annotations';
import mixpanel from 'mixpanel-browser';

interface Ride {
  from: Personal<[number, number], 'location.precise'>;
  minutes: number;
}

export function ended(ride: Ride) {
  mixpanel.track('ride', { minutes: ride.minutes });
  mixpanel.track('ride', { from: ride.from }); // expect: no-personal-data-in-analytics location.precise
}

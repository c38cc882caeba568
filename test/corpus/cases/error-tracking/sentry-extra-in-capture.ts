// rule: no-personal-data-in-error-tracking
// form: nested object by type
// annotated: yes
import { captureException } from '@sentry/node';
import type { Personal } from '@verklaar/annotations';

interface Stop {
  door: Personal<string, 'contact.address'>;
  window: [Date, Date];
}
interface Route {
  van: string;
  stops: Stop[];
}

export function broken(route: Route, error: unknown) {
  captureException(error, { tags: { van: route.van }, extra: { stops: route.stops.length } });
  captureException(error, { extra: { route } }); // expect: no-personal-data-in-error-tracking contact.address
}

// rule: no-personal-data-in-analytics
// form: Pick, Omit, Partial
// annotated: yes
import type { Personal } from '@verklaar/annotations';
import posthog from 'posthog-js';

interface Listing {
  price: number;
  rooms: number;
  seller: Personal<string, 'contact.phone'>;
}

export function viewed(listing: Omit<Listing, 'seller'>, chosen: Pick<Listing, 'rooms'>) {
  posthog.capture('viewed', { ...listing });
  posthog.capture('filtered', chosen);
}

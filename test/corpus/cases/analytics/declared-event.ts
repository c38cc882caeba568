// rule: no-personal-data-in-analytics
// form: declared recipient
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';
import RudderAnalytics from '@rudderstack/rudder-sdk-node';

export const product = recipient({
  id: 'corpus-product-analytics',
  service: 'rudderstack',
  role: 'processor',
  categories: ['contact.email'],
});

const rudder = new RudderAnalytics('not_a_key', { dataPlaneUrl: 'https://plane.shop.example' });

export function seen(visitor: { box: Personal<string, 'contact.email'>; born: Personal<string, 'identity.birthDate'> }) {
  rudder.identify({ anonymousId: 'visitor', traits: { mail: visitor.box } });
  rudder.track({ anonymousId: 'visitor', event: 'page', properties: { born: visitor.born } }); // expect: no-personal-data-in-analytics identity.birthDate
}

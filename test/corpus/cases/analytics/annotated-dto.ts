// rule: no-personal-data-in-analytics
// form: DTO mapping
// annotated: yes
import { PersonalData } from '@verklaar/annotations';
import Mixpanel from 'mixpanel';

class Customer {
  @PersonalData('contact.address') home = '';
  segment = 'A';
}

interface Traits {
  segment: string;
  region: string;
}

const toTraits = (customer: Customer): Traits => ({ segment: customer.segment, region: customer.home });

export function moved(id: string, customer: Customer) {
  const mixpanel = Mixpanel.init('not-a-token');
  mixpanel.track('moved', { segment: toTraits(customer).segment });
  mixpanel.people.set(id, toTraits(customer)); // expect: no-personal-data-in-analytics contact.address
}

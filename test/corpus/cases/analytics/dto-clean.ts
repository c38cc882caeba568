// rule: no-personal-data-in-analytics
// form: DTO mapping
// annotated: yes
import { Analytics } from '@segment/analytics-node';
import { PersonalData } from '@verklaar/annotations';

const analytics = new Analytics({ writeKey: 'not-a-key' });

class Rental {
  @PersonalData('identity.name') renter = '';
  @PersonalData('identity.document') licence = '';
  days = 0;
  car = '';
}

const toProperties = (rental: Rental) => ({ days: rental.days, car: rental.car, complete: rental.licence !== '' });

export const rented = (rental: Rental, anonymousId: string) =>
  analytics.track({ anonymousId, event: 'rented', properties: toProperties(rental) });

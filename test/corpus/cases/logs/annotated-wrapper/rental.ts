// rule: no-personal-data-in-logs
// form: own wrapper in another file
// annotated: yes
import { trail } from './trail';

export class Rental {
  /** @personalData contact.address */
  pickup = '';
  bikes = 1;
}

export function finish(rental: Rental) {
  trail('finish', rental.bikes);
  trail('finish', rental.pickup); // expect: no-personal-data-in-logs contact.address
}

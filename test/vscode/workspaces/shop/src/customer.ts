import { PersonalData } from '@verklaar/annotations';

import { orders } from './privacy.js';

export class Customer {
  @PersonalData('identity.name', { for: [orders] })
  name = '';

  @PersonalData('contact.email', { for: [orders] })
  email = '';

  @PersonalData('special.health', { for: [orders] })
  allergy = '';

  @PersonalData('contact.address')
  address = '';
}

/** Names of what a shop keeps of a delivery. */
export interface Delivery {
  /** @personalData contact.address for orders */
  street: string;
  firstName: string;
  lastName: string;
}

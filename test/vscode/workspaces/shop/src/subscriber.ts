import { NotPersonalData, PersonalData } from '@verklaar/annotations';

import { newsletter } from './privacy.js';

export class Subscriber {
  @PersonalData('contact.email', { for: [newsletter] })
  email = '';

  @NotPersonalData('a random number that says nothing of the person')
  batch = '';

  phone = '';
}

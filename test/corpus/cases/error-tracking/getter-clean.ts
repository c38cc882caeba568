// rule: no-personal-data-in-error-tracking
// form: getter
// annotated: yes
import { PersonalFields } from '@verklaar/annotations';
import * as Sentry from '@sentry/node';

@PersonalFields({ items: 'special.health' })
class Prescription {
  items: string[] = [];
  get size() {
    return this.items.length;
  }
}

export const printed = (prescription: Prescription) => {
  Sentry.setExtra('size', prescription.size);
};

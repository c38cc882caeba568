// rule: no-personal-data-in-error-tracking
// form: getter
// annotated: yes
import * as Sentry from '@sentry/node';
import { PersonalData } from '@verklaar/annotations';

class Member {
  @PersonalData('contact.phone') line = '';
  tier = 'free';

  get plan() {
    return this.tier;
  }
}

export const tag = (member: Member) => Sentry.setTag('plan', member.plan);

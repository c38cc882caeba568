// rule: no-personal-data-in-analytics
// form: assignment
// annotated: yes
import posthog from 'posthog-js';
import { PersonalData } from '@verklaar/annotations';

class Fan {
  @PersonalData('identity.birthDate') born?: Date;
  club = '';
}

export function joined(fan: Fan) {
  const properties: Record<string, unknown> = {};
  properties.club = fan.club;
  properties.ageKnown = fan.born !== undefined;
  posthog.capture('joined', properties);
}

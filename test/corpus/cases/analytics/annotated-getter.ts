// rule: no-personal-data-in-analytics
// form: getter
// annotated: yes
import { PersonalFields } from '@verklaar/annotations';
import posthog from 'posthog-js';

@PersonalFields({ born: 'identity.birthDate' })
class Pupil {
  constructor(
    readonly born: Date,
    readonly school: string,
  ) {}

  get since() {
    return this.born.toISOString().slice(0, 10);
  }
}

export function enrolled(pupil: Pupil) {
  posthog.capture('enrolled', { school: pupil.school });
  posthog.capture('enrolled', { since: pupil.since }); // expect: no-personal-data-in-analytics identity.birthDate
}

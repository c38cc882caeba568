// rule: no-personal-data-in-error-tracking
// form: dynamic key
// annotated: yes
import * as Sentry from '@sentry/node';
import type { Personal } from '@verklaar/annotations';

interface Admission {
  ward: string;
  bed: number;
  occupant: Personal<string, 'identity.name'>;
  meals: number;
}

const tagFields = {
  'admission.ward': 'ward',
  'admission.bed': 'bed',
  'admission.who': 'occupant',
} as const;

export function tagged<T>(admission: Admission, work: () => T): T {
  return Sentry.withScope((scope) => {
    scope.setTag('fields', Object.keys(tagFields).length);
    for (const [tag, field] of Object.entries(tagFields)) {
      scope.setTag(tag, admission[field]); // expect: no-personal-data-in-error-tracking identity.name
    }
    return work();
  });
}

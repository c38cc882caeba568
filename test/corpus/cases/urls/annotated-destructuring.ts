// rule: no-personal-data-in-urls
// form: destructuring
// annotated: yes
import { PersonalData } from '@verklaar/annotations';

export class Meter {
  @PersonalData('metering.connection') ean = '';
  kind: 'electricity' | 'gas' = 'gas';
}

export function readings({ ean: code, kind }: Meter) {
  const page = new URL(`/kinds/${kind}`, location.origin);
  const own = new URL(`/meters/${code}`, location.origin); // expect: no-personal-data-in-urls metering.connection
  return { page, own };
}

// rule: no-personal-data-in-analytics
// form: reviewed not personal
// annotated: yes
import { NotPersonalData } from '@verklaar/annotations';
import * as amplitude from '@amplitude/analytics-node';

export class Stall {
  @NotPersonalData('trade name of the stall') name = '';
  @NotPersonalData('number of the stall') phone = '';
}

export function visited(stall: Stall) {
  amplitude.track('visited', { name: stall.name, phone: stall.phone });
}

// rule: no-personal-data-in-analytics
// form: own wrapper in the same file
// annotated: yes
import * as amplitude from '@amplitude/analytics-node';

const count = (event: string, by?: string) => {
  amplitude.track(event, { by });
};

interface Handset {
  /** @personalData device.id */
  installation: string;
  os: string;
}

export function opened(handset: Handset) {
  count('opened', handset.os);
  count('opened', handset.installation); // expect: no-personal-data-in-analytics device.id
}

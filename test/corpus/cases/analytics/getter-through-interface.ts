// rule: no-personal-data-in-analytics
// form: getter
// annotated: yes
import mixpanel from 'mixpanel-browser';
import { PersonalData } from '@verklaar/annotations';

interface Labelled {
  readonly label: string;
}

class Reader implements Labelled {
  @PersonalData('account.username') handle = '';

  get label() {
    return this.handle;
  }
}

export function track(reader: Reader) {
  const shown: Labelled = reader;
  mixpanel.track('read', { label: shown.label }); // expect: no-personal-data-in-analytics account.username
}

// rule: no-personal-data-in-error-tracking
// form: namespace import
// annotated: yes
import * as LogRocket from 'logrocket';
import { PersonalData } from '@verklaar/annotations';

class Page {
  @PersonalData('usage.pages') url = '';
  depth = 0;
}

export function left(page: Page) {
  LogRocket.track('left', { depth: page.depth, long: page.url.length > 100 });
}

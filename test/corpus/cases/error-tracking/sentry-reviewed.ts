// rule: no-personal-data-in-error-tracking
// form: reviewed not personal
// annotated: yes
import * as Sentry from '@sentry/node';

export interface Branch {
  /** @notPersonalData name of the branch office */
  name: string;
  /** @notPersonalData general mailbox of the branch */
  email: string;
  /** @personalData identity.name */
  manager: string;
}

export function closed(branch: Branch) {
  Sentry.setContext('branch', { name: branch.name, email: branch.email });
}

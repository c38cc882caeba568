// rule: no-personal-data-in-error-tracking
// form: destructuring
// annotated: yes
import Bugsnag from '@bugsnag/js';

/** @dataSubject employee */
interface Shift {
  /** @personalData identity.name */
  worker: string;
  /** @notPersonalData code of the post */
  post: string;
}

export function swap({ worker, post }: Shift) {
  Bugsnag.leaveBreadcrumb('swap', { post });
  Bugsnag.leaveBreadcrumb('swap', { worker }); // expect: no-personal-data-in-error-tracking identity.name
}

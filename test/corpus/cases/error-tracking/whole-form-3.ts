// rule: no-personal-data-in-error-tracking
// form: whole object by type
import Bugsnag from '@bugsnag/js';

interface Form { email: string; phone: string; message: string }
interface Step { index: number; title: string }

export function failed(form: Form, step: Step, error: Error) {
  Bugsnag.notify(error, (event) => {
    event.addMetadata('step', { ...step });
  });
  Bugsnag.leaveBreadcrumb('form', { form }); // expect: no-personal-data-in-error-tracking contact.email contact.phone
  Bugsnag.addMetadata('form', form); // expect: no-personal-data-in-error-tracking contact.email contact.phone
}

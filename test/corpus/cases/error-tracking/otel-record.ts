// rule: no-personal-data-in-error-tracking
// form: dynamic key
import { trace } from '@opentelemetry/api';

interface Form {
  surname: string;
  phone: string;
}

export function validate(form: Form, field: keyof Form) {
  const span = trace.getActiveSpan();
  if (form[field] === '') {
    span?.addEvent('empty', { field });
    return;
  }
  span?.addEvent('value', { value: form[field] }); // expect: no-personal-data-in-error-tracking identity.name contact.phone
}

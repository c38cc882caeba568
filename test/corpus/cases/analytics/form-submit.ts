// rule: no-personal-data-in-analytics
// form: form data
import posthog from 'posthog-js';

export function onSubmit(form: HTMLFormElement) {
  const data = new FormData(form);
  posthog.capture('submitted', { form: form.name, fields: [...data.keys()].length });
  posthog.capture('submitted', { email: data.get('email') }); // expect: no-personal-data-in-analytics contact.email
}

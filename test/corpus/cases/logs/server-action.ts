// rule: no-personal-data-in-logs
// form: form data
'use server';

export async function subscribe(form: FormData) {
  const email = String(form.get('email'));
  const list = String(form.get('list'));
  console.log('subscribing to', list);
  console.log('subscribing', email); // expect: no-personal-data-in-logs contact.email
}

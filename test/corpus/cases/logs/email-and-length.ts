// rule: no-personal-data-in-logs
// form: length or comparison
export function check(form: { email: string; phone: string }) {
  const ok = form.email.length > 5 && form.email.includes('@');
  console.log('valid', ok);
  if (!ok) console.warn(`${form.email.length} characters: ${form.email}`); // expect: no-personal-data-in-logs contact.email
}

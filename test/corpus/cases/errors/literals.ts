// rule: no-personal-data-in-errors
// form: literal text
export function validate(form: { email: string; phone: string; name: string }) {
  if (!form.email) throw new Error('email is required');
  if (!form.phone) throw new Error('The phone number of the user is missing');
  if (form.name.length > 80) throw new Error(`name is too long (${form.name.length} characters)`);
}

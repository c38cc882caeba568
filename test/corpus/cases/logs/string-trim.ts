// rule: no-personal-data-in-logs
// form: string methods
export function normalise(user: { email: string }) {
  const cleaned = user.email.trim().toLowerCase();
  console.info('looking up ' + cleaned); // expect: no-personal-data-in-logs contact.email
  return cleaned;
}

// rule: no-personal-data-in-logs
// form: string methods
export function normalise(form: { email: string; postalCode: string; coupon: string }) {
  const mail = form.email.trim().toLowerCase();
  const area = form.postalCode.replace(/\s+/gu, '').toUpperCase();
  console.debug('coupon', form.coupon.trim().slice(0, 4));
  console.debug('normalised', mail); // expect: no-personal-data-in-logs contact.email
  console.debug(`area ${area.padEnd(6)}`); // expect: no-personal-data-in-logs contact.address
  return { mail, area };
}

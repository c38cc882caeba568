// rule: no-personal-data-in-analytics
// form: string methods
export function subscribed(user) {
  ttq.track('Subscribe', { value: 1 });
  ttq.identify({ email: user.email.trim().toLowerCase() }); // expect: no-personal-data-in-analytics contact.email
}

// rule: no-personal-data-in-analytics
// form: untyped JavaScript
export function loggedIn(user) {
  window.dataLayer = window.dataLayer || [];
  window.dataLayer.push({ event: 'login', method: 'password' });
  window.dataLayer.push({ event: 'login', mail: user.email }); // expect: no-personal-data-in-analytics contact.email
}

// rule: no-personal-data-in-analytics
// form: untyped JavaScript
const _paq = (window._paq = window._paq || []);

export function track(customer, category) {
  _paq.push(['trackEvent', category, 'open']);
  _paq.push(['setUserId', customer.email]); // expect: no-personal-data-in-analytics contact.email
}

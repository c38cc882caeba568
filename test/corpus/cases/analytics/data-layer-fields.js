// rule: no-personal-data-in-analytics
// form: dynamic key
window.dataLayer = window.dataLayer || [];

const fields = ['firstName', 'emailAddress', 'ticketType'];

export function pushRegistration(form) {
  const entry = { event: 'registration' };
  window.dataLayer.push({ event: 'registration_started', fields: fields.length });
  fields.forEach((field) => {
    entry['reg_' + field] = form.elements[field].value;
  });
  window.dataLayer.push(entry); // expect: no-personal-data-in-analytics identity.name contact.email
}

document.querySelector('#registration').addEventListener('submit', (event) => pushRegistration(event.target));

// rule: no-personal-data-in-logs
// form: dynamic key
interface Contact {
  email: string;
  phone: string;
}

export function via(contact: Contact, channel: keyof Contact) {
  console.log('using channel', channel);
  console.log('reaching', contact[channel]); // expect: no-personal-data-in-logs contact.email contact.phone
}

// rule: no-personal-data-in-logs
// form: destructuring
interface Booking {
  ref: string;
  guest: { firstName: string; contact: { email: string; phone?: string } };
  nights: number;
}

export function confirm({ ref, nights, guest: { firstName: who, contact: { email: to, phone: line = 'none' } } }: Booking) {
  console.log('confirmed', ref, nights);
  console.log('dear', who); // expect: no-personal-data-in-logs identity.name
  console.log('to', to); // expect: no-personal-data-in-logs contact.email
  console.log({ ref, line }); // expect: no-personal-data-in-logs contact.phone
}

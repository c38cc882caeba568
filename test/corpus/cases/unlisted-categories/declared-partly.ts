// rule: no-unlisted-category
// form: declared recipient
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';

export const garage = recipient({
  id: 'corpus-garage',
  service: 'api.garage.example',
  role: 'processor',
  categories: ['contact.phone'],
});

interface Driver {
  call: Personal<string, 'contact.phone'>;
  street: Personal<string, 'contact.address'>;
}

export async function repair(driver: Driver) {
  await fetch('https://api.garage.example/calls', { method: 'POST', body: driver.call });
  await fetch('https://api.garage.example/pickups', { method: 'POST', body: JSON.stringify(driver) }); // expect: no-unlisted-category contact.address
}
